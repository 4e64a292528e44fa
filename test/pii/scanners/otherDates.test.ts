import { describe, expect, it } from "vitest";
import { found } from "../found.js";

describe("a date that another word explains", () => {
  it.each([["Maria Vang, 02/06/1968", ["02/06/1968"]]])("sees %j", (text, expected) => {
    expect(found(text, "birthdate")).toEqual(expected);
  });

  it.each([["signed 02/06/1968"], ["policy effective since 1/1/1999"]])("passes %j", (text) => {
    expect(found(text, "birthdate")).toEqual([]);
  });
});
