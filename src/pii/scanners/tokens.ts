import { redactionUnit } from "../normalize/redactions.js";
import type { Lexicon } from "./lexicon.js";

/** What a token is made of. `fuzzy`: digits with letters that pass for digits (`47l`, `OO93`). `redaction`: what stands for something hidden. */
export const wordKind: number = 1;
export const numberKind: number = 2;
export const signKind: number = 3;
export const newlineKind: number = 4;
export const fuzzyKind: number = 5;
export const redactionKind: number = 6;

/** The words, numbers and signs of a text as parallel arrays, no string cut; and room for as many of the next text. */
export interface Tokens {
  /** How many there are. */
  count: number;
  /** How many tokens there may be. */
  readonly units: number;
  /** The text, unit by unit: a string may be a slice or a rope, and asking it a dozen times over is slow. */
  readonly codes: Uint16Array;
  readonly kinds: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The classes of `lexicon.ts`, for words. */
  readonly cues: Int32Array;
  /** What a number word, a month or an ordinal stands for. */
  readonly values: Int32Array;
  /** What a page notes about them. */
  readonly steps: Int32Array;
  readonly before: Int32Array;
  readonly after: Int32Array;
  readonly links: Int32Array;
}

const letter = 1;
const digit = 2;
const space = 3;
const newline = 4;
const sign = 5;

const classOf: Uint8Array = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, code) =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
    ? letter
    : code >= 48 && code <= 57
      ? digit
      : code === 10
        ? newline
        : code <= 32
          ? space
          : sign,
);

function classify(code: number): number {
  if (code < 128) return classOf[code] as number;
  return code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    (code < 0x2000 || code > 0x2bff) &&
    (code < 0xd800 || code > 0xdfff)
    ? letter
    : sign;
}

/** Letters drawn like digits: O, I l, Z, S, B, G, b, g, q. */
const digitLike = "0o0O1I1l1i1|2Z2z5S5s8B6G6b9g9q";
const likeness: Int8Array = /* @__PURE__ */ readLikeness();

function readLikeness(): Int8Array {
  const values = new Int8Array(128).fill(-1);
  for (let i = 0; i < digitLike.length; i += 2) values[digitLike.charCodeAt(i + 1)] = digitLike.charCodeAt(i) - 48;
  for (let i = 0; i < 10; i += 1) values[48 + i] = i;
  return values;
}

/** The digit a unit is, or is drawn like; -1 for neither. */
export function digitOf(code: number): number {
  return code < 128 ? (likeness[code] as number) : -1;
}

export function makeTokens(units: number): Tokens {
  const column = (): Int32Array => new Int32Array(units);
  return {
    count: 0,
    units,
    codes: new Uint16Array(units),
    kinds: column(),
    starts: column(),
    ends: column(),
    cues: column(),
    values: column(),
    steps: column(),
    before: column(),
    after: column(),
    links: column(),
  };
}

/** Tokens that do not exist, of no kind: no scanner looks further beyond the last one. */
const margin = 64;

/** How much room is enough for the tokens of a text, whatever they are. */
export function roomIn(text: string): number {
  return text.length + margin;
}

/** Reads a text into tokens, one look at each character. */
export function tokenize(text: string, lexicon: Lexicon, room: Tokens = makeTokens(roomIn(text))): Tokens {
  const { codes, kinds, starts, ends, cues, values } = room;
  const { length } = text;
  for (let i = 0; i < length; i += 1) codes[i] = text.charCodeAt(i);
  codes[length] = 0;
  let count = 0;
  let runFirst = 0;
  for (let i = 0; i < length;) {
    let code = codes[i] as number;
    const type = classify(code);
    if (type === space) {
      i += 1;
      continue;
    }
    const start = i;
    if (count > 0 && ends[count - 1] !== start) runFirst = count;
    starts[count] = start;
    cues[count] = 0;
    values[count] = 0;
    if (type === letter) {
      let hash = 0x811c9dc5;
      for (; ; code = codes[(i += 1)] as number) {
        if (code < 128) {
          if (classOf[code] !== letter && !(code === 39 && i > start && classify(codes[i + 1] as number) === letter))
            break;
          // the apostrophe has the bit that makes letters small already
          hash = Math.imul(hash ^ (code | 32), 0x01000193);
        } else if (classify(code) !== letter) break;
        else hash = Math.imul(hash ^ (code < 0xdf ? code + 32 : code), 0x01000193);
      }
      const slot = lexicon.lookUp(hash | 0);
      if (slot >= 0) {
        cues[count] = lexicon.classesAt(slot);
        values[count] = lexicon.valueAt(slot);
      }
      kinds[count] = i - start <= 2 && isRounds(codes, start, i) && followsFigure(kinds, count) ? fuzzyKind : wordKind;
    } else if (type === digit) {
      while (code >= 48 && code <= 57) code = codes[(i += 1)] as number;
      kinds[count] = numberKind;
    } else {
      kinds[count] = type === newline ? newlineKind : code === redactionUnit ? redactionKind : signKind;
      i += 1;
      runFirst = count + 1;
    }
    ends[count] = i;
    count += 1;
    if (type <= digit && count - runFirst > 1 && classify(codes[i] as number) > digit)
      count = mergeFuzzy(codes, kinds, starts, ends, cues, runFirst, count, i);
  }
  for (const column of [kinds, starts, ends, cues, values]) column.fill(0, count, count + margin);
  room.count = count;
  return room;
}

/** Written with nothing but O and l, which pass for 0 and 1. */
function isRounds(codes: Uint16Array, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) if (((codes[i] as number) | 32) !== 111 && codes[i] !== 108) return false;
  return true;
}

/** Whether the token to come stands after a figure, with at most one sign between. */
function followsFigure(kinds: Int32Array, at: number): boolean {
  const before = kinds[at - 1] === signKind ? kinds[at - 2] : kinds[at - 1];
  return before === numberKind || before === fuzzyKind;
}

const longestFuzzy = 14;

/** A run of digits and digit-like letters becomes one token. */
function mergeFuzzy(
  codes: Uint16Array,
  kinds: Int32Array,
  starts: Int32Array,
  ends: Int32Array,
  cues: Int32Array,
  first: number,
  count: number,
  end: number,
): number {
  const start = starts[first] as number;
  if (end - start > longestFuzzy) return count;
  for (let i = start; i < end; i += 1) if (digitOf(codes[i] as number) < 0) return count;
  kinds[first] = fuzzyKind;
  ends[first] = end;
  cues[first] = 0;
  return first + 1;
}
