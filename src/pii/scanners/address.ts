import type { Confidence } from "../finding.js";
import {
  benignCue,
  birthCue,
  boxCue,
  directionCue,
  monthCue,
  numberCue,
  organizationCue,
  personCue,
  phoneCue,
  resideCue,
  ruralCue,
  ssnCue,
  stateCue,
  streetCue,
  townCue,
  unitCue,
} from "./lexicon.js";
import { isGeneral } from "./owner.js";
import type { Page } from "./page.js";
import { newlineKind, signKind, wordKind } from "./tokens.js";

/** Words that no street's name holds. */
const notInName: ReadonlySet<string> = new Set(
  "the a an of on in for and to at is by with from or as it was are that this per miles mile minutes min hours hour days people percent times dollars blocks monday tuesday wednesday thursday friday saturday sunday today tomorrow english spanish".split(
    " ",
  ),
);
/** Street endings that are everyday words when they are not capitalized. */
const everyday: ReadonlySet<string> = new Set(
  "drive way place court run path line point square bay pass row circle cove terrace plaza st pt curve landing loop trail".split(
    " ",
  ),
);

/** A street address that begins at figure `from`; returns the token to go on from. */
export function scanStreet(page: Page, from: number): number {
  if (page.length(from) > 6 || page.first(from - 1) === 36 || page.first(from - 1) === 35 || page.isTied(from))
    return from;
  const street = streetEnd(page, from + 1, from);
  if (street < 0) return from;
  const unit = unitEnd(page, directionEnd(page, street));
  const last = placeEnd(page, unit);
  return page.take("address", from, last, confidenceOf(page, from, last), "address-street");
}

/** The token of the street's kind (`Ave`, `Street`), or of a highway's number, at most five words on; -1 for no street. */
function streetEnd(page: Page, from: number, number: number): number {
  let k = from;
  if (page.first(k) === 47 && page.isNumber(k + 1)) k += 2;
  if (page.isNumber(k) && page.first(k + 1) === 47) k += 3;
  const start = k;
  for (let words = 0; words < 5 && k < page.count; words += 1, k += 1) {
    if (page.first(k) === 46 && k > start) continue;
    if (page.isNumber(k) && page.length(k) <= 3 && isOrdinal(page, k + 1)) {
      k += 1;
      continue;
    }
    if (!page.isWord(k) || (!page.isCapitalized(k) && notInName.has(page.lower(k)))) return -1;
    const road = roadEnd(page, k);
    if (road >= 0) return road;
    if (page.has(k, streetCue) && k > start && isStreetKind(page, k, start)) return k;
    if (
      k === start &&
      page.has(k, directionCue) &&
      page.isCapitalized(k + 1) &&
      number !== start &&
      isNameAlone(page, k + 1)
    )
      return k + 1;
  }
  return -1;
}

function isOrdinal(page: Page, k: number): boolean {
  return page.touches(k) && (page.is(k, "st") || page.is(k, "nd") || page.is(k, "rd") || page.is(k, "th"));
}

/** `208 S Broadway, New Ulm`: a street without a kind, with a direction before and a town after. */
function isNameAlone(page: Page, k: number): boolean {
  return page.first(k + 1) === 44 && page.isCapitalized(k + 2);
}

function isStreetKind(page: Page, k: number, start: number): boolean {
  if (!everyday.has(page.lower(k))) return true;
  const goesOn =
    page.first(k + 1) === 44 ||
    page.first(k + 1) === 46 ||
    page.has(k + 1, directionCue | unitCue | townCue | stateCue) ||
    page.isFigure(k + 1) ||
    !page.isWord(k + 1);
  return goesOn && (page.isCapitalized(k) || page.isCapitalized(start) || page.is(k, "st"));
}

/** The number of `Hwy 61`, `County Road 8`, `Co Rd 12`, `res hwy 1`, `CSAH 9`; -1 when `k` begins none. */
function roadEnd(page: Page, k: number): number {
  if (!page.has(k, ruralCue)) return -1;
  let i = k + 1;
  if (page.has(i, streetCue | ruralCue)) i += 1;
  else if (
    !page.is(k, "hwy") &&
    !page.is(k, "highway") &&
    !page.is(k, "csah") &&
    !page.is(k, "rr") &&
    !page.is(k, "route")
  )
    return -1;
  if (page.first(i) === 46) i += 1;
  return page.isFigure(i) && page.length(i) <= 4 ? i : -1;
}

