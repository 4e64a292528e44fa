import { answer } from "../decision/answer.js";
import { permittedWhen } from "../decision/condition.js";
import type { Decision } from "../decision/decision.js";
import { disclosable } from "./disclosure.js";

export interface DisclosePiiFacts {
  readonly authorizedByLaw?: boolean;
  readonly withinAssignedDuties?: boolean;
  /** The person whom the information is about agrees. */
  readonly subjectConsents?: boolean;
}

export type DisclosePiiDecision = Decision<"allowed" | "denied", keyof DisclosePiiFacts>;

/**
 * May this personal information be passed on?
 *
 * The law must allow it; besides, it must belong to assigned duties or have the person's consent.
 *
 * Interpretation: consent does not override the law (conduct.61-consent-within-the-law).
 *
 * @policy conduct.code.no-disclosure
 * @policy conduct.rules.no-dissemination
 * @example
 * ```ts
 * import { mayDisclosePii } from "mnsure-rules/conduct";
 *
 * mayDisclosePii({ authorizedByLaw: true, subjectConsents: true }).verdict // => "allowed"
 * mayDisclosePii({ authorizedByLaw: false, subjectConsents: true }).verdict // => "denied"
 * mayDisclosePii({ withinAssignedDuties: true }).missing // => ["authorizedByLaw"]
 * ```
 */
export function mayDisclosePii(facts: DisclosePiiFacts): DisclosePiiDecision {
  const { state, because, missing } = disclosable(facts, "authorizedByLaw", "withinAssignedDuties", "subjectConsents");
  return answer("may-disclose-pii", permittedWhen[state], { because, missing });
}
