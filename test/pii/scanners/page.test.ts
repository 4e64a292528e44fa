import { describe, expect, it } from "vitest";
import { identifierWords, numberSeries } from "../../../src/pii/scanners/identifierWords.js";
import { Lexicon, phoneCue, ssnCue } from "../../../src/pii/scanners/lexicon.js";
import { Page } from "../../../src/pii/scanners/page.js";

const page = (text: string): Page => new Page(text, new Lexicon([identifierWords], numberSeries));

describe("Page", () => {
  it("looks back and ahead so far and not over an empty line", () => {
    expect(page("ssn is now 47").back(3, ssnCue, 3)).toBe(0);
    expect(page("ssn is now 47").back(3, ssnCue, 2)).toBe(-1);
    expect(page("ssn\n47").back(2, ssnCue, 3)).toBe(0);
    expect(page("ssn\n\n47").back(3, ssnCue, 20)).toBe(-1);
    expect(page("47 is her phone").ahead(0, phoneCue, 3)).toBe(3);
  });

  it("goes on to the next figure of a number over signs, a line break or the word dash", () => {
    for (const text of ["47-11", "47 . 11", "47-\n11", "47 dash 11", "(47) 11"])
      expect(page(text).next(text.startsWith("(") ? 1 : 0)).toBeGreaterThan(0);
    for (const text of ["47 and 11", "47 $ 11", "47"]) expect(page(text).next(0)).toBe(-1);
  });

  it("knows what fills a field of a record", () => {
    expect(page("a | 47 | b").isField(2, 2)).toBe(true);
    expect(page("a 47 b").isField(1, 1)).toBe(false);
  });
});
