import { describe, expect, it } from "vitest";
import { holdsEscapes } from "../../../src/pii/normalize/escapes.js";

describe("holdsEscapes", () => {
  it.each([
    "a &amp; b",
    "&#52;7",
    "a<br>b",
    "=34=37",
    "wrapped=\nline",
    "%34",
    "> quoted",
    "first\n  > quoted",
    "left of a comment -->",
    "SGVyIFNTTiBpcyA0NzE",
    "so SGVyIFNTTiBpcyA0NzE=",
  ])("%j", (text) => {
    expect(holdsEscapes(text)).toBe(true);
  });

  it.each(["", "plain", "a & b", "5 < 6 > 4", "x = 5", "50 % off", "a > b > c", "an administrative determination"])(
    "%j holds none",
    (text) => {
      expect(holdsEscapes(text)).toBe(false);
    },
  );
});
