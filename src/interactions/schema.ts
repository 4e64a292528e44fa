import * as z from "zod";
import { roleSchema } from "../people/schema.js";
import type { FraudEvent } from "./fraudProcedure.js";
import type { FraudContext } from "./fraudGuidance.js";
import type { InteractionContext, InteractionEvent } from "./interaction.js";

export const interactionContextSchema: z.ZodType<InteractionContext> = /* @__PURE__ */ z.strictObject({
  procedure: z.enum(["mnsure-staff", "assister"]),
  channel: z.enum(["phone", "meeting"]),
  party: z.enum(["consumer", "assister"]),
  role: roleSchema.exactOptional(),
  certified: z.boolean().exactOptional(),
  recorded: z.boolean().exactOptional(),
  options: z.strictObject({ repeatThreshold: z.int().min(2).max(10).exactOptional() }).exactOptional(),
});

const delivery = { id: z.string().exactOptional(), at: z.string().exactOptional() };

export const interactionEventSchema: z.ZodType<InteractionEvent> = /* @__PURE__ */ z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("behavior"),
    behavior: z.enum(["threat", "profanity", "derogatory", "off-topic", "unprofessional"]),
    target: z
      .enum([
        "mnsure-staff",
        "mnsure-staff-household",
        "mnsure-building",
        "assister",
        "assister-household",
        "assister-office",
        "public-official",
        "third-party",
        "self",
      ])
      .exactOptional(),
    ...delivery,
  }),
  z.strictObject({
    type: z.enum([
      "calmed",
      "reminded",
      "attempted",
      "issue-resolved",
      "ended",
      "ended-for-safety",
      "closed",
      "party-left",
    ]),
    ...delivery,
  }),
]);

/** A call or meeting as a service asks about it: the circumstances and the log. */
export const interactionLogSchema: z.ZodType<{
  readonly context: InteractionContext;
  readonly events: readonly InteractionEvent[];
}> = /* @__PURE__ */ z.strictObject({
  context: interactionContextSchema,
  events: z.array(interactionEventSchema),
});

export const redirectFactsSchema: z.ZodType<{ readonly topic: "complaint" | "public-comment" | "other" }> =
  /* @__PURE__ */ z.strictObject({ topic: z.enum(["complaint", "public-comment", "other"]) });

export const fraudContextSchema: z.ZodType<FraudContext> = /* @__PURE__ */ z.strictObject({
  channel: z.enum(["phone", "meeting"]),
  role: roleSchema.exactOptional(),
  certified: z.boolean().exactOptional(),
});

export const fraudEventSchema: z.ZodType<FraudEvent> = /* @__PURE__ */ z.strictObject({
  type: z.enum(["suspected", "asked-to-enter-falsehood", "reminded", "asked-again", "desisted", "ended"]),
  ...delivery,
});

export const fraudLogSchema: z.ZodType<{ readonly context: FraudContext; readonly events: readonly FraudEvent[] }> =
  /* @__PURE__ */ z.strictObject({ context: fraudContextSchema, events: z.array(fraudEventSchema) });
