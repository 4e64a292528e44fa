/**
 * From probabilities to places: runs of tokens that pass the bar of their category, and the scanners' finds confirmed or doubted.
 */
import type { Confidence, PiiCategory } from "../finding.js";
import type { Candidate, CueCode } from "../scanners/candidate.js";
import { tags, TAGS } from "./crf.js";
import type { Context } from "./features.js";
import { doubt, placeProbability, pull, smallNameProbability, sureProbability } from "./thresholds.js";
import { shapeOf, tokenKind } from "./tokens.js";
import { log, sigmoid } from "./verdict.js";

/** A place of the page. */
export interface Place {
  readonly category: PiiCategory;
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
  readonly cue: CueCode;
}

const oddsOf = (p: number): number => log(p / (1 - p));
const barOdds: readonly number[] = /* @__PURE__ */ tags.map((tag) => oddsOf(placeProbability[tag] ?? 0.5));
const smallName: number = /* @__PURE__ */ oddsOf(smallNameProbability),
  nameTag: number = /* @__PURE__ */ tags.indexOf("name");

/** Runs of tokens `from`..`to` (probabilities `p` from row 0) that pass their bar on a page of these odds. */
export function modelPlaces(
  c: Context,
  p: Float64Array,
  from: number,
  to: number,
  odds: number,
  bodyAt: number,
): Place[] {
  const { start, end, kind, shape } = c.tokens,
    places: Place[] = [],
    raise = Math.max(0, Math.min(pull.most, pull.rate * (pull.from - odds)));
  for (let t = 2; t < TAGS; t++) {
    const bar = sigmoid(raise + (barOdds[t] as number)),
      small = t === nameTag ? sigmoid(raise + smallName) : bar;
    for (let i = from; i < to; i++) {
      let high = p[(i - from) * TAGS + t] as number;
      if (high < small || (high < bar && shape[i] !== shapeOf.lower) || kind[i] === tokenKind.newline) continue;
      let j = i;
      while (j + 1 < to && kind[j + 1] !== tokenKind.newline && (start[j + 1] as number) !== bodyAt) {
        const q = p[(j + 1 - from) * TAGS + t] as number;
        if (q < small || (q < bar && shape[j + 1] !== shapeOf.lower)) break;
        if (q > high) high = q;
        j++;
      }
      places.push({
        category: tags[t] as PiiCategory,
        start: start[i] as number,
        end: end[j] as number,
        confidence: high >= sureProbability ? "high" : "medium",
        cue: "model",
      });
      i = j;
    }
  }
  return places;
}

const tagOf: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(tags.map((tag, t) => [tag, t]));

/** A scanner's finds on the page: a sure one stays whatever the model thinks; of the others those the model does not doubt. */
export function scannedPlaces(
  c: Context,
  p: Float64Array,
  from: number,
  to: number,
  candidates: readonly Candidate[],
): Place[] {
  const { start, end } = c.tokens,
    places: Place[] = [];
  if (from >= to) return places;
  let i = from;
  for (const candidate of candidates) {
    const tag = tagOf.get(candidate.category) as number;
    while (i > from && (end[i - 1] as number) > candidate.start) i--;
    while (i < to && (end[i] as number) <= candidate.start) i++;
    let high = 0,
      known = false;
    for (let k = i; k < to && (start[k] as number) < candidate.end; k++) {
      const q = p[(k - from) * TAGS + tag] as number;
      if (q > high) high = q;
      if (((c.sender[k] as number) & 8) !== 0) known = true;
    }
    if (known) continue;
    if (high >= doubt[candidate.confidence]) places.push(candidate);
  }
  return places;
}
