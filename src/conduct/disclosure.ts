import { allOf, anyOf, condition, type Condition } from "../decision/condition.js";

/** A disclosure, and the name under which the caller gives each of its states. */
export interface Disclosure<Fact extends string> {
  readonly lawful: readonly [Fact, boolean | undefined];
  readonly assigned: readonly [Fact, boolean | undefined];
  readonly consented: readonly [Fact, boolean | undefined];
}

/**
 * When may personal information be passed on? When the law allows it, and it is assigned work or the person consents.
 *
 * Interpretation: consent stands in for the duty, not for the law (conduct.61-consent-within-the-law).
 */
export function disclosable<Fact extends string>({ lawful, assigned, consented }: Disclosure<Fact>): Condition<Fact> {
  return allOf([
    condition(...lawful, ...law),
    anyOf([condition(...assigned, ...duty), condition(...consented, ...consent)]),
  ]);
}

// Helpers: codes and clauses

const law = [
  { met: "lawful", unmet: "not-authorized-by-law", unknown: "law-unknown" },
  { clause: "conduct.code.no-disclosure" },
] as const;

const duty = [
  { met: "assigned-duty", unmet: "no-assigned-duty", unknown: "duty-unknown" },
  { clause: "conduct.rules.no-dissemination" },
] as const;

const consent = [
  { met: "subject-consents", unmet: "no-consent", unknown: "consent-unknown" },
  { clause: "conduct.rules.no-dissemination", reading: "conduct.61-consent-within-the-law" },
] as const;
