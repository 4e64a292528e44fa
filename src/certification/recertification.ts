import { dayNumberFor, plainDateOf, type DayNumber } from "../calendar/dayNumber.js";
import type { PlainDate } from "../calendar/plainDate.js";
import type { Decision, Duty, Reason } from "../decision/decision.js";
import { frozen, none } from "../decision/frozen.js";
import { deskOf } from "../people/deskOf.js";
import { knownRole, type Role } from "../people/role.js";
import type { ClauseId } from "../policy/clauseId.js";
import type { ReadingId } from "../policy/readingId.js";
import { periodOf, trainingOpens, type CertificationPeriod } from "./certificationPeriod.js";
import type { CertificationFact } from "./requirementStates.js";

/** What recertification depends on. */
export interface RecertificationFacts {
  readonly role: Role;
  readonly today: PlainDate;
  readonly period?: string | CertificationPeriod;
  /** The last day to recertify, where the caller knows it; otherwise the period's. */
  readonly deadline?: PlainDate;
  readonly previouslyCertified?: boolean;
  /** The day on which the last requirement of the period was met. */
  readonly requirementsMetOn?: PlainDate;
}

/** Has a person recertified in time? */
export interface Recertification extends Decision<
  "current" | "due" | "lapsed" | "completed-late" | "not-applicable",
  "previouslyCertified" | "deadline"
> {
  readonly deadline?: PlainDate;
  /** Only while due; 0 on the day of the deadline. */
  readonly daysLeft?: number;
}

/**
 * Must a person recertify, by when, and has the deadline been missed?
 *
 * Who was certified before meets the period's requirements by the deadline, the day itself included; who does so later
 * is late, and who has not is lapsed. The deadline is data, of the caller or of the period: no document gives one, so
 * without it the answer is open. Requirements met before the period's training opened belong to an earlier period.
 *
 * Interpretation: time.12-deadline-day-in-time, time.14-deadline-is-data,
 * certification.53-training-opens-january.
 *
 * @policy support-staff.req.annual
 * @policy monitor.status.not-certified-missed-deadline
 * @policy monitor.status.not-certified-in-progress
 * @throws RangeError when the role or period does not exist, or a date is no real day.
 * @example
 * ```ts
 * import { recertification } from "mnsure-rules/certification";
 *
 * const lee = { role: "navigator", previouslyCertified: true, deadline: "2021-10-14" } as const;
 * recertification({ ...lee, today: "2021-10-04" }).daysLeft // => 10
 * recertification({ ...lee, today: "2021-10-15" }).verdict // => "lapsed"
 * recertification({ role: "navigator", previouslyCertified: true, today: "2021-10-15" }).missing // => ["deadline"]
 * ```
 */
export function recertification(facts: RecertificationFacts): Recertification {
  return recertify(facts, "recertification");
}

/** Recertification where it may be unknown whether the requirements are met: then by which states. */
export interface OpenRecertification extends Decision<
  Exclude<Recertification["verdict"], "undetermined">,
  Recertification["missing"][number] | CertificationFact
> {
  readonly deadline?: PlainDate;
  readonly daysLeft?: number;
}

/** `recertification` on behalf of a question that may not know yet whether the requirements are met. */
export function recertifyUnless(
  open: readonly CertificationFact[],
  facts: RecertificationFacts,
  asking: string,
): OpenRecertification {
  const known = recertify(facts, asking);
  if (open.length === 0 || known.verdict === "not-applicable") return known;
  const { question, deadline, assumptions, notices } = known;
  return frozen({
    question,
    verdict: "undetermined",
    because: none,
    missing: [...known.missing, ...open],
    duties: none,
    notices,
    assumptions,
    ...(deadline === undefined ? {} : { deadline }),
  });
}

/** `recertification` on behalf of another question. */
function recertify(facts: RecertificationFacts, asking: string): Recertification {
  const today = dayNumberFor(facts.today, asking, "today");
  const known = knownOf(facts, asking);
  const verdict = verdictOn(today, known);
  const { deadline } = known;
  const day = deadline === undefined ? undefined : plainDateOf(deadline, asking);
  return frozen({
    question: "recertification",
    verdict,
    because: becauseOf(verdict, facts.role),
    missing: missingOf(verdict, facts, known),
    duties: dutiesFor(verdict, facts.role, day),
    notices: known.metTooEarly ? [metTooEarly] : none,
    ...holdsThrough(today, verdict, known, asking),
    assumptions: readings,
    ...(day === undefined ? {} : { deadline: day }),
    ...(verdict === "due" && deadline !== undefined ? { daysLeft: deadline - today } : {}),
  });
}

