import { describe, expect, it } from "vitest";
import { found } from "../found.js";

describe("an age", () => {
  it.each([
    ["She is 47, works nights", ["47"]],
    ["my mother, 71, lives alone", ["71"]],
    ["his daughter turned 26 in March", ["26 in March"]],
    ["her son, age 9, has asthma", ["9"]],
    ["my client is 62 years old", ["62 years old"]],
    ["Marta (34) called", ["34"]],
    ["he's sixty-two.", ["sixty-two"]],
  ])("sees %j", (text, expected) => {
    expect(found(text, "birthdate")).toEqual(expected);
  });

  it.each([
    ["anyone who turns 26 loses coverage"],
    ["a 40-year-old pays more"],
    ["two months of coverage"],
    ["ages 19-64"],
    ["the fee is 47 dollars"],
  ])("passes %j", (text) => {
    expect(found(text, "birthdate")).toEqual([]);
  });
});
