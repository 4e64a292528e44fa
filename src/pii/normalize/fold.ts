import type { Normalized } from "./normalized.js";
import { Rewriter } from "./rewriter.js";

/** One character that shows nothing (soft hyphen, joiners, bidi marks, tags, controls). */
const formatUnit = /[\p{Cf}\p{Cc}]/u;
const dash = /\p{Pd}/u;
const blank = /\p{Zs}/u;
const decimalDigit = /\p{Nd}/u;

/** What shows nothing either, though it counts as a letter or a mark: fillers, variation selectors, rings around keys. */
const invisible: readonly number[] = [
  0x34f, 0x34f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180f, 0x20dd, 0x20e4, 0x3164, 0x3164, 0xfe00, 0xfe0f, 0xffa0,
  0xffa0, 0xe0100, 0xe01ef,
];

/** Signs that pass for dashes, though they are none: hyphen bullet, raised and lowered minus, minus, lines. */
const dashLike = "\u2043\u207b\u208b\u2212\u23af\u2500\u2501\u2796\u30fc";

/** Rings of one to nine that have no compatibility form: ❶ ➀ ➊ ⓵. */
const ringOnes: readonly number[] = [0x24f5, 0x2776, 0x2780, 0x278a];

/** Characters drawn as ASCII ones: runs from a first one on, each with what it passes for, a blank for none. */
const lookAlikes: readonly (readonly [first: number, passFor: string])[] = [
  [0xa6, "|"],
  [0x1c0, "l"],
  [0x2bb, "''"],
  [0x391, "AB  EZH IK MN O P  TY X         a       i   v o"],
  [0x405, "SI J       A B  E    K MHO PCT  X          a    e        o pc y x               si j"],
  [0x4bb, "h"],
  [0x500, "dd"],
  [0x2018, '\'\' \'""""  · .  ·          \'"                /'],
  [0x217c, "l"],
  [0x2215, "/   ·         |"],
  [0x22c5, "·"],
  [0x29f8, "/"],
  [0x3002, "."],
  [0x30fb, "·"],
];

const folded: ReadonlyMap<number, number> = /* @__PURE__ */ readLookAlikes();

function readLookAlikes(): Map<number, number> {
  const map = new Map<number, number>();
  for (const [first, passFor] of lookAlikes)
    for (let i = 0; i < passFor.length; i += 1) if (passFor[i] !== " ") map.set(first + i, passFor.charCodeAt(i));
  return map;
}

function isInvisible(point: number, letter: string): boolean {
  for (let i = 0; i < invisible.length; i += 2)
    if (point >= (invisible[i] as number) && point <= (invisible[i + 1] as number)) return true;
  return formatUnit.test(letter);
}

/** Decimal digits stand in runs of ten, zero first: the value is the distance from where the run begins. */
function digitValue(point: number, letter: string): number {
  for (const one of ringOnes) if (point >= one && point < one + 9) return point - one + 1;
  if (point === 0x24ff || point === 0x24ea) return 0;
  if (!decimalDigit.test(letter)) return -1;
  let before = 0;
  while (before < 50 && decimalDigit.test(String.fromCodePoint(point - before - 1))) before += 1;
  return before % 10;
}

/**
 * What may have to be folded: not printable ASCII, tabs and line breaks, nor accented Latin, Chinese and Hangul, which
 * stay as they are and are frequent enough to be passed over by the platform.
 */
const foldable = /[^\t\n\x20-\x7f\xc0-\u0131\u1ea0-\u1ef9\u4e00-\u9fff\uac00-\ud7a3]/g;

export function isCombining(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x1ab0 && code <= 0x1aff) ||
    (code >= 0x1dc0 && code <= 0x1dff) ||
    (code >= 0x20d0 && code <= 0x20dc)
  );
}

/** What a character says: nothing, another character, or itself. */
function fold(point: number): number | undefined {
  if (point < 0x80) return point;
  if (point === 0x2028 || point === 0x2029 || point === 0x85) return 10;
  const known = folded.get(point);
  if (known !== undefined) return known;
  const letter = String.fromCodePoint(point);
  if (isInvisible(point, letter)) return undefined;
  if (dash.test(letter) || dashLike.includes(letter)) return 45;
  if (blank.test(letter)) return 32;
  const digit = digitValue(point, letter);
  return digit >= 0 ? 48 + digit : point;
}

/** What single characters say, remembered: a letter that comes once comes often. */
const folds = new Map<number, string>();
const mostFolds = 4096;

/** One character with its combining marks: composed, folded by compatibility; marks over digits and signs are dropped. */
function foldCluster(cluster: string): string {
  const first = cluster.codePointAt(0) as number;
  const itself = fold(first);
  if (itself === undefined) return "";
  if (itself !== first || first < 0x41) return String.fromCodePoint(itself);
  let folded = "";
  for (const letter of cluster.normalize("NFKC")) {
    const point = fold(letter.codePointAt(0) as number);
    if (point !== undefined) folded += String.fromCodePoint(point);
  }
  return folded;
}

/** Folds a character, or one unit with one mark, remembered under a number that is no code point. */
function foldOften(text: string, at: number, marked: boolean): string {
  const key = marked ? text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1) : (text.codePointAt(at) as number);
  const known = folds.get(key);
  if (known !== undefined) return known;
  const folded = foldCluster(marked ? text.slice(at, at + 2) : String.fromCodePoint(key));
  if (folds.size < mostFolds) folds.set(key, folded);
  return folded;
}

/**
 * Resolves what a character is to what it says: NFKC, digits of every script by value, every dash and space form,
 * letters borrowed from other scripts, invisible characters dropped.
 */
export function foldCharacters(from: Normalized): Normalized {
  const { text } = from;
  const out = new Rewriter(from);
  let free = 0;
  for (foldable.lastIndex = 0; foldable.test(text); foldable.lastIndex = free) {
    const i = foldable.lastIndex - 1;
    const code = text.charCodeAt(i);
    // a mark belongs to the character before it, which was plain when it was passed
    const isMark = isCombining(code) && i > free;
    free = code < 32 && !isCombining(text.charCodeAt(i + 1)) ? foldControl(out, i) : foldAt(out, isMark ? i - 1 : i);
  }
  return out.finish();
}

/** Drops a control character, but for the line break of old. */
function foldControl(out: Rewriter, at: number): number {
  const { text } = out.from;
  out.drop(at, at + 1);
  if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) !== 10) out.put(10, at, at + 1);
  return at + 1;
}

/** Folds the character at `at` with its marks; returns where it ends. */
function foldAt(out: Rewriter, at: number): number {
  const { text } = out.from;
  let end = at + 1;
  if (text.charCodeAt(at) >> 10 === 0x36 && text.charCodeAt(end) >> 10 === 0x37) end += 1;
  const first = end;
  while (isCombining(text.charCodeAt(end))) end += 1;
  out.drop(at, end);
  const marked = end === at + 2 && first === at + 1 && text.charCodeAt(at) >= 32;
  // an endless pile of marks is cut: no script needs more than a handful, and normalizing sorts them
  const folded =
    end === first || marked ? foldOften(text, at, marked) : foldCluster(text.slice(at, Math.min(end, at + 16)));
  out.putAll(folded, at, end);
  return end;
}
