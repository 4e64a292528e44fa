import { describe, expect, it } from "vitest";
import { found } from "../found.js";

describe("a place that speaks of anyone", () => {
  it.each([["my client lives in Duluth", ["Duluth"]]])("sees %j", (text, expected) => {
    expect(found(text, "address")).toEqual(expected);
  });

  it.each([["someone who lives in Duluth"], ["if a person lives in Duluth"]])("passes %j", (text) => {
    expect(found(text, "address")).toEqual([]);
  });
});
