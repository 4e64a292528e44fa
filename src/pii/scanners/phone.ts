import { accountCue, benignCue, idCue, organizationCue, personCue, phoneCue, routingCue } from "./lexicon.js";
import type { Page } from "./page.js";
import { digitOf, signKind } from "./tokens.js";

/** Area codes that anyone may call free of charge: a business, not a person. */
const tollFree: ReadonlySet<number> = new Set([800, 822, 833, 844, 855, 866, 877, 888, 900]);

/** A North American number, with or without 1, area code in parentheses, extension; or an international one after a plus. */
export function scanPhone(page: Page, from: number): number {
  if (page.isTied(from)) return from;
  const plus = page.first(from - 1) === 43 && page.touches(from);
  if (plus && !(page.length(from) === 1 && page.value(from) === 1)) return from;
  const country = page.length(from) === 1 && page.value(from) === 1;
  const area = country ? page.next(from) : from;
  if (area < 0) return from;
  const last = nationalEnd(page, area);
  if (last < 0) return from;
  const first = openingOf(page, country ? from : area, plus);
  const end = extensionEnd(page, last);
  return judge(page, from, first, area, end);
}

/** The last token of 3-3-4 or of ten digits that begin with a valid area code and exchange, or -1. */
function nationalEnd(page: Page, area: number): number {
  const length = page.length(area);
  if (length === 10) return isNational(page, area) && !page.isTiedOn(area) ? area : -1;
  if (length === 11 && page.isNumber(area) && page.first(area) === 49) return -1;
  if (length !== 3 || digitOf(page.first(area)) < 2) return -1;
  const exchange = page.next(area);
  if (exchange < 0 || digitOf(page.first(exchange)) < 2) return -1;
  if (page.length(exchange) === 7) return exchange;
  const line = page.length(exchange) === 3 ? page.next(exchange) : -1;
  return line >= 0 && page.length(line) === 4 && !page.isTiedOn(line) ? line : -1;
}

function isNational(page: Page, i: number): boolean {
  const { text } = page;
  return digitOf(text.charCodeAt(page.start(i))) >= 2 && digitOf(text.charCodeAt(page.start(i) + 3)) >= 2;
}

/** The token at which the number as written begins: the plus, or the opening parenthesis. */
function openingOf(page: Page, from: number, plus: boolean): number {
  return plus || (page.first(from - 1) === 40 && page.touches(from)) ? from - 1 : from;
}

/** Past "ext. 12" or "x12". */
function extensionEnd(page: Page, last: number): number {
  let i = last + 1;
  if (page.first(i) === 44) i += 1;
  if (!page.is(i, "ext") && !page.is(i, "x") && !page.is(i, "extension")) return last;
  i += 1;
  if (page.first(i) === 46) i += 1;
  return page.isNumber(i) && page.length(i) <= 5 ? i : last;
}

function judge(page: Page, from: number, first: number, area: number, end: number): number {
  const bare = page.length(area) === 10 && page.first(first) !== 43;
  const withCue = page.near(first, phoneCue, 8, 4);
  const claimed = page.back(first, benignCue | idCue | accountCue | routingCue, bare ? 6 : 3) >= 0;
  if (!withCue && (claimed || (bare && !isListed(page, area)))) return from;
  if (page.length(area) === 3 && tollFree.has(page.value(area)))
    return page.take("phone", first, end, "low", "phone-format");
  const sure = page.near(first, personCue, 10, 4);
  if (!sure && page.near(first, organizationCue, 6, 3)) return page.take("phone", first, end, "low", "phone-format");
  return page.take("phone", first, end, sure || withCue ? "high" : "medium", withCue ? "phone-cue" : "phone-format");
}

/** Ten bare digits count without a cue only as a field of their own, as in an export or a list. */
function isListed(page: Page, i: number): boolean {
  return isEdge(page, i - 1) && isEdge(page, i + 1);
}

function isEdge(page: Page, i: number): boolean {
  return (
    i < 0 ||
    i >= page.count ||
    page.isNewline(i) ||
    (page.tokens.kinds[i] === signKind && page.first(i) !== 35 && page.first(i) !== 36 && page.first(i) !== 47)
  );
}