function directionEnd(page: Page, last: number): number {
  const i = page.first(last + 1) === 46 ? last + 2 : last + 1;
  if (!page.has(i, directionCue) || page.is(i, "no") || page.is(i, "so")) return last;
  return page.first(i + 1) === 46 && page.length(i) <= 2 && page.first(i + 2) === 44 ? i + 1 : i;
}

/** Past `Apt 4`, `#12`, `, Unit 5C`, `no. 118`, `upper`. */
function unitEnd(page: Page, last: number): number {
  let i = last + 1;
  if (page.first(i) === 46) i += 1;
  if (page.first(i) === 44) i += 1;
  const word = page.has(i, unitCue);
  if (word && (page.is(i, "upper") || page.is(i, "lower"))) return i;
  if (word) i += 1;
  if (page.first(i) === 46 && word) i += 1;
  const sign = page.first(i) === 35;
  if (sign) i += 1;
  if (!word && !sign) return last;
  const short = page.isWord(i) && page.length(i) <= 2;
  if (!page.isFigure(i) && !short) return last;
  const next = page.first(i + 1) === 45 && page.touches(i + 1) ? i + 2 : i + 1;
  return page.touches(next) && (page.isFigure(next) || page.length(next) === 1) ? next : i;
}

/** Past the town, the state and the ZIP code that follow a street, when they do. */
function placeEnd(page: Page, last: number): number {
  let i = last + 1;
  if (page.first(i) === 46) i += 1;
  const newline = page.isNewline(i) && !page.isNewline(i + 1);
  const comma = page.first(i) === 44;
  if (comma || newline) i += 1;
  if (comma && page.is(i, "in")) i += 1;
  const town = townEnd(page, i, comma);
  const end = stateAndZipEnd(page, town < 0 ? i - 1 : town);
  if (end > (town < 0 ? i - 1 : town)) return end;
  return town < 0 || newline ? last : town;
}

/** The last word of a town's name that begins at `i`, or -1: a known town, words before a state or a ZIP code, or capitalized words where a town is expected. */
function townEnd(page: Page, i: number, expected: boolean): number {
  let k = i;
  const saint = page.is(k, "st") || page.is(k, "saint");
  if (saint) k += page.first(k + 1) === 46 ? 2 : 1;
  const direction = page.has(k, directionCue) && page.isWord(k + 1) && !saint;
  if (direction) k += 1;
  let last = -1;
  for (
    let words = 0;
    words < 3 &&
    page.isWord(k) &&
    page.isCapitalized(k) &&
    !isState(page, k) &&
    !page.has(k, monthCue | phoneCue | birthCue | ssnCue);
    words += 1, k += 1
  )
    last = k;
  if (last >= 0 && (expected || saint || stateAndZipEnd(page, last) > last)) return last;
  const word = direction ? i + 1 : saint ? (page.first(i + 1) === 46 ? i + 2 : i + 1) : i;
  if (page.has(word, townCue) || (saint && page.isWord(word))) return isTownTail(page, word + 1) ? word + 1 : word;
  for (let end = i; end < i + 3 && page.isWord(end) && !notInName.has(page.lower(end)); end += 1)
    if (stateAndZipEnd(page, end) > end && !page.has(i, stateCue)) return end;
  return -1;
}

const townTails: ReadonlySet<string> = new Set(
  "park falls lake rapids river center centre heights prairie grove city valley spring springs springs bay island".split(
    " ",
  ),
);

function isTownTail(page: Page, k: number): boolean {
  return page.isWord(k) && townTails.has(page.lower(k));
}

/** A state: its name, its abbreviation in capitals, or in any case before a ZIP code. */
function isState(page: Page, k: number): boolean {
  if (!page.has(k, stateCue)) return false;
  return (
    page.length(k) > 4 ||
    page.isUpper(k) ||
    page.is(k, "mn") ||
    isZip(page, k + 1) ||
    (page.first(k - 1) === 44 && page.isCapitalized(k))
  );
}

function isZip(page: Page, i: number): boolean {
  return page.isNumber(i) && page.length(i) === 5 && !page.isTied(i);
}

