import { describe, expect, it } from "vitest";
import { label, redacted, stretchesOf } from "../../src/pii/redacted.js";

describe("stretches", () => {
  it("hide findings that overlap together, under the first category", () => {
    const findings = [
      { category: "phone", start: 4, end: 9, confidence: "low", cue: "x" },
      { category: "ssn", start: 2, end: 6, confidence: "low", cue: "x" },
    ] as const;
    expect(stretchesOf(findings, 20)).toEqual([{ category: "ssn", start: 2, end: 9 }]);
    expect(redacted("0123456789", stretchesOf(findings, 10), label)).toBe("01[ssn]9");
  });
});
