import { describe, expect, it } from "vitest";
import { scan, type Scanner, type ScannerSet } from "../../../src/pii/scanners/engine.js";
import { Lexicon, monthCue } from "../../../src/pii/scanners/lexicon.js";

const lexicon = new Lexicon([{ ssn: "ssn" }], [["month", 1, 1, "january"]]);
const takes: Scanner = (page, at) => page.take("identifier", at, at, "high", "id-format");
const setOf = (parts: Partial<ScannerSet>): ScannerSet => ({
  lexicon: () => lexicon,
  figures: [],
  inLinks: [],
  words: [],
  atSigns: [],
  dollarSigns: [],
  ...parts,
});
const placesOf = (text: string, parts: Partial<ScannerSet>): readonly string[] =>
  scan(text, setOf(parts)).map(({ start, end }) => text.slice(start, end));

describe("scan", () => {
  it("tries each scanner where it belongs", () => {
    expect(placesOf("a 47 b", { figures: [takes] })).toEqual(["47"]);
    expect(placesOf("in january 47", { words: [[monthCue, takes]] })).toEqual(["january"]);
    expect(placesOf("a@b", { atSigns: [takes] })).toEqual(["@"]);
    expect(placesOf("$ 5", { dollarSigns: [takes] })).toEqual(["$"]);
  });

  it("looks in a web address only for what is personal even there", () => {
    expect(placesOf("https://a.example/47 48", { figures: [takes] })).toEqual(["48"]);
    expect(placesOf("https://a.example/47 48", { inLinks: [takes] })).toEqual(["47"]);
  });

  it("lets no scanner begin at a token that is taken", () => {
    const pair: Scanner = (page, at) => page.take("identifier", at, at + 1, "high", "id-format");
    expect(placesOf("47 48 49 50", { figures: [pair, takes] })).toEqual(["47 48", "49 50"]);
  });

  it("reads a short text after a long one as if it were the first", () => {
    const figures = { figures: [takes] };
    scan("ssn january 47 ".repeat(2000), setOf(figures));
    expect(placesOf("x 5", figures)).toEqual(["5"]);
    expect(placesOf("", figures)).toEqual([]);
  });
});
