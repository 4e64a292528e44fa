import { describe, expect, it } from "vitest";
import { found } from "../found.js";

describe("an e-mail address", () => {
  it.each([
    ["write to maria.vang@mail.example now", ["maria.vang@mail.example"]],
    ["<a@b.example>", ["a@b.example"]],
  ])("sees %j", (text, expected) => {
    expect(found(text, "email")).toEqual(expected);
  });

  it.each([["brokers@mnsure.org"], ["help@agency.example"], ["user@example.com"], ["@home"], ["a@b"]])(
    "passes %j",
    (text) => {
      expect(found(text, "email")).toEqual([]);
    },
  );
});
