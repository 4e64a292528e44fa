import { describe, expect, it } from "vitest";
import { found } from "../found.js";

describe("a number told in words", () => {
  it.each([
    ["SSN four seven one, eight eight, two zero three six", ["four seven one, eight eight, two zero three six"]],
    [
      "social four hundred seventy-one, eighty-eight, twenty thirty-six",
      ["four hundred seventy-one, eighty-eight, twenty thirty-six"],
    ],
    ["SSN four 7 one 88 two 0 36", ["four 7 one 88 two 0 36"]],
    [
      "ssn four seven one double eight two thousand thirty-six",
      ["four seven one double eight two thousand thirty-six"],
    ],
  ])("sees %j", (text, expected) => {
    expect(found(text, "ssn")).toEqual(expected);
  });

  it.each([["one or two people"], ["three of the four screens in room nine"]])("passes %j", (text) => {
    expect(found(text, "ssn")).toEqual([]);
  });
});