/** The last token of `, MN 55104-1234` or ` 55104` after token `last`; `last` itself when neither follows. */
function stateAndZipEnd(page: Page, last: number): number {
  let i = last + 1;
  if (page.first(i) === 44) i += 1;
  let end = last;
  if (isState(page, i)) {
    end = i;
    i += 1;
    if (page.first(i) === 46) i += 1;
    if (page.first(i) === 44) i += 1;
  }
  if (!isZip(page, i)) return end;
  return page.first(i + 1) === 45 && page.touches(i + 1) && page.touches(i + 2) && page.length(i + 2) === 4 ? i + 2 : i;
}

/** Where somebody lives, against where an office is or an event takes place. */
function confidenceOf(page: Page, from: number, last: number): Confidence {
  const home = page.near(from, resideCue, 8, 0) || page.ahead(last, resideCue, 3) >= 0;
  const person = page.near(from, personCue, 12, 0) || page.ahead(last, personCue, 6) >= 0;
  if (page.near(from, organizationCue, 10, 0) || page.ahead(from, organizationCue, last - from + 3) >= 0)
    return home && person ? "medium" : "low";
  return home || person ? "high" : "medium";
}

/** `PO Box 211`, `po bx 88 walker`, `RR 2 Box 118`, `HC 3 Box 41`: `i` is the word Box. */
export function scanBox(page: Page, i: number): number {
  const number = page.first(i + 1) === 35 || page.first(i + 1) === 46 ? i + 2 : i + 1;
  if (!page.isFigure(number) || page.length(number) > 6) return i;
  const first = boxStart(page, i);
  if (first < 0 || first < page.taken) return i;
  const last = placeEnd(page, unitEnd(page, number));
  return page.take("address", first, last, confidenceOf(page, first, last), "address-box");
}

function boxStart(page: Page, i: number): number {
  if (page.is(i, "pobox")) return i;
  const before = page.first(i - 1) === 46 ? i - 2 : i - 1;
  if (page.is(before, "po")) return before;
  if (page.is(before, "office") && page.is(before - 1, "post")) return before - 1;
  if (page.is(before, "o")) return page.first(before - 1) === 46 ? before - 2 : before - 1;
  return page.isFigure(before) && page.has(before - 1, ruralCue | streetCue) ? before - 1 : -1;
}

/** `County Road 8`, `Cty Rd 8, Melrose`, `Highway 61`, `fire number 1234` where somebody lives: `i` is the first word. */
export function scanRural(page: Page, i: number): number {
  const isFire = page.is(i, "fire") && (page.has(i + 1, numberCue) || page.first(i + 1) === 35) && page.isFigure(i + 2);
  const last = isFire ? i + 2 : roadEnd(page, i);
  if (last < 0 || i < page.taken || page.has(last + 1, boxCue)) return i;
  return page.take(
    "address",
    i,
    placeEnd(page, last),
    page.near(i, resideCue, 10, 0) ? "medium" : "low",
    "address-rural",
  );
}

const verbs: ReadonlySet<string> = new Set(
  "lives live living lived resides residing reside moved moves moving move relocated relocating relocates rents renting rented stays staying stayed stay sleeps sleeping settled returned based vive vivo viven winters came went out wife husband mother father dad mom son daughter sister brother guy man woman lady client family couple fella parents".split(
    " ",
  ),
);
const places: ReadonlySet<string> = new Set("in to from near outside past en at by".split(" "));
const adverbs: ReadonlySet<string> = new Set(
  "back up out over down here there now still is was just mid together alone all over".split(" "),
);
const dwellings: ReadonlySet<string> = new Set(
  "shelter apartments apts towers tower dorm dorms hall motel hotel trailer basement couch sofa cabin rv camper condo duplex upstairs bakery garage attic farm farmstead terrace manor estates projects barracks colony reservation rez house place".split(
    " ",
  ),
);
const clauseEnds: ReadonlySet<string> = new Set(
  "and but with for until till since because so when while who which that then he she they his her i we".split(" "),
);

/** Where a word of living, moving or kinship leads to a place: a town, a state, a ZIP code, a shelter. `i` is that word. */
export function scanResidence(page: Page, i: number): number {
  if (!verbs.has(page.lower(i))) return scanLabelled(page, i);
  const general = isGeneral(page, i);
  for (let k = i + 1; k <= i + 9 && k < page.count; k += 1) {
    if (page.tokens.kinds[k] === signKind && page.first(k) !== 44 && page.first(k) !== 45) break;
    if (page.isNewline(k) && page.isNewline(k + 1)) break;
    const leads =
      page.isWord(k) &&
      places.has(page.lower(k)) &&
      (page.has(i, resideCue) || k === i + 1 || (k === i + 2 && adverbs.has(page.lower(i + 1))));
    if (!leads || k + 1 < page.taken) continue;
    const last = residenceEnd(page, k + 1);
    if (last < 0) continue;
    page.take("address", k + 1, last, general ? "low" : "medium", "address-place");
    k = last;
  }
  return page.taken > i ? page.taken : i;
}

