import { plusBusinessDays } from "../calendar/businessDays.js";
import { dayNumberFor, plainDateOf, type DayNumber } from "../calendar/dayNumber.js";
import type { BusinessCalendar } from "../calendar/holidays.js";
import type { PlainDate } from "../calendar/plainDate.js";
import type { Decision, Duty, Notice, Reason } from "../decision/decision.js";
import { frozen, none } from "../decision/frozen.js";
import { deskOf } from "../people/deskOf.js";
import { knownRole, type Role } from "../people/role.js";
import type { ClauseId } from "../policy/clauseId.js";
import { assisterResourceCenter } from "../policy/contacts.js";
import type { ReadingId } from "../policy/readingId.js";
import { isAmpRole } from "./requirementsFor.js";

/** Business days to leave MNsure. monitor.wait.course-5-business-days, monitor.wait.final-5-business-days */
const waitInBusinessDays = 5;

/** What somebody is waiting for, and since when. */
export type InquiryFacts =
  | {
      readonly waitingFor: "course-to-show";
      readonly completedOn: PlainDate;
      /** Does the Learning Center show the course as complete? */
      readonly learningCenterShowsComplete?: boolean;
      readonly today: PlainDate;
      readonly role?: Role;
    }
  | {
      readonly waitingFor: "status-to-change";
      /** The day on which the last requirement was met. */
      readonly lastRequirementMetOn: PlainDate;
      readonly today: PlainDate;
      readonly role?: Role;
    };

/** What a caller may read otherwise. */
export interface InquiryOptions {
  /** Write only on the day after the fifth business day (time.9-fifth-business-day-is-fine): default false. */
  readonly strictAfter?: boolean;
  /** Which days are closed (time.11-executive-branch-holidays). */
  readonly calendar?: BusinessCalendar;
}

/** May one write to MNsure's desk, and from which day on? */
export interface Inquiry extends Decision<"wait" | "inquire" | "check-learning-center", "learningCenterShowsComplete"> {
  readonly from: PlainDate;
}

/**
 * When is it fine to ask MNsure why a course does not show, or why a status has not changed?
 *
 * Five business days after the course, or after the last requirement, was completed. A course that the Learning
 * Center itself does not show as complete is looked up there first, whatever the day.
 *
 * Interpretation: time.9-fifth-business-day-is-fine (option `strictAfter`), time.10-wait-starts-at-completion,
 * time.11-executive-branch-holidays (option `calendar`), time.13-lag-is-no-promise, certification.67-desk-by-role.
 *
 * @policy monitor.wait.course-5-business-days
 * @policy monitor.wait.final-5-business-days
 * @policy monitor.fact.training-sync-twice-weekly
 * @policy monitor.fact.weekly-processing
 * @policy monitor.training.no-date-check-lms
 * @throws RangeError when a date is no real day, or the role or what is waited for does not exist.
 * @example
 * ```ts
 * import { earliestInquiry } from "mnsure-rules/certification";
 *
 * const ana = { waitingFor: "course-to-show", completedOn: "2026-06-15", learningCenterShowsComplete: true } as const;
 * earliestInquiry({ ...ana, today: "2026-06-18" }).from // => "2026-06-23"
 * earliestInquiry({ ...ana, today: "2026-06-22" }).verdict // => "wait"
 * earliestInquiry({ ...ana, today: "2026-06-23" }).verdict // => "inquire"
 * ```
 */
export function earliestInquiry(facts: InquiryFacts, options: InquiryOptions = {}): Inquiry {
  const today = dayNumberFor(facts.today, asking, "today");
  const wait = waitOf(facts);
  const fifth = plusBusinessDays(wait.start, waitInBusinessDays, options.calendar, asking);
  const from = options.strictAfter === true ? fifth + 1 : fifth;
  const verdict = verdictOn(today, wait, from);
  const changesOn = [wait.start, from].find((day) => day > today && verdictOn(day, wait, from) !== verdict);
  const found = {
    verdict,
    from: plainDateOf(from, asking),
    contact: facts.role === undefined ? assisterResourceCenter : deskOf(facts.role),
  };
  return frozen({
    question: "earliest-inquiry",
    verdict,
    because: becauseOf(found, today < wait.start, wait, options),
    missing: verdict === "undetermined" ? (["learningCenterShowsComplete"] as const) : none,
    duties: dutiesFor(found, wait),
    notices: verdict === "wait" ? [wait.lag] : none,
    ...(changesOn === undefined ? {} : { holdsThrough: plainDateOf(changesOn - 1, asking) }),
    assumptions: assumptionsOf(facts.role, options),
    from: found.from,
  });
}

