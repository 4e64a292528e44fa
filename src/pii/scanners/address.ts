import type { Confidence } from "../finding.js";
import { cue } from "./lexicon.js";
import type { Page } from "./page.js";
import { kind } from "./tokens.js";

const stopWords: ReadonlySet<string> = new Set("the a an of on in for and to at is by with from or as it was are that this her his their my our your per".split(" "));
/** Street endings that are everyday words when they are not capitalized or abbreviated. */
const everyday: ReadonlySet<string> = new Set("drive way place court run path line point square bay pass row circle cove terrace plaza st pt curve landing loop trail route".split(" "));

/** A street address that begins at figure `from`; returns the token to go on from. */
export function scanStreet(page: Page, from: number): number {
  if (page.length(from) > 6 || page.first(from - 1) === 36 || page.first(from - 1) === 35 || page.isTied(from)) return from;
  const street = streetEnd(page, from);
  if (street < 0) return from;
  const last = placeEnd(page, unitEnd(page, directionEnd(page, street)));
  return page.take("address", from, last, confidenceOf(page, from, last), "address-street");
}

function lower(page: Page, i: number): string {
  return page.text.slice(page.start(i), page.end(i)).toLowerCase();
}

/** The token of the street's kind (`Ave`, `Street`), or of a highway's number; -1 for no street. */
function streetEnd(page: Page, from: number): number {
  let k = from + 1;
  if (page.first(k) === 47 && page.isNumber(k + 1)) k += 2;
  if (page.isNumber(k) && page.first(k + 1) === 47) k += 3;
  const start = k;
  for (let words = 0; words < 5 && k < page.count; words += 1, k += 1) {
    if (page.first(k) === 46 && k > start) continue;
    if (page.isNumber(k) && page.length(k) <= 3 && (isOrdinal(page, k + 1) || k > start)) {
      if (isOrdinal(page, k + 1)) k += 1;
      continue;
    }
    if (!page.isWord(k) || (stopWords.has(lower(page, k)) && !page.isCapitalized(k))) return -1;
    if (page.has(k, cue.rural) && isRoadNumber(page, k)) return roadNumberEnd(page, k);
    if (page.has(k, cue.street) && (k > start || page.has(k, cue.direction)) && isStreetKind(page, k, start)) return k;
  }
  return -1;
}

function isOrdinal(page: Page, k: number): boolean {
  return page.touches(k) && (page.is(k, "st") || page.is(k, "nd") || page.is(k, "rd") || page.is(k, "th"));
}

function isStreetKind(page: Page, k: number, start: number): boolean {
  if (!everyday.has(lower(page, k)) || page.isCapitalized(k)) return true;
  if (page.is(k, "st")) return !page.isWord(k + 1) || !page.has(k + 1, cue.town) || page.has(k + 1, cue.direction | cue.unit);
  return page.isCapitalized(start) || page.has(k + 1, cue.direction | cue.unit | cue.town | cue.state) || page.first(k + 1) === 44;
}

/** `County Road 8`, `Hwy 61`, `res hwy 1`. */
function isRoadNumber(page: Page, k: number): boolean {
  return roadNumberEnd(page, k) >= 0;
}

function roadNumberEnd(page: Page, k: number): number {
  let i = k + 1;
  if (page.has(i, cue.street | cue.rural)) i += 1;
  if (page.first(i) === 46) i += 1;
  return page.isFigure(i) && page.length(i) <= 4 ? i : -1;
}

function directionEnd(page: Page, last: number): number {
  let i = last + 1;
  if (page.first(i) === 46 && page.has(i + 1, cue.direction)) i += 1;
  return page.has(i, cue.direction) && page.length(i) <= 9 && !page.is(i, "no") && !page.is(i, "so") ? (page.first(i + 1) === 46 && page.length(i) <= 2 && page.first(i + 2) === 44 ? i + 1 : i) : last;
}

/** Past `Apt 4`, `#12`, `, Unit 5C`, `no. 118`, `upper`. */
function unitEnd(page: Page, last: number): number {
  let i = last + 1;
  if (page.first(i) === 46) i += 1;
  if (page.first(i) === 44) i += 1;
  const word = page.has(i, cue.unit);
  if (word) i += 1;
  if (page.first(i) === 46 && word) i += 1;
  const sign = page.first(i) === 35;
  if (sign) i += 1;
  if (!word && !sign) return last;
  if (page.isFigure(i)) return page.touches(i + 1) && page.isWord(i + 1) && page.length(i + 1) === 1 ? i + 1 : i;
  if (page.isWord(i) && page.length(i) <= 2 && !page.has(i, cue.direction | cue.state)) return page.touches(i + 1) && page.isFigure(i + 1) ? i + 1 : i;
  return word && (page.is(i - 1, "upper") || page.is(i - 1, "lower")) ? i - 1 : last;
}

