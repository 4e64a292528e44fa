/**
 * The model's answer about a message: where it speaks of someone other than its sender, and whether it does.
 */
import type { Sender } from "../finding.js";
import type { Known } from "../known.js";
import type { Candidate } from "../scanners/candidate.js";
import { redactionUnit } from "../normalize/redactions.js";
import { lattice, marginals, reading, TAGS, type Lattice } from "./crf.js";
import { featuresAt, HASHES, MAX_FEATURES, readContext, type Context, type Page } from "./features.js";
import { nameBits } from "./nameLists.js";
import { joinSections, type Section } from "./page.js";
import { modelPlaces, scannedPlaces, type Place } from "./places.js";
import { bias, pageTable, pageTableSize, tokenTable, tokenTableSize, transitions, zeroRow } from "./tables.js";
import { verdictOdds } from "./thresholds.js";
import { tokenize, tokenKind } from "./tokens.js";
import { pageFeatures } from "./verdict.js";
import { pageUnit, tokenUnit } from "./weights.js";

export interface Detection {
  readonly verdict: "pii" | "possible" | "none";
  /** The scanners' candidates that stand, and the model's own, in offsets of their section's text. They may overlap. */
  readonly places: readonly (Candidate & { readonly section: "subject" | "body" })[];
  /** Log odds that the message speaks of someone. */
  readonly odds: number;
}

/** Tokens looked at together; a longer text is read in stretches. */
const stretch = 2048;
let shared: Lattice | undefined;
const features = /* @__PURE__ */ new Int32Array(MAX_FEATURES + 3);

/** Sums the weights of each token's features: four rows at a time byte by byte, and then two tags to a machine word. */
function emit(c: Context, from: number, to: number, score: Float64Array): void {
  const table = tokenTable(),
    reduction = tokenTableSize / 4 / HASHES;
  for (let i = from; i < to; i++) {
    let count = featuresAt(c, i, features);
    for (let k = 0; k < count; k++) features[k] = ((features[k] as number) * reduction) | 0;
    while (count % 4 !== 0) features[count++] = zeroRow;
    const row = (i - from) * TAGS;
    let a0 = 0,
      a1 = 0,
      b0 = 0,
      b1 = 0,
      c0 = 0,
      c1 = 0,
      d0 = 0,
      d1 = 0,
      e0 = 0,
      e1 = 0,
      f0 = 0,
      f1 = 0;
    for (let k = 0; k < count; k += 4) {
      const p = features[k] as number,
        q = features[k + 1] as number,
        r = features[k + 2] as number,
        s = features[k + 3] as number;
      const a = fourOf(table, p, q, r, s, 0),
        b = fourOf(table, p, q, r, s, 1),
        d = fourOf(table, p, q, r, s, 2),
        e = fourOf(table, p, q, r, s, 3),
        f = fourOf(table, p, q, r, s, 4),
        g = fourOf(table, p, q, r, s, 5);
      a0 += a & 0xff00ff;
      a1 += (a >>> 8) & 0xff00ff;
      b0 += b & 0xff00ff;
      b1 += (b >>> 8) & 0xff00ff;
      c0 += d & 0xff00ff;
      c1 += (d >>> 8) & 0xff00ff;
      d0 += e & 0xff00ff;
      d1 += (e >>> 8) & 0xff00ff;
      e0 += f & 0xff00ff;
      e1 += (f >>> 8) & 0xff00ff;
      f0 += g & 0xff00ff;
      f1 += (g >>> 8) & 0xff00ff;
    }
    const raise = count * bias;
    spread(score, row, a0, a1, raise);
    spread(score, row + 4, b0, b1, raise);
    spread(score, row + 8, c0, c1, raise);
    spread(score, row + 12, d0, d1, raise);
    spread(score, row + 16, e0, e1, raise);
    score[row + 20] = ((f0 & 0xffff) - raise) * tokenUnit;
    score[row + 21] = ((f1 & 0xffff) - raise) * tokenUnit;
    score[row + 22] = ((f0 >>> 16) - raise) * tokenUnit;
  }
}

/** The words in one column of four rows, added up: no byte runs over, see `quantize.ts`. */
function fourOf(table: Int32Array, p: number, q: number, r: number, s: number, column: number): number {
  return (
    ((table[p + column] as number) +
      (table[q + column] as number) +
      (table[r + column] as number) +
      (table[s + column] as number)) |
    0
  );
}

function spread(score: Float64Array, at: number, even: number, odd: number, raise: number): void {
  score[at] = ((even & 0xffff) - raise) * tokenUnit;
  score[at + 1] = ((odd & 0xffff) - raise) * tokenUnit;
  score[at + 2] = ((even >>> 16) - raise) * tokenUnit;
  score[at + 3] = ((odd >>> 16) - raise) * tokenUnit;
}

