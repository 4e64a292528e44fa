import { describe, expect, it } from "vitest";
import { TAGS } from "../../../src/pii/model/crf.js";
import { readContext } from "../../../src/pii/model/features.js";
import { log, pageFeatures, sigmoid } from "../../../src/pii/model/verdict.js";
import { tokenize } from "../../../src/pii/model/tokens.js";

describe("log", () => {
  it("is the natural logarithm to nine digits", () => {
    for (let x = 1e-6; x < 1e6; x *= 1.7) expect(log(x)).toBeCloseTo(Math.log(x), 9);
  });
});

describe("sigmoid", () => {
  it("is a half at zero and mirrored", () => {
    expect(sigmoid(0)).toBe(0.5);
    expect(sigmoid(2) + sigmoid(-2)).toBeCloseTo(1, 12);
  });
});

describe("pageFeatures", () => {
  const read = (text: string, size = 1024): { index: number[]; value: number[] } => {
    const tokens = tokenize(text),
      p = new Float64Array(tokens.count * TAGS);
    for (let i = 0; i < tokens.count; i++) p[i * TAGS] = 1;
    const { index, value, count } = pageFeatures(
      readContext({ text, bodyAt: 0, candidates: [], known: [] }, tokens, () => 0),
      p,
      0,
      tokens.count,
      size,
    );
    return { index: [...index.slice(0, count)], value: [...value.slice(0, count)] };
  };
  it("gives the same for the same page, whatever came between", () => {
    const first = read("She lost her plan.");
    read("Something else. And more?");
    expect(read("She lost her plan.")).toEqual(first);
  });
  it("always stays inside its table, and finite", () => {
    const { index, value } = read("What if someone lost a plan?\nThanks,\nRex\n\n!!!", 512);
    expect(index.every((at) => at >= 0 && at < 512) && value.every(Number.isFinite)).toBe(true);
  });
});
