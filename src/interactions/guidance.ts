import type { Duty, Notice, Reason } from "../decision/decision.js";
import { frozen, none } from "../decision/frozen.js";
import { dutiesAt } from "./dutiesAt.js";
import { happenings } from "./happening.js";
import { eventTypes, type Guidance, type InteractionEvent, type InteractionSnapshot } from "./interaction.js";
import { isEnding, type Ending } from "./procedure.js";
import { readingsOf } from "./readingsOf.js";
import { advance } from "./standing.js";
import { knownStation, type Station } from "./station.js";
import { wording, type Ground, type Wording } from "./wording.js";

/**
 * What does the procedure ask now, what may be said, and which moves are open?
 *
 * Inappropriate behavior is first answered by a reminder, then by another attempt to help. A resolved issue is closed
 * by announcing it; behavior that goes on ends the call, which MNsure staff must do and a certified assister may do.
 * A threat asks at once to see to people's safety; after one of self-harm the answer is emergency help, never an end.
 *
 * Interpretation: interactions.40-two-is-repeated, interactions.41-threat-does-not-skip,
 * interactions.42-one-threat-is-enough, interactions.43-self-harm-never-ends,
 * interactions.44-unprofessional-is-ground-three, interactions.47-reminder-stands,
 * interactions.49-recording-only-if-recorded, interactions.72-staff-meetings-like-calls,
 * interactions.73-resolved-comes-first.
 *
 * @policy interactions.general-rule
 * @policy interactions.threat.definition
 * @policy interactions.threat.example
 * @policy interactions.abuse.definition
 * @policy interactions.abuse.example
 * @policy interactions.unrelated.definition
 * @policy interactions.unrelated.unprofessional
 * @policy interactions.staff.1-recorded-reminder
 * @policy interactions.staff.1-warning
 * @policy interactions.staff.2.2-terminate
 * @policy interactions.assister.1-warning
 * @policy interactions.assister.2.2-may-terminate
 * @param options `wording`: your own words for any part of what is said.
 * @throws RangeError when the snapshot is none of `openInteraction`, `step` or `restore`, nor a copy of one.
 * @example
 * ```ts
 * import { guidance, openInteraction, replay } from "mnsure-rules/interactions";
 *
 * const context = { procedure: "assister", channel: "meeting", party: "consumer", role: "navigator", certified: true } as const;
 * guidance(openInteraction(context)).verdict // => "continue"
 *
 * const threatened = replay(context, [{ type: "behavior", behavior: "threat", target: "assister-office" }]);
 * threatened.ok && guidance(threatened.snapshot).verdict // => "remind"
 * threatened.ok && guidance(threatened.snapshot).allowed.includes("ended") // => false
 * ```
 */
export function guidance(
  snapshot: InteractionSnapshot,
  options: { readonly wording?: Partial<Wording> } = {},
): Guidance {
  const station = knownStation(snapshot, "guidance");
  return options.wording === undefined ? guidanceAt(station) : decide(station, { ...wording, ...options.wording });
}

/** The guidance at a station in our own wording, made once. */
export function guidanceAt(station: Station): Guidance {
  return (station.guidance ??= decide(station, wording));
}

// Helpers

function decide(station: Station, texts: Wording): Guidance {
  const { line, standing } = station;
  const duties = dutiesAt(station, texts);
  if (isEnding(standing.state))
    return answer(station, "over", [line.procedure.ended[standing.state]], duties, endNotices(standing.state));

  const row = line.procedure.open[standing.state];
  const because = [row.because, ...groundsOf(station), ...recordingOf(station)];
  if (row.asks !== "terminate") return answer(station, row.asks, because, duties, openNotices(station));
  const verdict = line.entitled ? "terminate" : "undetermined";
  return answer(station, verdict, [...because, ...line.entitlement.because], duties, openNotices(station));
}

function answer(
  station: Station,
  verdict: Guidance["verdict"],
  because: readonly Reason[],
  duties: readonly Duty[],
  notices: readonly Notice[],
): Guidance {
  return frozen({
    question: "interaction-guidance",
    verdict,
    because,
    missing: verdict === "undetermined" ? station.line.entitlement.missing : none,
    duties,
    notices,
    assumptions: readingsOf(because, duties, notices),
    allowed: allowedAt(station),
  });
}

