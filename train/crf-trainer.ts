/** Trains the conditional random field by AdaGrad on the likelihood of the marked mails. */
import { COLUMNS, lattice, marginals, TAGS, tags, transitionsOf, type Lattice } from "../src/pii/model/crf.js";
import { featuresAt, MAX_FEATURES, readContext, type Context, type Page } from "../src/pii/model/features.js";
import { tokenize, type Tokens } from "../src/pii/model/tokens.js";
import { knownValues } from "../src/pii/known.js";
import { joinSections, type Section } from "../src/pii/model/page.js";
import { normalize } from "../src/pii/normalize/normalize.js";
import { sourceEnd, sourceStart, type Normalized } from "../src/pii/normalize/normalized.js";
import { scanIdentifiers } from "../src/pii/scanners/scan.js";
import type { Mail, MarkedText } from "./corpus.js";
import { random, shuffle } from "./random.js";

export interface Example { readonly context: Context; readonly offsets: Int32Array; readonly features: Int32Array; readonly gold: Uint8Array }
export interface Weights { readonly size: number; readonly emission: Float32Array; readonly transition: Float32Array }

const tagOf = new Map(tags.map((tag, i) => [tag, i]));

export interface Marked { readonly category: string; readonly start: number; readonly end: number }

function sectionOf(marked: MarkedText): { section: Section; normalized: Normalized; spans: readonly Marked[] } {
  const normalized = normalize(marked.text);
  return { section: { text: normalized.text, candidates: scanIdentifiers(normalized.text) }, normalized, spans: marked.spans };
}

/** The page of a mail as the detector sees it, and its gold spans in offsets of that page. */
export function pageOf(mail: Mail, withSender = true): { page: Page; spans: readonly Marked[] } {
  const subject = sectionOf(mail.subject), body = sectionOf(mail.body), sender = withSender ? mail.sender : undefined;
  const page = joinSections(subject.section, body.section, knownValues("train", undefined, sender), sender);
  const onPage = (part: typeof subject, base: number): Marked[] => part.spans.map((span) => {
    let start = 0, end = part.normalized.text.length;
    while (start < end && sourceEnd(part.normalized, start + 1) <= span.start) start++;
    while (end > start && sourceStart(part.normalized, end - 1) >= span.end) end--;
    return { category: span.category, start: start + base, end: end + base };
  });
  return { page, spans: [...onPage(subject, 0), ...onPage(body, page.bodyAt)] };
}

export function goldTags(tokens: Tokens, spans: readonly Marked[]): Uint8Array {
  const gold = new Uint8Array(tokens.count);
  for (const { category, start, end } of spans) {
    const tag = tagOf.get(category);
    if (tag === undefined) throw new RangeError(`goldTags: unknown category`);
    for (let i = 0; i < tokens.count; i++) if ((tokens.start[i] as number) < end && (tokens.end[i] as number) > start && tokens.kind[i] !== 4) gold[i] = tag;
  }
  return gold;
}

const row = new Int32Array(MAX_FEATURES);

export function featuresOf(context: Context, size: number): { offsets: Int32Array; features: Int32Array } {
  const n = context.tokens.count, offsets = new Int32Array(n + 1);
  let all = new Int32Array(n * 80), used = 0;
  for (let i = 0; i < n; i++) {
    const count = featuresAt(context, i, size, row);
    if (used + count > all.length) { const next = new Int32Array(all.length * 2 + count); next.set(all); all = next; }
    for (let k = 0; k < count; k++) all[used++] = row[k] as number;
    offsets[i + 1] = used;
  }
  return { offsets, features: all.slice(0, used) };
}

export function example(page: Page, spans: readonly Marked[], size: number, nameBits: (hash: number) => number): Example {
  const tokens = tokenize(page.text), context = readContext(page, tokens, nameBits);
  return { context, ...featuresOf(context, size), gold: goldTags(tokens, spans) };
}

