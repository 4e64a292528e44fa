import { decodeLayer } from "./decode.js";
import { holdsEscapes } from "./escapes.js";
import { foldCharacters } from "./fold.js";
import type { Normalized } from "./normalized.js";
import { foldRedactions, redactionUnit } from "./redactions.js";

/** Encodings inside encodings are undone this often; what is wrapped deeper is not something a person would read. */
const rounds = 3;

const redactionSign = String.fromCharCode(redactionUnit);
/** Anything but printable ASCII, tabs and line breaks. */
const unplain = /[^\t\n\x20-\x7e]/;

const escapes = 1;
const characters = 2;
const redactions = 4;

/**
 * What a text says, with the way back to where it says it: encodings and markup undone, characters folded.
 * Plain ASCII with nothing to decode is returned as it is.
 */
export function normalize(source: string): Normalized {
  let normalized: Normalized = { source, text: source, unreadable: false };
  let work = workIn(source);
  if (work & redactions) normalized = foldRedactions(normalized);
  work &= ~redactions;
  for (let round = 0; round < rounds && work !== 0; round += 1) {
    const before = normalized;
    if (work & escapes) normalized = decodeLayer(normalized);
    if (normalized !== before) work |= characters & workIn(normalized.text);
    if (work & characters) normalized = foldCharacters(normalized);
    if (normalized === before || round === rounds - 1) break;
    work = workIn(normalized.text) & escapes;
  }
  return normalized;
}

/** What there is to do in a text. Most mails need nothing, so this asks only what the platform answers fastest. */
function workIn(text: string): number {
  return (
    (text.includes("[") || text.includes(redactionSign) ? redactions : 0) |
    (unplain.test(text) ? characters : 0) |
    (holdsEscapes(text) ? escapes : 0)
  );
}
