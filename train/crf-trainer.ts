/** Trains the conditional random field by AdaGrad on the likelihood of the marked mails. */
import {
  COLUMNS,
  lattice,
  learning,
  marginals,
  TAGS,
  tags,
  transitionsOf,
  type Lattice,
} from "../src/pii/model/crf.js";
import { featuresAt, HASHES, MAX_FEATURES, readContext, type Context, type Page } from "../src/pii/model/features.js";
import { tokenize, type Tokens } from "../src/pii/model/tokens.js";
import { knownValues, senderValues } from "../src/pii/known.js";
import { joinSections, type Section } from "../src/pii/model/page.js";
import { normalize } from "../src/pii/normalize/normalize.js";
import { sourceEnd, sourceStart, type Normalized } from "../src/pii/normalize/normalized.js";
import { scanIdentifiers } from "../src/pii/scanners/scan.js";
import type { Mail, MarkedText } from "./corpus.js";
import { rounded, rounder, scaleOf, type Scale } from "./quantize.js";
import { random, shuffle } from "./random.js";

export interface Example {
  readonly context: Context;
  readonly offsets: Int32Array;
  readonly features: Int32Array;
  readonly gold: Uint8Array;
}
export interface Weights {
  readonly size: number;
  readonly emission: Float32Array;
  readonly transition: Float32Array;
  readonly scale?: Scale;
}

const tagOf = new Map(tags.map((tag, i) => [tag, i]));

export interface Marked {
  readonly category: string;
  readonly start: number;
  readonly end: number;
}

function sectionOf(marked: MarkedText): { section: Section; normalized: Normalized; spans: readonly Marked[] } {
  const normalized = normalize(marked.text);
  return {
    section: { text: normalized.text, candidates: scanIdentifiers(normalized.text) },
    normalized,
    spans: marked.spans,
  };
}

