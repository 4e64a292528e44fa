import type { Candidate } from "./candidate.js";
import { birthCue, idCue, type Lexicon, ssnCue } from "./lexicon.js";
import { Page } from "./page.js";
import { fuzzyKind, makeTokens, numberKind, roomIn, signKind, type Tokens, wordKind } from "./tokens.js";

/** Looks for one kind of thing at a token; returns the token to go on from, or the same when there is nothing. */
export type Scanner = (page: Page, at: number) => number;

/** Which scanners are tried at what, the strictest form first. */
export interface ScannerSet {
  readonly lexicon: () => Lexicon;
  readonly figures: readonly Scanner[];
  /** In a web address: what is personal even there. */
  readonly inLinks: readonly Scanner[];
  /** By the classes of the word at which they begin. */
  readonly words: readonly (readonly [number, Scanner])[];
  readonly atSigns: readonly Scanner[];
  readonly dollarSigns: readonly Scanner[];
}

const dollar = 36;
const colon = 58;
const at = 64;

/** One pass over a normalized text. The candidates come in order, and no scanner takes a token that another has taken. */
export function scan(text: string, set: ScannerSet): readonly Candidate[] {
  const room = borrowRoom(text);
  const page = new Page(text, set.lexicon(), room);
  const anyWord = set.words.reduce((mask, [bits]) => mask | bits, 0);
  const { kinds, cues } = page.tokens;
  for (let i = 0; i < page.count;) {
    const type = kinds[i] as number;
    let next = i;
    if (i < page.taken) next = page.taken;
    else if (type === wordKind) {
      const classes = cues[i] as number;
      if (classes !== 0) note(page, i, classes);
      if ((classes & anyWord) !== 0) next = byWord(page, i, classes, set);
    } else if (type === numberKind || type === fuzzyKind)
      next = tryAll(page, i, page.start(i) < page.linkEnd ? set.inLinks : set.figures);
    else if (type === signKind) {
      const sign = page.first(i);
      if (sign === colon) noteLink(page, i);
      else if (sign === at) next = tryAll(page, i, set.atSigns);
      else if (sign === dollar) next = tryAll(page, i, set.dollarSigns);
    }
    i = next > i ? next : i + 1;
  }
  giveBack(room, text);
  return page.found;
}

/** Room of the last call, kept because making it takes longer than filling it. */
let spare: Tokens | undefined;
const mostSpare = 65_536;

function borrowRoom(text: string): Tokens {
  const room = spare !== undefined && spare.units >= roomIn(text) ? spare : makeTokens(Math.max(8192, roomIn(text)));
  spare = undefined;
  return room;
}

/** Keeps a room of common size, but nothing of what stood in it. */
function giveBack(room: Tokens, text: string): void {
  room.codes.fill(0, 0, text.length);
  if (room.units <= mostSpare) spare = room;
}

/** Remembers what the heading of a record announces. */
function note(page: Page, i: number, classes: number): void {
  if ((classes & ssnCue) !== 0) page.lastSsn = i;
  if ((classes & birthCue) !== 0) page.lastBirth = i;
  if ((classes & idCue) !== 0) page.lastId = i;
}

/** Remembers where the web address ends whose colon stands at `i`. */
function noteLink(page: Page, i: number): void {
  if (!page.touches(i + 1) || !(page.is(i - 1, "https") || page.is(i - 1, "http"))) return;
  let end = page.end(i);
  while (end < page.text.length && page.text.charCodeAt(end) > 32 && page.text.charCodeAt(end) !== 60) end += 1;
  page.linkEnd = end;
}

function tryAll(page: Page, i: number, scanners: readonly Scanner[]): number {
  for (const scanner of scanners) {
    const next = scanner(page, i);
    if (next > i) return next;
  }
  return i;
}

function byWord(page: Page, i: number, classes: number, set: ScannerSet): number {
  for (const [bits, scanner] of set.words) {
    if ((classes & bits) === 0) continue;
    const next = scanner(page, i);
    if (next > i) return next;
  }
  return i;
}
