/**
 * Does the page as a whole speak of someone? Hashed observations of its most telling places, its sentences and its words, weighed by a logistic model.
 */
import { exp, TAGS } from "./crf.js";
import type { Context } from "./features.js";
import { tokenKind } from "./tokens.js";

export interface PageFeatures {
  readonly index: Int32Array;
  readonly value: Float64Array;
  readonly count: number;
}

/** Natural logarithm from arithmetic alone (the same bits on every engine); x > 0. */
export function log(x: number): number {
  let k = 0;
  while (x > 1.5) {
    x /= 2;
    k++;
  }
  while (x < 0.75) {
    x *= 2;
    k--;
  }
  const s = (x - 1) / (x + 1),
    s2 = s * s;
  return (
    k * 0.6931471805599453 +
    2 * s * (1 + s2 * (1 / 3 + s2 * (1 / 5 + s2 * (1 / 7 + s2 * (1 / 9 + s2 * (1 / 11 + s2 / 13))))))
  );
}

export const sigmoid = (z: number): number => 1 / (1 + exp(-z));
const odds = (p: number): number => log((p + 0.01) / (1.01 - p));
const level = (p: number): number => Math.max(-6, Math.min(6, Math.round(log((p + 1e-4) / (1 - p + 1e-4)))));

let index = /* @__PURE__ */ new Int32Array(8192);
let value = /* @__PURE__ */ new Float64Array(8192);
let seen = /* @__PURE__ */ new Int32Array(0);
let generation = 0;
let used = 0;
let space = 0;

function slot(template: number, a: number, b: number): number {
  let x = Math.imul(a, 0x9e3779b1) ^ Math.imul(b + 0x7f4a7c15, 0x85ebca6b) ^ Math.imul(template + 1, 0xc2b2ae35);
  x = Math.imul(x ^ (x >>> 15), 0x2c1b3c6d);
  x = Math.imul(x ^ (x >>> 12), 0x297a2d39);
  x ^= x >>> 15;
  return Math.floor((x >>> 0) * space);
}

function put(template: number, a: number, b = 0, v = 1): void {
  if (used === index.length) {
    const i = new Int32Array(used * 2),
      w = new Float64Array(used * 2);
    i.set(index);
    w.set(value);
    index = i;
    value = w;
  }
  index[used] = slot(template, a, b);
  value[used++] = v;
}

/** A word or pair of words counts once a page. */
function once(template: number, a: number, b: number, v: number): void {
  const at = slot(template, a, b);
  if (seen[at] === generation) return;
  seen[at] = generation;
  put(template, a, b, v);
}

/** Observations of the tokens `from`..`to` whose probabilities stand in `p` from row 0. The arrays are reused by the next call. */
export function pageFeatures(c: Context, p: Float64Array, from: number, to: number, size: number): PageFeatures {
  used = 0;
  space = size / 4294967296;
  if (seen.length !== size) seen = new Int32Array(size);
  generation++;
  const first = c.sentence[from] as number,
    count = (c.sentence[to - 1] as number) - first + 1;
  const best = new Float64Array(TAGS),
    bestAt = new Int32Array(TAGS),
    top = new Float64Array(count),
    topAt = new Int32Array(count),
    topTag = new Uint8Array(count);
  for (let i = from; i < to; i++) {
    const row = (i - from) * TAGS,
      any = 1 - (p[row] as number) - (p[row + 1] as number),
      s = (c.sentence[i] as number) - first;
    if (any < 1e-4) continue;
    let tag = 2,
      high = 0;
    for (let t = 2; t < TAGS; t++) {
      const q = p[row + t] as number;
      if (q > high) {
        high = q;
        tag = t;
      }
      if (q > (best[t] as number)) {
        best[t] = q;
        bestAt[t] = i;
      }
    }
    if (any > (top[s] as number)) {
      top[s] = any;
      topAt[s] = i;
      topTag[s] = tag;
    }
  }
  placeFeatures(c, best, bestAt);
  sentenceFeatures(c, first, top, topAt, topTag);
  for (let i = from; i < to; i++) if (c.tokens.kind[i] !== tokenKind.newline) wordFeatures(c, i, to);
  return { index, value, count: used };
}

