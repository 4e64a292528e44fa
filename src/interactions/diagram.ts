import { assisterProcedure } from "./assisterProcedure.js";
import { fraudProcedure, type FraudPhase } from "./fraudProcedure.js";
import { endings, openPhases, type OpenPhase, type Phase, type Procedure, type Signal } from "./procedure.js";
import { staffProcedure } from "./staffProcedure.js";

/**
 * What does a procedure look like?
 *
 * A Mermaid state diagram, drawn from the table that `step` and `fraudGuidance` run. Events that leave the phase as
 * it is are left out.
 *
 * @policy interactions.staff.must
 * @policy interactions.assister.may
 * @policy interactions.fraud.request-terminate
 * @throws RangeError when the procedure is none of the three.
 * @example
 * ```ts
 * import { diagram } from "mnsure-rules/interactions";
 *
 * diagram("assister").split("\n")[0] // => "stateDiagram-v2"
 * diagram("assister").includes("continuing --> terminated : ended [if certified]") // => true
 * ```
 */
export function diagram(procedure: "mnsure-staff" | "assister" | "fraud"): string {
  switch (procedure) {
    case "mnsure-staff":
      return drawn(staffProcedure);
    case "assister":
      return drawn(assisterProcedure);
    case "fraud":
      return drawnFraud();
    default:
      throw new RangeError("diagram: expected `procedure` to be mnsure-staff, assister or fraud");
  }
}

// Helpers

const signalWords: Readonly<Partial<Record<Signal, string>>> = /* @__PURE__ */ Object.freeze({
  inappropriate: "inappropriate behavior",
  "self-harm": "threat of self-harm",
});

/** All phases of a conversation stand in one box, so that what can happen at every moment is drawn once. */
function drawn(procedure: Procedure): string {
  const talk = openPhases.filter((phase) => phase !== "crisis");
  const inside = ["[*] --> conversation", ...talk.flatMap((phase) => edgesFrom(procedure, phase, isTalk))];
  const outside = talk.flatMap((phase) => edgesFrom(procedure, phase, (to) => !isTalk(to)));
  const always = Object.entries(procedure.anywhere).map(([signal, { to }]) => edge("talk", to, signal as Signal));
  const inCrisis = Object.entries(procedure.anywhere)
    .filter(([, { to }]) => to !== "crisis")
    .map(([signal, { to }]) => edge("crisis", to, signal as Signal));
  return [
    "stateDiagram-v2",
    ...[...openPhases, ...endings].map(named),
    "  state talk {",
    ...inside.map((line) => `    ${line}`),
    "  }",
    ...[...outside, ...always, ...edgesFrom(procedure, "crisis", () => true), ...inCrisis].map((line) => `  ${line}`),
    ...endings.map((phase) => `  ${idOf(phase)} --> [*]`),
    "",
  ].join("\n");
}

function isTalk(phase: Phase): boolean {
  return phase !== "crisis" && (openPhases as readonly Phase[]).includes(phase);
}

function edgesFrom(procedure: Procedure, from: OpenPhase, shown: (to: Phase) => boolean): string[] {
  return Object.entries(procedure.open[from].moves).flatMap(([signal, { to, ifResolved, entitled }]) => {
    const guard = ifResolved !== undefined ? " [issue open]" : entitled === true ? " [if certified]" : "";
    const lines = to === from || !shown(to) ? [] : [edge(from, to, signal as Signal, guard)];
    if (ifResolved !== undefined && shown(ifResolved))
      lines.push(edge(from, ifResolved, signal as Signal, " [issue resolved]"));
    return lines;
  });
}

function edge(from: Phase | "talk", to: Phase, signal: Signal, guard = ""): string {
  return `${idOf(from)} --> ${idOf(to)} : ${signalWords[signal] ?? spaced(signal)}${guard}`;
}

function drawnFraud(): string {
  const phases = Object.keys(fraudProcedure) as FraudPhase[];
  const edges = phases.flatMap((from) =>
    fraudProcedure[from].asks === "over" ? [`${idOf(from)} --> [*]`] : fraudEdgesFrom(from),
  );
  return ["stateDiagram-v2", ...phases.map(named), "  [*] --> helping", ...edges.map((line) => `  ${line}`), ""].join(
    "\n",
  );
}

/** One line to each next phase, with every event that leads there. */
function fraudEdgesFrom(from: FraudPhase): string[] {
  const events = Object.entries(fraudProcedure[from].moves).filter(([, to]) => to !== from);
  return [...new Set(events.map(([, to]) => to))].map((to) => {
    const words = events.filter(([, other]) => other === to).map(([event]) => spaced(event));
    return `${idOf(from)} --> ${idOf(to)} : ${words.join(" or ")}${to === "ended" ? " [if certified]" : ""}`;
  });
}

/** A state's name in words; Mermaid takes no hyphen in an id. */
function named(phase: string): string {
  return `  state "${spaced(phase)}" as ${idOf(phase)}`;
}

function idOf(phase: string): string {
  return phase.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function spaced(name: string): string {
  return name.replaceAll("-", " ");
}
