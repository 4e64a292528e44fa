import { describe, expect, it } from "vitest";
import { decodeLayer } from "../../../src/pii/normalize/decode.js";

describe("decodeLayer", () => {
  it.each([
    ["a=20=\r\nb=3Dc", "a b=c"],
    ["&lt;b&gt;", "<b>"],
    ["x%40y", "x@y"],
    ["caf=E9 au lait =3D", "caf\u00e9 au lait ="],
    ["=F0=9F=94=92", "\u{1F512}"],
  ])("undoes one layer of %j", (text, undone) => {
    expect(decodeLayer({ source: text, text, unreadable: false }).text).toBe(undone);
  });

  it("returns the very same text when there is nothing to undo", () => {
    const plain = { source: "a & b", text: "a & b", unreadable: false };
    expect(decodeLayer(plain)).toBe(plain);
  });
});
