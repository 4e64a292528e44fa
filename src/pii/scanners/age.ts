import type { Confidence } from "../finding.js";
import { dateAtMonth } from "./dates.js";
import {
  ageCue,
  benignCue,
  genericCue,
  idCue,
  monthCue,
  noValue,
  numberCue,
  numberWordCue,
  organizationCue,
  personCue,
  stateCue,
  streetCue,
  yearsCue,
} from "./lexicon.js";
import { isGeneral } from "./owner.js";
import type { Page } from "./page.js";
import { wordKind } from "./tokens.js";

const oldest = 110;

/** A number that may be an age: its last token and its value. */
interface Number {
  readonly last: number;
  readonly value: number;
}

/** The number at `i`, in figures or in words ("sixty-two"), if it may be an age. */
function ageAt(page: Page, i: number): Number | undefined {
  if (page.isNumber(i)) {
    const value = page.value(i);
    return page.length(i) <= 3 && value <= oldest ? { last: i, value } : undefined;
  }
  const value = page.tokens.values[i] as number;
  if (value < 1 || value === noValue || value > 90) return undefined;
  const unit = page.first(i + 1) === 45 ? i + 2 : i + 1;
  const units = page.has(unit, numberWordCue) ? (page.tokens.values[unit] as number) : 0;
  return value >= 20 && units > 0 && units < 10 ? { last: unit, value: value + units } : { last: i, value };
}

/** An exact age of a person at token `from`; returns the token to go on from. */
export function scanAge(page: Page, from: number): number {
  const age = ageAt(page, from);
  if (age === undefined || isAmount(page, from, age.last)) return from;
  const someone = isSomeone(page, from);
  const unit = ageUnitEnd(page, age.last);
  if (unit >= 0)
    return page.take("birthdate", from, unit, someone && !isIndefinite(page, from) ? "high" : "low", "age-cue");
  if (isAfterAgeCue(page, from)) return takeAges(page, from, age.last, someone ? "high" : "low");
  if (isGeneral(page, from) || !endsClause(page, age.last)) return from;
  if (isPredicate(page, from)) return page.take("birthdate", from, age.last, "high", "age-context");
  if (age.value > 0 && isApposition(page, from, age.last))
    return page.take("birthdate", from, age.last, "medium", "age-context");
  return from;
}

/** An age after its cue, and the second of "ages 68 and 63". */
function takeAges(page: Page, from: number, last: number, confidence: Confidence): number {
  const next = page.take("birthdate", from, whenEnd(page, last), confidence, "age-cue");
  const second = page.is(next, "and") || page.first(next) === 38 ? ageAt(page, next + 1) : undefined;
  return second === undefined || isAmount(page, next + 1, second.last) || !endsClause(page, second.last)
    ? next
    : page.take("birthdate", next + 1, second.last, confidence, "age-cue");
}

/** A certain person is spoken of close before, or right after, and not anybody. */
function isSomeone(page: Page, from: number): boolean {
  if (isGeneral(page, from)) return false;
  if (page.back(from, personCue, 9) >= 0 || page.ahead(from, personCue, 3) >= 0) return true;
  for (let k = from - 1; k > 0 && k >= from - 5; k -= 1)
    if (
      page.isWord(k) &&
      page.isCapitalized(k) &&
      page.isWord(k - 1) &&
      !page.isUpper(k) &&
      !page.has(k, ageCue | monthCue)
    )
      return true;
  return false;
}

/** "a 40-year-old": any of that age, unless somebody has or is one. */
function isIndefinite(page: Page, from: number): boolean {
  const article = page.is(from - 1, "a") || page.is(from - 1, "any");
  return article && page.back(from, personCue, 6) < 0;
}

/** Past the day that goes with an age: "26 in March", "18 on May 2". */
function whenEnd(page: Page, last: number): number {
  if (!page.is(last + 1, "in") && !page.is(last + 1, "on")) return last;
  if (!page.has(last + 2, monthCue)) return last;
  return dateAtMonth(page, last + 2)?.last ?? last + 2;
}

/** Part of an amount, a percentage, a time, a date, or a longer number. */
function isAmount(page: Page, from: number, last: number): boolean {
  const before = page.first(from - 1);
  const after = page.first(last + 1);
  if (before === 36 || before === 35 || after === 37 || after === 36) return true;
  if (
    page.touches(from) &&
    (before === 46 ||
      before === 47 ||
      before === 58 ||
      (before === 45 && page.isFigure(from - 2)) ||
      page.isWord(from - 1))
  )
    return true;
  return (
    page.touches(last + 1) &&
    (after === 47 ||
      after === 58 ||
      (after === 46 && page.touches(last + 2) && page.isFigure(last + 2)) ||
      (after === 44 && page.touches(last + 2) && page.isFigure(last + 2)))
  );
}