// Helpers

const asking = "earliestInquiry";

interface Wait {
  readonly start: DayNumber;
  /** Does the Learning Center show it? Nothing of the kind stands between a requirement and the status. */
  readonly shows: boolean | undefined;
  readonly clause: ClauseId;
  readonly lag: Notice;
}

interface Found {
  readonly verdict: Inquiry["verdict"];
  readonly from: PlainDate;
  readonly contact: Duty["contact"];
}

function waitOf(facts: InquiryFacts): Wait {
  if (facts.role !== undefined) knownRole(facts.role, asking);
  switch (facts.waitingFor) {
    case "course-to-show":
      return {
        start: dayNumberFor(facts.completedOn, asking, "completedOn"),
        shows: facts.learningCenterShowsComplete,
        clause: "monitor.wait.course-5-business-days",
        lag: lagOf("training-shows-twice-weekly", "monitor.fact.training-sync-twice-weekly"),
      };
    case "status-to-change":
      return {
        start: dayNumberFor(facts.lastRequirementMetOn, asking, "lastRequirementMetOn"),
        shows: true,
        clause: "monitor.wait.final-5-business-days",
        lag: lagOf("certifications-processed-weekly", "monitor.fact.weekly-processing"),
      };
    default:
      throw new RangeError(`${asking}: expected \`waitingFor\` to be course-to-show or status-to-change`);
  }
}

function lagOf(code: string, clause: ClauseId): Notice {
  return { code, clause, reading: "time.13-lag-is-no-promise" };
}

function verdictOn(day: DayNumber, { start, shows }: Wait, from: DayNumber): Inquiry["verdict"] {
  if (day < start) return "wait"; // what is dated later has not happened
  if (shows === undefined) return "undetermined";
  if (!shows) return "check-learning-center";
  return day < from ? "wait" : "inquire";
}

function becauseOf({ verdict }: Found, ahead: boolean, { clause }: Wait, options: InquiryOptions): readonly Reason[] {
  const fifth = options.strictAfter === true ? {} : ({ reading: "time.9-fifth-business-day-is-fine" } as const);
  switch (verdict) {
    case "undetermined":
      return none;
    case "check-learning-center":
      return [{ code: "not-shown-in-learning-center", clause: checkClause, fact: "learningCenterShowsComplete" }];
    case "wait":
      return ahead
        ? [{ code: "not-completed-yet", clause }]
        : [{ code: "within-five-business-days", clause, ...fifth }];
    case "inquire":
      return [{ code: "five-business-days-passed", clause, ...fifth }];
  }
}

function dutiesFor({ verdict, from, contact }: Found, { clause }: Wait): readonly Duty[] {
  const check = {
    action: "check-learning-path-summary",
    who: "person",
    modality: "should",
    clause: checkClause,
  } as const;
  if (verdict === "undetermined" || verdict === "check-learning-center") return [check];
  const write = { action: "email-desk", who: "agency-contact", modality: "may", notBefore: from, clause } as const;
  return [contact === undefined ? write : { ...write, contact }];
}

function assumptionsOf(role: Role | undefined, options: InquiryOptions): readonly ReadingId[] {
  return [
    ...(options.strictAfter === true ? none : (["time.9-fifth-business-day-is-fine"] as const)),
    "time.10-wait-starts-at-completion",
    ...(options.calendar === undefined ? (["time.11-executive-branch-holidays"] as const) : none),
    "time.13-lag-is-no-promise",
    ...(role === undefined || isAmpRole(role) ? none : (["certification.67-desk-by-role"] as const)),
  ];
}

const checkClause = "monitor.training.no-date-check-lms";
