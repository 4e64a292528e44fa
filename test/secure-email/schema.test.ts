import { describe, expect, it } from "vitest";
import {
  ownEncryptionFactsSchema,
  ownEncryptionSchema,
  reuseFactsSchema,
  routeFactsSchema,
  secureEmailStepsFactsSchema,
} from "../../src/secure-email/schema.js";

const pii = {
  verdict: "pii",
  findings: [{ category: "ssn", start: 0, end: 11, confidence: "high", cue: "form", part: "subject" }],
};

describe("schemas of secure-email", () => {
  it.each([
    [routeFactsSchema, { role: "broker", channel: "plain", message: { subject: "Hello", body: "Thank you." } }],
    [
      routeFactsSchema,
      { role: "cac", channel: "own-encrypted", recipient: "other", pii, ownEncryption: { provider: "microsoft" } },
    ],
    [routeFactsSchema, { role: "cac", channel: "plain", pii, sender: { name: "Ana Ruiz" }, confirmed: false }],
    [ownEncryptionFactsSchema, { role: "broker", provider: "elsewhere", approval: "requested" }],
    [ownEncryptionSchema, { provider: "elsewhere" }],
    [secureEmailStepsFactsSchema, { role: "navigator", done: 4 }],
    [secureEmailStepsFactsSchema, { role: "navigator" }],
    [reuseFactsSchema, { role: "broker", previousSubject: "", subject: "Newborn" }],
  ])("take what the rules take", (schema, facts) => {
    expect(schema.parse(facts)).toEqual(facts);
  });

  it.each([
    [routeFactsSchema, { role: "broker", channel: "plain" }],
    [routeFactsSchema, { role: "broker", channel: "fax", pii }],
    [routeFactsSchema, { role: "broker", channel: "plain", pii: { verdict: "clean", findings: [] } }],
    [routeFactsSchema, { role: "broker", channel: "plain", pii: { verdict: "none" } }],
    [routeFactsSchema, { role: "broker", channel: "plain", message: {} }],
    [routeFactsSchema, { role: "broker", channel: "plain", pii, confirmed: "no" }],
    [ownEncryptionFactsSchema, { role: "broker" }],
    [ownEncryptionFactsSchema, { role: "broker", provider: "elsewhere", approval: "yes" }],
    [ownEncryptionSchema, {}],
    [secureEmailStepsFactsSchema, { role: "broker", done: 5 }],
    [reuseFactsSchema, { role: "broker", subject: "Newborn" }],
  ])("refuse the rest", (schema, facts) => {
    expect(schema.safeParse(facts).success).toBe(false);
  });
});
