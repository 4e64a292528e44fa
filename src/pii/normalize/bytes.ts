import { hexValue, isAlphanumeric } from "./entities.js";

const equals = 61;
const percent = 37;

/** The byte that `=3D` or `%3D` at `at` stands for, or -1. */
export function escapedByte(text: string, at: number): number {
  const high = hexValue(text.charCodeAt(at + 1));
  const low = hexValue(text.charCodeAt(at + 2));
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

/**
 * Whether an escape is meant as one. `ssn=471` and `100%45` must stay what they are: a letter or a digit counts as
 * escaped only in a chain of escapes or inside a number, a sign only with a hexadecimal letter or in an encoded text.
 */
export function isMeant(text: string, at: number, byte: number, encodedText: boolean): boolean {
  const mark = text.charCodeAt(at);
  const inChain =
    (text.charCodeAt(at + 3) === mark && escapedByte(text, at + 3) >= 0) ||
    (text.charCodeAt(at - 3) === mark && escapedByte(text, at - 3) >= 0);
  if (isAlphanumeric(byte)) return inChain || (isDigit(text.charCodeAt(at - 1)) && byte < 58);
  if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) return false;
  if (mark === percent) return byte < 127 || inChain;
  return encodedText || inChain || !isDigit(text.charCodeAt(at + 2)) || !isDigit(text.charCodeAt(at + 1));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A text holds quoted-printable when a soft break or an escape of a sign, written with a hexadecimal letter, stands in it. */
export function looksQuotedPrintable(text: string): boolean {
  for (let at = text.indexOf("="); at >= 0; at = text.indexOf("=", at + 1)) {
    const low = text.charCodeAt(at + 2);
    const byte = escapedByte(text, at);
    if (byte >= 0 && byte !== 0x7f && (byte > 0x7f || (low >= 65 && low <= 70)) && low < 97 && !isAlphanumeric(byte))
      return true;
    if (byte === 32 && low === 48 && (text.charCodeAt(at + 3) === 10 || text.charCodeAt(at + 3) === 13)) return true;
    if (text.charCodeAt(at + 1) === 10 && text.charCodeAt(at - 1) !== equals) return true;
  }
  return false;
}

/** How many bytes follow a leading byte of UTF-8. */
export function utf8Following(byte: number): number {
  return byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xc2 && byte < 0xe0 ? 1 : 0;
}

/** One past the soft line break that begins with the `=` at `at`, or `at`. A line of equals signs is an underline. */
export function softBreakAt(text: string, at: number): number {
  if (text.charCodeAt(at - 1) === equals) return at;
  let end = at + 1;
  while (text.charCodeAt(end) === 32 && end - at < 8) end += 1;
  if (text.charCodeAt(end) === 13) end += 1;
  return text.charCodeAt(end) === 10 ? end + 1 : at;
}
