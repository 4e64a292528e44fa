import { describe, expect, it } from "vitest";
import { finding, message, piiCategory, piiOptions, piiReport, sender } from "../../src/pii/schema.js";

const one = { category: "ssn", start: 4, end: 15, confidence: "high", cue: "ssn-cue", part: "attachment:0" };

describe("schemas of the pii room", () => {
  it("accept valid facts", () => {
    expect(finding.safeParse(one).success).toBe(true);
    expect(piiReport.safeParse({ verdict: "pii", findings: [one] }).success).toBe(true);
    expect(message.safeParse({ subject: "s", body: "b", attachments: [{ name: "a.pdf" }] }).success).toBe(true);
    expect(piiOptions.safeParse({ minimumConfidence: "low", knownIdentifiers: ["x"] }).success).toBe(true);
    expect(sender.safeParse({ name: "Pat Lee", npn: "18820417" }).success).toBe(true);
    expect(piiCategory.safeParse("tax-credit").success).toBe(true);
  });

  it.each([
    [finding, { ...one, end: 3 }],
    [finding, { ...one, part: "footer" }],
    [finding, { ...one, text: "471-88-2036" }],
    [piiReport, { verdict: "maybe", findings: [] }],
    [message, { subject: "s" }],
    [message, { body: "b", attachments: [{ text: "x" }] }],
    [piiOptions, { minimumConfidence: "sure" }],
    [sender, { ssn: "471-88-2036" }],
    [piiCategory, "color"],
  ])("refuse wrong ones", (schema, value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});
