import type { Decision, Notice, Reason } from "../decision/decision.js";
import { frozen, none } from "../decision/frozen.js";
import type { ReadingId } from "../policy/readingId.js";
import type { Plan } from "./plan.js";
import type { CertificationFact } from "./requirementStates.js";
import type { Standing } from "./standing.js";

/** What a question found out. */
export interface Finding {
  readonly verdict: string;
  readonly because: readonly Reason[];
  readonly missing?: readonly CertificationFact[];
}

/** What every answer of this room says beside its verdict. */
export type Decided = Omit<Decision<never, CertificationFact>, "verdict">;

/** A frozen answer: what was found, and the readings it rests on, the plan's and the question's own. */
export function decided<Found extends Finding>(
  question: string,
  plan: Plan,
  standing: Standing,
  own: readonly ReadingId[],
  found: Found,
): Decided & Found {
  const missing = found.missing ?? none;
  const unknown: readonly ReadingId[] = missing.length > 0 ? ["certification.28-unknown-is-unknown"] : none;
  // Courses beside the required ones never block certification; a misspelt course id must not go unnoticed either.
  const notices: readonly Notice[] = standing.unlisted
    ? [{ code: "course-not-required", clause: "monitor.training.required-and-optional" }]
    : none;
  return frozen({
    question,
    duties: none,
    ...found,
    missing,
    notices,
    assumptions: [...new Set([...plan.assumptions, ...own, ...unknown])],
  });
}
