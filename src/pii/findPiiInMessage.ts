import type { Message, PiiOptions, PiiReport, Sender } from "./finding.js";
import { partsOf } from "./message.js";
import { reportOf } from "./report.js";

/**
 * Does a message carry personal information about someone other than its sender: in the subject, the body, the
 * attachments or their names?
 *
 * An attachment without text could not be read: the answer is `cannot-tell` unless something else holds the message.
 * What `sender` gives (name, agency, phone, e-mail, NPN) is the sender's own business identity and is no finding.
 *
 * @policy secure-email.pii.list-open
 * @policy secure-email.def.pii-identifiers
 * @policy secure-email.def.pii-linkable
 * Interpretation: as for `findPii`; the subject line is looked at like the rest.
 * @throws TypeError when a part is no string; RangeError when the confidence does not exist
 * @example
 * ```ts
 * import { findPiiInMessage } from "mnsure-rules/pii";
 *
 * findPiiInMessage({ subject: "Her SSN", body: "It is 471-88-2036." }).verdict; // => "pii"
 * findPiiInMessage({ body: "See the scan.", attachments: [{ name: "scan.pdf" }] }).verdict; // => "cannot-tell"
 * ```
 */
export function findPiiInMessage(message: Message, options?: PiiOptions & { readonly sender?: Sender }): PiiReport {
  return reportOf("findPiiInMessage", partsOf("findPiiInMessage", message), options, options?.sender, true);
}
