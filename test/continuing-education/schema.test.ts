import { describe, expect, it } from "vitest";
import { ceFactsSchema, ceRequestSchema } from "../../src/continuing-education/schema.js";

const facts = { completedOn: "2026-03-04", today: "2026-03-05" };
const request = { npn: "1234567", fullName: "Kim Berg", courses: [{ title: "Portal", completedOn: "2026-03-04" }] };

describe("schemas of continuing education", () => {
  it("take valid facts as they are", () => {
    expect(ceFactsSchema.parse(facts)).toEqual(facts);
    const all = { ...facts, requestedOn: "2026-03-05", licensedProducer: true, registeredAs: "support-staff" };
    expect(ceFactsSchema.parse(all)).toEqual(all);
    expect(ceRequestSchema.parse(request)).toEqual(request);
  });

  it.each([
    { today: "2026-02-30" },
    { completedOn: undefined },
    { registeredAs: "agent" },
    { licensedProducer: "yes" },
    { vip: true },
  ])("refuse wrong facts (case %#)", (change) => {
    expect(ceFactsSchema.safeParse({ ...facts, ...change }).success).toBe(false);
  });

  it.each([
    { npn: " " },
    { fullName: "" },
    { courses: [] },
    { courses: [{ title: "", completedOn: "2026-03-04" }] },
    { ssn: "1" },
  ])("refuse a wrong request (case %#)", (change) => {
    expect(ceRequestSchema.safeParse({ ...request, ...change }).success).toBe(false);
  });
});
