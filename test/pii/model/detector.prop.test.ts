import fc from "fast-check";
import { describe, it } from "vitest";
import { detect, type Detection } from "../../../src/pii/model/detector.js";
import { scanIdentifiers } from "../../../src/pii/scanners/scan.js";
import { placeProbability } from "../../../src/pii/model/thresholds.js";

const words = fc.constantFrom(
  "Mai",
  "Vang",
  "she",
  "her",
  "SSN",
  "471-88-2036",
  "is",
  "a",
  "client",
  "lives",
  "at",
  "12",
  "Main",
  "St",
  ".",
  "?",
  "\n",
  "born",
  "3/4/81",
  "UCare",
  "earns",
  "$2,000",
  "█",
  "if",
);
const text = fc.oneof(
  fc.array(words, { maxLength: 40 }).map((list) => list.join(" ")),
  fc.string({ unit: "binary", maxLength: 120 }),
);
const read = (body: string): Detection =>
  detect(undefined, { text: body, candidates: scanIdentifiers(body) }, new Set());

describe("detect", () => {
  it("never gives a place outside the text, an empty one, or a category without a bar", () => {
    fc.assert(
      fc.property(text, (body) =>
        read(body).places.every(
          ({ start, end, category }) => start >= 0 && start < end && end <= body.length && category in placeProbability,
        ),
      ),
    );
  });
  it("always gives the same answer to the same text, whatever was read in between", () => {
    fc.assert(
      fc.property(text, text, (body, other) => {
        const first = JSON.stringify(read(body));
        read(other);
        return JSON.stringify(read(body)) === first;
      }),
    );
  });
  it("never lets two of the model's places of one category overlap", () => {
    fc.assert(
      fc.property(text, (body) => {
        const own = read(body).places.filter(({ cue }) => cue === "model");
        return own.every((a, i) =>
          own.every((b, j) => i === j || a.category !== b.category || a.end <= b.start || b.end <= a.start),
        );
      }),
    );
  });
  it("never answers with log odds that are no number", () => {
    fc.assert(fc.property(text, (body) => Number.isFinite(read(body).odds)));
  });
});
