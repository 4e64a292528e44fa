/** Further mails made of the marked ones: the same sentence about people of other communities, or written without capitals. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Mail, MarkedSpan, MarkedText } from "./corpus.js";

export interface Community {
  readonly given: readonly string[];
  readonly family: readonly string[];
}

/** Name lists by community; one without family names borrows the common ones. */
export function communitiesIn(directory: string): Community[] {
  const words = (file: string): string[] =>
    readFileSync(join(directory, file), "utf8")
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line.length > 1);
  const files = readdirSync(directory).sort(),
    common = words("us-common.family.txt");
  return files
    .filter((file) => file.endsWith(".given.txt"))
    .map((file) => {
      const family = file.replace(".given.", ".family.");
      return { given: words(file), family: files.includes(family) ? words(family) : common };
    });
}

const pick = <T>(items: readonly T[], next: () => number): T => items[Math.floor(next() * items.length)] as T;
const titled = (word: string): string =>
  word.replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
const likeCase = (model: string, word: string): string =>
  model === model.toLowerCase()
    ? word.toLowerCase()
    : model.length > 1 && model === model.toUpperCase()
      ? word.toUpperCase()
      : titled(word);
const particles = new Set([
  "de",
  "la",
  "del",
  "von",
  "van",
  "der",
  "al",
  "el",
  "bin",
  "abu",
  "y",
  "da",
  "di",
  "jr",
  "sr",
  "ii",
  "iii",
  "and",
  "st",
  "o",
  "mc",
]);

/** Rewrites the marked places of a text, and keeps the marks. */
function rewrite({ text, spans }: MarkedText, change: (piece: string, span: MarkedSpan) => string): MarkedText {
  let out = "",
    at = 0;
  const moved: MarkedSpan[] = [];
  for (const span of spans) {
    out += text.slice(at, span.start);
    const start = out.length;
    out += change(text.slice(span.start, span.end), span);
    moved.push({ ...span, start, end: out.length });
    at = span.end;
  }
  return { text: out + text.slice(at), spans: moved };
}

/** The mail with its people's names exchanged for those of another community, and fresh figures in its numbers. */
export function withOtherNames(mail: Mail, communities: readonly Community[], next: () => number): Mail {
  const community = pick(communities, next),
    chosen = new Map<string, string>();
  const own = new Set(
    [mail.sender.name, mail.sender.email]
      .join(" ")
      .toLowerCase()
      .split(/\P{L}+/u),
  );
  const rename = (word: string, list: readonly string[]): string => {
    const key = word.toLowerCase();
    if (particles.has(key) || key.length < 2 || own.has(key)) return word;
    if (!chosen.has(key)) chosen.set(key, pick(list, next));
    return likeCase(word, chosen.get(key) as string);
  };
  const change = (piece: string, { category }: MarkedSpan): string => {
    if (category === "ssn" || category === "phone" || category === "identifier")
      return piece.replace(/\d/gu, (digit) => (next() < 0.5 ? digit : String(Math.floor(next() * 10))));
    if (category !== "name") return piece;
    const words = piece.match(/[\p{L}\p{M}]+(?:['’]\p{L}+)*/gu) ?? [],
      comma = /^[^\s,]+,\s/u.test(piece);
    let seen = 0;
    return piece.replace(/[\p{L}\p{M}]+(?:['’]\p{L}+)*/gu, (word) => {
      const place = seen++,
        last = words.length > 1 && (comma ? place === 0 : place === words.length - 1);
      return rename(word, last ? community.family : community.given);
    });
  };
  return { ...mail, id: `${mail.id}~`, subject: rewrite(mail.subject, change), body: rewrite(mail.body, change) };
}

/** The mail in lower case. */
export function inLowerCase(mail: Mail): Mail {
  const lower = ({ text, spans }: MarkedText): MarkedText => ({
    text: Array.from(text, (char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join(""),
    spans,
  });
  return { ...mail, id: `${mail.id}_`, subject: lower(mail.subject), body: lower(mail.body) };
}

/** One further mail for each that names someone or carries a number; some of them, and some others, in lower case. */
export function augmented(mails: readonly Mail[], communities: readonly Community[], next: () => number): Mail[] {
  return mails.flatMap((mail) => {
    const swaps = [...mail.subject.spans, ...mail.body.spans].some(({ category }) => category === "name"),
      low = next() < 0.25;
    if (!swaps && !low) return [];
    const other = swaps ? withOtherNames(mail, communities, next) : mail;
    return [low ? inLowerCase(other) : other];
  });
}
