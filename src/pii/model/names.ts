/**
 * Given and family names of Minnesota's communities, as two sets of hashes: gaps between sorted values, written in printable characters.
 */
const SPACE_BITS = 21;

/** Where a word's hash falls in the sets. */
export const nameSlot = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> (32 - SPACE_BITS);

/** Reads gaps of base 45: a character below 45 ends a number, one from 45 on carries over. */
export function decodeSlots(coded: string): Uint8Array {
  const bits = new Uint8Array(2 ** (SPACE_BITS - 3));
  let at = 0,
    gap = 0;
  for (let i = 0; i < coded.length; i++) {
    let digit = coded.charCodeAt(i) - 35;
    if (digit > 57) digit--; // no backslash
    if (digit >= 45) {
      gap = gap * 45 + digit - 45;
      continue;
    }
    at += gap * 45 + digit;
    gap = 0;
    bits[at >> 3] = (bits[at >> 3] as number) | (1 << (at & 7));
  }
  return bits;
}

/** The writer of what `decodeSlots` reads. */
export function encodeSlots(slots: readonly number[]): string {
  let out = "",
    before = 0;
  const char = (digit: number): string => String.fromCharCode(digit + 35 >= 92 ? digit + 36 : digit + 35);
  for (const slot of [...new Set(slots)].sort((a, b) => a - b)) {
    let gap = slot - before,
      text = char(gap % 45);
    before = slot;
    for (gap = Math.floor(gap / 45); gap > 0; gap = Math.floor(gap / 45)) text = char(45 + (gap % 45)) + text;
    out += text;
  }
  return out;
}