/** Emission scores of an example into a lattice. */
export function emit(example: { offsets: Int32Array; features: Int32Array }, emission: Float32Array, n: number, l: Lattice): void {
  const { offsets, features } = example, score = l.score;
  for (let i = 0; i < n; i++) {
    const at = i * TAGS;
    for (let t = 0; t < TAGS; t++) score[at + t] = 0;
    const end = offsets[i + 1] as number;
    for (let k = offsets[i] as number; k < end; k++) {
      const f = features[k] as number;
      for (let t = 0; t < TAGS; t++) score[at + t] = (score[at + t] as number) + (emission[f + t] as number);
    }
  }
}

export interface Settings { readonly size: number; readonly epochs: number; readonly rate: number; readonly decay: number; readonly seed: number; readonly drop?: number; readonly lasso?: number; readonly start?: number }

export function trainCrf(examples: readonly Example[], { size, epochs, rate, decay, seed, drop = 0, lasso = 0, start = 0.02 }: Settings, log: (line: string) => void = () => undefined): Weights {
  const emission = new Float32Array(size + COLUMNS), squares = new Float32Array(emission.length).fill(start);
  const transition = new Float32Array(TAGS * TAGS), transitionSquares = new Float32Array(TAGS * TAGS).fill(1);
  const longest = Math.max(...examples.map((e) => e.gold.length));
  const l = lattice(longest), next = random(seed), order = Int32Array.from(examples, (_, i) => i);
  const delta = new Float64Array(TAGS), moves = new Float64Array(TAGS * TAGS), active = new Int32Array(TAGS);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    const step = rate * (1 - epoch / epochs * 0.8);
    for (const index of order) {
      const e = examples[index] as Example, n = e.gold.length;
      if (n === 0) continue;
      const steps = transitionsOf(transition), expTransition = steps.from;
      emit(e, emission, n, l);
      marginals(l, n, steps);
      const { forward, backward, score, scale, probability } = l;
      moves.fill(0);
      for (let i = 0; i < n; i++) {
        const at = i * TAGS, gold = e.gold[i] as number;
        let count = 0;
        for (let t = 0; t < TAGS; t++) {
          const g = (t === gold ? 1 : 0) - (probability[at + t] as number);
          delta[t] = g;
          if (g > 0.004 || g < -0.004) active[count++] = t;
        }
        if (count > 0) {
          const end = e.offsets[i + 1] as number;
          for (let k = e.offsets[i] as number; k < end; k++) {
            if (drop > 0 && next() < drop) continue;
            const f = e.features[k] as number;
            for (let a = 0; a < count; a++) {
              const at2 = f + (active[a] as number), w = emission[at2] as number, g = (delta[active[a] as number] as number) - decay * w;
              const s = (squares[at2] as number) + g * g;
              squares[at2] = s;
              const rate2 = step / Math.sqrt(s), v = w + rate2 * g, shrink = rate2 * lasso;
              emission[at2] = v > shrink ? v - shrink : v < -shrink ? v + shrink : 0;
            }
          }
        }
        if (i > 0) {
          const before = at - TAGS, s = scale[i] as number;
          moves[(e.gold[i - 1] as number) * TAGS + gold] = (moves[(e.gold[i - 1] as number) * TAGS + gold] as number) + 1;
          for (let u = 0; u < TAGS; u++) {
            const f = (forward[before + u] as number) * s;
            if (f < 1e-6) continue;
            for (let t = 0; t < TAGS; t++) moves[u * TAGS + t] = (moves[u * TAGS + t] as number) - f * (expTransition[u * TAGS + t] as number) * (score[at + t] as number) * (backward[at + t] as number);
          }
        }
      }
      for (let m = 0; m < moves.length; m++) {
        const g = (moves[m] as number) - 0.001 * (transition[m] as number);
        const s = (transitionSquares[m] as number) + g * g;
        transitionSquares[m] = s;
        transition[m] = (transition[m] as number) + 0.3 * step * g / Math.sqrt(s) ;
      }
    }
    log(`epoch ${epoch + 1}`);
  }
  return { size, emission, transition };
}
