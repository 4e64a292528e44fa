/** Named character references worth knowing: each name with the character it stands for. */
const names =
  "amp& lt< gt> quot\" apos' num# lpar( rpar) ast* plus+ comma, hyphen- dash- minus- ndash- mdash- shy\u00ad period. sol/ colon: commat@ Tab\t NewLine\n dollar$ nbsp\u00a0 ensp\u2002 emsp\u2003 numsp\u2007 thinsp\u2009 hairsp\u200a " +
  "zwnj\u200c zwj\u200d lrm\u200e rlm\u200f ZeroWidthSpace\u200b bull\u2022 middot\u00b7 hellip\u2026 lsquo' rsquo' ldquo\" rdquo\" oslashø";

/** The marks of `eacute`, `ntilde`: written over the letter before them. */
const accents = "grave\u0300 acute\u0301 circ\u0302 tilde\u0303 uml\u0308 ring\u030a cedil\u0327 caron\u030c";

const named: ReadonlyMap<string, number> = /* @__PURE__ */ readNames(names);
const marks: ReadonlyMap<string, number> = /* @__PURE__ */ readNames(accents);

function readNames(list: string): Map<string, number> {
  return new Map(list.split(" ").map((entry) => [entry.slice(0, -1), entry.charCodeAt(entry.length - 1)]));
}

function pointOf(name: string): number | undefined {
  const mark = marks.get(name.slice(1));
  return mark === undefined
    ? named.get(name)
    : String.fromCharCode(name.charCodeAt(0), mark).normalize("NFC").charCodeAt(0);
}

const longestName = 14;

/** A decoded escape: its code point and where it ends; `undefined` when there is none at that place. */
export interface Escape {
  readonly point: number;
  readonly end: number;
}

/** The character reference that begins with the `&` at `at`: named, decimal or hexadecimal, its semicolon optional as in browsers. */
export function entityAt(text: string, at: number): Escape | undefined {
  if (text.charCodeAt(at + 1) === 35) return numericAt(text, at + 2);
  let end = at + 1;
  while (end - at <= longestName + 1 && isAlphanumeric(text.charCodeAt(end))) end += 1;
  const point = pointOf(text.slice(at + 1, end));
  if (point === undefined || (text.charCodeAt(end) !== 59 && point > 0x3f)) return undefined;
  return { point, end: text.charCodeAt(end) === 59 ? end + 1 : end };
}

function numericAt(text: string, from: number): Escape | undefined {
  const hexadecimal = (text.charCodeAt(from) | 32) === 120;
  const base = hexadecimal ? 16 : 10;
  let at = hexadecimal ? from + 1 : from;
  const first = at;
  let point = 0;
  for (let digit = hexValue(text.charCodeAt(at)); digit >= 0 && digit < base; digit = hexValue(text.charCodeAt(at))) {
    point = Math.min(0x110000, point * base + digit);
    at += 1;
  }
  if (at === first || point === 0 || point > 0x10ffff || (point >= 0xd800 && point < 0xe000)) return undefined;
  return { point, end: text.charCodeAt(at) === 59 ? at + 1 : at };
}

/** The value of a hexadecimal digit, or -1. */
export function hexValue(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const lower = code | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}

export function isAlphanumeric(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
