import type { Duty } from "../decision/decision.js";
import { frozen, none } from "../decision/frozen.js";
import type { Issue } from "../people/parsed.js";
import { followUpsAt } from "./followUps.js";
import { guidanceAt, outsideTheProcedure } from "./guidance.js";
import { happeningOf, happenings, type Happening } from "./happening.js";
import type { InteractionEvent, InteractionSnapshot, Stepped } from "./interaction.js";
import { advance, type Advance } from "./standing.js";
import { stationAt, stationOf, type Station } from "./station.js";

/**
 * Where does an event lead, and what does it newly call for?
 *
 * The answer holds the next snapshot and the duties that this event adds: the next step of the procedure, safety and
 * reporting at every threat, the follow-ups at the end. An event that the procedure cannot take is refused with what
 * must come first. Ending for safety stands open at every moment before the end, and is marked as outside the
 * procedure.
 *
 * Interpretation: interactions.41-threat-does-not-skip, interactions.47-reminder-stands.
 *
 * @policy interactions.may-terminate
 * @policy interactions.staff.2-another-attempt
 * @policy interactions.assister.2-another-attempt
 * @policy interactions.assister.certified-only
 * @example
 * ```ts
 * import { openInteraction, step } from "mnsure-rules/interactions";
 *
 * const opened = openInteraction({ procedure: "mnsure-staff", channel: "phone", party: "consumer", recorded: true });
 * const threatened = step(opened, { type: "behavior", behavior: "threat", target: "public-official" });
 * threatened.ok && threatened.duties.map(({ action, modality }) => `${modality} ${action}`)
 * // => ["must remind", "should keep-people-safe"]
 *
 * const tooSoon = threatened.ok ? step(threatened.snapshot, { type: "ended" }) : threatened;
 * tooSoon.ok ? "taken" : tooSoon.issue.needs // => "reminded"
 * ```
 */
export function step(snapshot: InteractionSnapshot, event: InteractionEvent): Stepped {
  const station = stationOf(snapshot);
  if (station === undefined) return { ok: false, issue: unknownSnapshot };
  const happening = happeningOf(event);
  if (typeof happening !== "number") return { ok: false, issue: happening };
  return station.next[happening] ?? firstStep(station, happening);
}

// Helpers

/** The first time that something happens here, its outcome is made and kept. */
function firstStep(station: Station, number: number): Stepped {
  const happening = happenings[number] as Happening;
  const advanced = advance(station.line, station.standing, happening);
  const outcome = "to" in advanced ? taken(station, advanced, happening) : refused(station, advanced);
  station.next[number] = frozen(outcome);
  return outcome;
}

function taken(from: Station, { to }: Extract<Advance, { readonly to: unknown }>, happening: Happening): Stepped {
  const next = stationAt(from.line, to);
  const before = new Set(standingDuties(from).map(keyOf));
  return {
    ok: true,
    snapshot: next.snapshot,
    duties: standingDuties(next).filter((duty) => !before.has(keyOf(duty)) || isRaisedBy(happening, duty)),
    notices: happening === "ended-for-safety" ? [outsideTheProcedure] : none,
  };
}

function standingDuties(station: Station): readonly Duty[] {
  return [...guidanceAt(station).duties, ...followUpsAt(station).duties];
}

/** Duties of one call differ by what to do and, as the ground changes, by what to say. */
function keyOf({ action, say }: Duty): string {
  return say === undefined ? action : `${action}: ${say}`;
}

/** Every threat asks for safety, and every one against MNsure for a report, also where the duty already stands. */
function isRaisedBy(happening: Happening, { action }: Duty): boolean {
  if (happening === "threat-to-self") return action === "seek-emergency-help";
  if (happening === "threat-to-mnsure" && action === "report-threat") return true;
  return happening.startsWith("threat-to-") && action === "keep-people-safe";
}

function refused(
  { line }: Station,
  { refused: code, needs }: Extract<Advance, { readonly refused: unknown }>,
): Stepped {
  if (needs !== undefined) return { ok: false, issue: { path: ["type"], code, expected: `\`${needs}\` first`, needs } };
  const issue = { path: ["type"], code, expected: expectations[code] };
  const certifiable = code === "not-entitled" && line.entitlement.because.some(({ fact }) => fact === "certified");
  return { ok: false, issue: certifiable ? { ...issue, needs: "certified" } : issue };
}

const expectations = /* @__PURE__ */ Object.freeze({
  over: "no event after the end",
  "out-of-order": "another event first",
  "self-harm": "emergency help, or a person's decision to end for safety",
  "not-entitled": "a certified broker, navigator or CAC who faces a consumer",
});

const unknownSnapshot: Issue = /* @__PURE__ */ frozen({
  path: [],
  code: "unknown-snapshot",
  expected: "a snapshot of `openInteraction`, `step` or `restore`",
});
