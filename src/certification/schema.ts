import * as z from "zod";
import { plainDateSchema } from "../calendar/schema.js";
import { roleSchema, rosterRowSchema } from "../people/schema.js";
import type { EligibilityFacts } from "./certificationEligibility.js";
import type { CertificationPeriod } from "./certificationPeriod.js";
import type { StatusFacts } from "./certificationStatus.js";
import type { InquiryFacts } from "./earliestInquiry.js";
import type { RecertificationFacts } from "./recertification.js";
import type { RosterReviewFacts } from "./reviewRoster.js";
import type { StaffDetails } from "./rosterRegister.js";
import type { Completion } from "./standing.js";

const courseList = /* @__PURE__ */ z.array(z.string());

export const certificationPeriodSchema: z.ZodType<CertificationPeriod> = /* @__PURE__ */ z.strictObject({
  label: z.string(),
  courses: z.strictObject({
    broker: courseList.exactOptional(),
    navigator: courseList.exactOptional(),
    cac: courseList.exactOptional(),
    "support-staff": courseList.exactOptional(),
  }),
  trainingOpensOn: plainDateSchema.exactOptional(),
  deadline: z
    .strictObject({
      broker: plainDateSchema.exactOptional(),
      navigator: plainDateSchema.exactOptional(),
      cac: plainDateSchema.exactOptional(),
      "support-staff": plainDateSchema.exactOptional(),
    })
    .exactOptional(),
  endsOn: plainDateSchema.exactOptional(),
});

export const completionSchema: z.ZodType<Completion> = /* @__PURE__ */ z.strictObject({
  completedOn: plainDateSchema.exactOptional(),
  passed: z.boolean().exactOptional(),
});

const labelOrPeriod = /* @__PURE__ */ z.union([z.string(), certificationPeriodSchema]);

const requirementStates = /* @__PURE__ */ Object.freeze({
  onRoster: z.boolean().exactOptional(),
  employment: z.enum(["active", "inactive"]).exactOptional(),
  backgroundStudy: z.enum(["passed", "not-passed"]).exactOptional(),
  licensedProducer: z.boolean().exactOptional(),
  courses: z.record(z.string(), completionSchema).exactOptional(),
  codeOfConductAgreed: z.boolean().exactOptional(),
  revokedOn: plainDateSchema.exactOptional(),
});

const statusStates = /* @__PURE__ */ Object.freeze({
  ...requirementStates,
  trainingIdActivated: z.boolean().exactOptional(),
  mnsureConfirmed: z.boolean().exactOptional(),
});

const person = /* @__PURE__ */ Object.freeze({ role: roleSchema, today: plainDateSchema, period: labelOrPeriod });

export const eligibilityFactsSchema: z.ZodType<EligibilityFacts> = /* @__PURE__ */ z.strictObject({
  ...person,
  ...requirementStates,
});

export const statusFactsSchema: z.ZodType<StatusFacts> = /* @__PURE__ */ z.strictObject({ ...person, ...statusStates });

const inquiry = /* @__PURE__ */ Object.freeze({ today: plainDateSchema, role: roleSchema.exactOptional() });

export const inquiryFactsSchema: z.ZodType<InquiryFacts> = /* @__PURE__ */ z.discriminatedUnion("waitingFor", [
  z.strictObject({
    waitingFor: z.literal("course-to-show"),
    completedOn: plainDateSchema,
    learningCenterShowsComplete: z.boolean().exactOptional(),
    ...inquiry,
  }),
  z.strictObject({
    waitingFor: z.literal("status-to-change"),
    lastRequirementMetOn: plainDateSchema,
    ...inquiry,
  }),
]);

export const recertificationFactsSchema: z.ZodType<RecertificationFacts> = /* @__PURE__ */ z.strictObject({
  role: roleSchema,
  today: plainDateSchema,
  period: labelOrPeriod.exactOptional(),
  deadline: plainDateSchema.exactOptional(),
  previouslyCertified: z.boolean().exactOptional(),
  requirementsMetOn: plainDateSchema.exactOptional(),
});

export const staffDetailsSchema: z.ZodType<StaffDetails> = /* @__PURE__ */ z.strictObject({
  role: roleSchema.exactOptional(),
  ...statusStates,
  previouslyCertified: z.boolean().exactOptional(),
});

export const rosterReviewFactsSchema: z.ZodType<RosterReviewFacts> = /* @__PURE__ */ z.strictObject({
  rows: z.array(rosterRowSchema),
  details: z.record(z.string(), staffDetailsSchema).exactOptional(),
  ...person,
});
