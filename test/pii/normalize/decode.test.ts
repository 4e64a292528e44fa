import { describe, expect, it } from "vitest";
import { decodeLayer } from "../../../src/pii/normalize/decode.js";

describe("decodeLayer", () => {
  it.each([
    ["a=20=\r\nb=3Dc", "a b=c"],
    ["&lt;b&gt;", "<b>"],
    ["x%40y", "x@y"],
    ["caf=E9 au lait =3D", "caf\u00e9 au lait ="],
    ["=F0=9F=94=92", "\u{1F512}"],
    ["&#52;7", "47"],
    ["a<br>b", "a\nb"],
    ["wrapped=\nline", "wrappedline"],
    ["> quoted", "quoted"],
    ["first\n  > quoted", "first\nquoted"],
    ["left of a comment -->", "left of a comment "],
    ["SGVyIFNTTiBpcyA0NzE", "Her SSN is 471"],
    ["so SGVyIFNTTiBpcyA0NzE=", "so Her SSN is 471"],
  ])("undoes one layer of %j", (text, undone) => {
    expect(decodeLayer({ source: text, text, unreadable: false }).text).toBe(undone);
  });

  it.each(["", "plain", "a & b", "5 < 6 > 4", "x = 5", "50 % off", "a > b > c", "an administrative determination"])(
    "returns %j itself: there is nothing to undo",
    (text) => {
      const plain = { source: text, text, unreadable: false };
      expect(decodeLayer(plain)).toBe(plain);
    },
  );
});
