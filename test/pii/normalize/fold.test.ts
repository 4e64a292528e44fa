import { describe, expect, it } from "vitest";
import { foldCharacters } from "../../../src/pii/normalize/fold.js";

const fold = (text: string): string => foldCharacters({ source: text, text, unreadable: false }).text;

describe("foldCharacters", () => {
  it.each([0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10, 0x1d7ce, 0x1d7d8, 0x104a0, 0x1e950])(
    "reads the digits from U+%i on by value",
    (zero) => {
      expect(fold(Array.from({ length: 10 }, (_, i) => String.fromCodePoint(zero + i)).join(""))).toBe("0123456789");
    },
  );

  it.each([
    "\u2010",
    "\u2011",
    "\u2012",
    "\u2013",
    "\u2014",
    "\u2015",
    "\u2212",
    "\uff0d",
    "\ufe63",
    "\u2043",
    "\u058a",
  ])("reads %j as a dash", (dash) => {
    expect(fold(dash)).toBe("-");
  });

  it.each(["\u200b", "\u200d", "\u00ad", "\u202e", "\u2060", "\ufeff", "\ufe0f", "\u{e0041}"])("drops %j", (mark) => {
    expect(fold(`4${mark}7`)).toBe("47");
  });

  it("drops marks over digits, keeps them over letters", () => {
    expect(fold("4\u03367\u0301 e\u0301")).toBe("47 \u00e9");
  });
});
