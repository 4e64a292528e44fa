import * as z from "zod";
import { categoryNames } from "./categoryNames.js";
import type { Finding, Message, PiiCategory, PiiOptions, PiiReport, Sender } from "./finding.js";

/** The schemas of this room's facts, for callers whose data is not typed yet. */
export const piiCategory: z.ZodType<PiiCategory> = z.enum(categoryNames);

const confidence = z.enum(["high", "medium", "low"]);
const offset = z.int().nonnegative();
const part = z.union([
  z.literal("subject"),
  z.literal("body"),
  z.templateLiteral(["attachment:", offset]),
  z.templateLiteral(["attachment-name:", offset]),
]);

export const piiOptions: z.ZodType<PiiOptions> = z.strictObject({
  minimumConfidence: confidence.exactOptional(),
  knownIdentifiers: z.array(z.string()).readonly().exactOptional(),
});

export const sender: z.ZodType<Sender> = z.strictObject({
  name: z.string().exactOptional(),
  email: z.string().exactOptional(),
  phone: z.string().exactOptional(),
  agency: z.string().exactOptional(),
  npn: z.string().exactOptional(),
});

export const message: z.ZodType<Message> = z.strictObject({
  subject: z.string().exactOptional(),
  body: z.string(),
  attachments: z
    .array(z.strictObject({ name: z.string(), text: z.string().exactOptional() }))
    .readonly()
    .exactOptional(),
});

export const finding: z.ZodType<Finding> = z
  .strictObject({
    category: piiCategory,
    start: offset,
    end: offset,
    confidence,
    cue: z.string(),
    part: part.exactOptional(),
  })
  .refine(({ start, end }) => start <= end, { path: ["end"], error: "end must not lie before start" });

export const piiReport: z.ZodType<PiiReport> = z.strictObject({
  verdict: z.enum(["pii", "possible", "none", "cannot-tell"]),
  findings: z.array(finding).readonly(),
});
