import { describe, expect, it } from "vitest";
import { shapeOf, tokenKind, tokenize, wordHash } from "../../../src/pii/model/tokens.js";

const words = (text: string): string[] => {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
};

describe("tokenize", () => {
  it("cuts words, numbers and signs", () => {
    expect(words("Her SSN is 471-88-2036.")).toEqual(["Her", "SSN", "is", "471-88-2036", "."]);
  });
  it("keeps an apostrophe inside a word and cuts a possessive", () => {
    expect(words("O'Brien doesn't have Mai's card")).toEqual(["O'Brien", "doesn't", "have", "Mai", "'", "s", "card"]);
  });
  it("makes one token of a run of one sign and of line ends", () => {
    expect(words("a ---- b\n\n\nc")).toEqual(["a", "----", "b", "\n\n\n", "c"]);
  });
  it("cuts letters from digits", () => {
    expect(words("A40417 3k")).toEqual(["A", "40417", "3", "k"]);
  });
  it("hashes a word alike in any case and with or without its marks", () => {
    const { word } = tokenize("Bùi BUI bui");
    expect([word[0], word[1], word[2]]).toEqual([wordHash("bui"), wordHash("bui"), wordHash("bui")]);
  });
  it("hashes numbers by their pattern", () => {
    const { word } = tokenize("471-88-2036 219-40-7755 4718-82");
    expect(word[0]).toBe(word[1]);
    expect(word[0]).not.toBe(word[2]);
  });
  it("tells how a word is written", () => {
    const { shape, kind } = tokenize("abc ABC Abc aBc A 12 ,");
    expect([...shape.slice(0, 7)]).toEqual([
      shapeOf.lower,
      shapeOf.upper,
      shapeOf.title,
      shapeOf.mixed,
      shapeOf.initial,
      shapeOf.number,
      shapeOf.sign,
    ]);
    expect(kind[5]).toBe(tokenKind.number);
  });
  it("stops at its limit", () => {
    expect(tokenize("a b c d", 0, 2).count).toBe(2);
  });
});
