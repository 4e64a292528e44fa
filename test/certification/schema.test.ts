import { describe, expect, it } from "vitest";
import { periods } from "../../src/certification/certificationPeriod.js";
import {
  certificationPeriodSchema,
  completionSchema,
  eligibilityFactsSchema,
  inquiryFactsSchema,
  recertificationFactsSchema,
  rosterReviewFactsSchema,
  staffDetailsSchema,
  statusFactsSchema,
} from "../../src/certification/schema.js";
import { certified, season, trained, without } from "./people.js";

const accepts = (schema: { safeParse: (value: unknown) => { success: boolean } }, value: unknown): boolean =>
  schema.safeParse(value).success;
const eligibility = without(certified("cac"), "trainingIdActivated", "mnsureConfirmed");

describe("schemas of certification", () => {
  it.each([
    ["period", certificationPeriodSchema, periods["2021-2022"]],
    [
      "period with dates",
      certificationPeriodSchema,
      { ...season, trainingOpensOn: "2026-08-01", endsOn: "2027-10-31" },
    ],
    ["completion", completionSchema, { completedOn: "2026-08-01", passed: false }],
    ["eligibility", eligibilityFactsSchema, eligibility],
    ["eligibility, little known", eligibilityFactsSchema, { role: "broker", today: "2026-09-01", period: "2021-2022" }],
    ["status", statusFactsSchema, { ...certified("navigator"), revokedOn: "2026-01-01" }],
    [
      "inquiry about a course",
      inquiryFactsSchema,
      { waitingFor: "course-to-show", completedOn: "2026-09-01", today: "2026-09-02" },
    ],
    [
      "inquiry about a status",
      inquiryFactsSchema,
      { waitingFor: "status-to-change", lastRequirementMetOn: "2026-09-01", today: "2026-09-02", role: "cac" },
    ],
    [
      "recertification",
      recertificationFactsSchema,
      { role: "cac", today: "2026-09-02", period: season, deadline: "2026-10-15" },
    ],
    ["details", staffDetailsSchema, { previouslyCertified: true, courses: trained, role: "cac" }],
    [
      "roster",
      rosterReviewFactsSchema,
      { rows: [{ name: "Ana Ruiz" }], details: { T1: {} }, role: "cac", period: "2021-2022", today: "2026-09-02" },
    ],
  ])("take the facts of a %s as they are", (_, schema, facts) => {
    const parsed = schema.safeParse(facts);
    expect(parsed.success && parsed.data).toEqual(facts);
  });

  it.each([
    ["a role that does not exist", statusFactsSchema, { ...certified("cac"), role: "agent" }],
    ["a day that does not exist", statusFactsSchema, { ...certified("cac"), today: "2026-02-30" }],
    ["an unknown fact", statusFactsSchema, { ...certified("cac"), vip: true }],
    ["a word for a boolean", eligibilityFactsSchema, { ...eligibility, onRoster: "yes" }],
    ["null for unknown", eligibilityFactsSchema, { ...eligibility, employment: null }],
    ["a course without an object", eligibilityFactsSchema, { ...eligibility, courses: { dsace: "2026-08-01" } }],
    ["a role without courses as a list", certificationPeriodSchema, { ...season, courses: { cac: "dsace" } }],
    ["a role that no period has", certificationPeriodSchema, { ...season, courses: { agent: [] } }],
    [
      "an inquiry about both",
      inquiryFactsSchema,
      { waitingFor: "course-to-show", lastRequirementMetOn: "2026-09-01", today: "2026-09-02" },
    ],
    ["a recertification without a day", recertificationFactsSchema, { role: "cac" }],
    [
      "a row without a name",
      rosterReviewFactsSchema,
      { rows: [{}], role: "cac", period: "2021-2022", today: "2026-09-02" },
    ],
  ])("refuse %s", (_, schema, facts) => {
    expect(accepts(schema, facts)).toBe(false);
  });
});
