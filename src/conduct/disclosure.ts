import { allOf, anyOf, condition, type Condition } from "../decision/condition.js";
import { factCodes } from "./factCodes.js";

/**
 * When may personal information be passed on? When the law allows it, and it is assigned work or the person consents.
 * Each caller has its own names for these three facts.
 *
 * Interpretation: consent stands in for the duty, not for the law (conduct.61-consent-within-the-law).
 */
export function disclosable<Fact extends string>(
  facts: { readonly [name in Fact]?: boolean },
  lawful: Fact,
  assigned: Fact,
  consent: Fact,
): Condition<Fact> {
  const clause = "conduct.rules.no-dissemination";
  const reading = "conduct.61-consent-within-the-law";
  return allOf([
    condition(lawful, facts[lawful], factCodes, { clause: "conduct.code.no-disclosure" }),
    anyOf([
      condition(assigned, facts[assigned], factCodes, { clause }),
      condition(consent, facts[consent], factCodes, { clause, reading }),
    ]),
  ]);
}
