/**
 * The model's answer about a message: where it speaks of someone other than its sender, and whether it does.
 */
import type { Sender } from "../finding.js";
import type { Known } from "../known.js";
import type { Candidate } from "../scanners/candidate.js";
import { lattice, marginals, TAGS, type Lattice } from "./crf.js";
import { featuresAt, MAX_FEATURES, readContext, type Context } from "./features.js";
import { nameBits } from "./nameLists.js";
import { joinSections, type Section } from "./page.js";
import { modelPlaces, scannedPlaces, type Place } from "./places.js";
import { bias, pageTable, pageTableSize, tokenTable, tokenTableSize, transitions } from "./tables.js";
import { verdictOdds } from "./thresholds.js";
import { tokenize } from "./tokens.js";
import { pageFeatures } from "./verdict.js";
import { pageUnit, tokenUnit } from "./weights.js";

export interface Detection {
  readonly verdict: "pii" | "possible" | "none";
  /** Candidates (the scanners' that stand, and the model's own) in offsets of each section's text. They may overlap. */
  readonly subject: readonly Candidate[];
  readonly body: readonly Candidate[];
  /** Log odds that the message speaks of someone. */
  readonly odds: number;
}

/** Tokens looked at together; a longer text is read in stretches. */
const stretch = 2048;
let shared: Lattice | undefined;
const features = /* @__PURE__ */ new Int32Array(MAX_FEATURES);

/** Sums the weights of each token's features, two tags to a machine word. */
function emit(c: Context, from: number, to: number, score: Float64Array): void {
  const table = tokenTable();
  for (let i = from; i < to; i++) {
    const count = featuresAt(c, i, tokenTableSize, features), row = (i - from) * TAGS;
    let a0 = 0, a1 = 0, b0 = 0, b1 = 0, c0 = 0, c1 = 0, d0 = 0, d1 = 0, e0 = 0, e1 = 0, f0 = 0, f1 = 0;
    for (let k = 0; k < count; k++) {
      const at = (features[k] as number) >> 2;
      const a = table[at] as number, b = table[at + 1] as number, d = table[at + 2] as number, e = table[at + 3] as number, f = table[at + 4] as number, g = table[at + 5] as number;
      a0 += a & 0xff00ff; a1 += (a >>> 8) & 0xff00ff; b0 += b & 0xff00ff; b1 += (b >>> 8) & 0xff00ff; c0 += d & 0xff00ff; c1 += (d >>> 8) & 0xff00ff;
      d0 += e & 0xff00ff; d1 += (e >>> 8) & 0xff00ff; e0 += f & 0xff00ff; e1 += (f >>> 8) & 0xff00ff; f0 += g & 0xff00ff; f1 += (g >>> 8) & 0xff00ff;
    }
    const raise = count * bias;
    spread(score, row, a0, a1, raise); spread(score, row + 4, b0, b1, raise); spread(score, row + 8, c0, c1, raise);
    spread(score, row + 12, d0, d1, raise); spread(score, row + 16, e0, e1, raise);
    score[row + 20] = ((f0 & 0xffff) - raise) * tokenUnit; score[row + 21] = ((f1 & 0xffff) - raise) * tokenUnit; score[row + 22] = ((f0 >>> 16) - raise) * tokenUnit;
  }
}

function spread(score: Float64Array, at: number, even: number, odd: number, raise: number): void {
  score[at] = ((even & 0xffff) - raise) * tokenUnit;
  score[at + 1] = ((odd & 0xffff) - raise) * tokenUnit;
  score[at + 2] = ((even >>> 16) - raise) * tokenUnit;
  score[at + 3] = ((odd >>> 16) - raise) * tokenUnit;
}

function oddsOf(c: Context, p: Float64Array, from: number, to: number): number {
  const { index, value, count } = pageFeatures(c, p, from, to, pageTableSize), table = pageTable();
  let sum = 0;
  for (let k = 0; k < count; k++) sum += (table[index[k] as number] as number) * (value[k] as number);
  return sum * pageUnit;
}

const verdictOf = (odds: number): Detection["verdict"] => (odds >= verdictOdds.pii ? "pii" : odds >= verdictOdds.possible ? "possible" : "none");

/**
 * Where does a message speak of someone other than its sender, and does it at all? `known` holds the keys of values that are nobody's secret.
 */
export function detect(subject: Section | undefined, body: Section, known: Known, sender?: Sender): Detection {
  const page = joinSections(subject, body, known, sender), tokens = tokenize(page.text), found: Place[] = [];
  let odds = -9;
  if (tokens.count > 0) {
    const c = readContext(page, tokens, nameBits), l = (shared ??= lattice(stretch));
    for (let from = 0; from < tokens.count; from += stretch) {
      const to = Math.min(tokens.count, from + stretch), p = l.probability;
      emit(c, from, to, l.score);
      marginals(l, to - from, transitions());
      const own = oddsOf(c, p, from, to);
      if (own > odds) odds = own;
      found.push(...scannedPlaces(c, p, from, to, page.candidates), ...modelPlaces(c, p, from, to, own, page.bodyAt));
    }
  }
  const shifted = (place: Place): Candidate => ({ ...place, start: place.start - page.bodyAt, end: place.end - page.bodyAt });
  return {
    verdict: verdictOf(odds), odds,
    subject: found.filter((place) => place.start < page.bodyAt),
    body: found.filter((place) => place.start >= page.bodyAt).map(page.bodyAt === 0 ? (place) => place : shifted),
  };
}