// Helpers

type Verdict = Recertification["verdict"];

interface Known {
  readonly previouslyCertified: boolean | undefined;
  readonly deadline: DayNumber | undefined;
  /** Infinity: the requirements have not been met. */
  readonly metOn: DayNumber;
  readonly metTooEarly: boolean;
}

function knownOf(facts: RecertificationFacts, asking: string): Known {
  const role = knownRole(facts.role, asking);
  const period = facts.period === undefined ? undefined : periodOf(facts.period, asking);
  const deadline = facts.deadline ?? period?.deadline?.[role];
  const met = facts.requirementsMetOn;
  const metOn = met === undefined ? Infinity : dayNumberFor(met, asking, "requirementsMetOn");
  const metTooEarly = period !== undefined && metOn < trainingOpens(period, asking);
  return {
    previouslyCertified: facts.previouslyCertified,
    deadline: deadline === undefined ? undefined : dayNumberFor(deadline, asking, "deadline"),
    metOn: metTooEarly ? Infinity : metOn,
    metTooEarly,
  };
}

function verdictOn(day: DayNumber, { previouslyCertified, deadline, metOn }: Known): Verdict {
  if (previouslyCertified === false) return "not-applicable";
  if (previouslyCertified === undefined || deadline === undefined) return "undetermined";
  if (metOn <= day) return metOn <= deadline ? "current" : "completed-late";
  return day <= deadline ? "due" : "lapsed"; // time.12-deadline-day-in-time
}

/** The requirements met, or the deadline missed: whichever changes the verdict first. */
function holdsThrough(today: DayNumber, verdict: Verdict, known: Known, asking: string): { holdsThrough?: PlainDate } {
  const days = [known.metOn, (known.deadline ?? Infinity) + 1].filter((day) => day > today && day < Infinity);
  const changesOn = days.sort((a, b) => a - b).find((day) => verdictOn(day, known) !== verdict);
  return changesOn === undefined ? {} : { holdsThrough: plainDateOf(changesOn - 1, asking) };
}

function missingOf(verdict: Verdict, facts: RecertificationFacts, { deadline }: Known): Recertification["missing"] {
  if (verdict !== "undetermined") return none;
  return [
    ...(facts.previouslyCertified === undefined ? (["previouslyCertified"] as const) : none),
    ...(deadline === undefined ? (["deadline"] as const) : none),
  ];
}

function becauseOf(verdict: Verdict, role: Role): readonly Reason[] {
  const inTime = { clause: yearly(role), reading: "time.12-deadline-day-in-time", fact: "deadline" } as const;
  switch (verdict) {
    case "undetermined":
      return none;
    case "not-applicable":
      return [
        { code: "never-certified", clause: "monitor.status.not-certified-in-progress", fact: "previouslyCertified" },
      ];
    case "current":
      return [{ code: "requirements-met-in-time", ...inTime }];
    case "due":
      return [{ code: "deadline-not-reached", ...inTime }];
    case "lapsed":
      return [{ code: "deadline-missed", ...inTime, clause: missedDeadline }];
    case "completed-late":
      return [{ code: "requirements-met-late", ...inTime, clause: missedDeadline }];
  }
}

function dutiesFor(verdict: Verdict, role: Role, deadline: PlainDate | undefined): readonly Duty[] {
  const clause = yearly(role);
  if (verdict === "due" && deadline !== undefined)
    return [{ action: "meet-requirements", who: "person", modality: "must", dueBy: deadline, clause }];
  if (verdict === "lapsed")
    return [
      { action: "meet-requirements", who: "person", modality: "may", clause: "monitor.status.not-certified-can-train" },
    ];
  if (verdict !== "undetermined" || deadline !== undefined) return none;
  const contact = deskOf(role);
  const reading = "time.14-deadline-is-data";
  return [{ action: "ask-for-the-deadline", who: "agency-contact", modality: "may", contact, clause, reading }];
}

/** The support-staff policy asks for coursework every year; for the others a deadline is only spoken of as missed. */
function yearly(role: Role): ClauseId {
  return role === "support-staff" ? "support-staff.req.annual" : missedDeadline;
}

const missedDeadline = "monitor.status.not-certified-missed-deadline";
const metTooEarly = { code: "met-before-training-opened", reading: "certification.53-training-opens-january" } as const;
const readings: readonly ReadingId[] = [
  "time.12-deadline-day-in-time",
  "time.14-deadline-is-data",
  "certification.53-training-opens-january",
];
