import type { Confidence, PiiCategory } from "../finding.js";

/** Why a scanner (or the model) took a place for personal information. Closed: a finding never carries text. */
export const cueCodes = [
  "ssn-format",
  "ssn-cue",
  "ssn-masked",
  "ssn-last-four",
  "ssn-spelled",
  "itin-format",
  "ssn-sample",
  "phone-format",
  "phone-cue",
  "phone-spelled",
  "email-format",
  "email-spelled",
  "address-street",
  "address-box",
  "address-rural",
  "address-place",
  "address-unit",
  "birth-cue",
  "birth-context",
  "date-only",
  "age-cue",
  "age-context",
  "id-cue",
  "id-format",
  "username-cue",
  "card-luhn",
  "card-cue",
  "routing-checksum",
  "account-cue",
  "bank-account",
  "balance-cue",
  "debt-cue",
  "money",
  "decoded-part",
  "model",
] as const;
export type CueCode = (typeof cueCodes)[number];

/** A place of the normalized text that a scanner takes for personal information. */
export interface Candidate {
  readonly category: PiiCategory;
  /** Offsets into `Normalized.text`. */
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
  readonly cue: CueCode;
}
