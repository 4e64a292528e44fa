import { utf8Following } from "./bytes.js";

/** The 6 bits of a base64 digit, or -1. */
function sextet(code: number): number {
  if (code >= 65 && code <= 90) return code - 65;
  if (code >= 97 && code <= 122) return code - 71;
  if (code >= 48 && code <= 57) return code + 4;
  return code === 43 ? 62 : code === 47 ? 63 : -1;
}

export function isBase64(code: number): boolean {
  return sextet(code) >= 0;
}

/** Shorter runs say too little to be told from words and numbers. */
export const shortestBlock = 12;
/** A line of a wrapped block is at least this long; the block goes on only after such a line. */
const wrappedLine = 56;
/** From here on an undecodable run is taken for an encoded part that nobody has read. */
const opaqueBlock = 400;

export interface Block {
  /** Where the block ends in the text, padding included. */
  readonly end: number;
  /** What it says; absent when it is no text. */
  readonly bytes?: Uint8Array;
  /** Long enough to be an encoded part, yet no text. */
  readonly opaque: boolean;
}

/** The base64 run that begins at `at`, over wrapped lines. */
export function base64BlockAt(text: string, at: number): Block {
  let end = at;
  let kinds = 0;
  for (let lineStart = at; ;) {
    let code = text.charCodeAt(end);
    for (; sextet(code) >= 0; code = text.charCodeAt((end += 1))) kinds |= code < 58 ? 1 : code < 91 ? 2 : 4;
    const next = end + (code === 13 ? 1 : 0);
    if (end - lineStart < wrappedLine || text.charCodeAt(next) !== 10 || !isBase64(text.charCodeAt(next + 1))) break;
    end = lineStart = next + 1;
  }
  if (end - at < shortestBlock) return { end, opaque: false };
  const bytes = decoded(text, at, end);
  for (let padding = 0; padding < 2 && text.charCodeAt(end) === 61; padding += 1) end += 1;
  if (bytes !== undefined) return { end, bytes, opaque: false };
  // upper case, lower case and digits together: neither a long word nor a long number
  return { end, opaque: end - at >= opaqueBlock && kinds === 7 };
}

/** What a block says when it is printable UTF-8 all through; a word is seen to be none by its first letters. */
function decoded(text: string, start: number, end: number): Uint8Array | undefined {
  let bytes: Uint8Array | undefined;
  let length = 0;
  let following = 0;
  let bits = 0;
  let held = 0;
  for (let i = start; i < end; i += 1) {
    const value = sextet(text.charCodeAt(i));
    if (value < 0) continue;
    bits = ((bits << 6) | value) & 0xfff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    const byte = bits >> held;
    following = stillDue(byte & 0xff, following);
    if (following < 0) return undefined;
    bytes ??= new Uint8Array(((end - start) * 3) >> 2);
    bytes[length] = byte;
    length += 1;
  }
  return following === 0 ? bytes?.subarray(0, length) : undefined;
}

/** How many bytes of a character are still to come after this one, when so many were; -1 when it is no printable text. */
function stillDue(byte: number, due: number): number {
  if (due > 0) return byte >> 6 === 2 ? due - 1 : -1;
  if (byte >= 0x80) return utf8Following(byte) || -1;
  return byte < 32 ? (byte === 9 || byte === 10 || byte === 13 ? 0 : -1) : byte === 127 ? -1 : 0;
}
