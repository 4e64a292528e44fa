import { claims, scanAccount } from "./account.js";
import { debtCue, moneyCue, organizationCue, personCue } from "./lexicon.js";
import { isGeneral } from "./owner.js";
import type { Page } from "./page.js";
import { wordKind } from "./tokens.js";

/** An account with the words that say which: "TCF checking ending 8821". */
export function scanAccountPhrase(page: Page, from: number): number {
  const before = page.taken;
  const next = scanAccount(page, from);
  const found = page.found.at(-1);
  const claim = page.back(from, claims, 6);
  if (next === from || found === undefined || claim < before || hasNewline(page, claim, from) || from - claim > 4)
    return next;
  let first = claim;
  for (
    let words = 0;
    words < 4 &&
    first - 1 >= before &&
    page.isWord(first - 1) &&
    (page.isCapitalized(first - 1) || page.has(first - 1, claims));
    words += 1
  )
    first -= 1;
  page.found[page.found.length - 1] = { ...found, start: page.start(first) };
  return next;
}

function hasNewline(page: Page, from: number, to: number): boolean {
  for (let k = from; k < to; k += 1) if (page.isNewline(k)) return true;
  return false;
}

/** An amount of money that a person owes, has or was charged: `i` is the dollar sign or the figure of an amount. */
export function scanDebt(page: Page, i: number): number {
  const figure = page.first(i) === 36 ? i + 1 : i;
  if (!page.isNumber(figure)) return i;
  const last = amountEnd(page, figure);
  const debt = page.back(i, debtCue, 5);
  const after = page.ahead(last, debtCue, 4);
  if ((debt < 0 && after < 0) || isGeneral(page, i)) return i;
  if (isPremium(page, debt < 0 ? after : debt, i)) return i;
  const person = page.near(i, personCue, 12, 8);
  const first = debt >= page.taken && debt >= 0 && !hasNewline(page, debt, i) ? debt : i;
  return page.take(
    "financial",
    first,
    Math.max(last, debt < 0 && !hasNewline(page, last, after) ? after : last),
    person ? "medium" : "low",
    debt >= 0 && page.is(debt, "balance") ? "balance-cue" : "debt-cue",
  );
}

/** What a carrier bills, a deductible, a credit: the plan's amounts, not the person's purse. */
function isPremium(page: Page, debt: number, i: number): boolean {
  if (page.is(debt, "credits") || page.is(debt, "credit") || page.is(debt, "hsa") || page.is(debt, "billed"))
    return true;
  return (page.is(debt, "bill") || page.is(debt, "bills")) && page.near(i, organizationCue, 10, 6);
}

/** Past thousands and cents. */
function amountEnd(page: Page, figure: number): number {
  let last = figure;
  while (
    page.touches(last + 1) &&
    page.touches(last + 2) &&
    (page.first(last + 1) === 44 || page.first(last + 1) === 46) &&
    page.isNumber(last + 2)
  )
    last += 2;
  if (page.has(last + 1, moneyCue) && page.tokens.kinds[last + 1] === wordKind) last += 1;
  return last;
}
