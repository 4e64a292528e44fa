/** Trains the page model: a logistic regression over what the token model and the words say. */
import { marginals, reading, type Lattice, type Transitions } from "../src/pii/model/crf.js";
import { pageFeatures, sigmoid } from "../src/pii/model/verdict.js";
import { emit, type Example, type Weights } from "./crf-trainer.js";
import { random, shuffle } from "./random.js";

export interface Row {
  readonly index: Int32Array;
  readonly value: Float64Array;
  readonly personal: boolean;
  readonly weight: number;
}

/** The marginals of an example as the detector works them out, in the lattice. */
export function infer(e: Example, weights: Weights, transition: Transitions, l: Lattice): void {
  emit(e, weights.emission, e.gold.length, l);
  marginals(l, e.gold.length, transition, reading);
}

export function pageRow(e: Example, l: Lattice, size: number, personal: boolean, weight = 1): Row {
  const f = pageFeatures(e.context, l.probability, 0, e.gold.length, size);
  return { index: f.index.slice(0, f.count), value: f.value.slice(0, f.count), personal, weight };
}

/** How the page model is trained. */
export interface VerdictTraining {
  readonly epochs?: number;
  readonly rate?: number;
  readonly decay?: number;
  readonly seed?: number;
}

export function trainVerdict(
  rows: readonly Row[],
  size: number,
  { epochs = 12, rate = 0.1, decay = 0.001, seed = 3 }: VerdictTraining = {},
): Float32Array {
  const w = new Float32Array(size),
    squares = new Float32Array(size).fill(1),
    next = random(seed),
    order = Int32Array.from(rows, (_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    for (const i of order) {
      const r = rows[i]!,
        d = ((r.personal ? 1 : 0) - sigmoid(verdictScore(r, w))) * r.weight;
      for (let j = 0; j < r.index.length; j++) {
        const x = r.index[j]!,
          g = d * r.value[j]! - decay * w[x]!;
        squares[x]! += g * g;
        w[x]! += (rate * g) / Math.sqrt(squares[x]!);
      }
    }
  }
  return w;
}

export function verdictScore(r: { index: Int32Array; value: Float64Array }, w: Float32Array): number {
  let z = 0;
  for (let j = 0; j < r.index.length; j++) z += w[r.index[j]!]! * r.value[j]!;
  return z;
}
