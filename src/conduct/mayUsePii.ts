import { answer } from "../decision/answer.js";
import { allOf, condition, permittedWhen, type Condition } from "../decision/condition.js";
import type { Decision } from "../decision/decision.js";
import { knownRole, type Role } from "../people/role.js";

export interface UsePiiFacts {
  readonly role: Role;
  /** The use is part of official, assigned duties. */
  readonly officialDuty?: boolean;
  /** It is no more than the duty or its training needs. */
  readonly minimumNecessary?: boolean;
  /** It serves the purpose for which the information was collected. */
  readonly purposeAuthorized?: boolean;
}

export type UsePiiDecision = Decision<"allowed" | "denied", "officialDuty" | "minimumNecessary" | "purposeAuthorized">;

/**
 * May a person of this role use this personal information?
 *
 * Only for assigned work, no more of it than that work needs, and for the purpose of its collection: all three.
 *
 * Interpretation: support staff may, as little as their task needs (roles.32-staff-see-what-task-needs).
 *
 * @policy conduct.rules.official-use-only
 * @policy conduct.rules.minimum-necessary
 * @policy conduct.rules.purpose-limit
 * @throws RangeError when the role does not exist.
 * @example
 * ```ts
 * import { mayUsePii } from "mnsure-rules/conduct";
 *
 * mayUsePii({ role: "broker", officialDuty: true, minimumNecessary: true, purposeAuthorized: true }).verdict // => "allowed"
 * mayUsePii({ role: "broker", purposeAuthorized: false }).verdict // => "denied"
 * mayUsePii({ role: "cac", officialDuty: true, purposeAuthorized: true }).missing // => ["minimumNecessary"]
 * ```
 */
export function mayUsePii(facts: UsePiiFacts): UsePiiDecision {
  const role = knownRole(facts.role, "mayUsePii");
  const { state, because, missing } = allOf([official(facts), leastNeeded(role, facts), forItsPurpose(facts)]);
  return answer("may-use-pii", permittedWhen[state], { because, missing });
}

// Helpers

type UseCondition = Condition<UsePiiDecision["missing"][number]>;

function official({ officialDuty }: UsePiiFacts): UseCondition {
  const codes = { met: "official-duty", unmet: "not-an-official-duty", unknown: "duty-unknown" };
  return condition("officialDuty", officialDuty, codes, { clause: "conduct.rules.official-use-only" });
}

function leastNeeded(role: Role, { minimumNecessary }: UsePiiFacts): UseCondition {
  const codes = { met: "no-more-than-needed", unmet: "more-than-needed", unknown: "need-unknown" };
  const clause = "conduct.rules.minimum-necessary";
  const reading = role === "support-staff" ? ({ reading: "roles.32-staff-see-what-task-needs" } as const) : {};
  return condition("minimumNecessary", minimumNecessary, codes, { clause, ...reading });
}

function forItsPurpose({ purposeAuthorized }: UsePiiFacts): UseCondition {
  const codes = { met: "purpose-of-collection", unmet: "another-purpose", unknown: "purpose-unknown" };
  return condition("purposeAuthorized", purposeAuthorized, codes, { clause: "conduct.rules.purpose-limit" });
}
