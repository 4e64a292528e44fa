import * as z from "zod";
import type { IdentifierFacts } from "./identifierStanding.js";
import type { Role } from "./role.js";
import type { RoleFacts } from "./roleOf.js";
import type { RosterRow, RosterStatus } from "./rosterRow.js";

export const roleSchema: z.ZodType<Role> = /* @__PURE__ */ z.enum(["broker", "navigator", "cac", "support-staff"]);

export const rosterStatusSchema: z.ZodType<RosterStatus> = /* @__PURE__ */ z.enum([
  "new",
  "not-certified",
  "certified",
]);

export const roleFactsSchema: z.ZodType<RoleFacts> = /* @__PURE__ */ z.strictObject({
  registeredAs: roleSchema.exactOptional(),
  licensedProducer: z.boolean().exactOptional(),
  sellsThroughMnsure: z.boolean().exactOptional(),
});

export const identifierFactsSchema: z.ZodType<IdentifierFacts> = /* @__PURE__ */ z.strictObject({
  kind: z.enum(["admin-id", "assister-id", "training-id", "npn", "reference-number"]),
  certified: z.boolean().exactOptional(),
  trainingIdActivated: z.boolean().exactOptional(),
  lapsedSinceIssued: z.boolean().exactOptional(),
});

export const rosterRowSchema: z.ZodType<RosterRow> = /* @__PURE__ */ z.strictObject({
  name: z.string(),
  assisterId: z.string().exactOptional(),
  trainingId: z.string().exactOptional(),
  employment: z.enum(["active", "inactive"]).exactOptional(),
  status: rosterStatusSchema.exactOptional(),
  portalAccess: z.boolean().exactOptional(),
  referenceNumber: z.string().exactOptional(),
  listedInDirectory: z.boolean().exactOptional(),
});
