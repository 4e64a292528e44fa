import { takeBirthdate } from "./birthdate.js";
import { fullYear, isOrdinalEnding, isYearFigure, skipJoiner, yearAfter, type WrittenDate } from "./dates.js";
import { hundredValue, monthCue, numberWordCue, ordinalCue } from "./lexicon.js";
import type { Page } from "./page.js";

/** A date of birth told in words, wholly or in part: `from` is the month or the ordinal. Returns the token to go on from. */
export function scanSpokenBirthdate(page: Page, from: number): number {
  const date = page.has(from, monthCue) ? atMonth(page, from) : atOrdinal(page, from);
  return date === undefined ? from : takeBirthdate(page, date, from);
}

/** `july fourth nineteen eighty`, `March the 3rd, nineteen sixty`, `May nineteen seventy`. */
function atMonth(page: Page, from: number): WrittenDate | undefined {
  const day = dayAt(page, page.is(from + 1, "the") ? from + 2 : from + 1);
  const spoken = spokenYear(page, skipJoiner(page, (day < 0 ? from : day) + 1));
  if (spoken.last >= 0) return { first: from, last: spoken.last, year: spoken.year, full: day >= 0 };
  if (day < 0 || page.isFigure(day) || isOrdinalEnding(page, day)) return undefined;
  const y = skipJoiner(page, day + 1);
  return isYearFigure(page, y)
    ? { first: from, last: y, year: fullYear(page, y), full: true }
    : { first: from, last: day, year: 0, full: false };
}

/** `the second of November, 1974`, `eleventh January nineteen sixty`. */
function atOrdinal(page: Page, from: number): WrittenDate | undefined {
  const k = page.is(from + 1, "of") ? from + 2 : from + 1;
  if (!page.has(k, monthCue)) return undefined;
  const y = yearAfter(page, k);
  const spoken = y < 0 ? spokenYear(page, skipJoiner(page, k + 1)) : { last: y, year: fullYear(page, y) };
  return spoken.last < 0
    ? { first: from, last: k, year: 0, full: false }
    : { first: from, last: spoken.last, year: spoken.year, full: true };
}

/** The last token of the day at `k`: `14`, `14th`, `fourteenth`, `twenty-first`; -1 when there is none. */
function dayAt(page: Page, k: number): number {
  if (page.isFigure(k) && page.length(k) <= 2 && page.value(k) >= 1 && page.value(k) <= 31)
    return page.touches(k + 1) && isOrdinalEnding(page, k + 1) ? k + 1 : k;
  if (page.has(k, ordinalCue)) return k;
  const isTens = page.has(k, numberWordCue) && page.number(k) >= 20;
  if (isTens && page.has(k + 2, ordinalCue)) return k + 2;
  return isTens && page.has(k + 1, ordinalCue) ? k + 1 : -1;
}

/** `nineteen eighty`, `nineteen hundred and sixty`, `two thousand four`, `mil novecientos` is not tried. */
function spokenYear(page: Page, k: number): { readonly last: number; readonly year: number } {
  const century = page.has(k, numberWordCue) ? page.number(k) : -1;
  const none = { last: -1, year: 0 };
  let i = k + 1;
  if (century === 19 || century === 20) {
    if (page.has(i, numberWordCue) && page.number(i) === hundredValue) i += 1;
  } else if (century === 2 && page.is(i, "thousand")) i += 1;
  else return none;
  if (page.first(i) === 45 || page.is(i, "and")) i += 1;
  if (!page.has(i, numberWordCue) || page.number(i) < 0) return century === 2 ? { last: k + 1, year: 2000 } : none;
  let value = page.number(i);
  let last = i;
  const unit = page.first(i + 1) === 45 ? i + 2 : i + 1;
  if (value >= 20 && page.has(unit, numberWordCue) && page.number(unit) > 0 && page.number(unit) < 10) {
    value += page.number(unit);
    last = unit;
  }
  return { last, year: (century === 19 ? 1900 : 2000) + value };
}
