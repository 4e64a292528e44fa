/**
 * What is the shape of every answer, and what does an answer say in English?
 *
 * @module
 */
export type { Actor, Decision, Duty, Notice, Reason, Tristate } from "./decision.js";
export { explain } from "./explain.js";
