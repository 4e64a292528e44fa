import { describe, expect, it } from "vitest";
import { found } from "../found.js";

describe("money that a person owes or has", () => {
  it.each([
    ["she owes $640 to the clinic", ["owes $640"]],
    ["his balance is $3,205", ["balance is $3,205"]],
  ])("sees %j", (text, expected) => {
    expect(found(text, "financial")).toEqual(expected);
  });

  it.each([["the deductible is $7,500"], ["a family of four at $45,000"], ["if you owe $500"]])("passes %j", (text) => {
    expect(found(text, "financial")).toEqual([]);
  });
});
