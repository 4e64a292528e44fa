import { describe, expect, it } from "vitest";
import { exp, lattice, learning, marginals, reading, TAGS, tags, transitionsOf } from "../../../src/pii/model/crf.js";
import { piiCategories } from "../../../src/pii/piiCategories.js";

/** Every path, one by one. */
function naive(scores: readonly (readonly number[])[], weights: readonly number[]): number[][] {
  const sums = scores.map(() => new Array<number>(TAGS).fill(0));
  let total = 0;
  const walk = (path: readonly number[], weight: number): void => {
    const i = path.length;
    if (i === scores.length) {
      total += Math.exp(weight);
      path.forEach((tag, at) => (sums[at]![tag]! += Math.exp(weight)));
      return;
    }
    for (let tag = 0; tag < TAGS; tag++)
      walk([...path, tag], weight + scores[i]![tag]! + (i > 0 ? weights[path[i - 1]! * TAGS + tag]! : 0));
  };
  walk([], 0);
  return sums.map((row) => row.map((sum) => sum / total));
}

const wave = (k: number): number => Math.sin(k * 1.7) * 2;

describe("marginals", () => {
  it("agrees with the sum over all paths", () => {
    const scores = [0, 1, 2].map((i) => Array.from({ length: TAGS }, (_, t) => wave(i * TAGS + t))),
      weights = Array.from({ length: TAGS * TAGS }, (_, k) => wave(k + 5));
    const l = lattice(3);
    scores.flat().forEach((score, k) => (l.score[k] = score));
    marginals(l, 3, transitionsOf(weights), learning);
    naive(scores, weights)
      .flat()
      .forEach((p, k) => {
        expect(l.probability[k]).toBeCloseTo(p, 4);
      });
  });
  it("gives probabilities at each token", () => {
    const l = lattice(40);
    for (let k = 0; k < 40 * TAGS; k++) l.score[k] = wave(k) * 9;
    marginals(l, 40, transitionsOf(Array.from({ length: TAGS * TAGS }, (_, k) => wave(k))), learning);
    for (let i = 0; i < 40; i++)
      expect(l.probability.slice(i * TAGS, (i + 1) * TAGS).reduce((a, b) => a + b)).toBeCloseTo(1, 4);
  });
  it("loses a few hundredths at most when it follows only the likelier tags", () => {
    const whole = lattice(40),
      pruned = lattice(40),
      steps = transitionsOf(Array.from({ length: TAGS * TAGS }, (_, k) => wave(k) / 4));
    for (const l of [whole, pruned]) for (let k = 0; k < 40 * TAGS; k++) l.score[k] = wave(k * k) * 4;
    marginals(whole, 40, steps, learning);
    marginals(pruned, 40, steps, reading);
    const lost = whole.probability.slice(0, 40 * TAGS).map((p, k) => Math.abs(p - (pruned.probability[k] as number)));
    expect(Math.max(...lost)).toBeLessThan(0.05);
    expect(pruned.lives.slice(0, 40).reduce((a, b) => a + b)).toBeLessThan(
      whole.lives.slice(0, 40).reduce((a, b) => a + b),
    );
  });
});

describe("exp", () => {
  it("is the exponential to nine digits", () => {
    for (let x = -30; x <= 30; x += 0.37) expect(exp(x) / Math.exp(x)).toBeCloseTo(1, 9);
  });
  it("stays finite", () => {
    expect([exp(-1e9), Number.isFinite(exp(1e9))]).toEqual([0, true]);
  });
});

describe("tags", () => {
  it("are the outside, the sender and every category", () => {
    expect(tags).toHaveLength(TAGS);
    expect(new Set(tags.slice(2))).toEqual(new Set(piiCategories.map(({ category }) => category)));
  });
});
