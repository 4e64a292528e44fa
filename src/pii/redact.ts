import type { Attachment, Finding, Message, MessagePart, PiiReport } from "./finding.js";
import { requireText } from "./findings.js";
import { Numbering, redacted, stretchesOf, type RedactionStyle } from "./redacted.js";

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
  return redacted(text, stretchesOf(findings, text.length), style, new Numbering());
}

/**
 * What does a message look like with the findings of its report hidden, in the subject, the body, the attachments and
 * their names? Numbers run through the whole message. An attachment without text stays without.
 *
 * @policy secure-email.pii.list-open
 * @throws TypeError when a part is no string; RangeError when the style does not exist or a finding lies outside its part
 * @example
 * ```ts
 * import { findPiiInMessage, redactMessage } from "mnsure-rules/pii";
 *
 * const message = { subject: "SSN 471-88-2036", body: "See above." };
 * redactMessage(message, findPiiInMessage(message)).subject; // => "SSN [ssn]"
 * ```
 */
export function redactMessage(message: Message, report: PiiReport, style: RedactionStyle = "label"): Message {
  requireStyle("redactMessage", style);
  const numbering = new Numbering();
  const hide = (text: string, part: MessagePart): string => {
    requireText("redactMessage", "a part of the message", text);
    const findings = report.findings.filter((finding) => (finding.part ?? "body") === part);
    requireInside("redactMessage", findings, text.length);
    return redacted(text, stretchesOf(findings, text.length), style, numbering);
  };
  const attachments = message.attachments?.map(({ name, text }, i): Attachment => {
    const hidden = hide(name, `attachment-name:${i}`);
    return text === undefined ? { name: hidden } : { name: hidden, text: hide(text, `attachment:${i}`) };
  });
  return {
    ...(message.subject === undefined ? {} : { subject: hide(message.subject, "subject") }),
    body: hide(message.body, "body"),
    ...(attachments === undefined ? {} : { attachments }),
  };
}

const styles: ReadonlySet<unknown> = new Set(["label", "mask", "numbered"]);

function requireStyle(caller: string, style: unknown): void {
  if (!styles.has(style)) throw new RangeError(`${caller}: style must be label, mask or numbered`);
}

function requireInside(caller: string, findings: readonly Finding[], length: number): void {
  for (const { start, end } of findings) {
    const inside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length;
    if (!inside) throw new RangeError(`${caller}: a finding lies outside the text`);
  }
}
