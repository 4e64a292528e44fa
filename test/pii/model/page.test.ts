import { describe, expect, it } from "vitest";
import { joinSections } from "../../../src/pii/model/page.js";

const phone = (start: number, end: number) =>
  ({ category: "phone", start, end, confidence: "high", cue: "phone-format" }) as const;

describe("joinSections", () => {
  it("puts the subject before the body and moves what was found in the body", () => {
    const page = joinSections(
      { text: "Re: call", candidates: [] },
      { text: "at 612-555-0144", candidates: [phone(3, 15)] },
      new Set(),
    );
    expect(page.text.slice(page.bodyAt)).toBe("at 612-555-0144");
    expect(page.candidates.map(({ start, end }) => page.text.slice(start, end))).toEqual(["612-555-0144"]);
  });
  it("keeps what is nobody's secret apart", () => {
    const page = joinSections(
      undefined,
      { text: "at 612-555-0144", candidates: [phone(3, 15)] },
      new Set(["6125550144"]),
    );
    expect([page.bodyAt, page.candidates, page.known]).toEqual([0, [], [{ start: 3, end: 15 }]]);
  });
});