/** Past the town, the state and the ZIP code that follow, when they do. */
function placeEnd(page: Page, last: number): number {
  let i = last + 1;
  if (page.first(i) === 46) i += 1;
  const comma = page.first(i) === 44 || (page.tokens.kinds[i] === kind.newline && page.tokens.kinds[i + 1] !== kind.newline);
  if (comma) i += 1;
  const town = townEnd(page, i, comma);
  const after = stateAndZipEnd(page, town < 0 ? i - 1 : town);
  if (after > (town < 0 ? i - 1 : town)) return after;
  const newline = comma && page.tokens.kinds[i - 1] === kind.newline;
  return town < 0 || newline ? last : town;
}

/** The last word of a town's name that begins at `i`, or -1: known, or capitalized after a comma. */
function townEnd(page: Page, i: number, comma: boolean): number {
  let k = i;
  if (page.is(k, "st") || page.is(k, "saint") || page.is(k, "ft") || page.is(k, "mt")) k += page.first(k + 1) === 46 ? 2 : 1;
  if (page.has(k, cue.town)) return page.isWord(k + 1) && (page.is(k + 1, "park") || page.is(k + 1, "falls") || page.is(k + 1, "lake") || page.is(k + 1, "rapids") || page.is(k + 1, "river") || page.is(k + 1, "center") || page.is(k + 1, "heights") || page.is(k + 1, "prairie") || page.is(k + 1, "grove")) ? k + 1 : k;
  if (page.is(k, "paul") || page.is(k, "cloud") || page.is(k, "louis") || page.is(k, "peter")) return page.is(k + 1, "park") ? k + 1 : k;
  let last = -1;
  for (let words = 0; words < 3 && page.isWord(k) && page.isCapitalized(k) && !isState(page, k, last >= 0); words += 1, k += 1) last = k;
  if (last < 0) return lowercaseTownEnd(page, i);
  if (stateAndZipEnd(page, last) > last) return last;
  return comma && page.tokens.kinds[last + 1] !== kind.word ? last : -1;
}

/** One to three words of any case that a state with a ZIP code, or a ZIP code, follows. */
function lowercaseTownEnd(page: Page, i: number): number {
  for (let k = i; k < i + 3 && page.isWord(k) && !stopWords.has(lower(page, k)); k += 1) if (isZip(page, zipAfter(page, k))) return k;
  return -1;
}

/** A state: its name, or its abbreviation in capitals, or in any case before a ZIP code. */
function isState(page: Page, k: number, _afterTown: boolean): boolean {
  if (!page.has(k, cue.state)) return false;
  return page.length(k) > 2 || page.isUpper(k) || page.is(k, "mn") || isZip(page, k + 1);
}

function zipAfter(page: Page, k: number): number {
  let i = k + 1;
  if (page.first(i) === 44) i += 1;
  if (page.has(i, cue.state)) i += 1;
  if (page.first(i) === 46 || page.first(i) === 44) i += 1;
  return i;
}

function isZip(page: Page, i: number): boolean {
  return page.isNumber(i) && page.length(i) === 5 && !page.isTied(i);
}

/** The last token of `, MN 55104-1234` or ` 55104` after token `last`; `last` itself when neither follows. */
function stateAndZipEnd(page: Page, last: number): number {
  let i = last + 1;
  if (page.first(i) === 44) i += 1;
  let end = last;
  if (isState(page, i, true)) {
    end = i;
    i += 1;
    if (page.first(i) === 46) i += 1;
    if (page.first(i) === 44) i += 1;
  }
  if (!isZip(page, i)) return end;
  return page.first(i + 1) === 45 && page.touches(i + 1) && page.touches(i + 2) && page.isNumber(i + 2) && page.length(i + 2) === 4 ? i + 2 : i;
}

/** Where somebody lives, against where an office is or an event takes place. */
function confidenceOf(page: Page, from: number, last: number): Confidence {
  const home = page.near(from, cue.reside, 8, 0) || page.ahead(last, cue.reside, 3) >= 0;
  const person = page.near(from, cue.person, 12, 6);
  const office = page.near(from, cue.organization, 10, 2);
  if (office && !(home && person)) return "low";
  return home || person ? "high" : "medium";
}

