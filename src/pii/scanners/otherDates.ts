import { scanBirthdate } from "./birthdate.js";
import type { Page } from "./page.js";

/** Words before a date that make it another kind of date. */
const otherwise: ReadonlySet<string> = new Set(
  "since effective signed filed issued expires expired exp expiration until through thru sent received dated date deadline due start starts started starting begin begins ended ends ending end submitted uploaded called posted updated closes opens open opened renewal renewed printed processed approved denied on by as before after last next enrolled termed terminated".split(
    " ",
  ),
);

function isOtherDate(page: Page, first: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - 3; i -= 1) {
    if (page.isNewline(i)) return false;
    if (page.isWord(i) && otherwise.has(page.lower(i))) return true;
  }
  return false;
}

/** A date of birth, as `scanBirthdate` finds it; one that another word explains, and no birth cue, is doubted. */
export function scanCertainBirthdate(page: Page, from: number): number {
  const next = scanBirthdate(page, from);
  const found = page.found.at(-1);
  if (next > from && found?.cue === "birth-context" && isOtherDate(page, from))
    page.found[page.found.length - 1] = { ...found, confidence: "low", cue: "date-only" };
  return next;
}
