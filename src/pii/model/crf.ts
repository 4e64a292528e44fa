/**
 * A linear-chain conditional random field over hashed features: how likely each token belongs to each category.
 */
import { categoryNames } from "../categoryNames.js";

/** Tags: outside, the sender's own identity, then the categories. */
export const tags: readonly string[] = /* @__PURE__ */ ["outside", "sender"].concat(categoryNames);
export const TAGS = 23;
/** Columns of a table row: the tags, filled up to whole groups of four. */
export const COLUMNS = 24;

const powers = /* @__PURE__ */ Float64Array.from({ length: 2048 }, (_, i) => 2 ** (i - 1023));

/** e^x from additions and multiplications alone, so that every engine gives the same bits. */
export function exp(x: number): number {
  if (x < -700) return 0;
  if (x > 700) x = 700;
  const k = Math.round(x * 1.4426950408889634),
    r = x - k * 0.6931471805599453;
  const p =
    1 + r * (1 + r * (0.5 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720 + r * (1 / 5040 + r / 40320)))))));
  return p * (powers[k + 1023] as number);
}

/** Buffers for one stretch of tokens: a row of `TAGS` numbers a token. */
export interface Lattice {
  readonly capacity: number;
  /** Emission scores; after `marginals` their exponentials. */
  readonly score: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** After `marginals`: the probability of each tag. */
  readonly probability: Float64Array;
  readonly scale: Float64Array;
  /** The tags of each token that are likely enough to be followed, and how many they are. */
  readonly live: Uint8Array;
  readonly lives: Uint8Array;
}

export function lattice(capacity: number): Lattice {
  const rows = (): Float64Array => new Float64Array(capacity * TAGS);
  return {
    capacity,
    score: rows(),
    forward: rows(),
    backward: rows(),
    probability: rows(),
    scale: new Float64Array(capacity),
    live: new Uint8Array(capacity * TAGS),
    lives: new Uint8Array(capacity),
  };
}

/** Exponentiated transition weights, by row of origin and by row of goal. */
export interface Transitions {
  readonly from: Float64Array;
  readonly to: Float64Array;
}

export function transitionsOf(weights: ArrayLike<number>): Transitions {
  const from = new Float64Array(TAGS * TAGS),
    to = new Float64Array(TAGS * TAGS);
  for (let u = 0; u < TAGS; u++)
    for (let t = 0; t < TAGS; t++) from[u * TAGS + t] = to[t * TAGS + u] = exp(weights[u * TAGS + t] as number);
  return { from, to };
}

/** Which tags of a token are not followed. */
export interface Pruning {
  /** Those whose score lies this much below the best one's. */
  readonly below: number;
  /** Those that the token and the ones before it make less likely. */
  readonly least: number;
}

/** Few tags are followed where a mail is read; all that matter where the model learns. */
export const learning: Pruning = { below: 8, least: 0 };
export const reading: Pruning = { below: 6, least: 0.01 };

function exponentiate({ score, live, lives }: Lattice, n: number, least: number): void {
  for (let i = 0, row = 0; i < n; i++, row += TAGS) {
    let top = score[row] as number,
      count = 0;
    for (let t = 1; t < TAGS; t++) if ((score[row + t] as number) > top) top = score[row + t] as number;
    for (let t = 0; t < TAGS; t++) {
      const below = (score[row + t] as number) - top;
      if (below < least) {
        score[row + t] = 0;
        continue;
      }
      score[row + t] = exp(below);
      live[row + count++] = t;
    }
    lives[i] = count;
  }
}

function forwards(
  { score, forward, scale, live, lives }: Lattice,
  n: number,
  { to }: Transitions,
  least: number,
): void {
  forward.fill(0, 0, n * TAGS);
  for (let i = 0, row = 0; i < n; i++, row += TAGS) {
    const count = lives[i] as number,
      before = row - TAGS,
      earlier = i > 0 ? (lives[i - 1] as number) : 0;
    let sum = 0;
    for (let a = 0; a < count; a++) {
      const t = live[row + a] as number,
        at = t * TAGS;
      let f = i === 0 ? 1 : 0;
      for (let b = 0; b < earlier; b++) {
        const u = live[before + b] as number;
        f += (forward[before + u] as number) * (to[at + u] as number);
      }
      f *= score[row + t] as number;
      forward[row + t] = f;
      sum += f;
    }
    scale[i] = 1 / sum;
    let kept = 0;
    for (let a = 0; a < count; a++) {
      const t = live[row + a] as number,
        f = (forward[row + t] as number) / sum;
      forward[row + t] = f;
      if (f >= least) live[row + kept++] = t;
    }
    lives[i] = kept;
  }
}

function backwards({ score, backward, scale, live, lives }: Lattice, n: number, { from }: Transitions): void {
  backward.fill(0, 0, n * TAGS);
  for (let i = n - 1, row = i * TAGS; i >= 0; i--, row -= TAGS) {
    const count = lives[i] as number,
      next = row + TAGS,
      later = i + 1 < n ? (lives[i + 1] as number) : 0,
      s = later > 0 ? (scale[i + 1] as number) : 0;
    for (let a = 0; a < count; a++) {
      const t = live[row + a] as number,
        at = t * TAGS;
      let g = i === n - 1 ? 1 : 0;
      for (let b = 0; b < later; b++) {
        const v = live[next + b] as number;
        g += (backward[next + v] as number) * (score[next + v] as number) * (from[at + v] as number);
      }
      backward[row + t] = later > 0 ? g * s : g;
    }
  }
}

/** Turns `score` (`n` rows) into the probability of each tag at each token, by the scaled forward-backward recursion. */
export function marginals(l: Lattice, n: number, transitions: Transitions, { below, least }: Pruning): void {
  exponentiate(l, n, -below);
  forwards(l, n, transitions, least);
  backwards(l, n, transitions);
  for (let k = 0; k < n * TAGS; k++) l.probability[k] = (l.forward[k] as number) * (l.backward[k] as number);
}