function residenceEnd(page: Page, k: number): number {
  if (isZip(page, k)) return k;
  if (page.isFigure(k)) return -1;
  if (
    page.isWord(k) &&
    page.has(k, stateCue) &&
    (page.length(k) > 4 ? page.isCapitalized(k) || page.is(k, "minnesota") : page.isUpper(k))
  )
    return stateAndZipEnd(page, k);
  const isName =
    page.isCapitalized(k) &&
    !page.isUpper(k) &&
    !notInName.has(page.lower(k)) &&
    !page.has(k, personCue | organizationCue);
  const town = townEnd(page, k, isName);
  if (town >= 0) return stateAndZipEnd(page, isTownTail(page, town + 1) && !page.isCapitalized(k) ? town + 1 : town);
  return dwellingEnd(page, k);
}

/** The end of "his sister's basement in Maplewood", "the Harbor Light shelter", or -1 when nothing there is a dwelling. */
function dwellingEnd(page: Page, from: number): number {
  let isDwelling = false;
  let isCertain = false;
  let last = -1;
  for (let k = from; k < from + 12 && k < page.count; k += 1) {
    const type = page.tokens.kinds[k];
    if (type === newlineKind || (type === signKind && page.first(k) !== 44 && page.first(k) !== 38)) break;
    if (type === wordKind && k > from && clauseEnds.has(page.lower(k))) break;
    if (type === wordKind && dwellings.has(page.lower(k))) isDwelling = true;
    if (type === wordKind && (page.isCapitalized(k) || page.has(k, townCue | personCue))) isCertain = true;
    if (type !== signKind) last = k;
  }
  return isDwelling && isCertain ? last : -1;
}

/** `Town: Bena`, `Home ..... Bena`, `Address is Rogers`, `zip 55104`. */
function scanLabelled(page: Page, i: number): number {
  let k = i + 1;
  while (k <= i + 12 && (page.first(k) === 46 || page.first(k) === 58)) k += 1;
  if (
    (page.first(k - 1) === 46 && k < i + 4) ||
    k === i + 1 ||
    k < page.taken ||
    (!page.is(i, "town") &&
      !page.is(i, "home") &&
      !page.is(i, "lives") &&
      !page.is(i, "residence") &&
      !page.is(i, "address"))
  )
    return i;
  const last = page.isFigure(k) ? (isZip(page, k) ? k : -1) : residenceEnd(page, k);
  return last < 0 || page.near(i, organizationCue, 12, 6)
    ? i
    : page.take("address", k, last, "medium", "address-place");
}

/** A ZIP code with the town before it, where no word of living stands: `i` is the figure. */
export function scanZip(page: Page, i: number): number {
  if (!isZip(page, i)) return i;
  const state = page.has(i - 1, stateCue) ? i - 1 : i;
  const comma = page.first(state - 1) === 44 ? state - 1 : state;
  let town = comma;
  for (
    let words = 0;
    words < 3 &&
    page.isWord(town - 1) &&
    town - 1 >= page.taken &&
    (page.isCapitalized(town - 1) || page.has(town - 1, townCue)) &&
    !page.has(town - 1, benignCue) &&
    (page.has(town - 1, townCue) || !page.isUpper(town - 1) || page.first(town - 2) === 44);
    words += 1
  )
    town -= 1;
  const isLocal = page.value(i) >= 55001 && page.value(i) <= 56763;
  const named =
    town < comma &&
    (state < i ||
      (isLocal &&
        (page.has(town, townCue) || comma - town > 1 || (page.isWord(town - 1) && !page.is(town - 1, "is")))));
  if (named)
    return page.take("address", town, stateAndZipEnd(page, i - 1), confidenceOf(page, town, i), "address-place");
  const led =
    isLocal &&
    (page.is(i - 1, "zip") || page.has(i - 2, resideCue)) &&
    page.near(i, personCue, 8, 5) &&
    !isGeneral(page, i);
  return led ? page.take("address", i, i, "medium", "address-place") : i;
}
