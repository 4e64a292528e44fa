import type { Confidence } from "../finding.js";
import { dateAtFigure, dateAtMonth, type WrittenDate } from "./dates.js";
import { benignCue, birthCue } from "./lexicon.js";
import type { Page } from "./page.js";
import { maskBefore } from "./ssn.js";

/** A date of birth that begins at figure or month `from`; returns the token to go on from. */
export function scanBirthdate(page: Page, from: number): number {
  const isFigure = page.isFigure(from);
  const date = isFigure ? dateAtFigure(page, from) : dateAtMonth(page, from);
  if (date === undefined) return isFigure ? scanLooseBirthdate(page, from) : from;
  return takeBirthdate(page, date, from);
}

/** Takes a date: beside a birth cue, or by itself when it is complete and its year may be one of birth. */
export function takeBirthdate(page: Page, date: WrittenDate, from: number): number {
  if (hasBirthCue(page, date.first, date.last))
    return page.take("birthdate", date.first, date.last, "high", "birth-cue");
  if (!date.full) return from;
  const confidence = birthLikelihood(page, date);
  return page.take(
    "birthdate",
    date.first,
    date.last,
    confidence,
    confidence === "low" ? "date-only" : "birth-context",
  );
}

function hasBirthCue(page: Page, first: number, last: number): boolean {
  const before = page.back(first, birthCue, 9);
  if (before >= 0 || page.is(first - 1, "b") || (page.first(first - 1) === 46 && page.is(first - 2, "b"))) return true;
  const after = page.ahead(last, birthCue, 3);
  return after >= 0 && !page.isNewline(last + 1);
}

/** Nobody living was born before; from here on a date is rather one of the mail's own business. */
export const oldestYear = 1915;
const businessYear = 2012;

function birthLikelihood(page: Page, date: WrittenDate): Confidence {
  if (date.year < oldestYear || date.year >= businessYear || page.near(date.first, benignCue, 4, 0)) return "low";
  return "medium";
}

/** Beside a birth cue also: eight digits together, six in pairs, day and month, a bare year. */
function scanLooseBirthdate(page: Page, from: number): number {
  const length = page.length(from);
  const cueAt = page.back(from, birthCue, 7);
  if (cueAt < 0) return from;
  const masked = maskBefore(page, page.start(from));
  if (masked.count > 0 && (length === 4 || length === 2)) {
    page.add("birthdate", masked.start, page.end(from), "high", "birth-cue");
    return from + 1;
  }
  if (page.isTied(from)) return from;
  if (length === 8 || (length === 4 && page.value(from) >= oldestYear && page.value(from) <= 2030) || length === 6)
    return page.take("birthdate", from, from, "high", "birth-cue");
  const second = page.next(from);
  if (second < 0 || length > 2 || page.length(second) > 4) return from;
  const third = page.next(second);
  const sign = page.gap(from, second);
  if (sign === 10) return from;
  if (
    third >= 0 &&
    (page.length(third) === 4 || page.length(third) === 2) &&
    page.length(second) <= 2 &&
    page.gap(second, third) !== 10
  )
    return page.take("birthdate", from, third, "high", "birth-cue");
  return sign === 47 || sign === 45 || sign === 46 ? page.take("birthdate", from, second, "medium", "birth-cue") : from;
}
