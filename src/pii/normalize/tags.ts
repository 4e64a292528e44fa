import { isAlphanumeric } from "./entities.js";

/** Marks a letter, a word or a run of digits and leaves no gap behind. */
const inline: ReadonlySet<string> = new Set(
  "a b big code em font i ins mark o:p s small span strong sub sup tt u wbr".split(" "),
);
const cell: ReadonlySet<string> = new Set(["td", "th"]);
/** Tags that are no HTML tell what they hold (`<ssn>`): the rest of HTML begins or ends a line. */
const block: ReadonlySet<string> = new Set(
  "body br center div dl dt dd form h1 h2 h3 h4 head hr html img input label li link meta ol p pre script section style table tbody thead title tr ul".split(
    " ",
  ),
);
/** Attributes that lay out. */
const silent: ReadonlySet<string> = new Set("class style src id width height color".split(" "));

const longestTag = 4000;
const longestIdleComment = 200;

export interface Tag {
  readonly end: number;
  /** What stands in its place: nothing, a tab, a line break, or the name of a tag that is no HTML (`<ssn>`). */
  readonly gap: "" | "\t" | "\n" | "name";
  readonly nameStart: number;
  readonly nameEnd: number;
}

/** The tag or comment that begins with the `<` at `at`; `undefined` when it is a mere sign or `<someone@example.org>`. */
export function tagAt(text: string, at: number): Tag | undefined {
  const second = text.charCodeAt(at + 1);
  if (second === 33 || second === 63) return declarationAt(text, at);
  const nameStart = second === 47 ? at + 2 : at + 1;
  let nameEnd = nameStart;
  while (nameEnd - nameStart < 24 && isNameUnit(text.charCodeAt(nameEnd))) nameEnd += 1;
  const after = text.charCodeAt(nameEnd);
  if (nameEnd === nameStart || text.charCodeAt(nameStart) < 65 || !(after === 62 || after === 47 || after <= 32))
    return undefined;
  const end = closingAt(text, nameEnd);
  if (end < 0) return undefined;
  const name = text.slice(nameStart, nameEnd).toLowerCase();
  const gap = inline.has(name) ? "" : cell.has(name) ? "\t" : block.has(name) || second === 47 ? "\n" : "name";
  return { end, gap, nameStart, nameEnd };
}

function isNameUnit(code: number): boolean {
  return isAlphanumeric(code) || code === 45 || code === 58 || code === 95;
}

/** One past the `>` that closes the tag; another `<` or a very long way means that it is none. */
function closingAt(text: string, from: number): number {
  const limit = Math.min(text.length, from + longestTag);
  for (let i = from; i < limit; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 62) return i + 1;
    if (code === 60) return -1;
  }
  return -1;
}

function declarationAt(text: string, at: number): Tag | undefined {
  if (!text.startsWith("<!--", at)) {
    const end = closingAt(text, at + 1);
    return end < 0 ? undefined : { end, gap: "", nameStart: at, nameEnd: at };
  }
  // a comment is not shown, but it is sent: its marks go and its text stays, unless it is too short to tell anything
  const close = text.slice(at + 4, at + longestIdleComment).indexOf("-->");
  const idle = close >= 0 && !isTelling(text, at + 4, at + 4 + close, false);
  return { end: idle ? at + 4 + close + 3 : at + 4, gap: "", nameStart: at, nameEnd: at };
}

/** Calls `see` with each attribute value of a tag that may carry something personal: a link to dial or write to, a form's value. */
export function eachTellingValue(
  text: string,
  from: number,
  end: number,
  see: (start: number, end: number) => void,
): void {
  for (let i = from; i < end; i += 1) {
    if (text.charCodeAt(i) !== 61) continue;
    let nameStart = i;
    while (nameStart > from && isNameUnit(text.charCodeAt(nameStart - 1))) nameStart -= 1;
    const quote = text.charCodeAt(i + 1);
    const quoted = quote === 34 || quote === 39;
    const start = quoted ? i + 2 : i + 1;
    let stop = start;
    while (stop < end - 1 && (quoted ? text.charCodeAt(stop) !== quote : text.charCodeAt(stop) > 32)) stop += 1;
    const name = text.slice(nameStart, i).toLowerCase();
    if (!silent.has(name) && isTelling(text, start, stop, name === "href")) see(start, stop);
    i = stop;
  }
}

function isTelling(text: string, start: number, end: number, isLink: boolean): boolean {
  if (isLink && text.charCodeAt(start + 4) === 58 && text.startsWith("http", start)) return false;
  if (isLink && text.startsWith("https:", start)) return false;
  let digits = 0;
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 64) return true;
    if (code >= 48 && code <= 57) digits += 1;
  }
  return digits >= 4;
}