function oddsOf(c: Context, p: Float64Array, from: number, to: number): number {
  const { index, value, count } = pageFeatures(c, p, from, to, pageTableSize),
    table = pageTable();
  let sum = 0;
  for (let k = 0; k < count; k++) sum += (table[index[k] as number] as number) * (value[k] as number);
  return sum * pageUnit;
}

const verdictOf = (odds: number): Detection["verdict"] =>
  odds >= verdictOdds.pii ? "pii" : odds >= verdictOdds.possible ? "possible" : "none";

/** Characters read at once; a longer page is read in windows, cut where a line or a word ends. */
const window = 32_768;

function windowEnd(text: string, from: number): number {
  const limit = from + window;
  if (limit >= text.length) return text.length;
  const line = text.lastIndexOf("\n", limit),
    space = text.lastIndexOf(" ", limit);
  return line > from + window / 2 ? line + 1 : space > from + window / 2 ? space + 1 : limit;
}

/** A piece of a page as a page of its own. */
function pieceOf(page: Page, from: number, to: number): Page {
  if (from === 0 && to === page.text.length) return page;
  const inside = <T extends { readonly start: number; readonly end: number }>(places: readonly T[]): T[] =>
    between(places, from, to).map((place) => ({
      ...place,
      start: place.start - from,
      end: Math.min(place.end, to) - from,
    }));
  return {
    text: page.text.slice(from, to),
    bodyAt: Math.max(0, page.bodyAt - from),
    candidates: inside(page.candidates),
    known: inside(page.known),
    sender: page.sender,
  };
}

/** The places that begin in `from`..`to`; places are in order. */
function between<T extends { readonly start: number }>(places: readonly T[], from: number, to: number): readonly T[] {
  let low = 0,
    high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as T).start < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < places.length && (places[end] as T).start < to) end++;
  return low === 0 && end === places.length ? places : places.slice(low, end);
}

/** Reads one piece; adds what it finds, in offsets of the page, unless nobody asks; returns how personal it is. */
function readPiece(page: Page, base: number, found: Place[] | undefined): number {
  const tokens = tokenize(page.text);
  if (!tokens.kind.includes(tokenKind.word) && !tokens.kind.includes(tokenKind.number)) return nothing;
  const c = readContext(page, tokens, nameBits),
    l = (shared ??= lattice(stretch));
  let odds = nothing;
  for (let from = 0; from < tokens.count; from += stretch) {
    const to = Math.min(tokens.count, from + stretch),
      p = l.probability;
    emit(c, from, to, l.score);
    marginals(l, to - from, transitions(), reading);
    const own = oddsOf(c, p, from, to);
    if (own > odds) odds = own;
    if (found === undefined) continue;
    const candidates = between(
      page.candidates,
      from === 0 ? 0 : (tokens.start[from] as number),
      to === tokens.count ? page.text.length : (tokens.start[to] as number),
    );
    for (const place of [
      ...scannedPlaces(c, p, from, to, candidates),
      ...modelPlaces(c, p, from, to, own, page.bodyAt),
    ])
      found.push(base === 0 ? place : { ...place, start: place.start + base, end: place.end + base });
  }
  return odds;
}

/** Log odds of a page without a word or a number. */
const nothing = -9;
const redaction: string = /* @__PURE__ */ String.fromCharCode(redactionUnit);

/**
 * Where does a message speak of someone other than its sender, and does it at all? `known` holds the keys of values that are nobody's secret.
 * In a text that is redacted already the model marks no further places (what is left of a sentence proves little): the scanners' sure finds alone stand there.
 * The verdict is the model's in any case; who only wants the places of a redacted text may spare it the reading.
 */
export function detect(
  subject: Section | undefined,
  body: Section,
  known: Known,
  sender?: Sender,
  isVerdictAsked = true,
): Detection {
  const page = joinSections(subject, body, known, sender),
    isRedacted = page.text.includes(redaction);
  const found: Place[] = isRedacted ? page.candidates.filter(({ confidence }) => confidence === "high") : [];
  let odds = nothing;
  for (let from = 0; from < page.text.length && (isVerdictAsked || !isRedacted);) {
    const to = windowEnd(page.text, from);
    odds = Math.max(odds, readPiece(pieceOf(page, from, to), from, isRedacted ? undefined : found));
    from = to;
  }
  const places = found.map(({ category, start, end, confidence, cue }) => {
    const section = start < page.bodyAt ? ("subject" as const) : ("body" as const),
      base = section === "subject" ? 0 : page.bodyAt;
    return { category, start: start - base, end: end - base, confidence, cue, section };
  });
  return { verdict: verdictOf(odds), places, odds };
}
