/**
 * Does a message carry personal information about someone, and where? The full detector: identifiers, names and
 * meaning. `mnsure-rules/pii/identifiers` is the small one, without names, meaning and verdict.
 *
 * @module
 */
export type {
  Attachment,
  Confidence,
  Finding,
  Message,
  MessagePart,
  PiiCategory,
  PiiOptions,
  PiiReport,
  Sender,
} from "./finding.js";
export { findPii } from "./findPii.js";
export { findPiiInMessage } from "./findPiiInMessage.js";
export { findIdentifiers } from "./identifiers.js";
export { piiCategories, type PiiCategoryClause } from "./piiCategories.js";
export { publicContacts, type PublicContact } from "./publicContacts.js";
export { redact } from "./redact.js";
export { redactMessage } from "./redactMessage.js";
export type { RedactionStyle } from "./redacted.js";
