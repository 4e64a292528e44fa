import { hundredValue, monthCue, numberWordCue, ordinalCue } from "./lexicon.js";
import type { Page } from "./page.js";
import { newlineKind } from "./tokens.js";

/** A date as a text gives it. */
export interface WrittenDate {
  readonly first: number;
  readonly last: number;
  /** Four digits; a two-digit year is read as 19xx from 30 on. 0 when there is none. */
  readonly year: number;
  /** Written with month, day and year. */
  readonly full: boolean;
}

const roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/** The date that begins at figure `from`: `3/14/1991`, `1991-03-14`, `14 March 1991`, `4-jul-88`, `25.XI.1975`. */
export function dateAtFigure(page: Page, from: number): WrittenDate | undefined {
  if (page.isTied(from)) return undefined;
  const worded = dayFirst(page, from);
  if (worded !== undefined) return worded;
  const second = page.next(from);
  const third = second < 0 ? -1 : page.next(second);
  if (third < 0 || page.length(second) > 2) return undefined;
  const sign = page.gap(from, second);
  if (sign !== page.gap(second, third) || !isDateSign(sign) || page.isTiedOn(third)) return undefined;
  const lengths = [page.length(from), page.length(third)] as const;
  const yearFirst = lengths[0] === 4 && lengths[1] <= 2;
  if (!yearFirst && !(lengths[0] <= 2 && (lengths[1] === 4 || lengths[1] === 2))) return undefined;
  const [a, b] = yearFirst ? [page.value(second), page.value(third)] : [page.value(from), page.value(second)];
  // a two-digit year may also stand in front (63-01-30)
  if (isDayAndMonth(a, b)) return { first: from, last: third, year: fullYear(page, yearFirst ? from : third), full: sign !== 32 && (sign !== 46 || lengths[1] > 1) };
  const shortYearFirst = !yearFirst && lengths[0] === 2 && isDayAndMonth(b, page.value(third));
  return shortYearFirst ? { first: from, last: third, year: 0, full: false } : undefined;
}

/** / - . \\ * · or a blank. */
function isDateSign(sign: number): boolean {
  return sign === 47 || sign === 45 || sign === 46 || sign === 32 || sign === 92 || sign === 42 || sign === 0xb7;
}

function isDayAndMonth(a: number, b: number): boolean {
  return a <= 31 && b <= 31 && (a <= 12 || b <= 12);
}

export function fullYear(page: Page, i: number): number {
  const value = page.value(i);
  return page.length(i) === 4 ? value : value >= 30 ? 1900 + value : 2000 + value;
}

function isYearFigure(page: Page, i: number): boolean {
  const value = page.value(i);
  return page.isFigure(i) && page.length(i) === 4 && value >= 1900 && value <= 2035;
}

/** `14 March 1991`, `14th of March, 1991`, `4-jul-88`, `2 de febrero de 1990`, `25.XI.1975`. */
function dayFirst(page: Page, from: number): WrittenDate | undefined {
  if (page.length(from) > 2 || page.value(from) > 31) return undefined;
  let k = from + 1;
  if (page.touches(k) && isOrdinalEnding(page, k)) k += 1;
  k = skipJoiner(page, k);
  if (!page.has(k, monthCue) && !isRoman(page, k, from)) return undefined;
  const year = yearAfter(page, k);
  return { first: from, last: year < 0 ? k : year, year: year < 0 ? 0 : fullYear(page, year), full: year >= 0 };
}

function isRoman(page: Page, k: number, from: number): boolean {
  return page.isWord(k) && k === from + 2 && page.length(k) <= 4 && page.touches(k) && page.touches(k - 1) && page.isNumber(k + 2) && page.touches(k + 2) && roman.includes(page.lower(k));
}

function isOrdinalEnding(page: Page, k: number): boolean {
  return page.is(k, "st") || page.is(k, "nd") || page.is(k, "rd") || page.is(k, "th");
}

/** Past "of", "de", a dash, a comma, a dot. */
function skipJoiner(page: Page, k: number): number {
  const sign = page.first(k);
  return page.is(k, "of") || page.is(k, "de") || page.is(k, "del") || sign === 45 || sign === 46 || sign === 44 || sign === 47 ? k + 1 : k;
}

/** The year that follows the month at `k`, or -1: four digits, or two after a sign or an apostrophe. */
function yearAfter(page: Page, k: number): number {
  let y = skipJoiner(page, k + 1);
  const joined = y > k + 1;
  if (page.first(y) === 39) y += 1;
  if (isYearFigure(page, y)) return y;
  return page.isNumber(y) && page.length(y) === 2 && (joined || page.first(y - 1) === 39) && page.value(y) > 25 ? y : -1;
}

