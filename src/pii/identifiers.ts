/**
 * Which identifiers stand in a text? Social Security numbers, phones, addresses, e-mails, dates of birth and numbers,
 * without the model: small and fast, but blind to names and to meaning.
 *
 * @module
 */
import type { Finding, PiiOptions } from "./finding.js";
import { leastConfidence, requireText, toFindings } from "./findings.js";
import { knownValues } from "./known.js";
import { normalize } from "./normalize/normalize.js";
import { scanNumbers } from "./scanners/scanNumbers.js";

export type { Confidence, Finding, MessagePart, PiiCategory, PiiOptions } from "./finding.js";

/**
 * Which identifiers stand in a text, and where?
 *
 * Encodings, markup, invisible characters, foreign digits and numbers in words are seen through; the offsets are
 * UTF-16 offsets into the text as given. Findings below `minimumConfidence` (default `medium`) are left out, and so are
 * MNsure's public contacts and `knownIdentifiers`. There is no verdict: names and meaning are not looked for, so an
 * empty list is no leave to send. It looks once: a number may read anew when its neighbor is redacted, and only
 * `findPii` looks again for that.
 *
 * @policy secure-email.pii.ssn
 * @policy secure-email.pii.phone
 * @policy secure-email.pii.address
 * @policy secure-email.pii.birthdate
 * @policy secure-email.def.pii-identifiers
 * @throws TypeError when the text is no string; RangeError when the confidence does not exist
 * @example
 * ```ts
 * import { findIdentifiers } from "mnsure-rules/pii/identifiers";
 *
 * findIdentifiers("Her SSN is 471-88-2036."); // => [{ category: "ssn", start: 11, end: 22, confidence: "high", cue: "ssn-cue" }]
 * ```
 */
export function findIdentifiers(text: string, options?: PiiOptions): readonly Finding[] {
  requireText("findIdentifiers", "text", text);
  const least = leastConfidence("findIdentifiers", options);
  const known = knownValues("findIdentifiers", options);
  const normalized = normalize(text);
  return Object.freeze(toFindings(normalized, scanNumbers(normalized.text), known, least));
}
