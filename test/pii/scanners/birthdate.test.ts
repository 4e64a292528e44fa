import { describe, expect, it } from "vitest";
import { found } from "../found.js";

describe("a date of birth", () => {
  it.each([
    ["DOB 3/14/1991", ["3/14/1991"]],
    ["born 1991-03-14 in Winona", ["1991-03-14"]],
    ["date of birth: March 14, 1991", ["March 14, 1991"]],
    ["dob 4-jul-88", ["4-jul-88"]],
    ["birthday 03141991", ["03141991"]],
    ["born 10/??/1955", ["10/??/1955"]],
    ["Maria Vang (02-06-1968) called", ["02-06-1968"]],
  ])("sees %j", (text, expected) => {
    expect(found(text, "birthdate")).toEqual(expected);
  });

  it.each([
    ["effective 01/01/2026"],
    ["open enrollment ends January 15, 2026"],
    ["Bulletin 24-21-03"],
    ["version 10.0.19045"],
  ])("passes %j", (text) => {
    expect(found(text, "birthdate")).toEqual([]);
  });
});
