/**
 * What the model sees at each token: hashed observations of the word, its neighbors, its sentence, the line it stands on, and of whose fact it may be.
 */
import type { Sender } from "../finding.js";
import type { Candidate } from "../scanners/candidate.js";
import { classBit, classesOf } from "./lexicon.js";
import { shapeOf, tokenKind, tokenize, wordHash, type Tokens } from "./tokens.js";

export interface Page {
  readonly text: string;
  /** Where the subject ends and the body begins; 0 without a subject. */
  readonly bodyAt: number;
  readonly candidates: readonly Candidate[];
  /** Places of values that are nobody's secret: the sender's own, public contacts. */
  readonly known: readonly { readonly start: number; readonly end: number }[];
  readonly sender?: Sender | undefined;
}

/** Context of a page per token, worked out before the features. */
export interface Context {
  readonly tokens: Tokens;
  readonly classes: Int32Array;
  readonly names: Uint8Array;
  readonly sender: Uint8Array;
  readonly candidate: Uint8Array;
  /** Index of the sentence of each token; masks and states per sentence. */
  readonly sentence: Int32Array;
  readonly sentenceMask: Int32Array;
  readonly sentenceState: Uint8Array;
  readonly sentences: number;
  readonly reference: Uint8Array;
  readonly label: Int32Array;
  readonly lineStart: Int32Array;
  readonly area: Uint8Array;
  readonly caseMode: number;
  readonly pageMask: number;
}

const B = classBit as Record<string, number>;
const h = wordHash;
const set = (words: string): ReadonlySet<number> => new Set(words.split(" ").map(h));
const OWNING = /* @__PURE__ */ set("my our this that the your these those");
const INDEFINITE = /* @__PURE__ */ set("a an any every each another");
const HAVING = /* @__PURE__ */ set(
  "have has had met saw helped helping got meeting enrolled assisted assisting working called from of",
);
const HYPOTHETICAL = /* @__PURE__ */ set(
  "if suppose supposing say imagine hypothetically hypothetical example whether assume assuming pretend scenario someone somebody anyone anybody whoever when unless",
);
const SPECIMEN = /* @__PURE__ */ set(
  "sample specimen fictional fictitious fake placeholder dummy mock demo example template hypothetical pretend invented madeup slide slides quiz exercise",
);
const NEGATION = /* @__PURE__ */ set("no not never nobody don't doesn't isn't wasn't");
const I_AM = /* @__PURE__ */ set("i we me us i'm i've we've we're i'd");

export const REFERENCE = { none: 0, generic: 1, specific: 2 } as const;

function senderMarks(tokens: Tokens, sender: Sender | undefined): Uint8Array {
  const marks = new Uint8Array(tokens.count);
  if (sender === undefined) return marks;
  const hashes = new Map<number, number>();
  const add = (text: string | undefined, bit: number): void => {
    if (text === undefined) return;
    const own = tokenize(text.slice(0, 400));
    for (let i = 0; i < own.count; i++) {
      if (own.kind[i] !== tokenKind.word || (own.end[i] as number) - (own.start[i] as number) < 2) continue;
      const key = own.word[i] as number;
      hashes.set(key, (hashes.get(key) ?? 0) | bit);
    }
  };
  add(sender.agency, 2);
  add(sender.email, 4);
  add(sender.name, 1);
  for (let i = 0; i < tokens.count; i++)
    if (tokens.kind[i] === tokenKind.word) marks[i] = hashes.get(tokens.word[i] as number) ?? 0;
  markDigits(tokens, marks, sender.phone);
  markDigits(tokens, marks, sender.npn);
  return marks;
}

function markDigits(tokens: Tokens, marks: Uint8Array, number: string | undefined): void {
  const digits = number?.replace(/\D/gu, "") ?? "";
  if (digits.length < 5) return;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== tokenKind.number) continue;
    let seen = 0,
      j = i,
      ok = true;
    for (; j < tokens.count && j < i + 8 && seen < digits.length && ok; j++) {
      if (tokens.kind[j] === tokenKind.newline) break;
      if (tokens.kind[j] !== tokenKind.number) continue;
      for (let k = tokens.start[j] as number; k < (tokens.end[j] as number); k++) {
        const unit = tokens.text.charCodeAt(k) - 48;
        if (unit < 0 || unit > 9) continue;
        if (unit !== digits.charCodeAt(seen) - 48) {
          ok = false;
          break;
        }
        seen++;
      }
    }
    if (ok && seen === digits.length) for (let k = i; k < j; k++) marks[k] = (marks[k] as number) | 8;
  }
}

