import { describe, expect, it } from "vitest";
import { performFactsSchema, serviceLineFactsSchema } from "../../src/permissions/schema.js";

describe("schemas of permissions", () => {
  it.each([
    [performFactsSchema, { role: "support-staff", task: "reset-password" }],
    [performFactsSchema, { role: "broker", task: "anything else", certified: true, licensedProducer: false }],
    [serviceLineFactsSchema, { role: "cac" }],
    [
      serviceLineFactsSchema,
      {
        role: "support-staff",
        certified: true,
        hasAdminId: false,
        callerAgencyId: "A-1",
        brokerAgencyId: "A-2",
        about: "a-broker's-case",
      },
    ],
  ])("take what the rules take: %#", (schema, facts) => {
    expect(schema.parse(facts)).toEqual(facts);
  });

  it.each([
    [performFactsSchema, { role: "agent", task: "reset-password" }],
    [performFactsSchema, { role: "broker" }],
    [performFactsSchema, { role: "broker", task: 7 }],
    [performFactsSchema, { role: "broker", task: "sell-plan", certified: "yes" }],
    [performFactsSchema, { role: "broker", task: "sell-plan", admin: true }],
    [serviceLineFactsSchema, {}],
    [serviceLineFactsSchema, { role: "cac", callerAgencyId: 12 }],
    [serviceLineFactsSchema, { role: "cac", about: "the weather" }],
  ])("refuse the rest: %#", (schema, facts) => {
    expect(schema.safeParse(facts).success).toBe(false);
  });
});
