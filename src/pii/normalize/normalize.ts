import { isBase64, shortestBlock } from "./base64.js";
import { decodeLayer } from "./decode.js";
import { foldCharacters } from "./fold.js";
import type { Normalized } from "./normalized.js";
import { foldRedactions, redactionUnit } from "./redactions.js";

/** Encodings inside encodings are undone this often; what is wrapped deeper is not something a person would read. */
const rounds = 3;

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

/** What there is to do in a text, from one look at each character. */
function workIn(text: string): number {
  let work = 0;
  let run = 0;
  for (let i = 0; i <= text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (isBase64(code)) {
      run += 1;
      continue;
    }
    // a block is never one digit longer than whole groups of four: most long words need no second look
    if (run >= shortestBlock && run % 4 !== 1) work |= escapes;
    run = 0;
    if (code === 91 || code === redactionUnit) work |= redactions;
    else if (code > 126 || (code < 32 && code !== 10 && code !== 9)) work |= characters;
    else if (code === 38 || code === 37 || code === 60 || code === 61 || code === 62) work |= escapes;
  }
  return work;
}
