import { isJoint, isPart } from "./identifier.js";
import type { Page } from "./page.js";
import { fuzzyKind } from "./tokens.js";

/** The word after "username" or "login", when it looks made up: digits, an underscore, a dot or a capital inside. */
export function scanUsername(page: Page, i: number): number {
  let k = i + 1;
  for (let steps = 0; steps < 5; steps += 1) {
    const code = page.first(k);
    if (
      code === 58 ||
      code === 61 ||
      code === 34 ||
      code === 39 ||
      code === 44 ||
      code === 40 ||
      (page.isWord(k) && between.has(page.lower(k)))
    )
      k += 1;
  }
  const last = madeUpEnd(page, k);
  if (last < 0) return i;
  const next = page.take("identifier", k, last, "high", "username-cue");
  const other = page.is(next, "or") ? madeUpEnd(page, next + 1) : -1;
  return other < 0 ? next : page.take("identifier", next + 1, other, "high", "username-cue");
}

const between: ReadonlySet<string> = new Set(["is", "name", "id", "was", "maybe", "picked", "user", "login"]);

/** The last token of a made-up name that begins at `k`, or -1. */
function madeUpEnd(page: Page, k: number): number {
  if (!isPart(page, k) || page.isNumber(k)) return -1;
  let last = k;
  let made = page.tokens.kinds[k] === fuzzyKind || hasInnerCapital(page, k);
  while (
    page.touches(last + 1) &&
    (isPart(page, last + 1) || (isJoint(page.first(last + 1)) && page.touches(last + 2) && isPart(page, last + 2)))
  ) {
    made ||= page.isFigure(last + 1) || page.first(last + 1) === 95 || page.first(last + 1) === 46;
    last += 1;
  }
  return made && page.end(last) - page.start(k) >= 4 ? last : -1;
}

function hasInnerCapital(page: Page, k: number): boolean {
  for (let at = page.start(k) + 1; at < page.end(k); at += 1) {
    const code = page.text.charCodeAt(at);
    if (code >= 65 && code <= 90) return !page.isUpper(k);
  }
  return false;
}
