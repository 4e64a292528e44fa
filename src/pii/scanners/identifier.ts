import { accountCue, benignCue, birthCue, idCue, numberCue, phoneCue, ssnCue, stateCue, userCue } from "./lexicon.js";
import type { Page } from "./page.js";
import { fuzzyKind } from "./tokens.js";

/** One token of an identifier: letters, digits, or both. */
export function isPart(page: Page, i: number): boolean {
  return page.isWord(i) || page.isFigure(i);
}

/** The last token of the alphanumeric code that begins at `from`: parts that touch, joined by - . _ /, and spaced groups of digits. */
export function codeEnd(page: Page, from: number): { readonly last: number; readonly digits: number } {
  let last = from;
  let digits = page.isFigure(from) ? page.length(from) : 0;
  for (let parts = 0; parts < 12; parts += 1) {
    const next = last + 1;
    let part = -1;
    if (page.touches(next) && isPart(page, next)) part = next;
    else if (page.touches(next) && page.touches(next + 1) && isJoint(page.first(next)) && isPart(page, next + 1))
      part = next + 1;
    else if (
      page.isNumber(next) &&
      page.start(next) - page.end(last) === 1 &&
      page.text.charCodeAt(page.end(last)) === 32 &&
      (page.isFigure(last) || page.length(last) <= 3)
    )
      part = next;
    if (part < 0 || (page.isWord(part) && page.length(part) > 5)) break;
    if (page.isFigure(part)) digits += page.length(part);
    last = part;
  }
  return { last, digits };
}

export function isJoint(code: number): boolean {
  return code === 45 || code === 46 || code === 95 || code === 47;
}

/** The first token of the code that figure `i` stands in: letters before it that belong to it. */
export function codeStart(page: Page, i: number): number {
  let first = i;
  for (let parts = 0; parts < 6; parts += 1) {
    if (page.touches(first) && isPart(page, first - 1) && page.length(first - 1) <= 5) first -= 1;
    else if (
      page.touches(first) &&
      page.touches(first - 1) &&
      isJoint(page.first(first - 1)) &&
      isPart(page, first - 2) &&
      page.length(first - 2) <= 5
    )
      first -= 2;
    else break;
  }
  const spaced = first - 1;
  const isPrefix =
    page.isWord(spaced) &&
    page.length(spaced) <= 3 &&
    page.isUpper(spaced) &&
    page.start(first) - page.end(spaced) === 1 &&
    !page.has(spaced, idCue | userCue | accountCue | numberCue | benignCue | stateCue | ssnCue | birthCue) &&
    page.length(i) > 2;
  return isPrefix ? spaced : first;
}

const reach = 6;

/** A case, application, member, license or passport number at figure `i`; returns the token to go on from. */
export function scanIdentifier(page: Page, i: number): number {
  const first = codeStart(page, i);
  if (first < page.taken) return i;
  const claim = page.back(first, idCue | userCue, reach);
  // without a word that announces it, only what has letters can have the form of a license
  if (claim < 0 && page.isNumber(first)) return i;
  const { last, digits } = codeEnd(page, first);
  if (isNobodys(page, first, last)) return i;
  if (isLicense(page, first, last) || isAlienNumber(page, first, last, digits))
    return page.take("identifier", first, last, "high", "id-format");
  const letters = page.isWord(first);
  if (digits < 4 || (digits === 4 && !letters)) return i;
  const rival = page.back(first, benignCue, reach);
  if (
    claim >= 0 &&
    (rival < 0 || rival < claim - 3) &&
    page.back(first, phoneCue | birthCue | ssnCue, reach) <= claim &&
    leadsTo(page, claim, first)
  )
    return page.take("identifier", first, last, digits >= 6 ? "high" : "medium", "id-cue");
  return i;
}

/** All zeros, all one digit, or counted up: a number for show. Also the policies of professional liability. */
export function isNobodys(page: Page, first: number, last: number): boolean {
  if (page.is(first, "eo")) return true;
  let same = true;
  let counted = true;
  let before = -1;
  for (let k = first; k <= last; k += 1) {
    if (!page.isFigure(k)) continue;
    for (let at = page.start(k); at < page.end(k); at += 1) {
      const code = page.text.charCodeAt(at);
      if (before >= 0 && code !== before) same = false;
      if (before >= 0 && code !== before + 1) counted = false;
      before = code;
    }
  }
  return same || counted;
}

const leading: ReadonlySet<string> = new Set(
  "number numbers no num nr nbr id ids is was are the of for el es con starts starting new old mn mnsure mets his her my and or client number's file case card up under reads shows ending".split(
    " ",
  ),
);

/** Between the cue and the code stand only words that lead from one to the other. */
function leadsTo(page: Page, claim: number, first: number): boolean {
  for (let k = claim + 1; k < first; k += 1) {
    if (page.isNewline(k)) continue;
    if (page.isWord(k) && !page.has(k, idCue | numberCue) && !leading.has(page.lower(k))) return false;
    if (page.isFigure(k) && page.length(k) > 3 && !isList(page, k, first)) return false;
  }
  return true;
}

/** Between two numbers of a list stand only commas, slashes, "and", "or". */
function isList(page: Page, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k += 1)
    if (page.isWord(k) && !page.is(k, "and") && !page.is(k, "or") && !page.is(k, "y")) return false;
  return true;
}

/** A Minnesota license or permit: a letter and twelve digits. */
function isLicense(page: Page, first: number, last: number): boolean {
  const joined = page.tokens.kinds[first] === fuzzyKind && page.first(first) > 57 ? page.length(first) - 1 : 0;
  return (
    (joined > 0 || (page.isWord(first) && page.length(first) === 1)) &&
    letterAndDigits(page, first, last) + joined === 12
  );
}

/** An alien registration number: A and eight or nine digits. */
function isAlienNumber(page: Page, first: number, last: number, digits: number): boolean {
  return (
    page.is(first, "a") &&
    page.isUpper(first) &&
    (digits === 9 || digits === 8) &&
    letterAndDigits(page, first, last) === digits &&
    (last > first + 1 || page.touches(first + 1)) &&
    page.length(first + 1) !== 4
  );
}

function letterAndDigits(page: Page, first: number, last: number): number {
  let digits = 0;
  for (let k = first + 1; k <= last; k += 1) {
    if (page.isWord(k)) return -1;
    if (page.isFigure(k)) digits += page.length(k);
  }
  return digits;
}
