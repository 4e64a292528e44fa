import type { ClauseId } from "../policy/clauseId.js";
import type { ReadingId } from "../policy/readingId.js";
import type { PiiCategory } from "./finding.js";

/** A category of personal information, the clause that makes it one, and the reading where the clause alone does not settle it. */
export interface PiiCategoryClause {
  readonly category: PiiCategory;
  readonly clause: ClauseId;
  readonly reading?: ReadingId;
}

const entry = (category: PiiCategory, clause: ClauseId, reading?: ReadingId): PiiCategoryClause =>
  Object.freeze(reading === undefined ? { category, clause } : { category, clause, reading });

/**
 * Which kinds of information count as personal, and by which clause?
 *
 * The policy lists some by name, its definition adds what traces an identity and whatever can be linked to a person.
 *
 * @policy secure-email.pii.list-open
 * @policy secure-email.def.pii-identifiers
 * @policy secure-email.def.pii-linkable
 * @example
 * ```ts
 * import { piiCategories } from "mnsure-rules/pii";
 *
 * piiCategories.find(({ category }) => category === "ssn")?.clause; // => "secure-email.pii.ssn"
 * ```
 */
export const piiCategories: readonly PiiCategoryClause[] = /* @__PURE__ */ Object.freeze([
  entry("name", "secure-email.pii.name", "secure-email.36-lone-name-counts"),
  entry("birthdate", "secure-email.pii.birthdate"),
  entry("ssn", "secure-email.pii.ssn"),
  entry("phone", "secure-email.pii.phone"),
  entry("address", "secure-email.pii.address"),
  entry("email", "secure-email.def.pii-identifiers"),
  entry("identifier", "secure-email.def.pii-identifiers", "secure-email.37-assister-ids-not-pii"),
  entry("financial", "secure-email.def.pii-linkable"),
  entry("tax-credit", "secure-email.pii.tax-credit"),
  entry("household-income", "secure-email.pii.income"),
  entry("income", "secure-email.pii.income"),
  entry("eligibility", "secure-email.pii.eligibility"),
  entry("enrollment", "secure-email.pii.enrollment"),
  entry("tax-filing-status", "secure-email.pii.filing-status"),
  entry("family-size", "secure-email.pii.family-size"),
  entry("health", "secure-email.pii.health"),
  entry("birthplace", "secure-email.def.pii-identifiers"),
  entry("mothers-maiden-name", "secure-email.def.pii-identifiers"),
  entry("biometric", "secure-email.def.pii-identifiers"),
  entry("education", "secure-email.def.pii-linkable"),
  entry("employment", "secure-email.def.pii-linkable"),
]);
