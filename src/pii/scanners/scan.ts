import type { Candidate } from "./candidate.js";
import { scanBox, scanResidence, scanRural, scanStreet, scanZip } from "./address.js";
import { scanAge } from "./age.js";
import { scanBirthdate } from "./birthdate.js";
import { isAtSign, scanEmail, scanSpelledEmail } from "./email.js";
import { scanAccount, scanDebt } from "./financial.js";
import { scanIdentifier, scanUsername } from "./identifier.js";
import { cue } from "./lexicon.js";
import { Page } from "./page.js";
import { scanPhone } from "./phone.js";
import { scanSpelled } from "./spelled.js";
import { scanPartialSsn, scanSsn } from "./ssn.js";
import { kind } from "./tokens.js";

type Scanner = (page: Page, at: number) => number;

/** In the order in which a figure is tried: the strictest form first. */
const figureScanners: readonly Scanner[] = [scanSsn, scanPartialSsn, scanBirthdate, scanPhone, scanSpelled, scanAccount, scanStreet, scanIdentifier, scanZip, scanAge];

/** In a web address: what is personal even there. */
const linkScanners: readonly Scanner[] = [scanSsn];

/** What begins with a word, by the class of the word. */
const wordScanners: readonly (readonly [number, Scanner])[] = [
  [cue.numberWord, scanSpelled],
  [cue.numberWord, scanAge],
  [cue.month | cue.ordinal, scanBirthdate],
  [cue.at, scanSpelledEmail],
  [cue.user, scanUsername],
  [cue.box, scanBox],
  [cue.rural, scanRural],
  [cue.reside | cue.person, scanResidence],
];

const anyWord = cue.numberWord | cue.month | cue.ordinal | cue.at | cue.user | cue.box | cue.rural | cue.reside | cue.person;

/**
 * Everything in a normalized text that has the form of an identifier, with how sure the form and the words around it
 * make it. One pass; the candidates come in order and may touch, but one scanner's never overlap another's.
 */
export function scanIdentifiers(text: string): readonly Candidate[] {
  const page = new Page(text);
  const { kinds, cues } = page.tokens;
  for (let i = 0; i < page.count; ) {
    const type = kinds[i]!;
    let next = i;
    if (i < page.taken) next = page.taken;
    else if (type === kind.word) {
      note(page, i, cues[i]!);
      next = (cues[i]! & anyWord) === 0 ? i : byWord(page, i);
    }
    else if (type === kind.number || type === kind.fuzzy) next = byFigure(page, i);
    else if (type === kind.sign) next = bySign(page, i);
    i = next > i ? next : i + 1;
  }
  return page.found;
}

/** Remembers what a record's heading announces, and where a web address ends. */
function note(page: Page, i: number, classes: number): void {
  if ((classes & cue.ssn) !== 0) page.lastSsn = i;
  if ((classes & cue.birth) !== 0) page.lastBirth = i;
  if ((classes & cue.id) !== 0) page.lastId = i;
  if (!((page.is(i, "https") || page.is(i, "http")) && page.first(i + 1) === 58 && page.touches(i + 2))) return;
  let end = page.end(i);
  while (end < page.text.length && page.text.charCodeAt(end) > 32 && page.text.charCodeAt(end) !== 60) end += 1;
  page.linkEnd = end;
}

function byFigure(page: Page, i: number): number {
  for (const scan of page.start(i) < page.linkEnd ? linkScanners : figureScanners) {
    const next = scan(page, i);
    if (next > i) return next;
  }
  return i;
}

function byWord(page: Page, i: number): number {
  for (const [mask, scan] of wordScanners) {
    if (!page.has(i, mask)) continue;
    const next = scan(page, i);
    if (next > i) return next;
  }
  return i;
}

function bySign(page: Page, i: number): number {
  if (isAtSign(page, i)) {
    const next = scanEmail(page, i);
    return next > i ? next : scanSpelledEmail(page, i);
  }
  return page.first(i) === 36 ? scanDebt(page, i) : i;
}
