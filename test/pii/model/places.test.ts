import { describe, expect, it } from "vitest";
import { TAGS, tags } from "../../../src/pii/model/crf.js";
import { readContext, type Context } from "../../../src/pii/model/features.js";
import { modelPlaces, scannedPlaces } from "../../../src/pii/model/places.js";
import { tokenize } from "../../../src/pii/model/tokens.js";
import type { Candidate } from "../../../src/pii/scanners/candidate.js";

const name = tags.indexOf("name"),
  text = "Hello Mai Vang\nThao";

function scene(sure: readonly number[], tag = name): { c: Context; p: Float64Array } {
  const tokens = tokenize(text),
    p = new Float64Array(tokens.count * TAGS);
  for (let i = 0; i < tokens.count; i++) p[i * TAGS] = 1;
  for (const i of sure) {
    p[i * TAGS] = 0;
    p[i * TAGS + tag] = 1;
  }
  return { c: readContext({ text, bodyAt: 0, candidates: [], known: [] }, tokens, () => 0), p };
}
const pieces = (places: readonly { start: number; end: number }[]): string[] =>
  places.map(({ start, end }) => text.slice(start, end));

describe("modelPlaces", () => {
  it("joins neighbors of one category", () => {
    const { c, p } = scene([1, 2]);
    expect(modelPlaces(c, p, 0, 5, 5, 0)).toEqual([
      { category: "name", start: 6, end: 14, confidence: "high", cue: "model" },
    ]);
  });
  it("never joins across a line", () => {
    const { c, p } = scene([2, 3, 4]);
    expect(pieces(modelPlaces(c, p, 0, 5, 5, 0))).toEqual(["Vang", "Thao"]);
  });
  it("never joins subject and body", () => {
    const { c, p } = scene([1, 2]);
    expect(pieces(modelPlaces(c, p, 0, 5, 5, 10))).toEqual(["Mai", "Vang"]);
  });
  it("asks more of a place on a harmless page", () => {
    const { c, p } = scene([]);
    p[1 * TAGS + name] = 0.5;
    expect([modelPlaces(c, p, 0, 5, 5, 0).length, modelPlaces(c, p, 0, 5, -9, 0).length]).toEqual([1, 0]);
  });
});

describe("scannedPlaces", () => {
  const candidate = (confidence: Candidate["confidence"]): Candidate => ({
    category: "ssn",
    start: 6,
    end: 9,
    confidence,
    cue: "ssn-format",
  });
  it("keeps a sure find whatever the model thinks, and no doubted one", () => {
    const { c, p } = scene([]);
    expect(
      (["high", "medium", "low"] as const).map(
        (confidence) => scannedPlaces(c, p, 0, 5, [candidate(confidence)]).length,
      ),
    ).toEqual([1, 0, 0]);
  });
  it("keeps a less sure one the model shares", () => {
    const { c, p } = scene([1], tags.indexOf("ssn"));
    expect(scannedPlaces(c, p, 0, 5, [candidate("medium")])).toEqual([candidate("medium")]);
  });
});
