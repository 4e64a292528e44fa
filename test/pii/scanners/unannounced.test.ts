import { describe, expect, it } from "vitest";
import { found } from "../found.js";

describe("a number without a cue", () => {
  it.each([
    ["Name | DOB | Case #\nYang | 5/30/79 | 10337190 | Medica", ["10337190"]],
    ["her number is MN-3390186", ["MN-3390186"]],
  ])("sees %j", (text, expected) => {
    expect(found(text, "identifier")).toEqual(expected);
  });

  it.each([["10337190 people"], ["about $10337190"]])("passes %j", (text) => {
    expect(found(text, "identifier")).toEqual([]);
  });
});
