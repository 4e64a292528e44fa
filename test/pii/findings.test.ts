import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/pii/finding.js";
import { leastConfidence, requireText, withoutOverlap } from "../../src/pii/findings.js";

const at = (
  start: number,
  end: number,
  confidence: Finding["confidence"],
  category: Finding["category"] = "ssn",
): Finding => ({ category, start, end, confidence, cue: "x" });

describe("withoutOverlap", () => {
  it("joins two of a category that overlap, as sure as the surer", () => {
    expect(withoutOverlap([at(4, 9, "high"), at(0, 5, "low")])).toEqual([at(0, 9, "high")]);
  });

  it("keeps neighbors and other categories apart", () => {
    const apart = [at(0, 5, "low"), at(3, 6, "low", "phone"), at(5, 9, "low")];
    expect(withoutOverlap(apart)).toEqual(apart);
  });
});

describe("wrong use", () => {
  it("is named without the value", () => {
    expect(() => leastConfidence("f", { minimumConfidence: "toString" as never })).toThrow(
      new RangeError("f: minimumConfidence must be high, medium or low"),
    );
    expect(() => {
      requireText("f", "text", 471);
    }).toThrow(new TypeError("f: text must be a string"));
    expect(leastConfidence("f", undefined)).toBe("medium");
  });
});
