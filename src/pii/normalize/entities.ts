/** Named character references worth knowing: punctuation that hides a number, and the letters of names. */
const latin1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest " +
  "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig " +
  "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

const others =
  "amp& lt< gt> quot\" apos' num# percnt% lpar( rpar) ast* plus+ comma, hyphen- dash- minus- ndash- mdash- horbar- period. sol/ colon: semi; equals= commat@ lowbar_ Tab\t NewLine\n " +
  "ensp\u2002 emsp\u2003 numsp\u2007 puncsp\u2008 thinsp\u2009 hairsp\u200a zwnj\u200c zwj\u200d lrm\u200e rlm\u200f ZeroWidthSpace\u200b NoBreak\u2060 bull\u2022 hellip\u2026 lsquo\u2018 rsquo\u2019 ldquo\u201c rdquo\u201d dollar$ zero0";

const named: ReadonlyMap<string, number> = /* @__PURE__ */ readNames();

function readNames(): Map<string, number> {
  const map = new Map<string, number>();
  latin1.split(" ").forEach((name, i) => map.set(name, 0xa0 + i));
  for (const entry of others.split(" ")) map.set(entry.slice(0, -1), entry.charCodeAt(entry.length - 1));
  return map;
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
  const point = named.get(text.slice(at + 1, end));
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
