import { describe, expect, it } from "vitest";
import { scanIdentifiers } from "../../../src/pii/scanners/scan.js";
import { scanLoosePhone } from "../../../src/pii/scanners/loosePhone.js";
import { identifierWords, numberSeries } from "../../../src/pii/scanners/identifierWords.js";
import { Lexicon } from "../../../src/pii/scanners/lexicon.js";
import { Page } from "../../../src/pii/scanners/page.js";

const phonesIn = (text: string): readonly string[] =>
  scanIdentifiers(text)
    .filter(({ category }) => category === "phone")
    .map(({ start, end }) => text.slice(start, end));

describe("scanLoosePhone", () => {
  it.each([
    ["her phone is 507 555 01 73", "507 555 01 73"],
    ["cell 6 5 1 - 5 5 5 - 0 1 4 8", "6 5 1 - 5 5 5 - 0 1 4 8"],
    ["call 555-0148", "555-0148"],
    ["reach him at +44 20 7946 0958", "+44 20 7946 0958"],
  ])("%j", (text, phone) => {
    expect(phonesIn(text)).toEqual([phone]);
  });

  it.each(["about 555-0148", "rows 507 555 01 73", "+44 20"])("%j holds none", (text) => {
    expect(phonesIn(text)).toEqual([]);
  });

  it("goes on behind the number it takes, and stays where there is none", () => {
    const page = (text: string): Page => new Page(text, new Lexicon([identifierWords], numberSeries));
    expect(scanLoosePhone(page("phone 555-0148"), 1)).toBe(4);
    expect(scanLoosePhone(page("row 555-0148"), 1)).toBe(1);
  });
});
