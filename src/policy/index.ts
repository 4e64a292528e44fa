/**
 * What do the five policy documents say, and how do we read them where they are silent?
 *
 * @module
 */
export type { Clause, DocumentId } from "./clause.js";
export type { ClauseId } from "./clauseId.js";
export { clause, clauses } from "./clauses.js";
export { assisterResourceCenter, brokerServiceLine, getHelp, mnsure, publicFeedback } from "./contacts.js";
export type { Contact } from "./contacts.js";
export { documentTitles } from "./documentTitles.js";
export { reading, readings } from "./reading.js";
export type { Reading } from "./reading.js";
export { readersFacts } from "./readersFacts.js";
export type { ReadingId } from "./readingId.js";
