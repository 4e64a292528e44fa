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
  /** The courses required, each with the weight of its digit; none while nobody has published them. */
  readonly courses: ReadonlyMap<CourseId, number>;
  /** Earlier completions belong to an earlier period. */
  readonly opensOn: DayNumber;
  /** Does a date without a pass flag imply the pass? */
  readonly dateImpliesPass: boolean;
}

/** What one course can have come to, as a reason says it. Only the second counts, and only the last is still open. */
const courseStates = [
  "course-not-completed",
  "course-completed",
  "assessment-not-passed",
  "completed-before-training-opened",
  "completion-lies-ahead",
  "unknown",
] as const;

/** What one course has come to. */
export type CourseState = (typeof courseStates)[number];

/** The three-valued states, in the order of their digits, last first. A revocation is a record, and never unknown. */
const stateNames = [
  "trainingIdActivated",
  "revokedOn",
  "mnsureConfirmed",
  "codeOfConductAgreed",
  "licensedProducer",
  "backgroundStudy",
  "employment",
  "onRoster",
] as const;

/** A three-valued state of a person. `revokedOn` is met by whoever is not revoked. */
export type StateName = (typeof stateNames)[number];

/** What is known of a person on a day. */
export interface Standing extends Readonly<Record<StateName, Tristate>> {
  /** The Training ID is said not to be activated, and a completion or a confirmation tells that it is. */
  readonly contradictory: boolean;
  /** Does the record hold a course that the period does not list for the role? */
  readonly unlisted: boolean;
  /** What each required course has come to; of no course in particular nothing is known. */
  readonly courses: ReadonlyMap<CourseId | undefined, CourseState>;
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
  const { courses, trainingIdActivated } = facts;
  const revokedOn = dayOf(facts.revokedOn, asking, "revokedOn");
  // Without a record every course is unknown: the highest digit in every place.
  let code = courses === undefined ? courseStates.length ** reckoning.courses.size - 1 : 0;
  let activated = facts.mnsureConfirmed === true; // a confirmation takes an activated Training ID, as does a completion
  let unlisted = 0;
  let anyAhead = isAhead(revokedOn, today) ? 1 : 0;
  // One walk over the record: it must be read whole, for a course that nobody asked for is noticed too.
  for (const id in courses) {
    if (!isOwn.call(courses, id)) continue;
    const completion = courses[id];
    const on = completedOn(completion, asking);
    const weight = reckoning.courses.get(id);
    if (weight === undefined) unlisted = 1;
    else code += weight * courseState(completion, on, reckoning, today);
    if (on <= today && completion?.passed !== false) activated = true;
    if (isAhead(on, today)) anyAhead = 1;
  }
  code = code * 3 + digit(facts.onRoster, true, false);
  code = code * 3 + digit(facts.employment, "active", "inactive");
  code = code * 3 + digit(facts.backgroundStudy, "passed", "not-passed");
  code = code * 3 + digit(facts.licensedProducer, true, false);
  code = code * 3 + digit(facts.codeOfConductAgreed, true, false);
  code = code * 3 + digit(facts.mnsureConfirmed, true, false);
  code = code * 3 + (revokedOn <= today ? 1 : 0);
  code = code * 3 + (activated ? 0 : digit(trainingIdActivated, true, false));
  code = code * 2 + (activated && trainingIdActivated === false ? 1 : 0);
  return (code * 2 + unlisted) * 2 + anyAhead;
}

/** Does a record dated after that day remain, so that the answer may change? */
export function liesAhead(code: StandingCode): boolean {
  return code % 2 === 1;
}

/** The days after this one on which a dated record takes effect, in order. */
export function daysAhead(facts: StandingFacts, today: DayNumber, asking: string): readonly DayNumber[] {
  const days = Object.values(facts.courses ?? {}).map((completion) => completedOn(completion, asking));
  return [...days, dayOf(facts.revokedOn, asking, "revokedOn")]
    .filter((day) => isAhead(day, today))
    .sort((a, b) => a - b);
}

/** The standing that a code stands for. */
export function standingOf(code: StandingCode, { courses }: Pick<Reckoning, "courses">): Standing {
  let rest = Math.floor(code / 2);
  const next = <Value>(values: readonly Value[]): Value => {
    const value = values[rest % values.length];
    rest = Math.floor(rest / values.length);
    return value as Value;
  };
  // Read in the order of the digits, last first.
  const unlisted = next([false, true]);
  const contradictory = next([false, true]);
  const states = Object.fromEntries(stateNames.map((name) => [name, next(tristates)])) as Record<StateName, Tristate>;
  return { ...states, contradictory, unlisted, courses: new Map([...courses].map(([id]) => [id, next(courseStates)])) };
}

// Helpers

const never = Infinity;
const tristates: readonly Tristate[] = ["met", "unmet", "unknown"];

function digit<Value>(value: Value | undefined, yes: Value, no: Value): number {
  return value === yes ? 0 : value === no ? 1 : 2;
}

/** Within for-in this is free, while `Object.hasOwn` costs as much as the rest of the walk. */
// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its object
const isOwn = Object.prototype.hasOwnProperty;

function completedOn(completion: Completion | undefined, asking: string): DayNumber {
  return dayOf(completion?.completedOn, asking, "completedOn");
}

function dayOf(date: PlainDate | undefined, asking: string, fact: string): DayNumber {
  return date === undefined ? never : dayNumberFor(date, asking, fact);
}

function isAhead(day: DayNumber, today: DayNumber): boolean {
  return day > today && day !== never;
}

// Where each state of a course stands among all of them.
const absent = 0;
const met = 1;
const failed = 2;
const early = 3;
const ahead = 4;
const unknown = 5;

function courseState(
  completion: Completion | undefined,
  on: DayNumber,
  { opensOn, dateImpliesPass }: Reckoning,
  today: DayNumber,
): number {
  if (isAhead(on, today)) return ahead;
  if (completion?.passed === false) return failed; // support-staff.req.pass-assessment
  if (on === never) return absent;
  if (on < opensOn) return early; // certification.53-training-opens-january
  return completion?.passed === true || dateImpliesPass ? met : unknown; // monitor.training.date-means-passed
}
