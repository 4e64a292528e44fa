/**
 * What have people committed to, what breaks it, and what do they owe MNsure then?
 *
 * @module
 */
export type { Act } from "./act.js";
export { assessConduct } from "./assessConduct.js";
export type { ConductDecision, ConductFacts } from "./assessConduct.js";
export { commitmentsOf } from "./commitmentsOf.js";
export type { Commitment } from "./commitmentsOf.js";
export { consequencesOf } from "./consequencesOf.js";
export type { ConsequenceDecision, ConsequenceFacts } from "./consequencesOf.js";
export { mayDisclosePii } from "./mayDisclosePii.js";
export type { DisclosePiiDecision, DisclosePiiFacts } from "./mayDisclosePii.js";
export { mayUsePii } from "./mayUsePii.js";
export type { UsePiiDecision, UsePiiFacts } from "./mayUsePii.js";
export type { ReportableEvent } from "./reportableEvent.js";
export { reportsOwed } from "./reportsOwed.js";
export type { ReportDecision, ReportFacts } from "./reportsOwed.js";