/** The date that begins with the month word at `from`: `March 14, 1991`, `Sept 30 2012`, `march of 62`, `May 1990`, `july fourth nineteen eighty`. */
export function dateAtMonth(page: Page, from: number): WrittenDate | undefined {
  let k = from + 1;
  if (page.first(k) === 46 || page.first(k) === 45) k += 1;
  if (page.is(k, "the")) k += 1;
  const day = dayAt(page, k);
  if (day < 0) return monthAndYear(page, from);
  const spoken = spokenYear(page, skipJoiner(page, day + 1));
  if (spoken.last >= 0) return { first: from, last: spoken.last, year: spoken.year, full: true };
  let y = skipJoiner(page, day + 1);
  if (page.first(y) === 39) y += 1;
  const isYear = isYearFigure(page, y) || (page.isNumber(y) && page.length(y) === 2 && page.value(y) > 25 && page.first(y - 1) === 39);
  return { first: from, last: isYear ? y : day, year: isYear ? fullYear(page, y) : 0, full: isYear };
}

/** `the second of November, 1974`, `eleventh January nineteen sixty`: `from` is the ordinal. */
export function dateAtOrdinal(page: Page, from: number): WrittenDate | undefined {
  const k = page.is(from + 1, "of") ? from + 2 : from + 1;
  if (!page.has(k, monthCue)) return undefined;
  const y = yearAfter(page, k);
  const spoken = y < 0 ? spokenYear(page, skipJoiner(page, k + 1)) : { last: y, year: fullYear(page, y) };
  return spoken.last < 0 ? { first: from, last: k, year: 0, full: false } : { first: from, last: spoken.last, year: spoken.year, full: true };
}

/** The last token of the day at `k`: `14`, `14th`, `fourteenth`, `twenty-first`; -1 when there is none. */
function dayAt(page: Page, k: number): number {
  if (page.isFigure(k) && page.length(k) <= 2 && page.value(k) >= 1 && page.value(k) <= 31) return page.touches(k + 1) && isOrdinalEnding(page, k + 1) ? k + 1 : k;
  if (page.has(k, ordinalCue)) return k;
  const tens = page.has(k, numberWordCue) && page.tokens.values[k]! >= 20;
  if (tens && page.has(k + 2, ordinalCue)) return k + 2;
  return tens && page.has(k + 1, ordinalCue) ? k + 1 : -1;
}

function monthAndYear(page: Page, from: number): WrittenDate | undefined {
  const y = yearAfter(page, from);
  const spoken = y < 0 ? spokenYear(page, skipJoiner(page, from + 1)) : { last: y, year: fullYear(page, y) };
  return spoken.last < 0 ? undefined : { first: from, last: spoken.last, year: spoken.year, full: false };
}

/** `nineteen eighty`, `nineteen hundred and sixty`, `two thousand four`, `mil novecientos` is not tried. */
export function spokenYear(page: Page, k: number): { readonly last: number; readonly year: number } {
  const century = page.has(k, numberWordCue) ? page.tokens.values[k] : -1;
  const none = { last: -1, year: 0 };
  let i = k + 1;
  if (century === 19 || century === 20) {
    if (page.has(i, numberWordCue) && page.tokens.values[i] === hundredValue) i += 1;
  } else if (century === 2 && page.is(i, "thousand")) i += 1;
  else return none;
  if (page.first(i) === 45 || page.is(i, "and")) i += 1;
  if (!page.has(i, numberWordCue) || page.tokens.values[i]! < 0) return century === 2 ? { last: k + 1, year: 2000 } : none;
  let value = page.tokens.values[i]!;
  let last = i;
  const unit = page.first(i + 1) === 45 ? i + 2 : i + 1;
  if (value >= 20 && page.has(unit, numberWordCue) && page.tokens.values[unit]! > 0 && page.tokens.values[unit]! < 10) {
    value += page.tokens.values[unit]!;
    last = unit;
  }
  return { last, year: (century === 19 ? 1900 : 2000) + value };
}

/** Whether token `i` begins a line or stands after a sign that begins a field. */
export function beginsField(page: Page, i: number): boolean {
  const before = i - 1;
  if (before < 0 || page.tokens.kinds[before] === newlineKind) return true;
  const code = page.first(before);
  return code === 40 || code === 44 || code === 59 || code === 124 || code === 58 || code === 45 || code === 34;
}
