import { dayNumberFor, type DayNumber } from "../calendar/dayNumber.js";
import type { PlainDate } from "../calendar/plainDate.js";
import type { Tristate } from "../decision/decision.js";
import type { CourseId } from "./certificationPeriod.js";

// Few facts decide, and each takes few values. What is known of a person on a day is therefore one number in mixed
// radix: the same number always has the same answer, so that answers are built once, frozen and shared.

/** What has been recorded of one course. Without a date it is not completed. */
export interface Completion {
  readonly completedOn?: PlainDate;
  readonly passed?: boolean;
}

/** The facts a standing is read from. */
export interface StandingFacts {
  readonly onRoster?: boolean | undefined;
  readonly employment?: "active" | "inactive" | undefined;
  readonly backgroundStudy?: "passed" | "not-passed" | undefined;
  readonly licensedProducer?: boolean | undefined;
  /** By course id. Absent: which courses are completed is unknown. */
  readonly courses?: Readonly<Record<string, Completion>> | undefined;
  readonly codeOfConductAgreed?: boolean | undefined;
  readonly revokedOn?: PlainDate | undefined;
  readonly trainingIdActivated?: boolean | undefined;
  readonly mnsureConfirmed?: boolean | undefined;
}

/** How dated records are read for a role in a period. */
export interface Reckoning {
  /** The courses required; undefined while nobody has published them. */
  readonly courses: readonly CourseId[] | undefined;
  /** Earlier completions belong to an earlier period. */
  readonly opensOn: DayNumber;
  /** Does a date without a pass flag imply the pass? */
  readonly dateImpliesPass: boolean;
}

/** What one course has come to. Only "met" counts, and only "unknown" may still turn out either way. */
export type CourseState = "absent" | "met" | "failed" | "early" | "ahead" | "unknown";

/** The three-valued states, in the order of their digits, last first. */
const stateNames = [
  "mnsureConfirmed",
  "trainingIdActivated",
  "codeOfConductAgreed",
  "licensedProducer",
  "backgroundStudy",
  "employment",
  "onRoster",
] as const;

/** A three-valued state of a person. */
export type StateName = (typeof stateNames)[number];

/** What is known of a person on a day. */
export interface Standing extends Readonly<Record<StateName, Tristate>> {
  readonly revoked: boolean;
  /** Is there a record of courses at all? */
  readonly recorded: boolean;
  /** Has any course been completed, required or not? It takes an activated Training ID. */
  readonly completed: boolean;
  /** Does the record hold a course that the period does not list for the role? */
  readonly unlisted: boolean;
  /** In the order of the required courses. */
  readonly courses: readonly CourseState[];
}

/** A standing as one number; the lowest digit says whether a dated record still lies ahead. */
export type StandingCode = number;

/** What is known of a person on a day, as a number. */
export function standingCode(
  facts: StandingFacts,
  reckoning: Reckoning,
  today: DayNumber,
  asking: string,
): StandingCode {
  const revokedOn = facts.revokedOn === undefined ? never : dayNumberFor(facts.revokedOn, asking, "revokedOn");
  let code = digit(facts.onRoster, true, false);
  code = code * 3 + digit(facts.employment, "active", "inactive");
  code = code * 3 + digit(facts.backgroundStudy, "passed", "not-passed");
  code = code * 3 + digit(facts.licensedProducer, true, false);
  code = code * 3 + digit(facts.codeOfConductAgreed, true, false);
  code = code * 3 + digit(facts.trainingIdActivated, true, false);
  code = code * 3 + digit(facts.mnsureConfirmed, true, false);
  code = code * 2 + (revokedOn <= today ? 1 : 0);
  return withCourses(code, facts.courses, reckoning, today, asking, revokedOn > today && revokedOn !== never);
}

/** Does a record dated after that day remain, so that the answer may change? */
export function liesAhead(code: StandingCode): boolean {
  return code % 2 === 1;
}

