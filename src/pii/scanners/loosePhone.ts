import { accountCue, cardCue, idCue, lastCue, numberCue, personCue, phoneCue, routingCue } from "./lexicon.js";
import type { Page } from "./page.js";
import { digitOf } from "./tokens.js";

/** A phone number that is written otherwise than 3-3-4: international, in other groups, without an area code. */
export function scanLoosePhone(page: Page, from: number): number {
  if (page.isTied(from)) return from;
  return page.first(from - 1) === 43 && page.touches(from) ? scanInternational(page, from) : scanScattered(page, from);
}

/** Ten digits in any grouping beside a phone cue ("6 5 1 - 5 5 5 - 0 1 4 8", "507 555 01 73"). */
function scanScattered(page: Page, from: number): number {
  if (
    page.length(from) > 3 ||
    digitOf(page.first(from)) < 2 ||
    !page.near(from, phoneCue | numberCue | personCue, 8, 12)
  )
    return scanLocal(page, from);
  let digits = page.length(from);
  let last = from;
  for (let i = page.next(from); i >= 0 && digits < 10 && page.gap(last, i) !== 10; i = page.next(i)) {
    digits += page.length(i);
    last = i;
  }
  const announced =
    digits === 10 &&
    !page.isTiedOn(last) &&
    page.near(from, phoneCue | numberCue | personCue, 8, 3) &&
    page.back(from, accountCue | routingCue | cardCue, 5) < 0;
  return announced ? page.take("phone", from, last, "high", "phone-cue") : scanLocal(page, from);
}

/** Seven digits beside a phone cue, or the last four of a number that is said to end so. */
function scanLocal(page: Page, from: number): number {
  const line = page.next(from);
  const shaped =
    page.length(from) === 3 &&
    line >= 0 &&
    page.length(line) === 4 &&
    digitOf(page.first(from)) >= 2 &&
    page.gap(from, line) !== 10;
  if (shaped && page.near(from, phoneCue, 6, 3) && !page.isTiedOn(line))
    return page.take("phone", from, line, "medium", "phone-cue");
  if (
    page.length(from) === 4 &&
    page.back(from, lastCue, 3) >= 0 &&
    page.back(from, phoneCue | numberCue, 6) >= 0 &&
    page.back(from, personCue, 6) >= 0 &&
    page.back(from, accountCue | cardCue | idCue, 8) < 0
  )
    return page.take("phone", from, from, "medium", "phone-cue");
  return from;
}

/** A plus and eight to fifteen digits in groups. */
function scanInternational(page: Page, from: number): number {
  let digits = page.length(from);
  let last = from;
  for (let i = page.next(from); i >= 0 && digits + page.length(i) <= 15 && page.gap(last, i) !== 10; i = page.next(i)) {
    digits += page.length(i);
    last = i;
  }
  return digits < 9 || digits > 15
    ? from
    : page.take("phone", from - 1, last, page.near(from, phoneCue, 8, 4) ? "high" : "medium", "phone-format");
}
