import type { Attachment, Message, MessagePart, PiiReport } from "./finding.js";
import { requireText } from "./findings.js";
import { redacted, stretchesOf, type RedactionStyle } from "./redacted.js";
import { Placeholders, requireInside, requireStyle } from "./redactionStyle.js";

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
  const placeholders = new Placeholders(style);
  const hide = (text: string, part: MessagePart): string => {
    requireText("redactMessage", "a part of the message", text);
    const findings = report.findings.filter((finding) => (finding.part ?? "body") === part);
    requireInside("redactMessage", findings, text.length);
    return redacted(text, stretchesOf(findings, text.length), placeholders.for(text));
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
