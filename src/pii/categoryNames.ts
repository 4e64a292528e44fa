import type { PiiCategory } from "./finding.js";

/** Every category, the identifiers and then the meaning, in the order of the model's columns. */
export const categoryNames: readonly PiiCategory[] = [
  "name",
  "birthdate",
  "ssn",
  "phone",
  "address",
  "email",
  "identifier",
  "financial",
  "tax-credit",
  "household-income",
  "income",
  "eligibility",
  "enrollment",
  "tax-filing-status",
  "family-size",
  "health",
  "birthplace",
  "mothers-maiden-name",
  "biometric",
  "education",
  "employment",
];
