import { describe, expect, it } from "vitest";
import { found } from "../found.js";

describe("an account or a card", () => {
  it.each([
    ["card 4147 2026 0331 9984", ["card 4147 2026 0331 9984"]],
    ["routing 291471024, his account 77120968", ["routing 291471024", "account 77120968"]],
    ["checking account ending 8821", ["checking account ending 8821"]],
  ])("sees %j", (text, expected) => {
    expect(found(text, "financial")).toEqual(expected);
  });

  it.each([["routing 123456789, account 0001234567"], ["card 4111 1111 1111 1111"], ["a 9-digit code"]])(
    "passes %j",
    (text) => {
      expect(found(text, "financial")).toEqual([]);
    },
  );
});
