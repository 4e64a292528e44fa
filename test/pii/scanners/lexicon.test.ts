import { describe, expect, it } from "vitest";
import { contextWords, moreSeries } from "../../../src/pii/scanners/contextWords.js";
import { identifierWords, numberSeries } from "../../../src/pii/scanners/identifierWords.js";

describe("word lists", () => {
  it.each([
    ["identifierWords", Object.values(identifierWords)],
    ["contextWords", Object.values(contextWords)],
    ["numberSeries", numberSeries.map(([, , , words]) => words)],
    ["moreSeries", moreSeries.map(([, , , words]) => words)],
  ])("%s holds lower-case words, one blank apart", (_name, lists) => {
    for (const list of lists) for (const word of list.split(" ")) expect(word).toMatch(/^[\p{Ll}\p{N}.'_-]+$/u);
  });
});
