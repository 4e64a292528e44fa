import { describe, expect, it } from "vitest";
import { Lexicon, monthCue, ssnCue } from "../../../src/pii/scanners/lexicon.js";
import {
  digitOf,
  fuzzyKind,
  newlineKind,
  numberKind,
  redactionKind,
  signKind,
  tokenize,
  wordKind,
} from "../../../src/pii/scanners/tokens.js";

const lexicon = new Lexicon([{ ssn: "ssn" }], [["month", 1, 1, "january february"]]);
const kindsOf = (text: string): readonly number[] => {
  const { kinds, count } = tokenize(text, lexicon);
  return [...kinds.subarray(0, count)];
};

describe("tokenize", () => {
  it.each([
    ["SSN 471", [wordKind, numberKind]],
    ["o'brien-47\n", [wordKind, signKind, numberKind, newlineKind]],
    ["47l OO93", [fuzzyKind, fuzzyKind]],
    ["T88204 1st", [wordKind, numberKind, numberKind, wordKind]],
    ["\u2588 x", [redactionKind, wordKind]],
    ["4 7 - O O", [numberKind, numberKind, signKind, fuzzyKind, fuzzyKind]],
  ])("%j", (text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds);
  });

  it("knows words and their values", () => {
    const { cues, values } = tokenize("ssn FEBRUARY other", lexicon);
    expect([cues[0], cues[1], values[1], cues[2]]).toEqual([ssnCue, monthCue, 2, 0]);
  });

  it.each([
    ["7", 7],
    ["O", 0],
    ["l", 1],
    ["x", -1],
    ["\u00e9", -1],
  ])("%j passes for %i", (unit, digit) => {
    expect(digitOf(unit.charCodeAt(0))).toBe(digit);
  });
});
