import type { Confidence } from "../finding.js";
import {
  accountCue,
  benignCue,
  cardCue,
  idCue,
  lastCue,
  ordinalCue,
  personCue,
  phoneCue,
  routingCue,
  sampleCue,
  ssnCue,
  userCue,
} from "./lexicon.js";
import type { Page } from "./page.js";
import { digitOf } from "./tokens.js";

/** Words that claim a number for something else than a Social Security number. */
const rivals = accountCue | cardCue | phoneCue | idCue | routingCue | benignCue | userCue;
const reach = 14;

/** Whether a Social Security cue stands before (or close after) a figure, nearer than a word that claims it for another kind. */
export function hasSsnCue(page: Page, from: number, to: number): boolean {
  const before = page.back(from, ssnCue, reach);
  const rival = page.back(from, rivals, reach);
  if (before >= 0 && !isSocialElse(page, before) && (rival <= before + 1 || from - before <= 4)) return true;
  if (rival >= 0 && from - rival <= 4) return false;
  const after = page.ahead(to, ssnCue, 6);
  return after >= 0 && !isSocialElse(page, after);
}

/** "social worker", "social media": not about a number. */
function isSocialElse(page: Page, i: number): boolean {
  return page.is(i, "social") && (page.is(i + 1, "worker") || page.is(i + 1, "media"));
}

/** Numbers printed on samples: all one digit, counted up or down, the wallet card, the advertisement series. */
function isSample(nine: string): boolean {
  return (
    nine === "078051120" || nine.startsWith("98765432") || nine === "123456789" || nine === nine.charAt(0).repeat(9)
  );
}

/** Never issued: area 000 or 666, group 00, serial 0000. */
function isImpossible(nine: string): boolean {
  return nine.startsWith("000") || nine.startsWith("666") || nine.slice(3, 5) === "00" || nine.endsWith("0000");
}

/** Taxpayer numbers begin with 9 and have their groups in 50-65, 70-88, 90-92, 94-99. */
function isTaxpayerNumber(nine: string): boolean {
  const group = Number(nine.slice(3, 5));
  return nine.startsWith("9") && group >= 50 && group !== 89 && group !== 93 && !(group > 65 && group < 70);
}

/** The nine digits of figures `from` to `to`. */
function digitsOf(page: Page, from: number, to: number): string {
  let digits = "";
  for (let i = from; i <= to; i += 1)
    if (page.isFigure(i))
      for (let at = page.start(i); at < page.end(i); at += 1) digits += String(digitOf(page.text.charCodeAt(at)));
  return digits;
}

/** Takes nine digits in any grouping; returns the token to go on from, or `from` itself. */
export function scanSsn(page: Page, from: number): number {
  const last = nineDigitsFrom(page, from);
  if (last < 0 || page.isTied(from) || page.isTiedOn(last)) return from;
  const grouped = isGrouped(page, from, last);
  const withCue = hasSsnCue(page, from, last);
  if (
    !withCue &&
    !(grouped && !isClaimed(page, from, last)) &&
    !(last === from && page.lastSsn >= 0 && page.isField(from, from))
  )
    return from;
  const nine = digitsOf(page, from, last);
  const taxpayer = isTaxpayerNumber(nine);
  const neverIssued = isImpossible(nine) || isSample(nine) || (nine.startsWith("9") && !taxpayer);
  if (neverIssued && (!withCue || page.near(from, sampleCue, 24, 24)))
    return page.take("ssn", from, last, "low", "ssn-sample");
  const sure = withCue || page.near(from, personCue, 12, 6);
  return page.take(
    "ssn",
    from,
    last,
    sure ? "high" : "medium",
    taxpayer ? "itin-format" : withCue ? "ssn-cue" : "ssn-format",
  );
}

/** Three groups that something else accounts for: another kind's word right before, or two different gaps. */
function isClaimed(page: Page, from: number, last: number): boolean {
  const second = page.next(from);
  const claim = page.back(from, idCue | accountCue | routingCue, 2);
  return (
    page.back(from, benignCue, 5) >= 0 ||
    (claim >= 0 && !page.has(claim, cardCue)) ||
    page.gap(from, second) !== page.gap(second, last)
  );
}

/** The last figure of a chain of nine digits that begins at `from`, or -1. */
function nineDigitsFrom(page: Page, from: number): number {
  let digits = 0;
  for (let i = from, groups = 0; i >= 0 && groups < 9; i = page.next(i), groups += 1) {
    digits += page.length(i);
    if (digits === 9) return i;
    if (digits > 9) return -1;
  }
  return -1;
}

/** Written 3-2-4, the way such numbers are written. */
function isGrouped(page: Page, from: number, last: number): boolean {
  const second = page.next(from);
  return page.length(from) === 3 && second >= 0 && page.length(second) === 2 && page.next(second) === last;
}