function placeFeatures(c: Context, best: Float64Array, bestAt: Int32Array): void {
  for (let t = 2; t < TAGS; t++) {
    const p = best[t] as number,
      at = bestAt[t] as number;
    put(2, t, 0, (odds(p) + 4.6) / 2);
    put(3, t, level(p));
    if (p <= 0.1) continue;
    const how = (c.reference[at] as number) * 32 + (c.sentenceState[c.sentence[at] as number] as number);
    put(4, t, how);
    put(5, how);
    put(6, (c.reference[at] as number) * 64 + (c.names[at] as number), t);
    put(7, c.candidate[at] as number, c.sender[at]);
  }
}

function sentenceFeatures(c: Context, first: number, top: Float64Array, topAt: Int32Array, topTag: Uint8Array): void {
  const count = top.length;
  let none = 0,
    high = 0,
    marked = 0,
    states = 0,
    references = 0,
    mask = c.pageMask;
  const ranked = [-1, -1, -1];
  for (let s = 0; s < count; s++) {
    const p = top[s] as number;
    none += log(1 - p * 0.98);
    if (p > high) high = p;
    if (p > 0.2) marked++;
    states |= c.sentenceState[first + s] as number;
    references |= 1 << (c.reference[topAt[s] as number] as number);
    for (let r = 0; r < 3; r++) {
      if ((ranked[r] as number) >= 0 && (top[ranked[r] as number] as number) >= p) continue;
      ranked.splice(r, 0, s);
      ranked.length = 3;
      break;
    }
  }
  put(0, 0);
  put(1, 0, 0, odds(high));
  put(1, 1, 0, log(exp(Math.min(-none, 50)) - 1 + 1e-3));
  put(1, 2, level(high));
  ranked.forEach((s, r) => {
    if (s < 0 || (top[s] as number) < 0.03) return;
    const p = level(top[s] as number);
    put(10 + r, p, c.sentenceState[first + s]);
    put(13 + r, topTag[s] as number, p);
    put(16 + r, c.reference[topAt[s] as number] as number, p);
  });
  put(19, Math.min(count, 20));
  put(20, Math.min(marked, 6));
  for (; mask !== 0; mask &= mask - 1) put(21, mask & -mask);
  put(22, c.caseMode);
  put(23, level(count / (count + 8)));
  put(24, states);
  put(25, references);
  put(26, references, level(high));
  put(27, states & 7, level(high));
  for (let s = 0; s < count; s++) {
    const state = (c.sentenceState[first + s] as number) & 7;
    once(61, state, 0, 0.2);
    for (let a = c.sentenceMask[first + s] as number; a !== 0; a &= a - 1) {
      once(62, a & -a, state, 0.2);
      for (let b = a & (a - 1); b !== 0; b &= b - 1) once(63, a & -a, b & -b, 0.2);
    }
  }
}

/** The word at a token, the sender's own words as one; beyond the page a word that does not exist. */
function wordAt(c: Context, k: number, to: number): number {
  return k >= to ? 7 : c.sender[k] !== 0 ? 77 : (c.tokens.word[k] as number);
}

/** What kind of word stands there: its classes, or its form when it has none. */
function kindAt(c: Context, k: number, to: number): number {
  return k >= to ? 7 : c.classes[k] !== 0 ? (c.classes[k] as number) : (c.tokens.shape[k] as number) + 1000;
}

function wordFeatures(c: Context, i: number, to: number): void {
  const t = c.tokens,
    w0 = wordAt(c, i, to),
    w1 = wordAt(c, i + 1, to),
    c0 = kindAt(c, i, to),
    c1 = kindAt(c, i + 1, to),
    c2 = kindAt(c, i + 2, to),
    shape = t.shape[i] as number;
  if (t.kind[i] === tokenKind.word) {
    once(30, w0, 0, 0.3);
    once(31, w0, w1, 0.3);
  }
  once(50, c0, c1, 0.2);
  once(51, c0, w1, 0.2);
  once(52, w0, c1, 0.2);
  once(53, Math.imul(c0, 31) + c1, c2, 0.2);
  once(54, w0, c2, 0.2);
  once(55, c0, c2, 0.2);
  once(56, t.suffix3[i] as number, 0, 0.2);
  once(57, t.prefix4[i] as number, 0, 0.2);
  once(58, shape, i > 0 ? (t.word[i - 1] as number) : 0, 0.2);
  once(59, shape, w1, 0.2);
  once(60, shape * 64 + (t.kind[i] === tokenKind.number ? (t.suffix2[i] as number) : 0), c.sender[i] as number, 0.2);
}
