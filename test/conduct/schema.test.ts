import { describe, expect, it } from "vitest";
import {
  conductFactsSchema,
  consequenceFactsSchema,
  disclosePiiFactsSchema,
  reportFactsSchema,
  usePiiFactsSchema,
} from "../../src/conduct/schema.js";
import { brokenBy } from "../../src/conduct/act.js";
import { reports } from "../../src/conduct/reportableEvent.js";

const report = { event: "lost-equipment", role: "cac", occurredOn: "2026-03-04", today: "2026-03-05" };

describe("schemas of conduct", () => {
  it.each([
    [usePiiFactsSchema, { role: "broker", officialDuty: true, minimumNecessary: false, purposeAuthorized: true }],
    [usePiiFactsSchema, { role: "support-staff" }],
    [disclosePiiFactsSchema, {}],
    [disclosePiiFactsSchema, { authorizedByLaw: true, withinAssignedDuties: false, subjectConsents: true }],
    [conductFactsSchema, { act: "treat-less-favorably", role: "cac", basis: "age" }],
    [conductFactsSchema, { act: "disclose", role: "cac", lawful: true, consent: false, withinAssignedDuties: true }],
    [conductFactsSchema, { act: "conceal-information", role: "cac", willful: true, withinRetentionSchedule: false }],
    [reportFactsSchema, report],
    [reportFactsSchema, { ...report, suspectedOnly: true }],
    [consequenceFactsSchema, { breach: false }],
  ])("take what the rules take: %#", (schema, facts) => {
    expect(schema.parse(facts)).toEqual(facts);
  });

  it.each([
    [usePiiFactsSchema, { officialDuty: true }],
    [usePiiFactsSchema, { role: "broker", officialDuty: "yes" }],
    [disclosePiiFactsSchema, { lawful: true }],
    [conductFactsSchema, { act: "sleep", role: "cac" }],
    [conductFactsSchema, { act: "disclose", role: "cac", basis: 7 }],
    [reportFactsSchema, { ...report, event: "rain" }],
    [reportFactsSchema, { ...report, occurredOn: "2026-02-29" }],
    [reportFactsSchema, { event: "lost-equipment", role: "cac" }],
    [consequenceFactsSchema, {}],
    [consequenceFactsSchema, { breach: "no" }],
  ])("refuse the rest: %#", (schema, facts) => {
    expect(schema.safeParse(facts).success).toBe(false);
  });

  it("take every act and every event that the rules know", () => {
    for (const act of [...Object.keys(brokenBy), "misstate-appointments", "practice-without-license"])
      expect(conductFactsSchema.safeParse({ act, role: "cac" }).success).toBe(true);
    for (const event of Object.keys(reports))
      expect(reportFactsSchema.safeParse({ ...report, event }).success).toBe(true);
  });
});
