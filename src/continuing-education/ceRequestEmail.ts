import { dayNumberFor } from "../calendar/dayNumber.js";
import type { PlainDate } from "../calendar/plainDate.js";
import { ceMailbox } from "./ceMailbox.js";

/** Who asks, and for which finished courses. */
export interface CeRequest {
  /** The person's own National Producer Number. */
  readonly npn: string;
  readonly fullName: string;
  readonly courses: readonly { readonly title: string; readonly completedOn: PlainDate }[];
}

/** A mail, ready to be sent. */
export interface CeRequestEmail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** What a caller may know better. */
export interface CeRequestEmailOptions {
  /** The mailbox (continuing-education.70-mailbox). */
  readonly to?: string;
}

/**
 * Which mail asks MNsure for continuing-education credit?
 *
 * It carries the producer's number, which is what MNsure asks for, the sender's name and the courses with their days of
 * completion. It holds nothing about a consumer; the subject line holds nothing about anybody.
 *
 * Interpretation: continuing-education.70-mailbox (option `to`), secure-email.37-assister-ids-not-pii.
 *
 * @policy support-staff.ce.email-npn
 * @throws RangeError when the number, the name, the list of courses or a title is empty, or a date is no real day.
 * @example
 * ```ts
 * import { ceRequestEmail } from "mnsure-rules/continuing-education";
 *
 * const mail = ceRequestEmail({
 *   npn: "1234567",
 *   fullName: "Kim Berg",
 *   courses: [{ title: "Data Security, Accessibility, Compliance and Ethics", completedOn: "2026-03-04" }],
 * });
 * mail.to // => "brokers@mnsure.org"
 * mail.subject // => "Request for continuing education (CE) credit"
 * ```
 */
export function ceRequestEmail(request: CeRequest, options: CeRequestEmailOptions = {}): CeRequestEmail {
  const npn = filled(request.npn, "npn");
  const fullName = filled(request.fullName, "fullName");
  if (request.courses.length === 0) throw new RangeError(`${asking}: expected \`courses\` to name at least one course`);
  return Object.freeze({
    to: options.to ?? ceMailbox.email ?? "",
    subject: "Request for continuing education (CE) credit",
    body: [
      "Hello,",
      "",
      "I am a licensed insurance producer registered with MNsure as support staff, and I request continuing education (CE) credit for:",
      "",
      ...request.courses.map(courseLine),
      "",
      `Name: ${fullName}`,
      `National Producer Number (NPN): ${npn}`,
      "",
      "Thank you.",
    ].join("\n"),
  });
}

// Helpers

const asking = "ceRequestEmail";

function courseLine({ title, completedOn }: CeRequest["courses"][number]): string {
  dayNumberFor(completedOn, asking, "completedOn");
  return `- ${filled(title, "title")}, completed ${completedOn}`;
}

/** One line of text: a line break in a fact must not become a line of the mail. */
function filled(text: string, fact: string): string {
  const line = typeof text === "string" ? text.replace(/\s+/g, " ").trim() : "";
  if (line === "") throw new RangeError(`${asking}: expected \`${fact}\` not to be empty`);
  return line;
}
