/**
 * Who is a person to the policies, which numbers do they carry, and what does a roster row say of them?
 *
 * @module
 */
export { identifierStanding } from "./identifierStanding.js";
export type { IdentifierFacts, IdentifierKind } from "./identifierStanding.js";
export type { Issue, Parsed } from "./parsed.js";
export { roles } from "./role.js";
export type { Role } from "./role.js";
export { roleOf } from "./roleOf.js";
export type { RoleFacts } from "./roleOf.js";
export { rosterColumns, rosterRow } from "./rosterRow.js";
export type { RosterColumns, RosterRow, RosterStatus } from "./rosterRow.js";