/** The last four digits alone: masked (`***-**-1234`), or announced ("ends in", "last four of the social"). */
export function scanPartialSsn(page: Page, i: number): number {
  const length = page.length(i);
  if (length < 3 || length > 5) return i;
  const masked = maskBefore(page, page.start(i));
  if (masked.count > 1 && (length === 4 || masked.kept + length >= 4)) return takeMasked(page, i, masked);
  if (length === 4 && isAnnounced(page, i)) return page.take("ssn", i, i, "high", "ssn-last-four");
  if (
    (length === 3 || length === 5) &&
    page.back(i, ordinalCue, 5) >= 0 &&
    hasSsnCue(page, i, i) &&
    page.is(page.back(i, ordinalCue, 5), "first")
  )
    return page.take("ssn", i, i, "medium", "ssn-cue");
  return i;
}

interface Mask {
  readonly start: number;
  /** Masked places, and digits left standing between them. */
  readonly count: number;
  readonly kept: number;
}

/** The mask that ends right before `at`: x, *, #, ?, dots in a row, with separators and single digits between. */
export function maskBefore(page: Page, at: number): Mask {
  const { text } = page;
  let start = at;
  let count = 0;
  let kept = 0;
  for (let k = at - 1; k >= 0 && at - k <= 16; k -= 1) {
    const code = text.charCodeAt(k);
    if (isMaskUnit(text, k)) count += 1;
    else if (code >= 48 && code <= 57) kept += 1;
    else if (code === 45 || code === 32 || code === 47) {
      if (isMasked(text, k - 1) || (text.charCodeAt(k - 1) === 32 && isMasked(text, k - 2))) continue;
      break;
    } else {
      if (isLetterUnit(code) && isLetterUnit(text.charCodeAt(k + 1)) && start === k + 1 && k + 1 < at)
        return { start: at, count: 0, kept: 0 };
      break;
    }
    start = k;
  }
  return { start, count, kept };
}

function isMasked(text: string, k: number): boolean {
  const code = text.charCodeAt(k);
  return isMaskUnit(text, k) || (code >= 48 && code <= 57) || code === 45;
}

function isMaskUnit(text: string, k: number): boolean {
  const code = text.charCodeAt(k);
  if (code === 42 || code === 35 || code === 63 || code === 0xb7 || code === 0x25cf || code === 0x25a0) return true;
  if (code === 120 || code === 88)
    return !isLetterUnit(text.charCodeAt(k - 1)) || (text.charCodeAt(k - 1) | 32) === 120;
  return (code === 46 || code === 95) && (text.charCodeAt(k - 1) === code || text.charCodeAt(k + 1) === code);
}

function isLetterUnit(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 0xc0;
}

function takeMasked(page: Page, i: number, mask: Mask): number {
  const hidden = mask.count + mask.kept;
  const withCue = hasSsnCue(page, i, i);
  const shaped = hidden === 5 && page.length(i) === 4;
  if (!shaped && !(withCue && hidden <= 6)) return i;
  if (!withCue && page.near(i, accountCue | cardCue | phoneCue, 6, 3)) return i;
  const confidence: Confidence = withCue || shaped ? "high" : "medium";
  page.add("ssn", mask.start, page.end(i), confidence, "ssn-masked");
  page.taken = Math.max(page.taken, i + 1);
  return i + 1;
}

/** "last four 1234", "SSN ends in 1234", "1234 for the last four", and four digits right after the word SSN. */
export function isAnnounced(page: Page, i: number): boolean {
  const social = page.back(i, ssnCue, reach);
  const rival = page.back(i, accountCue | cardCue | phoneCue | routingCue | userCue | idCue, reach);
  if (social >= 0 && i - social <= 4 && rival <= social && !isYear(page, i)) return true;
  const last = announcementBefore(page, i);
  if (last >= 0 && isLastFour(page, last))
    return rival < last - 3 || rival > last || social > rival ? rival < last || rival <= social : false;
  if (last >= 0 && social >= 0 && rival <= social && (!isYear(page, i) || i - last <= 3)) return true;
  if (last >= 0 && rival < last - 4 && page.ahead(i, ssnCue, 4) >= 0) return true;
  const after = page.ahead(i, lastCue, 4);
  return after >= 0 && isLastFour(page, after) && page.back(i, accountCue | cardCue | phoneCue, 8) < 0;
}

/** The word "ends", "ending" or "last four" before a figure; "last" alone ("last year") announces nothing. */
function announcementBefore(page: Page, i: number): number {
  for (let last = page.back(i, lastCue, 12); last >= 0; last = page.back(last, lastCue, 12 - (i - last))) {
    const isPlain = page.is(last, "last") || page.is(last, "final") || page.is(last, "ended") || page.is(last, "end");
    if (isLastFour(page, last) || (!isPlain && i - last <= 6)) return last;
  }
  return -1;
}

function isLastFour(page: Page, last: number): boolean {
  return [last + 1, last + 2].some(
    (k) => page.is(k, "four") || page.is(k, "4") || page.is(k, "cuatro") || page.is(k, "digits"),
  );
}

function isYear(page: Page, i: number): boolean {
  const value = page.value(i);
  return page.length(i) === 4 && value >= 1920 && value <= 2035;
}
