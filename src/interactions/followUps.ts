import type { Duty, Notice, Reason } from "../decision/decision.js";
import { frozen, none } from "../decision/frozen.js";
import { deskOf } from "../people/deskOf.js";
import type { Role } from "../people/role.js";
import type { Contact } from "../policy/contacts.js";
import type { ReadingId } from "../policy/readingId.js";
import { outsideTheProcedure } from "./guidance.js";
import type { FollowUps, InteractionSnapshot } from "./interaction.js";
import type { Phase } from "./procedure.js";
import { readingsOf } from "./readingsOf.js";
import { knownStation, type Station } from "./station.js";

/**
 * What is owed after a call or meeting, and what already while it lasts?
 *
 * After an end by the procedure MNsure staff document the call, keep its recording if there is one and tell a director
 * when an assister was on the line. Assisters are advised to document and to retain, judge for themselves whether to
 * call the police, and may complain. A threat against MNsure staff or its building they report by phone at once,
 * however and whether the conversation ends.
 *
 * A person's end for safety is followed up as an end by the procedure. Whether to report a threat whose target nobody
 * recorded is undetermined.
 *
 * Interpretation: interactions.45-follow-up-after-both-ends, interactions.46-either-director,
 * interactions.50-no-retention-period, interactions.51-line-by-role, interactions.41-threat-does-not-skip,
 * roles.34-staff-hand-over.
 *
 * @policy interactions.staff.escalation-required
 * @policy interactions.staff.3-document
 * @policy interactions.staff.3-preserve-recording
 * @policy interactions.staff.3-notify-director
 * @policy interactions.assister.2.2-law-enforcement
 * @policy interactions.assister.3-document
 * @policy interactions.assister.3-retain
 * @policy interactions.assister.3-complaint
 * @policy interactions.assister.4-report-threat
 * @policy interactions.assister.4-report-line
 * @throws RangeError when the snapshot is none of `openInteraction`, `step` or `restore`, nor a copy of one.
 * @example
 * ```ts
 * import { followUps, replay } from "mnsure-rules/interactions";
 *
 * const context = { procedure: "assister", channel: "phone", party: "consumer", role: "broker", certified: true } as const;
 * const left = replay(context, [{ type: "behavior", behavior: "threat", target: "mnsure-building" }, { type: "party-left" }]);
 * left.ok && followUps(left.snapshot).duties.map(({ action, modality, contact }) => [action, modality, contact?.desk])
 * // => [["report-threat", "must", "broker-service-line"]]
 * ```
 */
export function followUps(snapshot: InteractionSnapshot): FollowUps {
  return followUpsAt(knownStation(snapshot, "followUps"));
}

/** The follow-ups at a station, made once. */
export function followUpsAt(station: Station): FollowUps {
  return (station.followUps ??= decide(station));
}

// Helpers

/** The ends that step three follows. */
const followedUp: readonly Phase[] = /* @__PURE__ */ Object.freeze([
  "terminated",
  "ended-as-resolved",
  "ended-for-safety",
] as const);

function decide(station: Station): FollowUps {
  const { line, standing } = station;
  const staff = line.procedure.name === "mnsure-staff";
  const duties = staff ? staffDuties(station) : assisterDuties(station);
  const open = !staff && duties.length === 0 && standing.threat === "somebody";
  const because = open ? [targetUnknown] : reasonsFor(station, duties.length > 0);
  const notices = noticesFor(station);
  return frozen({
    question: "interaction-follow-ups",
    verdict: open ? "undetermined" : duties.length > 0 ? "owed" : "none",
    because,
    missing: open ? ["target"] : none,
    duties,
    notices,
    assumptions: readingsOf(because, duties, notices),
  });
}

function staffDuties({ line, standing }: Station): Duty[] {
  if (!followedUp.includes(standing.state)) return [];
  const { recorded, party } = line.context;
  return [
    documentCall,
    ...(recorded === false ? none : [preserveRecording]),
    ...(party === "assister" ? [notifyDirector] : none),
  ];
}

function assisterDuties({ line, standing }: Station): Duty[] {
  const { role } = line.context;
  const report = standing.threat === "mnsure" ? [reportThreat(role)] : none;
  if (role === "support-staff" || !followedUp.includes(standing.state)) return [...report];
  return [
    ...report,
    ...(standing.state === "ended-as-resolved" ? none : [judgePolice]),
    documentContact,
    retainRecord,
    mayComplain,
  ];
}

