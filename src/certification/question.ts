import { dayNumberFor, plainDateOf, type DayNumber } from "../calendar/dayNumber.js";
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
  const prepared = prepare(asked, facts.role, facts.period, options, asked.name);
  const today = dayNumberFor(facts.today, asked.name, "today");
  return answerAt(prepared, standingCode(facts, prepared.plan, today, asked.name), facts, today, asked.name);
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
  const known = options === undefined ? asked.prepared.get(found)?.[knownRole(role, asking)] : undefined;
  if (known !== undefined) return known;
  const prepared = { plan: planFor(role, found, options, asking), answerTo: asked.answerTo, given: new Map() };
  if (options === undefined && isFrozenThrough(found)) {
    const byRole = asked.prepared.get(found) ?? {};
    byRole[role] = prepared;
    asked.prepared.set(found, byRole);
  }
  return prepared;
}

/** Answer a prepared question about the standing that these facts come to today. */
export function answerAt<Answer extends Decision<string>>(
  prepared: Prepared<Answer>,
  code: StandingCode,
  facts: StandingFacts,
  today: DayNumber,
  asking: string,
): Answer {
  const found = prepared.given.get(code) ?? answerNew(prepared, code);
  return liesAhead(code) ? untilItChanges(prepared, facts, today, found, asking) : found;
}

// Helpers

/** More standings than an agency's people have at a time; beyond that, what is asked next is kept instead. */
const kept = 10_000;

function answerNew<Answer extends Decision<string>>(prepared: Prepared<Answer>, code: StandingCode): Answer {
  const { plan, given, answerTo } = prepared;
  const built = answerTo(plan, standingOf(code, plan.courses?.length ?? 0));
  if (given.size >= kept) given.clear();
  given.set(code, built);
  return built;
}

/** The answer with the last day on which it holds, if one of the dated records ahead changes the verdict. */
function untilItChanges<Answer extends Decision<string>>(
  prepared: Prepared<Answer>,
  facts: StandingFacts,
  today: DayNumber,
  now: Answer,
  asking: string,
): Answer {
  for (const day of daysAhead(facts, today, asking)) {
    const code = standingCode(facts, prepared.plan, day, asking);
    const then = prepared.given.get(code) ?? answerNew(prepared, code);
    if (then.verdict !== now.verdict) return Object.freeze({ ...now, holdsThrough: plainDateOf(day - 1, asking) });
  }
  return now;
}

/** Only what nobody can change may be remembered by its identity. */
function isFrozenThrough(period: CertificationPeriod): boolean {
  const parts = [period, period.courses, ...Object.values(period.courses)];
  return parts.every((part) => Object.isFrozen(part));
}
