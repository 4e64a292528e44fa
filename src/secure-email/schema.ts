import * as z from "zod";
import type { Role } from "../people/role.js";
import { roleSchema } from "../people/schema.js";
import { message, piiReport, sender } from "../pii/schema.js";
import type { OwnEncryption, OwnEncryptionFacts } from "./ownEncryption.js";
import type { ReuseFacts } from "./reuseSubject.js";
import type { RouteFacts } from "./situation.js";

const approvalSchema = /* @__PURE__ */ z.enum(["granted", "requested", "refused", "not-requested"]);

export const ownEncryptionSchema: z.ZodType<OwnEncryption> = /* @__PURE__ */ z.strictObject({
  provider: z.string(),
  approval: approvalSchema.exactOptional(),
});

export const ownEncryptionFactsSchema: z.ZodType<OwnEncryptionFacts> = /* @__PURE__ */ z.strictObject({
  role: roleSchema,
  provider: z.string(),
  approval: approvalSchema.exactOptional(),
});

export const routeFactsSchema: z.ZodType<RouteFacts> = /* @__PURE__ */ z
  .strictObject({
    role: roleSchema,
    channel: z.enum(["plain", "mnsure-secure", "own-encrypted"]),
    recipient: z.enum(["desk", "other"]).exactOptional(),
    message: message.exactOptional(),
    pii: piiReport.exactOptional(),
    sender: sender.exactOptional(),
    ownEncryption: ownEncryptionSchema.exactOptional(),
    confirmed: z.boolean().exactOptional(),
  })
  .refine((facts) => facts.message !== undefined || facts.pii !== undefined, {
    path: ["message"],
    error: "message or pii must be given",
  });

/** The arguments of `secureEmailSteps`, by name. */
export interface SecureEmailStepsFacts {
  readonly role: Role;
  readonly done?: 0 | 1 | 2 | 3 | 4;
}

export const secureEmailStepsFactsSchema: z.ZodType<SecureEmailStepsFacts> = /* @__PURE__ */ z.strictObject({
  role: roleSchema,
  done: z.literal([0, 1, 2, 3, 4]).exactOptional(),
});

export const reuseFactsSchema: z.ZodType<ReuseFacts> = /* @__PURE__ */ z.strictObject({
  role: roleSchema,
  previousSubject: z.string(),
  subject: z.string(),
});