function reasonsFor({ line, standing }: Station, owed: boolean): Reason[] {
  const staff = line.procedure.name === "mnsure-staff";
  const reasons: Reason[] = [];
  if (!staff && standing.threat === "mnsure") reasons.push(threatAgainstMnsure, reportLine);
  if (!staff && line.context.role === "support-staff") return [...reasons, supportStaffNotBound];
  const clause = staff ? "interactions.staff.escalation-required" : "interactions.assister.3-document";
  const reading = endReadings[standing.state];
  if (followedUp.includes(standing.state))
    reasons.push(reading === undefined ? { code: standing.state, clause } : { code: standing.state, clause, reading });
  else if (!owed) reasons.push({ code: "not-ended-by-the-procedure", clause });
  return reasons;
}

const endReadings: Readonly<Partial<Record<Phase, ReadingId>>> = /* @__PURE__ */ Object.freeze({
  "ended-as-resolved": "interactions.45-follow-up-after-both-ends",
  "ended-for-safety": "interactions.41-threat-does-not-skip",
} as const);

function noticesFor({ line, standing }: Station): Notice[] {
  const notices: Notice[] = [];
  if (standing.state === "ended-for-safety") notices.push(outsideTheProcedure);
  if (line.procedure.name === "assister" && standing.threat === "somebody") notices.push(targetNotRecorded);
  return notices;
}

const documentCall: Duty = /* @__PURE__ */ frozen({
  action: "document",
  who: "mnsure-staff",
  modality: "must",
  clause: "interactions.staff.3-document",
});
const preserveRecording: Duty = /* @__PURE__ */ frozen({
  action: "preserve-recording",
  who: "mnsure-staff",
  modality: "must",
  clause: "interactions.staff.3-preserve-recording",
});
const notifyDirector: Duty = /* @__PURE__ */ frozen({
  action: "notify-director",
  who: "mnsure-staff",
  modality: "must",
  contact: {
    desk: "mnsure",
    note: "the Broker Relations Director or the Senior Director of Partner and Board Relations",
  },
  clause: "interactions.staff.3-notify-director",
  reading: "interactions.46-either-director",
});

const judgePolice: Duty = /* @__PURE__ */ frozen({
  action: "judge-whether-to-call-police",
  who: "assister",
  modality: "should",
  clause: "interactions.assister.2.2-law-enforcement",
});
const documentContact: Duty = /* @__PURE__ */ frozen({
  action: "document",
  who: "assister",
  modality: "should",
  clause: "interactions.assister.3-document",
});
const retainRecord: Duty = /* @__PURE__ */ frozen({
  action: "retain-record",
  who: "assister",
  modality: "should",
  clause: "interactions.assister.3-retain",
  reading: "interactions.50-no-retention-period",
});
const mayComplain: Duty = /* @__PURE__ */ frozen({
  action: "complain",
  who: "assister",
  modality: "may",
  contact: { desk: "mnsure", note: "by the Reporting Fraud and Complaints Policy" },
  clause: "interactions.assister.3-complaint",
});

/** By telephone, so the desk's mail address is left out. */
function lineOf(role: Role): Contact {
  return { desk: deskOf(role).desk, note: "by telephone" };
}

const eitherLine: Contact = /* @__PURE__ */ frozen({
  desk: "mnsure",
  note: "the Assister Resource Center or the Broker Service Line, by telephone",
});

/** Support staff are not bound by the document; what is at stake for others is the same. */
function reportThreat(role: Role | undefined): Duty {
  const supportStaff = role === "support-staff";
  return {
    action: "report-threat",
    who: supportStaff ? "person" : "assister",
    modality: supportStaff ? "should" : "must",
    when: "now",
    contact: role === undefined ? eitherLine : lineOf(role),
    clause: "interactions.assister.4-report-threat",
    reading: supportStaff ? "roles.34-staff-hand-over" : "interactions.51-line-by-role",
  };
}

const threatAgainstMnsure: Reason = /* @__PURE__ */ frozen({
  code: "threat-against-mnsure",
  clause: "interactions.assister.4-report-threat",
});
const reportLine: Reason = /* @__PURE__ */ frozen({
  code: "report-by-phone",
  clause: "interactions.assister.4-report-line",
  reading: "interactions.51-line-by-role",
});
const supportStaffNotBound: Reason = /* @__PURE__ */ frozen({
  code: "support-staff-not-covered",
  clause: "interactions.scope",
  reading: "roles.34-staff-hand-over",
  fact: "role",
});
const targetUnknown: Reason = /* @__PURE__ */ frozen({
  code: "threat-target-unknown",
  clause: "interactions.assister.4-report-threat",
  fact: "target",
});
const targetNotRecorded: Notice = /* @__PURE__ */ frozen({
  code: "threat-target-not-recorded",
  clause: "interactions.assister.4-report-threat",
});
