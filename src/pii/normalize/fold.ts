import type { Normalized } from "./normalized.js";
import { Rewriter } from "./rewriter.js";

/** Code points that show nothing: soft hyphen, joiners, bidi marks, variation selectors, keycaps, tags. */
const invisible: readonly number[] = [
  0x00, 0x08, 0x0b, 0x0c, 0x0e, 0x1f, 0x7f, 0x84, 0x86, 0x9f, 0xad, 0xad, 0x34f, 0x34f, 0x61c, 0x61c, 0x115f, 0x1160,
  0x17b4, 0x17b5, 0x180b, 0x180f, 0x200b, 0x200f, 0x202a, 0x202e, 0x2060, 0x206f, 0x20dd, 0x20e4, 0x3164, 0x3164,
  0xfe00, 0xfe0f, 0xfeff, 0xfeff, 0xffa0, 0xffa0, 0xfff9, 0xfffb, 0x1bca0, 0x1bca3, 0x1d173, 0x1d17a, 0xe0000, 0xe0fff,
];

/** Dashes of every script and the signs used as dashes. */
const dashes: readonly number[] = [
  0x58a, 0x58a, 0x5be, 0x5be, 0x1806, 0x1806, 0x2010, 0x2015, 0x2043, 0x2043, 0x207b, 0x207b, 0x208b, 0x208b, 0x2212,
  0x2212, 0x23af, 0x23af, 0x2500, 0x2501, 0x2796, 0x2796, 0x2e17, 0x2e17, 0x2e3a, 0x2e3b, 0x2e40, 0x2e40, 0x301c,
  0x301c, 0x3030, 0x3030, 0x30a0, 0x30a0, 0x30fc, 0x30fc, 0xfe31, 0xfe32, 0xfe58, 0xfe58, 0xfe63, 0xfe63, 0xff0d,
  0xff0d,
];

/** The zero of every decimal digit set beyond ASCII that compatibility folding leaves alone (Unicode 15). */
const zeros: readonly number[] = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20,
  0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0,
  0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0x104a0, 0x10d30, 0x11066, 0x110f0, 0x11136, 0x111d0, 0x112f0, 0x11450,
  0x114d0, 0x11650, 0x116c0, 0x11730, 0x118e0, 0x11950, 0x11c50, 0x11d50, 0x11da0, 0x11f50, 0x16a60, 0x16ac0, 0x16b50,
  0x1e140, 0x1e2f0, 0x1e4f0, 0x1e950,
];

/** Rings of one to ten that have no compatibility form: ❶ ➀ ➊ ⓵. */
const ringOnes: readonly number[] = [0x24f5, 0x2776, 0x2780, 0x278a];

/** Letters of other scripts that are drawn as Latin ones, with what they pass for. */
const lookAlikes =
  "АAВBЕEЅSІIЈJКKМMНHОOРPСCТTХXаaеeоoрpсcуyхxѕsіiјjһhԁdԛqԝwҮYΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνvαaιiԀdⅼlⲞOⲟo‘'’'‛'ʼ'ʻ'′'“\"”\"„\"‟\"″\"…․․.。.‧·•·∙·⋅·・·⁄/∕/⧸/¦|∣|ǀl";

const folded: ReadonlyMap<number, number> = /* @__PURE__ */ readLookAlikes();

function readLookAlikes(): Map<number, number> {
  const map = new Map<number, number>();
  const letters = [...lookAlikes];
  for (let i = 0; i + 1 < letters.length; i += 2) map.set(letters[i]!.charCodeAt(0), letters[i + 1]!.charCodeAt(0));
  return map;
}

function within(ranges: readonly number[], point: number): boolean {
  let low = 0;
  let high = ranges.length >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (point > ranges[2 * middle + 1]!) low = middle + 1;
    else high = middle;
  }
  return 2 * low < ranges.length && point >= ranges[2 * low]!;
}

function digitValue(point: number): number {
  for (const zero of zeros) if (point >= zero && point < zero + 10) return point - zero;
  for (const one of ringOnes) if (point >= one && point < one + 9) return point - one + 1;
  return point === 0x24ff || point === 0x24ea ? 0 : -1;
}

/** Accented Latin, Chinese and Hangul: nothing to fold, and frequent enough to be worth the shortcut. */
function staysAsItIs(code: number): boolean {
  return (
    (code >= 0xc0 && code < 0x132) ||
    (code >= 0x1ea0 && code < 0x1efa) ||
    (code >= 0x4e00 && code < 0xa000) ||
    (code >= 0xac00 && code < 0xd7a4)
  );
}

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
  if (within(invisible, point)) return undefined;
  if (within(dashes, point)) return 45;
  if (point === 0x2028 || point === 0x2029 || point === 0x85) return 10;
  if (point === 0x1680 || (point >= 0x2000 && point <= 0x200a) || point === 0x202f || point === 0x205f || point === 0x3000) return 32;
  const digit = digitValue(point);
  return digit >= 0 ? 48 + digit : (folded.get(point) ?? point);
}

/** One character with its combining marks: composed, folded by compatibility; marks over digits and signs are dropped. */
function foldCluster(out: Rewriter, text: string, start: number, end: number): void {
  const first = text.codePointAt(start)!;
  out.drop(start, end);
  const itself = fold(first);
  if (itself === undefined) return;
  if (itself !== first || first < 0x41) return out.put(itself, start, end);
  // an endless pile of marks is cut: no script needs more than a handful, and normalizing sorts them
  const cluster = text.slice(start, Math.min(end, start + 16)).normalize("NFKC");
  for (const letter of cluster) {
    const point = fold(letter.codePointAt(0)!);
    if (point !== undefined) out.put(point, start, end);
  }
}

/**
 * Resolves what a character is to what it says: NFKC, digits of every script by value, every dash and space form,
 * letters borrowed from other scripts, invisible characters dropped.
 */
export function foldCharacters(from: Normalized): Normalized {
  const { text } = from;
  const out = new Rewriter(from);
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    let end = i + 1;
    if ((code < 0x80 || staysAsItIs(code)) && !isCombining(text.charCodeAt(end))) {
      if (code < 32 && code !== 10 && code !== 9) out.drop(i, end);
      if (code === 13 && text.charCodeAt(end) !== 10) out.put(10, i, end);
      i = end;
      continue;
    }
    if (code >> 10 === 0x36 && text.charCodeAt(end) >> 10 === 0x37) end += 1;
    while (isCombining(text.charCodeAt(end))) end += 1;
    foldCluster(out, text, i, end);
    i = end;
  }
  return out.finish();
}
