import * as z from "zod";
import { roleSchema } from "../people/schema.js";
import type { ServiceLineFacts } from "./mayCallServiceLine.js";
import type { PerformFacts } from "./mayPerform.js";

export const performFactsSchema: z.ZodType<PerformFacts> = /* @__PURE__ */ z.strictObject({
  role: roleSchema,
  task: z.string(),
  certified: z.boolean().exactOptional(),
  licensedProducer: z.boolean().exactOptional(),
});

export const serviceLineFactsSchema: z.ZodType<ServiceLineFacts> = /* @__PURE__ */ z.strictObject({
  role: roleSchema,
  certified: z.boolean().exactOptional(),
  hasAdminId: z.boolean().exactOptional(),
  callerAgencyId: z.string().exactOptional(),
  brokerAgencyId: z.string().exactOptional(),
  about: z.enum(["a-broker's-case", "own-certification"]).exactOptional(),
});
