import { describe, expect, it } from "vitest";
import { found } from "../found.js";

describe("a date of birth in words", () => {
  it.each([
    ["born july fourth nineteen eighty", ["july fourth nineteen eighty"]],
    ["DOB the second of November, 1974", ["second of November, 1974"]],
    ["born the eleventh of January, nineteen hundred and sixty", ["eleventh of January, nineteen hundred and sixty"]],
  ])("sees %j", (text, expected) => {
    expect(found(text, "birthdate")).toEqual(expected);
  });

  it.each([["the first of May"]])("passes %j", (text) => {
    expect(found(text, "birthdate")).toEqual([]);
  });
});
