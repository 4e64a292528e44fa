/**
 * What shape must untrusted facts have? The zod schemas of every question's facts.
 *
 * @module
 */
export * from "./calendar/schema.js";
export * from "./certification/schema.js";
export * from "./conduct/schema.js";
export * from "./continuing-education/schema.js";
export * from "./interactions/schema.js";
export * from "./people/schema.js";
export * from "./permissions/schema.js";
export * from "./pii/schema.js";
export * from "./secure-email/schema.js";