/** The last token of the age with its unit ("62 years old", "62-year-old", "5 months", "62 yo"), or -1. */
function ageUnitEnd(page: Page, last: number): number {
  let k = page.first(last + 1) === 45 && page.touches(last + 1) ? last + 2 : last + 1;
  if (page.is(k, "y") && page.first(k + 1) === 47 && page.is(k + 2, "o")) return k + 2;
  if (!page.has(k, yearsCue)) return -1;
  if (page.is(k, "yo") || page.is(k, "años") || page.is(k, "anos") || page.is(k, "añitos")) return k;
  if (page.first(k + 1) === 45) k += 1;
  if (page.is(k + 1, "old")) return k + 1;
  return page.is(k + 1, "of") && page.is(k + 2, "age") ? k + 2 : -1;
}

const ageWords: ReadonlySet<string> = new Set([
  "age",
  "aged",
  "ages",
  "turning",
  "turns",
  "turned",
  "turn",
  "edad",
  "tiene",
  "cumple",
  "cumplió",
]);

function isAfterAgeCue(page: Page, from: number): boolean {
  for (let k = from - 1; k >= from - 3 && k >= 0; k -= 1) {
    if (page.isWord(k)) {
      if (ageWords.has(page.lower(k)))
        return (
          k === from - 1 ||
          !page.isWord(from - 1) ||
          page.is(from - 1, "is") ||
          page.is(from - 1, "just") ||
          page.is(from - 1, "of")
        );
      if (k < from - 1) return false;
    } else if (page.isNewline(k)) return false;
  }
  return false;
}

const clauseWords: ReadonlySet<string> = new Set(
  "i we they and but with who now on in so has her his he she works lives is retired single married divorced widowed not today next this years year yrs still or when since as works just almost y con".split(
    " ",
  ),
);

/** What follows does not make the number a count of something. */
function endsClause(page: Page, last: number): boolean {
  const next = last + 1;
  if (next >= page.count || page.tokens.kinds[next] !== wordKind)
    return page.first(next) !== 43 && page.first(next) !== 45;
  return clauseWords.has(page.lower(next));
}

const copulas: ReadonlySet<string> = new Set("he's she's i'm who's hes shes im is am was be es tengo".split(" "));
const hedges: ReadonlySet<string> = new Set(
  "now only just already about almost still but actually barely currently nearly".split(" "),
);

/** "she is 47", "he's only 58", "my mother was 71". */
function isPredicate(page: Page, from: number): boolean {
  let k = from - 1;
  for (let hedged = 0; hedged < 2 && page.isWord(k) && hedges.has(page.lower(k)); hedged += 1) k -= 1;
  if (!page.isWord(k) || !copulas.has(page.lower(k))) return false;
  if (page.has(k, personCue)) return true;
  const subject = k - 1;
  if (page.first(subject) === 44 && page.isCapitalized(subject - 1)) return true;
  if (page.is(subject, "and") || page.is(subject, "who")) return !isGeneral(page, from);
  if (page.is(subject, "he") || page.is(subject, "she") || page.is(subject, "i")) return true;
  return page.is(k, "is") || page.is(k, "was")
    ? page.has(subject, personCue) ||
        (page.isWord(subject) &&
          page.isCapitalized(subject) &&
          page.length(subject) > 2 &&
          !page.has(subject, monthCue | stateCue | benignCue | numberCue | idCue))
    : false;
}

/** "Marta, 34," and "Marta (34)" and "her mother, 71,". */
function isApposition(page: Page, from: number, last: number): boolean {
  const open = page.first(from - 1);
  const close = page.first(last + 1);
  const isClosed =
    open === 40
      ? close === 41 || close === 44
      : open === 44 &&
        (close === 44 ||
          close === 46 ||
          close === 59 ||
          close === 41 ||
          page.isNewline(last + 1) ||
          last + 1 >= page.count ||
          page.isWord(last + 1));
  const before = from - 2;
  if (!isClosed || !page.isWord(before)) return false;
  if (page.has(before, personCue)) return true;
  if (open === 40 && page.isUpper(before) && page.isWord(last + 2)) return false;
  return (
    page.isCapitalized(before) &&
    !page.has(before, monthCue | stateCue | benignCue | streetCue | organizationCue | genericCue) &&
    page.length(before) > 1
  );
}
