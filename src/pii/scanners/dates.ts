import { monthCue } from "./lexicon.js";
import { isOneOf, type Page } from "./page.js";

/** A date as a text gives it. */
export interface WrittenDate {
  readonly first: number;
  readonly last: number;
  /** Four digits; a two-digit year is read as 19xx from 30 on. 0 when there is none. */
  readonly year: number;
  /** Written with month, day and year. */
  readonly full: boolean;
}

/** The date that begins at figure `from`: `3/14/1991`, `1991-03-14`, `14 March 1991`, `4-jul-88`. */
export function dateAtFigure(page: Page, from: number): WrittenDate | undefined {
  if (page.length(from) > 4 || page.isTied(from)) return undefined;
  const worded = dayFirst(page, from);
  if (worded !== undefined) return worded;
  const second = page.next(from);
  const third = second < 0 ? -1 : page.next(second);
  if (third < 0 || page.length(second) > 2) return undefined;
  const sign = page.gap(from, second);
  if (sign !== page.gap(second, third) || !isDateSign(sign) || page.isTiedOn(third)) return undefined;
  const length = page.length(from);
  const lastLength = page.length(third);
  const yearFirst = length === 4 && lastLength <= 2;
  if (!yearFirst && !(length <= 2 && (lastLength === 4 || lastLength === 2))) return undefined;
  const a = page.value(yearFirst ? second : from);
  const b = page.value(yearFirst ? third : second);
  // a two-digit year may also stand in front (63-01-30)
  if (isDayAndMonth(a, b))
    return {
      first: from,
      last: third,
      year: fullYear(page, yearFirst ? from : third),
      full: sign !== 32 && (sign !== 46 || lastLength > 1),
    };
  const shortYearFirst = !yearFirst && length === 2 && isDayAndMonth(b, page.value(third));
  return shortYearFirst ? { first: from, last: third, year: 0, full: false } : undefined;
}

function isDateSign(sign: number): boolean {
  return isOneOf(sign, "/-. \\*\u00b7");
}

function isDayAndMonth(a: number, b: number): boolean {
  return a <= 31 && b <= 31 && (a <= 12 || b <= 12);
}

export function fullYear(page: Page, i: number): number {
  const value = page.value(i);
  return page.length(i) === 4 ? value : value >= 30 ? 1900 + value : 2000 + value;
}

export function isYearFigure(page: Page, i: number): boolean {
  const value = page.value(i);
  return page.isFigure(i) && page.length(i) === 4 && value >= 1900 && value <= 2035;
}

/** `14 March 1991`, `14th of March, 1991`, `4-jul-88`, `2 de febrero de 1990`. */
function dayFirst(page: Page, from: number): WrittenDate | undefined {
  if (!page.hasClassBy(from, 3) || page.length(from) > 2 || page.value(from) > 31) return undefined;
  let k = from + 1;
  if (page.touches(k) && isOrdinalEnding(page, k)) k += 1;
  k = skipJoiner(page, k);
  if (!page.has(k, monthCue)) return undefined;
  const year = yearAfter(page, k);
  return { first: from, last: year < 0 ? k : year, year: year < 0 ? 0 : fullYear(page, year), full: year >= 0 };
}

export function isOrdinalEnding(page: Page, k: number): boolean {
  return page.is(k, "st") || page.is(k, "nd") || page.is(k, "rd") || page.is(k, "th");
}

/** Past "of", "de", a dash, a comma, a dot. */
export function skipJoiner(page: Page, k: number): number {
  const sign = page.first(k);
  return (sign >= 44 && sign <= 47) || page.is(k, "of") || page.is(k, "de") || page.is(k, "del") ? k + 1 : k;
}

/** The year that follows the month at `k`, or -1: four digits, or two after a sign or an apostrophe. */
export function yearAfter(page: Page, k: number): number {
  let y = skipJoiner(page, k + 1);
  const joined = y > k + 1;
  if (page.first(y) === 39) y += 1;
  if (isYearFigure(page, y)) return y;
  return page.isNumber(y) && page.length(y) === 2 && (joined || page.first(y - 1) === 39) && page.value(y) > 25
    ? y
    : -1;
}

/** The date that begins with the month word at `from`: `March 14, 1991`, `Sept 30 2012`, `Jul-7-2011`, `march of 62`, `May 1990`. */
export function dateAtMonth(page: Page, from: number): WrittenDate | undefined {
  let day = from + 1;
  if (page.first(day) === 46 || page.first(day) === 45) day += 1;
  if (page.is(day, "the")) day += 1;
  if (!page.isFigure(day) || page.length(day) > 2 || page.value(day) < 1 || page.value(day) > 31) {
    const year = yearAfter(page, from);
    return year < 0 ? undefined : { first: from, last: year, year: fullYear(page, year), full: false };
  }
  if (page.touches(day + 1) && isOrdinalEnding(page, day + 1)) day += 1;
  let y = skipJoiner(page, day + 1);
  if (page.first(y) === 39) y += 1;
  const isYear =
    isYearFigure(page, y) ||
    (page.isNumber(y) && page.length(y) === 2 && page.value(y) > 25 && page.first(y - 1) === 39);
  return { first: from, last: isYear ? y : day, year: isYear ? fullYear(page, y) : 0, full: isYear };
}
