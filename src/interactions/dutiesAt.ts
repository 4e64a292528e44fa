import type { Actor, Duty } from "../decision/decision.js";
import { frozen, none } from "../decision/frozen.js";
import { isEnding, type Ask } from "./procedure.js";
import type { Standing } from "./standing.js";
import type { Line, Station } from "./station.js";
import { sentences, type Wording } from "./wording.js";

/**
 * What is to be done and said at a station: what the row of the table asks, what is left to those who may not end,
 * and what people's safety asks beside the procedure.
 */
export function dutiesAt({ line, standing }: Station, texts: Wording): Duty[] {
  return [...askedOf(line, standing, texts), ...insteadOf(line, standing), ...safetyOf(line, standing, texts)];
}

// Helpers

function askedOf(line: Line, { state, ground }: Standing, texts: Wording): readonly Duty[] {
  if (isEnding(state)) return none;
  const row = line.procedure.open[state];
  if (row.asks === "terminate" && !line.entitled) return none;
  return row.duties.map((ask) => {
    const parts = partsOf(line, ask);
    const duty: Duty = { action: ask.action, who: actorOf(line), modality: ask.modality, clause: ask.clause };
    return parts.length === 0 ? duty : { ...duty, say: sentences(parts, texts, line.context.channel, ground) };
  });
}

/** The recording is mentioned where there is one; the right to end, by those who have it. */
function partsOf({ context, entitled }: Line, ask: Ask): readonly (keyof Wording)[] {
  const parts = ask.say ?? none;
  if (ask.action !== "remind") return parts;
  if (!entitled) return ["plainReminder"];
  return context.procedure === "mnsure-staff" && context.recorded === true ? ["recordingNotice", ...parts] : parts;
}

/** Where the procedure would lead to an end that is not theirs, people learn at once what they can do instead. */
function insteadOf({ entitlement, procedure }: Line, { state }: Standing): readonly Duty[] {
  if (isEnding(state)) return none;
  const { asks } = procedure.open[state];
  return asks === "remind" || asks === "attempt-again" || asks === "terminate" ? entitlement.instead : none;
}

function safetyOf(line: Line, { threat, ground, selfHarm }: Standing, texts: Wording): Duty[] {
  const who = actorOf(line);
  const duties: Duty[] = [];
  if (selfHarm) duties.push({ ...seekEmergencyHelp, who, say: texts.emergencyHelp });
  if (threat !== "none" && ground !== null) duties.push({ ...keepPeopleSafe, who });
  return duties;
}

function actorOf({ procedure, context }: Line): Actor {
  return context.role === "support-staff" && procedure.name === "assister" ? "person" : procedure.actor;
}

const seekEmergencyHelp: Omit<Duty, "who"> = /* @__PURE__ */ frozen({
  action: "seek-emergency-help",
  modality: "should",
  when: "now",
  clause: "interactions.threat.targets",
  reading: "interactions.43-self-harm-never-ends",
});

const keepPeopleSafe: Omit<Duty, "who"> = /* @__PURE__ */ frozen({
  action: "keep-people-safe",
  modality: "should",
  when: "now",
  clause: "interactions.objective",
  reading: "interactions.41-threat-does-not-skip",
});