/** The days after this one on which a dated record takes effect, in order. */
export function daysAhead(facts: StandingFacts, today: DayNumber, asking: string): readonly DayNumber[] {
  const days = Object.values(facts.courses ?? {}).map((completion) => completedOn(completion, asking));
  if (facts.revokedOn !== undefined) days.push(dayNumberFor(facts.revokedOn, asking, "revokedOn"));
  return [...new Set(days.filter((day) => day > today && day !== never))].sort((a, b) => a - b);
}

/** The standing that a code stands for. */
export function standingOf(code: StandingCode, courseCount: number): Standing {
  let rest = Math.floor(code / 2);
  const next = (radix: number): number => {
    const value = rest % radix;
    rest = Math.floor(rest / radix);
    return value;
  };
  // Read in the order of the digits, last first.
  const unlisted = next(2) === 1;
  const completed = next(2) === 1;
  const recorded = next(2) === 1;
  const courses = Array.from({ length: courseCount }, () => courseStates[next(6)] ?? "unknown");
  const revoked = next(2) === 1;
  const states = Object.fromEntries(stateNames.map((name) => [name, tristates[next(3)]])) as Record<
    StateName,
    Tristate
  >;
  return { ...states, revoked, recorded, completed, unlisted, courses };
}

// Helpers

const never = Infinity;
const tristates: readonly Tristate[] = ["met", "unmet", "unknown"];
const courseStates: readonly CourseState[] = ["absent", "met", "failed", "early", "ahead", "unknown"];
const [absent, met, failed, early, ahead, unknown] = [0, 1, 2, 3, 4, 5] as const;

function digit<Value>(value: Value | undefined, yes: Value, no: Value): number {
  return value === yes ? 0 : value === no ? 1 : 2;
}

function withCourses(
  base: StandingCode,
  courses: StandingFacts["courses"],
  reckoning: Reckoning,
  today: DayNumber,
  asking: string,
  revocationAhead: boolean,
): StandingCode {
  let code = base * weight(reckoning.courses?.length ?? 0);
  let completed = 0;
  let unlisted = 0;
  let anyAhead = revocationAhead ? 1 : 0;
  // One walk over the record: it must be read whole, for a course that nobody asked for is noticed too.
  for (const id in courses) {
    if (!isOwn.call(courses, id)) continue;
    const completion = courses[id];
    const on = completedOn(completion, asking);
    const at = positionOf(id, reckoning.courses);
    if (at >= 0) code += courseState(completion, on, reckoning, today) * weight(at);
    else unlisted = 1;
    if (on <= today && completion?.passed !== false) completed = 1;
    if (on > today && on !== never) anyAhead = 1;
  }
  const recorded = courses === undefined ? 0 : 1;
  return (((code * 2 + recorded) * 2 + completed) * 2 + unlisted) * 2 + anyAhead;
}

/** Within for-in this is free, while `Object.hasOwn` costs as much as the rest of the walk. */
// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its object
const isOwn = Object.prototype.hasOwnProperty;

/** Powers of six, one digit for each course. */
const weights: readonly number[] = [1, 6, 36, 216, 1296, 7776, 46_656];

function weight(at: number): number {
  return weights[at] ?? 6 ** at;
}

function positionOf(id: CourseId, courses: readonly CourseId[] | undefined): number {
  if (courses !== undefined) for (let at = 0; at < courses.length; at++) if (courses[at] === id) return at;
  return -1;
}

function completedOn(completion: Completion | undefined, asking: string): DayNumber {
  return completion?.completedOn === undefined ? never : dayNumberFor(completion.completedOn, asking, "completedOn");
}

function courseState(
  completion: Completion | undefined,
  on: DayNumber,
  { opensOn, dateImpliesPass }: Reckoning,
  today: DayNumber,
): number {
  if (on > today && on !== never) return ahead;
  if (completion?.passed === false) return failed; // support-staff.req.pass-assessment
  if (on === never) return absent;
  if (on < opensOn) return early; // certification.53-training-opens-january
  return completion?.passed === true || dateImpliesPass ? met : unknown; // monitor.training.date-means-passed
}
