import type { PiiOptions, PiiReport } from "./finding.js";
import { requireText } from "./findings.js";
import { reportOf } from "./report.js";

/**
 * Does a text carry personal information about someone, and where?
 *
 * Identifiers, names and meaning are looked for: whose fact is it? `pii` holds the text, `possible` asks a person to
 * look, `none` means that nothing was found, `cannot-tell` that a part could not be decoded; the stronger wins in the
 * order pii, cannot-tell, possible, none. Findings carry UTF-16 offsets into the text as given, categories and codes,
 * never a piece of the text.
 *
 * @policy secure-email.pii.list-open
 * @policy secure-email.def.pii-identifiers
 * @policy secure-email.def.pii-linkable
 * Interpretation: a consumer's name alone counts (secure-email.36-lone-name-counts); an assister's own ids do not
 * (secure-email.37-assister-ids-not-pii).
 * @throws TypeError when the text is no string; RangeError when the confidence does not exist
 * @example
 * ```ts
 * import { findPii } from "mnsure-rules/pii";
 *
 * findPii("Her SSN is 471-88-2036.").verdict; // => "pii"
 * ```
 */
export function findPii(text: string, options?: PiiOptions): PiiReport {
  requireText("findPii", "text", text);
  return reportOf("findPii", { parts: [{ part: "body", text }], unreadable: false }, options, undefined, false);
}