/** The page of a mail as the detector sees it, and its gold spans in offsets of that page. */
export function pageOf(mail: Mail, withSender = true): { page: Page; spans: readonly Marked[] } {
  const subject = sectionOf(mail.subject),
    body = sectionOf(mail.body),
    sender = withSender ? mail.sender : undefined;
  const page = joinSections(
    subject.section,
    body.section,
    knownValues("train", undefined, senderValues(sender)),
    sender,
  );
  const onPage = (part: typeof subject, base: number): Marked[] =>
    part.spans.map((span) => {
      let start = 0,
        end = part.normalized.text.length;
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
    for (let i = 0; i < tokens.count; i++)
      if ((tokens.start[i] as number) < end && (tokens.end[i] as number) > start && tokens.kind[i] !== 4) gold[i] = tag;
  }
  return gold;
}

const row = new Int32Array(MAX_FEATURES);

function hashesOf(context: Context): { offsets: Int32Array; features: Int32Array } {
  const n = context.tokens.count,
    offsets = new Int32Array(n + 1);
  let all = new Int32Array(n * 80),
    used = 0;
  for (let i = 0; i < n; i++) {
    const count = featuresAt(context, i, row);
    if (used + count > all.length) {
      const next = new Int32Array(all.length * 2 + count);
      next.set(all);
      all = next;
    }
    for (let k = 0; k < count; k++) all[used++] = row[k] as number;
    offsets[i + 1] = used;
  }
  return { offsets, features: all.slice(0, used) };
}

/** An example whose features are hashes; `placed` turns them into places of a table. */
export function example(page: Page, spans: readonly Marked[], nameBits: (hash: number) => number): Example {
  const tokens = tokenize(page.text),
    context = readContext(page, tokens, nameBits);
  return { context, ...hashesOf(context), gold: goldTags(tokens, spans) };
}

/** In how many examples each hash occurs, up to 255. */
export function occurrences(examples: readonly Example[]): Uint8Array {
  const counts = new Uint8Array(HASHES),
    last = new Int32Array(HASHES).fill(-1);
  examples.forEach((e, m) => {
    for (const hash of e.features) {
      if (last[hash] === m) continue;
      last[hash] = m;
      if (counts[hash]! < 255) counts[hash]!++;
    }
  });
  return counts;
}

/** The example with places in a table of `size` instead of hashes; hashes that occur in fewer than `least` examples are left out. */
export function placed(e: Example, size: number, counts?: Uint8Array, least = 1): Example {
  const reduction = size / 4 / HASHES,
    offsets = new Int32Array(e.offsets.length),
    features = new Int32Array(e.features.length);
  let used = 0;
  for (let i = 0; i + 1 < e.offsets.length; i++) {
    for (let k = e.offsets[i]!; k < e.offsets[i + 1]!; k++)
      if (counts === undefined || counts[e.features[k]!]! >= least)
        features[used++] = ((e.features[k]! * reduction) | 0) << 2;
    offsets[i + 1] = used;
  }
  return { ...e, offsets, features: features.slice(0, used) };
}

/** Emission scores of an example into a lattice, twelve tags at a time. */
export function emit(
  { offsets, features }: { offsets: Int32Array; features: Int32Array },
  emission: Float32Array,
  n: number,
  { score }: Lattice,
): void {
  for (let i = 0; i < n; i++) {
    const from = offsets[i] as number,
      end = offsets[i + 1] as number;
    addTwelve(features, from, end, emission, 0, score, i * TAGS);
    // the last of these is no tag: its sum falls on the next token, which is summed up after this one
    addTwelve(features, from, end, emission, 12, score, i * TAGS + 12);
  }
}

/** Sums twelve columns of the features' rows. Written out: this is where training spends its time. */
function addTwelve(
  features: Int32Array,
  from: number,
  end: number,
  emission: Float32Array,
  column: number,
  score: Float64Array,
  at: number,
): void {
  let a0 = 0,
    a1 = 0,
    a2 = 0,
    a3 = 0,
    a4 = 0,
    a5 = 0,
    a6 = 0,
    a7 = 0,
    a8 = 0,
    a9 = 0,
    a10 = 0,
    a11 = 0;
  for (let k = from; k < end; k++) {
    const f = (features[k] as number) + column;
    a0 += emission[f] as number;
    a1 += emission[f + 1] as number;
    a2 += emission[f + 2] as number;
    a3 += emission[f + 3] as number;
    a4 += emission[f + 4] as number;
    a5 += emission[f + 5] as number;
    a6 += emission[f + 6] as number;
    a7 += emission[f + 7] as number;
    a8 += emission[f + 8] as number;
    a9 += emission[f + 9] as number;
    a10 += emission[f + 10] as number;
    a11 += emission[f + 11] as number;
  }
  score[at] = a0;
  score[at + 1] = a1;
  score[at + 2] = a2;
  score[at + 3] = a3;
  score[at + 4] = a4;
  score[at + 5] = a5;
  score[at + 6] = a6;
  score[at + 7] = a7;
  score[at + 8] = a8;
  score[at + 9] = a9;
  score[at + 10] = a10;
  score[at + 11] = a11;
}

export interface Settings {
  readonly size: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  readonly seed: number;
  readonly drop?: number;
  readonly start?: number;
  /** The last epochs see the weights as they will be rounded. */ readonly roundedEpochs?: number;
}

export function trainCrf(
  examples: readonly Example[],
  { size, epochs, rate, decay, seed, drop = 0, start = 0.02, roundedEpochs = 0 }: Settings,
  log: (line: string) => void = () => undefined,
): Weights {
  const emission = new Float32Array(size + COLUMNS),
    squares = new Float32Array(emission.length).fill(start);
  let coarse: Scale | undefined,
    round = (w: number): number => w,
    seen = emission;
  const transition = new Float32Array(TAGS * TAGS),
    transitionSquares = new Float32Array(TAGS * TAGS).fill(1);
  const longest = Math.max(...examples.map((e) => e.gold.length));
  const l = lattice(longest),
    next = random(seed),
    order = Int32Array.from(examples, (_, i) => i);
  const delta = new Float64Array(TAGS),
    moves = new Float64Array(TAGS * TAGS),
    active = new Int32Array(TAGS);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    if (epoch === epochs - roundedEpochs) {
      coarse = scaleOf(emission);
      round = rounder(coarse);
      seen = rounded(emission, coarse);
    }
    const step = rate * (1 - (epoch / epochs) * 0.8);
    for (const index of order) {
      const e = examples[index] as Example,
        n = e.gold.length;
      if (n === 0) continue;
      const steps = transitionsOf(transition),
        expTransition = steps.from;
      emit(e, seen, n, l);
      marginals(l, n, steps, learning);
      const { forward, backward, score, scale, probability } = l;
      moves.fill(0);
      for (let i = 0; i < n; i++) {
        const at = i * TAGS,
          gold = e.gold[i] as number;
        let count = 0;
        for (let t = 0; t < TAGS; t++) {
          const g = (t === gold ? 1 : 0) - (probability[at + t] as number);
          delta[t] = g;
          if (g > 0.006 || g < -0.006) active[count++] = t;
        }
        if (count > 0) {
          const end = e.offsets[i + 1] as number;
          for (let k = e.offsets[i] as number; k < end; k++) {
            if (drop > 0 && next() < drop) continue;
            const f = e.features[k] as number;
            for (let a = 0; a < count; a++) {
              const at2 = f + (active[a] as number),
                w = emission[at2] as number,
                g = (delta[active[a] as number] as number) - decay * w;
              const s = (squares[at2] as number) + g * g;
              squares[at2] = s;
              const v = w + (step * g) / Math.sqrt(s);
              emission[at2] = v;
              if (coarse !== undefined) seen[at2] = round(v);
            }
          }
        }
        if (i > 0) {
          const before = at - TAGS,
            s = scale[i] as number;
          moves[(e.gold[i - 1] as number) * TAGS + gold] =
            (moves[(e.gold[i - 1] as number) * TAGS + gold] as number) + 1;
          for (let u = 0; u < TAGS; u++) {
            const f = (forward[before + u] as number) * s;
            if (f < 1e-6) continue;
            for (let t = 0; t < TAGS; t++)
              moves[u * TAGS + t] =
                (moves[u * TAGS + t] as number) -
                f * (expTransition[u * TAGS + t] as number) * (score[at + t] as number) * (backward[at + t] as number);
          }
        }
      }
      for (let m = 0; m < moves.length; m++) {
        const g = (moves[m] as number) - 0.001 * (transition[m] as number);
        const s = (transitionSquares[m] as number) + g * g;
        transitionSquares[m] = s;
        transition[m] = (transition[m] as number) + (0.3 * step * g) / Math.sqrt(s);
      }
    }
    log(`epoch ${epoch + 1}`);
  }
  return { size, emission: seen, transition, ...(coarse === undefined ? {} : { scale: coarse }) };
}
