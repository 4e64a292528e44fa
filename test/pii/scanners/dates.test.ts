import { describe, expect, it } from "vitest";
import { dateAtFigure, dateAtMonth } from "../../../src/pii/scanners/dates.js";
import { identifierWords, numberSeries } from "../../../src/pii/scanners/identifierWords.js";
import { Lexicon } from "../../../src/pii/scanners/lexicon.js";
import { Page } from "../../../src/pii/scanners/page.js";

const page = (text: string): Page => new Page(text, new Lexicon([identifierWords], numberSeries));

describe("written dates", () => {
  it.each([
    ["3/14/1991", 1991],
    ["14.03.1991", 1991],
    ["1991-03-14", 1991],
    ["3-14-91", 1991],
    ["3/14/09", 2009],
    ["14 March 1991", 1991],
    ["4-jul-88", 1988],
  ])("%j is of %i", (text, year) => {
    expect(dateAtFigure(page(text), 0)).toMatchObject({ year, full: true });
  });

  it.each([
    ["March 14, 1991", 1991, true],
    ["Sept 30 2012", 2012, true],
    ["May 1990", 1990, false],
    ["June 21", 0, false],
  ])("%j is of %i", (text, year, full) => {
    expect(dateAtMonth(page(text), 0)).toMatchObject({ year, full });
  });

  it.each(["13/14/1991", "3/14/1991/2", "1.2.3.4", "555-01-1234"])("%j is no date", (text) => {
    expect(dateAtFigure(page(text), 0)).toBeUndefined();
  });
});
