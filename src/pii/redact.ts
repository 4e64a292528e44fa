import type { Finding } from "./finding.js";
import { requireText } from "./findings.js";
import { redacted, stretchesOf, type RedactionStyle } from "./redacted.js";
import { Placeholders, requireInside, requireStyle } from "./redactionStyle.js";

/**
 * What does a text look like with its findings hidden?
 *
 * `label` writes the category in brackets, `mask` writes one full block for each unit hidden, so that nothing moves,
 * and `numbered` tells people apart without naming them: the same text always gets the same placeholder. Findings
 * that overlap are hidden together. A redacted text holds nothing that the detector finds, and redacting it again
 * changes nothing.
 *
 * @policy secure-email.pii.list-open
 * @throws TypeError when the text is no string; RangeError when the style does not exist or a finding lies outside the text
 * @example
 * ```ts
 * import { findPii, redact } from "mnsure-rules/pii";
 *
 * const text = "Her SSN is 471-88-2036.";
 * redact(text, findPii(text).findings.filter((finding) => finding.category === "ssn")); // => "Her SSN is [ssn]."
 * ```
 */
export function redact(text: string, findings: readonly Finding[], style: RedactionStyle = "label"): string {
  requireText("redact", "text", text);
  requireStyle("redact", style);
  requireInside("redact", findings, text.length);
  return redacted(text, stretchesOf(findings, text.length), new Placeholders(style).for(text));
}
