import fc from "fast-check";
import { describe, it } from "vitest";
import { tokenize } from "../../../src/pii/model/tokens.js";

describe("tokenize", () => {
  it("always covers the text in order, and never leaves out anything but blanks", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const { count, start, end } = tokenize(text);
        let at = 0;
        for (let i = 0; i < count; i++) {
          if (
            start[i]! < at ||
            end[i]! <= start[i]! ||
            /\S/u.test(text.slice(at, start[i]).replace(/[\n\r\u2028\u2029]/gu, ""))
          )
            return false;
          at = end[i]!;
        }
        return at <= text.length && !/\S/u.test(text.slice(at));
      }),
    );
  });
});
