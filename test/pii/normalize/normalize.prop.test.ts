import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalize } from "../../../src/pii/normalize/normalize.js";
import { sourceEnd, sourceStart } from "../../../src/pii/normalize/normalized.js";

const encoded = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "&#52;",
        "&amp;",
        "=34",
        "=\n",
        "%35",
        "<b>",
        "</b>",
        "<ssn>",
        "> ",
        "\n",
        "\u200b",
        "\uff14",
        "e\u0301",
        "QUJDREVGR0hJ",
        "[ssn]",
        "\ud83d\udd12",
        "\ud800",
      ),
      fc.string({ maxLength: 5 }),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

describe("laws of normalization", () => {
  it("every unit always stands for a stretch inside the source, and the stretches never go back", () => {
    fc.assert(
      fc.property(encoded, (text) => {
        const normalized = normalize(text);
        let before = 0;
        for (let i = 0; i < normalized.text.length; i += 1) {
          const [start, end] = [sourceStart(normalized, i), sourceEnd(normalized, i + 1)];
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
          expect(end).toBeGreaterThanOrEqual(before);
          before = Math.max(before, start);
        }
      }),
    );
  });

  it("what is plain always stays", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("Maria", "47", ".", ",", "-", "case", "(", ")"), { maxLength: 30 }),
        (words) => {
          const text = words.join(" ");
          expect(normalize(text)).toEqual({ source: text, text, unreadable: false });
        },
      ),
    );
  });
});
