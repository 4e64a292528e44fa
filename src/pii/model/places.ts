/**
 * From probabilities to places: runs of tokens that pass the bar of their category, and the scanners' finds confirmed or doubted.
 */
import type { Confidence, PiiCategory } from "../finding.js";
import type { Candidate, CueCode } from "../scanners/candidate.js";
import { exp, tags, TAGS } from "./crf.js";
import type { Context } from "./features.js";
import { doubt, placeProbability, pull, sureProbability, verdictOdds } from "./thresholds.js";
import { tokenKind } from "./tokens.js";
import { log } from "./verdict.js";

/** A place of the page. */
export interface Place {
  readonly category: PiiCategory;
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
  readonly cue: CueCode;
}

const middle = (verdictOdds.pii + verdictOdds.possible) / 2;
const barOdds: readonly number[] = /* @__PURE__ */ tags.map((tag) => { const p = placeProbability[tag] ?? 0.5; return log(p / (1 - p)); });

/** Runs of tokens `from`..`to` (probabilities `p` from row 0) that pass their bar on a page of these odds. */
export function modelPlaces(c: Context, p: Float64Array, from: number, to: number, odds: number, bodyAt: number): Place[] {
  const { start, end, kind } = c.tokens, places: Place[] = [], lean = pull.rate * Math.max(-pull.down, Math.min(pull.up, odds - middle));
  for (let t = 2; t < TAGS; t++) {
    const bar = 1 / (1 + exp(lean - (barOdds[t] as number)));
    for (let i = from; i < to; i++) {
      let high = p[(i - from) * TAGS + t] as number;
      if (high < bar || kind[i] === tokenKind.newline) continue;
      let j = i;
      while (j + 1 < to && kind[j + 1] !== tokenKind.newline && (start[j + 1] as number) !== bodyAt) {
        const q = p[(j + 1 - from) * TAGS + t] as number;
        if (q < bar) break;
        if (q > high) high = q;
        j++;
      }
      places.push({ category: tags[t] as PiiCategory, start: start[i] as number, end: end[j] as number, confidence: high >= sureProbability ? "high" : "medium", cue: "model" });
      i = j;
    }
  }
  return places;
}

const tagOf: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(tags.map((tag, t) => [tag, t]));

/** A scanner's finds on the page: a sure one stays whatever the model thinks; of the others those the model does not doubt. */
export function scannedPlaces(c: Context, p: Float64Array, from: number, to: number, candidates: readonly Candidate[]): Place[] {
  const { start, end } = c.tokens, places: Place[] = [];
  if (from >= to) return places;
  let i = from;
  for (const candidate of candidates) {
    const tag = tagOf.get(candidate.category) as number;
    while (i > from && (end[i - 1] as number) > candidate.start) i--;
    while (i < to && (end[i] as number) <= candidate.start) i++;
    let high = 0, known = false;
    for (let k = i; k < to && (start[k] as number) < candidate.end; k++) {
      const q = p[(k - from) * TAGS + tag] as number;
      if (q > high) high = q;
      if (((c.sender[k] as number) & 8) !== 0) known = true;
    }
    if (known) continue;
    if (high >= (doubt[candidate.confidence] ?? 0)) places.push(candidate);
  }
  return places;
}