/** `PO Box 211`, `po bx 88 walker`, `RR 2 Box 118`, `HC 3 Box 41`: `i` is the word Box. */
export function scanBox(page: Page, i: number): number {
  const number = page.first(i + 1) === 35 || page.first(i + 1) === 46 ? i + 2 : i + 1;
  if (!page.isFigure(number) || page.length(number) > 6) return i;
  let first = i;
  if (page.is(i - 1, "office") && page.is(i - 2, "post")) first = i - 2;
  else if (page.is(i - 1, "po")) first = i - 1;
  else if (page.is(i - 2, "o") && page.is(i - 4, "p")) first = i - 4;
  else if (page.first(i - 1) === 46 && page.is(i - 2, "o") && page.is(i - 4, "p")) first = i - 4;
  else if (page.isFigure(i - 1) && page.has(i - 2, cue.rural | cue.street)) first = i - 2;
  else if (!page.has(i - 1, cue.reside) && !page.isUpper(i) && !page.isCapitalized(i)) return i;
  if (first === i && page.near(i, cue.benign, 6, 0)) return i;
  if (first < page.taken) return i;
  const last = placeEnd(page, number);
  return page.take("address", first, last, confidenceOf(page, first, last) === "low" ? "low" : "high", "address-box");
}

/** `County Road 8`, `Cty Rd 8, Melrose`, `Highway 61`, `fire number 1234`: `i` is the first word. */
export function scanRural(page: Page, i: number): number {
  const last = roadNumberEnd(page, i);
  if (last < 0 || i < page.taken || !(page.has(i + 1, cue.street) || page.has(i, cue.street))) return scanFireNumber(page, i);
  const home = page.near(i, cue.reside, 10, 0);
  return page.take("address", i, placeEnd(page, last), home ? "medium" : "low", "address-rural");
}

function scanFireNumber(page: Page, i: number): number {
  if (!page.is(i, "fire")) return i;
  const number = page.has(i + 1, cue.number) ? i + 2 : page.first(i + 1) === 35 ? i + 2 : -1;
  return number > 0 && page.isFigure(number) ? page.take("address", i, placeEnd(page, number), "medium", "address-rural") : i;
}

/** A town with its ZIP code, a bare ZIP code or a town, where a word of living or moving leads to it: `i` is that word. */
export function scanResidence(page: Page, i: number): number {
  let k = i + 1;
  let leads = false;
  for (let steps = 0; steps < 4; steps += 1) {
    if (page.isWord(k) && leadWords.has(lower(page, k))) leads = true;
    else if (!(page.first(k) === 58 || page.has(k, cue.person | cue.direction) || skipWords.has(lower(page, k)))) break;
    else if (page.first(k) === 58) leads = true;
    k += 1;
  }
  if (!leads || k < page.taken) return i;
  if (isZip(page, k)) return page.take("address", k, k, "medium", "address-place");
  const town = townEnd(page, k, true);
  if (town >= 0 && !page.has(k, cue.month)) return page.take("address", k, stateAndZipEnd(page, town), "medium", "address-place");
  return page.isWord(k) && page.has(k, cue.state) && (page.isCapitalized(k) || page.length(k) > 4) ? page.take("address", k, k, "medium", "address-place") : i;
}

const leadWords: ReadonlySet<string> = new Set("in to from at near by around outside off en a de".split(" "));
const skipWords: ReadonlySet<string> = new Set("back up out over down here there now still is was just mid together alone".split(" "));
/** A ZIP code after the town it belongs to, where no word of living stands: `i` is the figure. */
export function scanZip(page: Page, i: number): number {
  if (!isZip(page, i)) return i;
  const value = page.value(i);
  const local = value >= 55001 && value <= 56763;
  let first = i;
  if (page.has(first - 1, cue.state)) first -= 1;
  if (page.first(first - 1) === 44) first -= 1;
  let town = first;
  for (let words = 0; words < 3 && page.isWord(town - 1) && (page.isCapitalized(town - 1) || page.has(town - 1, cue.town)) && town - 1 >= page.taken && !page.has(town - 1, cue.benign); words += 1) town -= 1;
  if (town === first || (!local && first === i)) {
    if (!local || !(page.is(i - 1, "zip") || page.back(i, cue.reside, 4) >= 0)) return i;
    return page.take("address", i, i, page.near(i, cue.person, 10, 6) ? "medium" : "low", "address-place");
  }
  const end = stateAndZipEnd(page, i - 1) > i ? stateAndZipEnd(page, i - 1) : i;
  return page.take("address", town, end, confidenceOf(page, town, end), "address-place");
}
