import { dotCue } from "./lexicon.js";
import type { Page } from "./page.js";
import { signKind } from "./tokens.js";

/** Endings by which a written-out address is known. */
const endings: ReadonlySet<string> = new Set(
  "com net org edu gov us example io info biz mn me co tv coop health mail".split(" "),
);

/** "name at host dot com", "name (at) host [dot] com", "name @ host . com": `i` is the word or sign for at. */
export function scanSpelledEmail(page: Page, i: number): number {
  let k = afterBracket(page, i + 1);
  let last = -1;
  let dots = 0;
  for (let labels = 0; labels < 5 && (page.isWord(k) || page.isFigure(k)); labels += 1) {
    while (page.touches(k + 1) && (page.isWord(k + 1) || page.isFigure(k + 1) || page.first(k + 1) === 45)) k += 1;
    if (dots > 0 && endings.has(page.lower(k))) last = k;
    const dot = dotAfter(page, k);
    if (dot < 0) break;
    dots += 1;
    k = afterBracket(page, dot + 1);
  }
  if (last < 0) return i;
  const first = spelledLocal(page, i);
  if (first < 0) return i;
  return page.take("email", first, last, "high", "email-spelled");
}

function isBracket(code: number): boolean {
  return (
    code === 45 ||
    code === 40 ||
    code === 41 ||
    code === 91 ||
    code === 93 ||
    code === 123 ||
    code === 125 ||
    code === 60 ||
    code === 62
  );
}

function afterBracket(page: Page, k: number): number {
  return isBracket(page.first(k)) ? k + 1 : k;
}

/** The word or sign for a dot after token `k`, or -1. */
function dotAfter(page: Page, k: number): number {
  const next = afterBracket(page, k + 1);
  return page.has(next, dotCue) || (page.first(next) === 46 && page.tokens.kinds[next] === signKind) ? next : -1;
}

const joiners: ReadonlySet<string> = new Set(["dot", "underscore", "dash", "hyphen", "punto", "plus"]);

/** The first token of a dictated local part that ends before `i`, or -1. */
function spelledLocal(page: Page, i: number): number {
  let k = isBracket(page.first(i - 1)) ? i - 2 : i - 1;
  if (!page.isWord(k) && !page.isFigure(k)) return -1;
  for (let parts = 0; parts < 8; parts += 1) {
    while (page.touches(k) && (page.isWord(k - 1) || page.isFigure(k - 1) || isLocalSign(page.first(k - 1)))) k -= 1;
    const joiner = isBracket(page.first(k - 1)) ? k - 2 : k - 1;
    const before = isBracket(page.first(joiner - 1)) ? joiner - 2 : joiner - 1;
    const joins = page.isWord(joiner) && joiners.has(page.lower(joiner));
    if (!joins || !(page.isWord(before) || page.isFigure(before))) break;
    k = before;
  }
  return k;
}

function isLocalSign(code: number): boolean {
  return code === 46 || code === 95 || code === 45 || code === 43;
}
