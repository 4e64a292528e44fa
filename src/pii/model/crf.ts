/**
 * A linear-chain conditional random field over hashed features: how likely each token belongs to each category.
 */

/** Tags: outside, the sender's own identity, then the categories. */
export const tags: readonly string[] = ["outside", "sender", "name", "birthdate", "ssn", "phone", "address", "email", "identifier", "financial", "tax-credit", "household-income",
  "income", "eligibility", "enrollment", "tax-filing-status", "family-size", "health", "birthplace", "mothers-maiden-name", "biometric", "education", "employment"];
export const TAGS = 23;
/** Columns of a table row: the tags, filled up to whole groups of four. */
export const COLUMNS = 24;

const powers = /* @__PURE__ */ Float64Array.from({ length: 2048 }, (_, i) => 2 ** (i - 1023));

/** e^x from additions and multiplications alone, so that every engine gives the same bits. */
export function exp(x: number): number {
  if (x < -700) return 0;
  if (x > 700) x = 700;
  const k = Math.round(x * 1.4426950408889634), r = x - k * 0.6931471805599453;
  const p = 1 + r * (1 + r * (0.5 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720 + r * (1 / 5040 + r / 40320)))))));
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
}

export function lattice(capacity: number): Lattice {
  const rows = (): Float64Array => new Float64Array(capacity * TAGS);
  return { capacity, score: rows(), forward: rows(), backward: rows(), probability: rows(), scale: new Float64Array(capacity) };
}

/** Exponentiated transition weights, by row of origin and by row of goal. */
export interface Transitions { readonly from: Float64Array; readonly to: Float64Array }

export function transitionsOf(weights: ArrayLike<number>): Transitions {
  const from = new Float64Array(TAGS * TAGS), to = new Float64Array(TAGS * TAGS);
  for (let u = 0; u < TAGS; u++) for (let t = 0; t < TAGS; t++) from[u * TAGS + t] = to[t * TAGS + u] = exp(weights[u * TAGS + t] as number);
  return { from, to };
}

/** What is less likely than this is not followed further. */
const negligible = 1e-6;

function exponentiate(score: Float64Array, n: number): void {
  for (let row = 0; row < n * TAGS; row += TAGS) {
    let top = score[row] as number;
    for (let t = 1; t < TAGS; t++) if ((score[row + t] as number) > top) top = score[row + t] as number;
    for (let t = 0; t < TAGS; t++) { const d = (score[row + t] as number) - top; score[row + t] = d < -30 ? 1e-13 : exp(d); }
  }
}

function forwards({ score, forward, scale }: Lattice, n: number, { from }: Transitions): void {
  for (let i = 0; i < n; i++) {
    const row = i * TAGS, before = row - TAGS;
    let sum = 0;
    if (i === 0) for (let t = 0; t < TAGS; t++) forward[t] = 1;
    else {
      forward.fill(0, row, row + TAGS);
      for (let u = 0; u < TAGS; u++) {
        const f = forward[before + u] as number, at = u * TAGS;
        if (f > negligible) for (let t = 0; t < TAGS; t++) forward[row + t] = (forward[row + t] as number) + f * (from[at + t] as number);
      }
    }
    for (let t = 0; t < TAGS; t++) sum += forward[row + t] = (forward[row + t] as number) * (score[row + t] as number);
    scale[i] = 1 / sum;
    for (let t = 0; t < TAGS; t++) forward[row + t] = (forward[row + t] as number) / sum;
  }
}

function backwards({ score, backward, scale }: Lattice, n: number, { to }: Transitions): void {
  backward.fill(1, (n - 1) * TAGS, n * TAGS);
  for (let i = n - 2; i >= 0; i--) {
    const row = i * TAGS, next = row + TAGS, s = scale[i + 1] as number;
    backward.fill(0, row, next);
    for (let v = 0; v < TAGS; v++) {
      const g = (backward[next + v] as number) * (score[next + v] as number) * s, at = v * TAGS;
      if (g > negligible) for (let t = 0; t < TAGS; t++) backward[row + t] = (backward[row + t] as number) + g * (to[at + t] as number);
    }
  }
}

/** Turns `score` (`n` rows) into the probability of each tag at each token, by the scaled forward-backward recursion. */
export function marginals(l: Lattice, n: number, transitions: Transitions): void {
  exponentiate(l.score, n);
  forwards(l, n, transitions);
  backwards(l, n, transitions);
  for (let k = 0; k < n * TAGS; k++) l.probability[k] = (l.forward[k] as number) * (l.backward[k] as number);
}
