import * as z from "zod";
import { plainDateSchema } from "../calendar/schema.js";
import { roleSchema } from "../people/schema.js";
import type { ConductFacts } from "./assessConduct.js";
import type { ConsequenceFacts } from "./consequencesOf.js";
import type { DisclosePiiFacts } from "./mayDisclosePii.js";
import type { UsePiiFacts } from "./mayUsePii.js";
import type { ReportFacts } from "./reportsOwed.js";

export const usePiiFactsSchema: z.ZodType<UsePiiFacts> = /* @__PURE__ */ z.strictObject({
  role: roleSchema,
  officialDuty: z.boolean().exactOptional(),
  minimumNecessary: z.boolean().exactOptional(),
  purposeAuthorized: z.boolean().exactOptional(),
});

export const disclosePiiFactsSchema: z.ZodType<DisclosePiiFacts> = /* @__PURE__ */ z.strictObject({
  authorizedByLaw: z.boolean().exactOptional(),
  withinAssignedDuties: z.boolean().exactOptional(),
  subjectConsents: z.boolean().exactOptional(),
});

export const conductFactsSchema: z.ZodType<ConductFacts> = /* @__PURE__ */ z.strictObject({
  act: z.enum([
    "treat-less-favorably",
    "share-account",
    "access-beyond-need",
    "unofficial-use",
    "use-for-other-purpose",
    "send-insecurely",
    "store-insecurely",
    "disclose",
    "alter-or-destroy-records",
    "conceal-information",
    "misstate-facts",
    "misstate-appointments",
    "behave-unprofessionally",
    "deny-language-access",
    "leave-device-unattended",
    "practice-without-license",
  ]),
  role: roleSchema,
  basis: z.string().exactOptional(),
  withinRetentionSchedule: z.boolean().exactOptional(),
  willful: z.boolean().exactOptional(),
  lawful: z.boolean().exactOptional(),
  consent: z.boolean().exactOptional(),
  withinAssignedDuties: z.boolean().exactOptional(),
});

export const reportFactsSchema: z.ZodType<ReportFacts> = /* @__PURE__ */ z.strictObject({
  event: z.enum([
    "license-lapse",
    "disciplinary-action",
    "lost-equipment",
    "security-incident",
    "policy-violation",
    "suspicious-activity",
    "organization-change",
    "employment-change",
    "role-change",
    "business-change",
  ]),
  role: roleSchema,
  occurredOn: plainDateSchema,
  today: plainDateSchema,
  suspectedOnly: z.boolean().exactOptional(),
});

export const consequenceFactsSchema: z.ZodType<ConsequenceFacts> = /* @__PURE__ */ z.strictObject({
  breach: z.boolean(),
});
