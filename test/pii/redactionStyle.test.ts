import { describe, expect, it } from "vitest";
import { Placeholders, requireInside, requireStyle } from "../../src/pii/redactionStyle.js";

describe("Placeholders", () => {
  it("number what is the same the same, through all texts", () => {
    const placeholders = new Placeholders("numbered");
    const write = (text: string): string => placeholders.for(text)({ category: "name", start: 0, end: text.length });
    expect([write("Maria Vang"), write("Lee"), write("MARIA  VANG")]).toEqual(["[name-1]", "[name-2]", "[name-1]"]);
  });
});

describe("wrong use", () => {
  it("is named", () => {
    expect(() => {
      requireStyle("f", "hash");
    }).toThrow(new RangeError("f: style must be label, mask or numbered"));
    expect(() => {
      requireInside("f", [{ category: "ssn", start: 3, end: 2, confidence: "low", cue: "x" }], 9);
    }).toThrow(new RangeError("f: a finding lies outside the text"));
  });
});
