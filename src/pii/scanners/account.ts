import {
  accountCue,
  benignCue,
  birthCue,
  cardCue,
  idCue,
  lastCue,
  phoneCue,
  routingCue,
  ssnCue,
  userCue,
} from "./lexicon.js";
import type { Page } from "./page.js";
import { maskBefore } from "./ssn.js";
import { digitOf } from "./tokens.js";

export const claims: number = accountCue | routingCue | cardCue;

/** Digits of a chain of figures, at most `limit`. */
function chain(page: Page, from: number, limit: number): { readonly digits: string; readonly last: number } {
  let digits = "";
  let last = from;
  for (let i = from; i >= 0 && digits.length + page.length(i) <= limit; i = page.next(i)) {
    if (i > from && (page.gap(last, i) === 10 || page.gap(last, i) === 47 || page.gap(last, i) === 44)) break;
    for (let at = page.start(i); at < page.end(i); at += 1) digits += String(digitOf(page.text.charCodeAt(at)));
    last = i;
  }
  return { digits, last };
}

/** The check digit of payment cards. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = digits.length - 1, double = false; i >= 0; i -= 1, double = !double) {
    const digit = digits.charCodeAt(i) - 48;
    sum += double ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
  }
  return sum % 10 === 0;
}

/** The numbers of test terminals: mostly zeros and ones. */
function isSampleCard(digits: string): boolean {
  return digits.length > 12 && new Set(digits).size <= 4 && !(/* a real one repeats less */ digits.includes("9"));
}

/** The checksum and the first two digits of the American Bankers Association. */
function isRoutingNumber(digits: string): boolean {
  if (digits.length !== 9) return false;
  const district = Number(digits.slice(0, 2));
  if (!(district <= 12 || (district >= 21 && district <= 32) || (district >= 61 && district <= 72) || district === 80))
    return false;
  let sum = 0;
  for (let i = 0; i < 9; i += 1) sum += (digits.charCodeAt(i) - 48) * ([3, 7, 1][i % 3] as number);
  return sum % 10 === 0;
}

/** A card, a routing number or an account at figure `from`; returns the token to go on from. */
export function scanAccount(page: Page, from: number): number {
  if (page.isTied(from)) return from;
  const claim = page.back(from, claims, 7);
  if (claim < 0 && page.length(from) < 4) return from;
  const { digits, last } = chain(page, from, 19);
  const rival = page.back(from, ssnCue | phoneCue | birthCue, 7);
  const claimed = claim >= 0 && rival <= claim && !page.has(claim, benignCue);
  if (
    digits.length >= 13 &&
    digits.length <= 16 &&
    /* cards begin with 2 to 6 */ digits.charCodeAt(0) > 49 &&
    digits.charCodeAt(0) < 55 &&
    page.length(from) >= 4
  ) {
    if (passesLuhn(digits) && !isSampleCard(digits))
      return page.take("financial", from, last, claimed || last > from ? "high" : "medium", "card-luhn");
    if (claimed && page.has(claim, cardCue) && !isSampleCard(digits))
      return page.take("financial", from, last, "medium", "card-cue");
  }
  if (!claimed || isShow(digits) || isSampleCard(digits)) return from;
  if (page.has(claim, routingCue)) {
    const nine = chain(page, from, 9);
    if (nine.digits.length === 9)
      return page.take(
        "financial",
        from,
        nine.last,
        isRoutingNumber(nine.digits) ? "high" : "medium",
        "routing-checksum",
      );
  }
  if (page.has(claim, accountCue) && digits.length >= 5 && !page.near(from, userCue | benignCue, 4, 0))
    return page.take("financial", from, last, page.has(claim, idCue) ? "medium" : "high", "account-cue");
  return scanAccountTail(page, from);
}

/** Counted up or all one digit: a number for show. */
function isShow(digits: string): boolean {
  return (
    digits.length > 5 &&
    (digits.startsWith("000") ||
      "01234567890123456789".includes(digits) ||
      digits === digits.charAt(0).repeat(digits.length))
  );
}

/** "ending 1180", "x7713", "***8821" beside an account or a card. */
function scanAccountTail(page: Page, i: number): number {
  if (page.length(i) < 3 || page.length(i) > 5) return i;
  const mask = maskBefore(page, page.start(i));
  return page.back(i, lastCue, 5) < 0 && mask.count === 0 && page.first(i - 1) !== 46
    ? i
    : page.take("financial", i, i, "medium", "account-cue");
}
