import { isAlphanumeric } from "../normalize/entities.js";
import { isOneOf, type Page } from "./page.js";

/** Local parts that name a desk, not a person. */
const desks: ReadonlySet<string> = new Set(
  "admin agents alerts billing brokers compliance contact enroll enrollment feedback help helpdesk hello hr info intake marketing navigators news no-reply noreply office postmaster press privacy reception sales scheduling security service support team training webmaster wordpress".split(
    " ",
  ),
);

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
  if (isSample(local, page.text.slice(page.end(i), end).toLowerCase()))
    page.add("email", start, end, "low", "email-format");
  else if (!isPublicMailbox(local, page.text.slice(page.end(i), end).toLowerCase()))
    page.add("email", start, end, "high", "email-format");
  return last + 1;
}

/** Message numbers have the form of an address. */
function isBareNumber(local: string): boolean {
  for (let i = 0; i < local.length; i += 1) if (local.charCodeAt(i) > 57) return false;
  return true;
}

/** `user@example.com` in instructions. */
function isSample(local: string, domain: string): boolean {
  return (
    domain.startsWith("example.") || local === "test" || local === "user" || local === "sample" || local === "example"
  );
}

function isPublicMailbox(local: string, domain: string): boolean {
  return (
    desks.has(local) ||
    domain === "mnsure.org" ||
    domain.endsWith(".mnsure.org") ||
    domain === "state.mn.us" ||
    domain.endsWith(".state.mn.us")
  );
}

function isLocalUnit(code: number): boolean {
  return isLabelUnit(code) || isOneOf(code, "._+%'");
}

function isLabelUnit(code: number): boolean {
  return isAlphanumeric(code) || code === 45 || (code >= 0xc0 && code < 0x2000);
}

const longestLocal = 64;

function localStart(page: Page, i: number): number {
  let start = page.start(i);
  while (start > 0 && page.start(i) - start < longestLocal && isLocalUnit(page.text.charCodeAt(start - 1))) start -= 1;
  while (
    start < page.start(i) &&
    (page.text.charCodeAt(start) === 39 || page.text.charCodeAt(start) === 46 || page.text.charCodeAt(start) === 45)
  )
    start += 1;
  return start < page.start(i) ? start : -1;
}

/** Past labels joined by dots, the last of at least two letters. */
function domainEnd(page: Page, i: number): number {
  const { text } = page;
  let end = -1;
  let label = page.end(i);
  for (let k = label; k - page.end(i) < 255; k += 1) {
    const code = text.charCodeAt(k);
    if (isLabelUnit(code)) continue;
    const isLetters = k - label >= 2 && text.charCodeAt(k - 1) > 57;
    if (isLetters && label > page.end(i)) end = k;
    if (code !== 46 || k === label) break;
    label = k + 1;
  }
  return end;
}
