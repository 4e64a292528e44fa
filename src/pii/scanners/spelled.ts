import {
  lastCue,
  dashValue,
  doubleValue,
  hundredValue,
  numberCue,
  numberWordCue,
  phoneCue,
  ssnCue,
  thousandValue,
  tripleValue,
} from "./lexicon.js";
import type { Page } from "./page.js";
import { hasSsnCue, isAnnounced } from "./ssn.js";
import { digitOf, newlineKind, wordKind } from "./tokens.js";

/** A number told in words, wholly or in part: "four seven one, double eight, twenty thirty-six". */
export interface Spelled {
  readonly digits: string;
  readonly last: number;
  readonly words: number;
}

const longestSpelled = 40;

/** Reads the dictated number that begins at token `from`. */
export function readSpelled(page: Page, from: number): Spelled {
  const reading = new Dictation();
  let last = from - 1;
  let words = 0;
  for (let i = from; i < page.count && i - from < longestSpelled; i += 1) {
    const type = page.tokens.kinds[i];
    if (type === wordKind) {
      if (page.is(i, "y") && words > 0) continue;
      if (!page.has(i, numberWordCue)) break;
      const value = page.tokens.values[i] as number;
      reading.hear(value);
      if (value === dashValue) continue;
      words += 1;
    } else if (page.isFigure(i)) {
      if (page.length(i) > 4) break;
      for (let at = page.start(i); at < page.end(i); at += 1) reading.hearDigit(digitOf(page.text.charCodeAt(at)));
    } else {
      if (page.first(i) !== 45) reading.pause();
      if (type === newlineKind ? page.isNewline(i + 1) : !isPause(page.first(i))) break;
      continue;
    }
    last = i;
  }
  return { digits: reading.finish(), last, words };
}

/** Signs of a pause in dictation: , - / ; . : ( ) and the apostrophe. */
function isPause(code: number): boolean {
  return (code >= 39 && code <= 47) || code === 58 || code === 59 || code === 0xb7;
}

/** Turns heard numbers into digits: "forty-seven" is 47, "four hundred seventy one" 471, "triple five" 555. */
class Dictation {
  private digits = "";
  private times = 1;
  private tensOpen = false;
  /** Places that "hundred" (two) or "thousand" (three) leave to be filled. */
  private open = 0;

  hear(value: number): void {
    if (value === doubleValue || value === tripleValue) this.times = -value;
    else if (value === hundredValue) this.open = 2;
    else if (value === thousandValue) this.open = 3;
    else if (value === dashValue) this.pause();
    else if (value < 10) this.hearUnit(value);
    else this.hearPair(value);
  }

  hearDigit(digit: number): void {
    this.pause();
    this.digits += String(digit).repeat(this.times);
    this.times = 1;
  }

  pause(): void {
    this.fill(0);
    this.tensOpen = false;
  }

  finish(): string {
    this.pause();
    return this.digits;
  }

  private hearUnit(value: number): void {
    if (this.tensOpen && value > 0) this.digits = this.digits.slice(0, -1) + String(value);
    else {
      this.fill(1);
      this.digits += String(value).repeat(this.times);
    }
    this.times = 1;
    this.tensOpen = false;
  }

  /** Zeros for the places left open, but for those that follow. */
  private fill(following: number): void {
    if (this.open > following) this.digits += "0".repeat(this.open - following);
    this.open = 0;
  }

  private hearPair(value: number): void {
    this.fill(2);
    this.digits += String(value).repeat(this.times);
    this.times = 1;
    this.tensOpen = value >= 20;
  }
}

/** A dictated Social Security number, its last four, or a phone number; returns the token to go on from. */
export function scanSpelled(page: Page, from: number): number {
  if (page.isFigure(from) && (page.length(from) > 4 || page.ahead(from, numberWordCue, 4) < 0)) return from;
  if (from < page.dictatedTo) return from;
  const { digits, last, words } = readSpelled(page, from);
  // "last four two oh three six": the four does not belong to the number
  if (!page.has(from - 1, lastCue)) page.dictatedTo = last + 1;
  if (words < 2) return from;
  if (digits.length === 9) {
    const withCue = hasSsnCue(page, from, last);
    if (withCue || words >= 7) return page.take("ssn", from, last, withCue ? "high" : "medium", "ssn-spelled");
  }
  if (digits.length === 10 || (digits.length === 11 && digits.startsWith("1"))) {
    if (digits.charCodeAt(digits.length - 10) > 49)
      return page.take(
        "phone",
        from,
        last,
        page.near(from, phoneCue | numberCue, 12, 6) ? "high" : "medium",
        "phone-spelled",
      );
  }
  if (digits.length === 7 && page.near(from, phoneCue | numberCue, 8, 4))
    return page.take("phone", from, last, "medium", "phone-spelled");
  if (digits.length === 4 && words >= 2 && isAnnounced(page, from) && page.back(from, ssnCue, 10) >= 0)
    return page.take("ssn", from, last, "high", "ssn-spelled");
  return from;
}
