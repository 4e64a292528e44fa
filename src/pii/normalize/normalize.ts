import { decodeLayer } from "./decode.js";
import { foldCharacters } from "./fold.js";
import type { Normalized } from "./normalized.js";
import { foldRedactions } from "./redactions.js";

/** Encodings inside encodings are undone this often; what is wrapped deeper is not something a person would read. */
const rounds = 3;

/**
 * What a text says, with the way back to where it says it: encodings and markup undone, characters folded.
 * Plain ASCII with nothing to decode is returned as it is.
 */
export function normalize(source: string): Normalized {
  let normalized = foldRedactions({ source, text: source, unreadable: false });
  for (let round = 0; round < rounds; round += 1) {
    const before = normalized;
    const decoded = decodeLayer(before);
    normalized = round === 0 || decoded !== before ? foldCharacters(decoded) : before;
    if (normalized === before) break;
  }
  return normalized;
}
