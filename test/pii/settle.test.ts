import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/pii/finding.js";
import { settle } from "../../src/pii/settle.js";

/** Finds a 9 only where no 1 stands any more. */
const find = (texts: readonly string[]): readonly (readonly Finding[])[] =>
  texts.map((text) => {
    const at = text.includes("1") ? text.indexOf("1") : text.indexOf("9");
    return at < 0 ? [] : [{ category: "ssn", start: at, end: at + 1, confidence: "high", cue: "x" }];
  });

describe("settle", () => {
  it("finds what hiding a finding uncovers, in offsets of the text", () => {
    const texts = ["a 1 b 9 c 9", "nothing"];
    expect(settle(texts, find(texts), find).map((list) => list.map(({ start, end }) => [start, end]))).toEqual([
      [
        [2, 3],
        [6, 7],
        [10, 11],
      ],
      [],
    ]);
  });
});
