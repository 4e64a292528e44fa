import { dotCue } from "./lexicon.js";
import type { Page } from "./page.js";
import { signKind } from "./tokens.js";

/** Local parts that name a desk, not a person. */
const desks: ReadonlySet<string> = new Set(
  "abuse admin agents alerts billing broker brokers compliance contact customerservice enroll enrollment feedback help helpdesk hello hr info intake it mailer-daemon marketing navigator navigators news newsletter no-reply noreply office postmaster press privacy publicfeedback reception sales scheduling secure security service services staff support team training webmaster wordpress donotreply do-not-reply notifications".split(" "),
);

/** Endings by which a written-out address is known. */
const endings: ReadonlySet<string> = new Set("com net org edu gov us example io info biz mn me co tv coop health mail".split(" "));

const at = 64;

/** The address around the `@` that token `i` is; returns the token to go on from. */
export function scanEmail(page: Page, i: number): number {
  const start = localStart(page, i);
  const end = domainEnd(page, i);
  if (start < 0 || end < 0) return i;
  const local = page.text.slice(start, page.start(i)).toLowerCase();
  let last = i;
  while (last + 1 < page.count && page.end(last + 1) <= end) last += 1;
  page.taken = Math.max(page.taken, last + 1);
  if (isBareNumber(local)) return last + 1;
  if (isSample(local, page.text.slice(page.end(i), end).toLowerCase())) page.add("email", start, end, "low", "email-format");
  else if (!isPublicMailbox(local, page.text.slice(page.end(i), end).toLowerCase())) page.add("email", start, end, "high", "email-format");
  return last + 1;
}

/** Message numbers have the form of an address. */
function isBareNumber(local: string): boolean {
  for (let i = 0; i < local.length; i += 1) if (local.charCodeAt(i) > 57) return false;
  return true;
}

/** `user@example.com` in instructions. */
function isSample(local: string, domain: string): boolean {
  return domain.startsWith("example.") || local === "test" || local === "user" || local === "sample" || local === "example";
}

function isPublicMailbox(local: string, domain: string): boolean {
  return desks.has(local) || domain === "mnsure.org" || domain.endsWith(".mnsure.org") || domain === "state.mn.us" || domain.endsWith(".state.mn.us");
}

function isLocalUnit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 46 || code === 95 || code === 45 || code === 43 || code === 37 || code === 39 || (code >= 0xc0 && code < 0x2000);
}

const longestLocal = 64;

function localStart(page: Page, i: number): number {
  let start = page.start(i);
  while (start > 0 && page.start(i) - start < longestLocal && isLocalUnit(page.text.charCodeAt(start - 1))) start -= 1;
  while (start < page.start(i) && (page.text.charCodeAt(start) === 39 || page.text.charCodeAt(start) === 46 || page.text.charCodeAt(start) === 45)) start += 1;
  return start < page.start(i) ? start : -1;
}

/** Past labels joined by dots, the last of at least two letters. */
function domainEnd(page: Page, i: number): number {
  const { text } = page;
  let end = -1;
  let label = page.end(i);
  for (let k = label; k - page.end(i) < 255; k += 1) {
    const code = text.charCodeAt(k);
    const inLabel = (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 45 || (code >= 0xc0 && code < 0x2000);
    if (inLabel) continue;
    const isLetters = k - label >= 2 && text.charCodeAt(k - 1) > 57;
    if (isLetters && label > page.end(i)) end = k;
    if (code !== 46 || k === label) break;
    label = k + 1;
  }
  return end;
}

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
  return code === 45 || code === 40 || code === 41 || code === 91 || code === 93 || code === 123 || code === 125 || code === 60 || code === 62;
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

export function isAtSign(page: Page, i: number): boolean {
  return page.first(i) === at;
}
