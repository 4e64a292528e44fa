import { base64BlockAt, isBase64, shortestBlock } from "./base64.js";
import { escapedByte, softBreakAt } from "./bytes.js";
import { entityAt } from "./entities.js";
import { tagAt } from "./tags.js";

/** Whether there is something to decode in a text. Asked of every text, so that only those with something are rewritten. */
export function holdsEscapes(text: string): boolean {
  return (
    some(text, "<", (at) => tagAt(text, at) !== undefined) ||
    some(text, "&", (at) => entityAt(text, at) !== undefined) ||
    some(text, "=", (at) => escapedByte(text, at) >= 0 || softBreakAt(text, at) > at) ||
    some(text, "%", (at) => escapedByte(text, at) >= 0) ||
    some(text, ">", (at) => isQuoteMark(text, at) || text.startsWith("--", at - 2)) ||
    holdsBlock(text)
  );
}

/** Looks for a sign the way the platform does fastest. */
function some(text: string, sign: string, holds: (at: number) => boolean): boolean {
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) if (holds(at)) return true;
  return false;
}

/** Only blanks stand before it in the line: of several marks, the first. */
function isQuoteMark(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === 32) before -= 1;
  return before < 0 || text.charCodeAt(before) === 10;
}

/**
 * Looks for a base64 block at every twelfth character, and from there back to where its run begins: in words, which
 * are shorter, few characters are looked at.
 */
function holdsBlock(text: string): boolean {
  for (let from = 0, at = shortestBlock - 1; at < text.length; at = from + shortestBlock - 1) {
    let start = at + 1;
    while (start > from && isBase64(text.charCodeAt(start - 1))) start -= 1;
    if (start === from) {
      const block = base64BlockAt(text, from);
      if (block.bytes !== undefined || block.opaque) return true;
      start = block.end;
    }
    from = start;
  }
  return false;
}
