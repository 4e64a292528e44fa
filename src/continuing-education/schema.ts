import * as z from "zod";
import { plainDateSchema } from "../calendar/schema.js";
import { roleSchema } from "../people/schema.js";
import type { CeRequest } from "./ceRequestEmail.js";
import type { CeFacts } from "./ceRequestWindow.js";

export const ceFactsSchema: z.ZodType<CeFacts> = /* @__PURE__ */ z.strictObject({
  completedOn: plainDateSchema,
  today: plainDateSchema,
  requestedOn: plainDateSchema.exactOptional(),
  licensedProducer: z.boolean().exactOptional(),
  registeredAs: roleSchema.exactOptional(),
});

export const ceRequestSchema: z.ZodType<CeRequest> = /* @__PURE__ */ z.strictObject({
  npn: z.string().regex(/\S/),
  fullName: z.string().regex(/\S/),
  courses: z.array(z.strictObject({ title: z.string().regex(/\S/), completedOn: plainDateSchema })).min(1),
});
