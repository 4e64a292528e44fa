/**
 * Is a word on the lists of given names, family names, words that make names, or common words?
 */
import { decodeSlots, nameSlot } from "./names.js";
import { packedNames } from "./weights.js";

let lists: readonly Uint8Array[] | undefined;

/** 1: a given name, 2: a family name, 4: a word used in names, 8: a common word. */
export function nameBits(hash: number): number {
  lists ??= packedNames.map(decodeSlots);
  const slot = nameSlot(hash),
    byte = slot >> 3,
    bit = slot & 7;
  let bits = 0;
  for (let k = 0; k < lists.length; k++) bits |= ((((lists[k] as Uint8Array)[byte] as number) >> bit) & 1) << k;
  return bits;
}