/** The events that `step` takes here: behavior is one of them while any behavior is. */
function allowedAt({ line, standing }: Station): InteractionEvent["type"][] {
  const taken = new Set<string>(
    happenings
      .filter((happening) => "to" in advance(line, standing, happening))
      .map((happening) => (eventTypes.some((type) => type === happening) ? happening : "behavior")),
  );
  return eventTypes.filter((type) => taken.has(type));
}

const groundReasons: Readonly<Record<Ground, Reason>> = /* @__PURE__ */ frozen({
  threat: {
    code: "threat",
    clause: "interactions.threat.definition",
    reading: "interactions.42-one-threat-is-enough",
  },
  abuse: { code: "abuse", clause: "interactions.abuse.definition", reading: "interactions.40-two-is-repeated" },
  unrelated: { code: "unrelated", clause: "interactions.unrelated.definition" },
  unprofessional: {
    code: "unprofessional",
    clause: "interactions.unrelated.unprofessional",
    reading: "interactions.44-unprofessional-is-ground-three",
  },
});

const remarkBelowThreshold: Reason = /* @__PURE__ */ frozen({
  code: "not-repeated",
  clause: "interactions.abuse.definition",
  reading: "interactions.40-two-is-repeated",
});

function groundsOf({ line, standing }: Station): readonly Reason[] {
  const { ground, remarks, state } = standing;
  if (ground !== null) return [groundReasons[ground]];
  return state === "conversation" && remarks > 0 && remarks < line.threshold ? [remarkBelowThreshold] : none;
}

/** Reminding a caller of the recording belongs to the staff procedure, and only where there is a recording. */
function recordingOf({ line, standing }: Station): readonly Reason[] {
  return standing.state === "inappropriate" && line.procedure.name === "mnsure-staff" && line.context.recorded === true
    ? [callIsRecorded]
    : none;
}

const callIsRecorded: Reason = /* @__PURE__ */ frozen({
  code: "call-is-recorded",
  clause: "interactions.staff.1-recorded-reminder",
  fact: "recorded",
});

function openNotices({ line, standing }: Station): Notice[] {
  const { procedure, context, entitled } = line;
  const notices: Notice[] = [];
  if (procedure.name === "mnsure-staff" && context.channel === "meeting") notices.push(staffInMeeting);
  if (procedure.name === "mnsure-staff" && standing.state === "inappropriate" && context.recorded !== true)
    notices.push(context.recorded === false ? notRecorded : recordingUnknown);
  if (standing.state === "continuing" && entitled) notices.push(generalRuleSaysShould);
  return notices;
}

function endNotices(state: Ending): readonly Notice[] {
  return state === "ended-for-safety" ? [outsideTheProcedure] : none;
}

/** A person decided; the procedure neither asked for it nor stood in the way. */
export const outsideTheProcedure: Notice = /* @__PURE__ */ frozen({
  code: "outside-the-procedure",
  reading: "interactions.41-threat-does-not-skip",
});
const staffInMeeting: Notice = /* @__PURE__ */ frozen({
  code: "staff-in-a-meeting",
  clause: "interactions.may-terminate",
  reading: "interactions.72-staff-meetings-like-calls",
});
const notRecorded: Notice = /* @__PURE__ */ frozen({
  code: "not-recorded",
  clause: "interactions.staff.1-recorded-reminder",
  reading: "interactions.49-recording-only-if-recorded",
});
const recordingUnknown: Notice = /* @__PURE__ */ frozen({
  code: "recording-unknown",
  clause: "interactions.staff.1-recorded-reminder",
  reading: "interactions.49-recording-only-if-recorded",
});
/** The general rule says "should" of everybody; the procedures say "must" of staff and "may" of assisters. */
const generalRuleSaysShould: Notice = /* @__PURE__ */ frozen({
  code: "general-rule-says-should",
  clause: "interactions.general-rule",
});
