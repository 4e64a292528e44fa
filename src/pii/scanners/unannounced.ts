import { oldestYear } from "./birthdate.js";
import { codeEnd, codeStart, isNobodys } from "./identifier.js";
import { accountCue, benignCue, numberCue, personCue, phoneCue } from "./lexicon.js";
import type { Page } from "./page.js";

const reach = 6;

/** Without a word that announces it: a field of a record about somebody, "his number is", letters with many digits. */
export function scanUnannounced(page: Page, i: number): number {
  const first = codeStart(page, i);
  const { last, digits } = codeEnd(page, first);
  if (first < page.taken || isNobodys(page, first, last) || page.back(first, benignCue, reach) >= 0) return i;
  if (digits < 6 || digits > 13 || page.back(first, phoneCue | accountCue, reach) >= 0 || page.first(first - 1) === 36)
    return i;
  if (digits >= 7 && page.lastId >= 0 && page.isField(first, last))
    return page.take("identifier", first, last, "medium", "id-format");
  const said = page.back(first, numberCue, 3) >= 0 && page.back(first, personCue, reach) >= 0;
  const lettered = page.isWord(first) && page.isUpper(first) && page.length(first) <= 3 && digits >= 7;
  if (said || lettered) return page.take("identifier", first, last, "medium", "id-format");
  if (digits >= 7) page.add("identifier", page.start(first), page.end(last), "low", "id-format");
  return i;
}

/** Eight digits that fill a field of a record whose heading speaks of birth. */
export function scanDateStamp(page: Page, i: number): number {
  if (page.length(i) !== 8 || page.lastBirth < 0 || !page.isField(i, i) || !isDateStamp(page, i)) return i;
  return page.take("birthdate", i, i, "medium", "birth-cue");
}

/** MMDDYYYY, DDMMYYYY or YYYYMMDD of a plausible year. */
function isDateStamp(page: Page, i: number): boolean {
  const value = page.value(i);
  const front = Math.floor(value / 10000);
  const back = value % 10000;
  const isYear = (year: number): boolean => year >= oldestYear && year <= 2030;
  return (isYear(front) && isDayPair(back)) || (isYear(back) && isDayPair(front));
}

function isDayPair(pair: number): boolean {
  const [a, b] = [Math.floor(pair / 100), pair % 100];
  return a > 0 && b > 0 && a <= 31 && b <= 31 && (a <= 12 || b <= 12);
}
