import { describe, expect, it } from "vitest";
import { found } from "../found.js";

describe("an e-mail address in words", () => {
  it.each([
    ["her mail is maria dot vang at postbox dot example", ["maria dot vang at postbox dot example"]],
    ["kboyd[at]rangemail[dot]example", ["kboyd[at]rangemail[dot]example"]],
  ])("sees %j", (text, expected) => {
    expect(found(text, "email")).toEqual(expected);
  });

  it.each([["meet me at noon dot"], ["look at the dot on the map"]])("passes %j", (text) => {
    expect(found(text, "email")).toEqual([]);
  });
});
