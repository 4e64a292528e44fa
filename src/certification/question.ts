import { dayNumberFor, type DayNumber } from "../calendar/dayNumber.js";
import type { PlainDate } from "../calendar/plainDate.js";
import type { Decision } from "../decision/decision.js";
import { knownRole, type Role } from "../people/role.js";
import { periodOf, type CertificationPeriod } from "./certificationPeriod.js";
import { planFor, type CertificationOptions, type Plan } from "./plan.js";
import {
  daysAhead,
  liesAhead,
  standingCode,
  standingOf,
  type Standing,
  type StandingCode,
  type StandingFacts,
} from "./standing.js";

/** A question about one person's standing: its name, for errors, and its answer to what is known. */
export interface Question<Answer extends Decision<string>> {
  readonly name: string;
  readonly answerTo: (plan: Plan, standing: Standing) => Answer;
  readonly prepared: WeakMap<CertificationPeriod, Partial<Record<Role, Prepared<Answer>>>>;
}

/** A question prepared for a role in a period, with the answers given so far. */
export interface Prepared<Answer extends Decision<string>> {
  readonly plan: Plan;
  readonly answerTo: (plan: Plan, standing: Standing) => Answer;
  readonly given: Map<StandingCode, Answer>;
}

/** A question of this room. `answerTo` gives deeply frozen answers. */
export function question<Answer extends Decision<string>>(
  name: string,
  answerTo: (plan: Plan, standing: Standing) => Answer,
): Question<Answer> {
  return { name, answerTo, prepared: new WeakMap() };
}

/** Answer a question about one person. */
export function answer<Answer extends Decision<string>>(
  asked: Question<Answer>,
  facts: StandingFacts & {
    readonly role: Role;
    readonly period: string | CertificationPeriod;
    readonly today: PlainDate;
  },
  options: CertificationOptions | undefined,
): Answer {
  const { name } = asked;
  const prepared = prepare(asked, facts.role, facts.period, options, name);
  const today = dayNumberFor(facts.today, name, "today");
  return answerAt(prepared, standingCode(facts, prepared.plan, today, name), facts, today, name);
}

/** Prepare a question for a role in a period. What cannot change any more is prepared once. */
export function prepare<Answer extends Decision<string>>(
  asked: Question<Answer>,
  role: Role,
  period: string | CertificationPeriod,
  options: CertificationOptions | undefined,
  asking: string,
): Prepared<Answer> {
  const found = periodOf(period, asking);
  const shared = asked.prepared.get(found) ?? {};
  const known = shared[knownRole(role, asking)];
  if (known !== undefined && options === undefined) return known;
  const prepared = { plan: planFor(role, found, options, asking), answerTo: asked.answerTo, given: new Map() };
  if (options === undefined && isFrozenThrough(found)) asked.prepared.set(found, { ...shared, [role]: prepared });
  return prepared;
}

/**
 * Answer a prepared question about the standing that these facts come to today, with the last day on which the
 * answer holds, if one of the dated records ahead changes the verdict.
 */
export function answerAt<Answer extends Decision<string>>(
  prepared: Prepared<Answer>,
  code: StandingCode,
  facts: StandingFacts,
  today: DayNumber,
  asking: string,
): Answer {
  const now = answerTo(prepared, code);
  if (!liesAhead(code)) return now;
  const turn = daysAhead(facts, today, asking).find(
    (day) => answerTo(prepared, standingCode(facts, prepared.plan, day, asking)).verdict !== now.verdict,
  );
  return turn === undefined ? now : Object.freeze({ ...now, holdsThrough: dayBefore(turn) });
}

// Helpers

/** More standings than an agency's people have at a time; beyond that, what is asked next is kept instead. */
const kept = 10_000;

/** Every standing is answered once. */
function answerTo<Answer extends Decision<string>>(prepared: Prepared<Answer>, code: StandingCode): Answer {
  const { plan, given } = prepared;
  let found = given.get(code);
  if (found === undefined) {
    found = prepared.answerTo(plan, standingOf(code, plan));
    if (given.size >= kept) given.clear();
    given.set(code, found);
  }
  return found;
}

/** A day after today lies after the year 0000, so that its eve can always be written. */
function dayBefore(day: DayNumber): PlainDate {
  return new Date((day - 1) * 86_400_000).toISOString().slice(0, 10) as PlainDate;
}

/** Only what nobody can change may be remembered by its identity. */
function isFrozenThrough(period: CertificationPeriod): boolean {
  return [period, period.courses, ...Object.values(period.courses)].every((part) => Object.isFrozen(part));
}