/** Index of the first token that ends after `offset`. */
function tokenAfter(tokens: Tokens, offset: number): number {
  let low = 0,
    high = tokens.count;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((tokens.end[mid] as number) <= offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

const categoryCode: Readonly<Record<string, number>> = {
  name: 1,
  birthdate: 2,
  ssn: 3,
  phone: 4,
  address: 5,
  email: 6,
  identifier: 7,
  financial: 8,
};

function candidateMarks(tokens: Tokens, candidates: readonly Candidate[]): Uint8Array {
  const marks = new Uint8Array(tokens.count);
  for (const { category, start, end, confidence } of candidates) {
    const level = confidence === "high" ? 3 : confidence === "medium" ? 2 : 1;
    const code = (categoryCode[category] ?? 9) * 4 + level;
    for (let i = tokenAfter(tokens, start); i < tokens.count && (tokens.start[i] as number) < end; i++)
      if (((marks[i] as number) & 3) < level) marks[i] = code;
  }
  return marks;
}

/** Reads a page once from left to right: sentences, lines, labels, and the person being spoken of. */
export function readContext(page: Page, tokens: Tokens, nameBits: (hash: number) => number): Context {
  const n = tokens.count;
  const classes = new Int32Array(n),
    names = new Uint8Array(n),
    sentence = new Int32Array(n),
    label = new Int32Array(n),
    lineStart = new Int32Array(n);
  const reference = new Uint8Array(n),
    area = new Uint8Array(n);
  const sender = senderMarks(tokens, page.sender),
    candidate = candidateMarks(tokens, page.candidates);
  for (const { start, end } of page.known)
    for (let i = tokenAfter(tokens, start); i < n && (tokens.start[i] as number) < end; i++)
      sender[i] = (sender[i] as number) | 8;
  const sentenceMask = new Int32Array(n + 1),
    sentenceState = new Uint8Array(n + 1);
  let lower = 0,
    titled = 0,
    pageMask = 0;
  for (let i = 0; i < n; i++) {
    if (tokens.kind[i] !== tokenKind.word) continue;
    const hash = tokens.word[i] as number;
    classes[i] = classesOf(hash);
    names[i] = nameBits(hash);
    pageMask |= classes[i] as number;
    if (tokens.shape[i] === shapeOf.lower) lower++;
    else if (tokens.shape[i] === shapeOf.title) titled++;
  }
  const caseMode = titled * 30 < lower ? 1 : titled * 12 < lower ? 2 : titled > lower ? 4 : 3;
  let at = 0,
    line = 0,
    currentLabel = 0,
    tail = 0;
  for (let i = 0; i < n; i++) {
    const kind = tokens.kind[i];
    sentence[i] = at;
    lineStart[i] = line;
    label[i] = currentLabel;
    area[i] = (tokens.start[i] as number) < page.bodyAt ? 1 : tail;
    sentenceMask[at] = (sentenceMask[at] as number) | (classes[i] as number);
    const hash = tokens.word[i] as number;
    if (kind === tokenKind.word) {
      let state = sentenceState[at] as number;
      if (HYPOTHETICAL.has(hash)) state |= 1;
      if (SPECIMEN.has(hash)) state |= 4;
      if (NEGATION.has(hash)) state |= 8;
      if (I_AM.has(hash)) state |= 16;
      sentenceState[at] = state;
      if (
        ((classes[i] as number) & (B["signoff"] as number)) !== 0 &&
        i > 0 &&
        tokens.kind[i - 1] === tokenKind.newline
      )
        tail = 2;
    } else if (kind === tokenKind.sign) {
      const unit = tokens.text.charCodeAt(tokens.start[i] as number);
      if (unit === 63) {
        sentenceState[at] = (sentenceState[at] as number) | 2;
        at++;
      } else if (
        unit === 33 ||
        (unit === 46 && (i + 1 >= n || tokens.spaced[i + 1] === 1 || tokens.kind[i + 1] === tokenKind.newline))
      )
        at++;
      else if ((unit === 58 || unit === 124 || unit === 61) && i - line < 6) {
        currentLabel = i > line ? (tokens.word[i - 1] as number) : 0;
      }
    } else if (kind === tokenKind.newline) {
      const wrapped = i > 0 && i + 1 < n && hash === 10 - 0 && tokens.shape[i + 1] === shapeOf.lower && i - line > 7;
      if (!wrapped && i > 0 && sentence[i - 1] === at) at++;
      line = i + 1;
      currentLabel = 0;
    }
  }
  const sentences = at + 1;
  // Whose fact: the last person spoken of, carried on until another is named.
  let state: number = REFERENCE.none;
  for (let i = 0; i < n; i++) {
    if (tokens.kind[i] === tokenKind.word) {
      const cls = classes[i] as number,
        s = sentenceState[sentence[i] as number] as number;
      const before = i > 0 ? (tokens.word[i - 1] as number) : 0,
        before2 = i > 1 ? (tokens.word[i - 2] as number) : 0;
      if ((cls & ((B["person"] as number) | (B["kin"] as number))) !== 0) {
        if (INDEFINITE.has(before))
          state =
            (s & 1) !== 0 || (s & 2) !== 0
              ? REFERENCE.generic
              : HAVING.has(before2)
                ? REFERENCE.specific
                : REFERENCE.generic;
        else if (OWNING.has(before) || (i > 1 && OWNING.has(before2)))
          state = (s & 1) !== 0 && state !== REFERENCE.specific ? REFERENCE.generic : REFERENCE.specific;
        else if ((cls & (B["person"] as number)) !== 0 && state === REFERENCE.none) state = REFERENCE.specific;
      } else if ((cls & (B["anyone"] as number)) !== 0) {
        if (state !== REFERENCE.specific) state = REFERENCE.generic;
      } else if ((cls & (B["he"] as number)) !== 0) {
        if (state === REFERENCE.none) state = (s & 1) !== 0 ? REFERENCE.generic : REFERENCE.specific;
      } else if (
        ((names[i] as number) & 3) !== 0 &&
        sender[i] === 0 &&
        tokens.shape[i] === shapeOf.title &&
        i > (lineStart[i] as number) &&
        cls === 0
      )
        state = REFERENCE.specific;
    }
    reference[i] = state;
  }
  return {
    tokens,
    classes,
    names,
    sender,
    candidate,
    sentence,
    sentenceMask,
    sentenceState,
    sentences,
    reference,
    label,
    lineStart,
    area,
    caseMode,
    pageMask,
  };
}

/** Classes that tell what a sentence is about. */
const topics: number = /* @__PURE__ */ [
  "health",
  "occupation",
  "work",
  "pay",
  "tax",
  "family",
  "plan",
  "program",
  "credit",
  "origin",
  "money",
  "school",
  "biometric",
  "maiden",
  "age",
  "identifier",
].reduce((mask, name) => mask | (B[name] as number), 0);

export const MAX_FEATURES = 60;
let scratch = /* @__PURE__ */ new Int32Array(MAX_FEATURES);
let used = 0;

function put(template: number, a: number, b = 0): void {
  let x = Math.imul(a, 0x9e3779b1) ^ Math.imul(b + 0x7f4a7c15, 0x85ebca6b) ^ Math.imul(template + 1, 0xc2b2ae35);
  x = Math.imul(x ^ (x >>> 15), 0x2c1b3c6d);
  x = Math.imul(x ^ (x >>> 12), 0x297a2d39);
  x ^= x >>> 15;
  scratch[used++] = x >>> 8;
}

/** Hashes of observations lie below this. */
export const HASHES: number = 2 ** 24;

/** Writes the hashes of what is observed at token `i` into `into`; returns how many. */
export function featuresAt(c: Context, i: number, into: Int32Array): number {
  const t = c.tokens,
    n = t.count,
    W = t.word,
    C = c.classes,
    S = t.shape;
  scratch = into as typeof scratch;
  used = 0;
  const w0 = W[i] as number,
    w1 = i > 0 ? (W[i - 1] as number) : 1,
    w2 = i > 1 ? (W[i - 2] as number) : 2;
  const x1 = i + 1 < n ? (W[i + 1] as number) : 4,
    x2 = i + 2 < n ? (W[i + 2] as number) : 5;
  const s0 = S[i] as number,
    s1 = i > 0 ? (S[i - 1] as number) : 0,
    z1 = i + 1 < n ? (S[i + 1] as number) : 0;
  const c0 = C[i] as number,
    c1 = i > 0 ? (C[i - 1] as number) : 0,
    c2 = i > 1 ? (C[i - 2] as number) : 0,
    c3 = i > 2 ? (C[i - 3] as number) : 0;
  const y1 = i + 1 < n ? (C[i + 1] as number) : 0,
    y2 = i + 2 < n ? (C[i + 2] as number) : 0,
    y3 = i + 3 < n ? (C[i + 3] as number) : 0;
  const sent = c.sentence[i] as number,
    sm = c.sentenceMask[sent] as number,
    ss = c.sentenceState[sent] as number,
    ref = c.reference[i] as number;
  const word = t.kind[i] === tokenKind.word;
  put(0, 0);
  put(1, w0);
  put(2, w1);
  put(3, x1);
  put(4, w2);
  put(5, x2);
  put(6, w1, w0);
  put(7, w0, x1);
  if (word) {
    put(8, t.prefix2[i] as number);
    put(9, t.prefix3[i] as number, s0);
    put(10, t.prefix4[i] as number);
    put(11, t.suffix2[i] as number, s0);
    put(12, t.suffix3[i] as number, s0);
    put(13, t.suffix4[i] as number);
  } else if (t.kind[i] === tokenKind.number) {
    put(14, t.prefix2[i] as number);
    put(15, t.suffix3[i] as number, w1);
    put(16, t.suffix2[i] as number, x1);
    put(17, t.suffix3[i] as number);
    put(18, w0, w1);
    put(19, t.suffix2[i] as number, c1);
    put(20, t.suffix2[i] as number, y1);
  }
  const length = Math.min(12, (t.end[i] as number) - (t.start[i] as number));
  put(21, s0, length);
  put(22, s1 * 16 + s0, z1);
  put(23, s0, c.caseMode);
  put(24, c0, s0);
  put(25, c1, s0);
  put(26, y1, s0);
  put(27, c1, w0);
  put(28, y1, w0);
  put(29, c1 ^ Math.imul(c0, 7), y1);
  put(30, c3 | c2 | c1, c0);
  put(31, y1 | y2 | y3, c0);
  // The neighborhood, class by class.
  let near = c1 | c2 | c3 | y1 | y2 | y3 | (i > 3 ? (C[i - 4] as number) : 0) | (i > 4 ? (C[i - 5] as number) : 0);
  for (let k = 0; near !== 0 && k < 6; k++) {
    const bit = near & -near;
    put(32, bit, s0 === shapeOf.number ? 99 : c0);
    near ^= bit;
  }
  // The sentence, class by class.
  let told = sm & topics & ~c0;
  for (let k = 0; told !== 0 && k < 6; k++) {
    const bit = told & -told;
    put(33, bit, c0 === 0 ? s0 : c0 | 0x40000000);
    told ^= bit;
  }
  // Whose fact.
  const how = (ref * 4 + (ss & 3)) * 16;
  put(34, how, w0);
  put(35, ref, w0);
  put(36, ss & 4, c.area[i]);
  put(37, how, s0 * 64 + (c.candidate[i] as number));
  // The line.
  const label = c.label[i] as number,
    start = c.lineStart[i] as number;
  put(38, label, s0);
  put(39, W[start] as number, c0);
  // Scanners, sender, names.
  const k0 = c.candidate[i] as number,
    k1 = i > 0 ? (c.candidate[i - 1] as number) : 0,
    l1 = i + 1 < n ? (c.candidate[i + 1] as number) : 0;
  if ((k0 | k1 | l1) !== 0) {
    put(40, k0);
    put(41, k1, k0);
    put(42, l1, k0);
    put(43, k0, w1);
    put(44, k0, c1 | c2);
    put(45, k0, label);
  }
  const m0 = c.sender[i] as number,
    m1 = i > 0 ? (c.sender[i - 1] as number) : 0,
    n1 = i + 1 < n ? (c.sender[i + 1] as number) : 0;
  if ((m0 | m1 | n1) !== 0) {
    put(46, m0, s0);
    put(47, m0 * 16 + m1, n1);
    put(48, m0, c.area[i]);
    put(49, m0, w1);
    put(50, m0, x1);
    put(51, m0, start === i ? 1 : 0);
  }
  if (word) {
    const f0 = c.names[i] as number,
      f1 = i > 0 ? (c.names[i - 1] as number) : 0,
      g1 = i + 1 < n ? (c.names[i + 1] as number) : 0;
    put(52, f0, s0 * 8 + c.caseMode);
    put(53, f1 * 16 + f0, g1 * 16 + s0);
    put(54, f0 * 16 + f1, c0);
    put(55, f0 * 16 + s0, c1);
  }
  return used;
}
