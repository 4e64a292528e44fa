import { categoryNames } from "../categoryNames.js";
import type { Normalized } from "./normalized.js";
import { Rewriter } from "./rewriter.js";

/** The unit that masks, and that every redaction becomes when a text is normalized: a full block. */
export const redactionUnit = 0x2588;

const placeholders: ReadonlySet<string> = /* @__PURE__ */ new Set(categoryNames);
const longestPlaceholder = 32;

/** One past the redactions that follow each other from `at` on, in any style; `at` when there is none. */
function redactionEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    while (text.charCodeAt(end) === redactionUnit) end += 1;
    if (text.charCodeAt(end) !== 91) return end;
    const close = text.slice(end + 1, end + longestPlaceholder).indexOf("]");
    let name = close < 0 ? "" : text.slice(end + 1, end + 1 + close);
    const dash = name.lastIndexOf("-");
    if (dash > 0 && Number(name.slice(dash + 1)) > 0) name = name.slice(0, dash);
    if (!placeholders.has(name)) return end;
    end += close + 2;
  }
}

const mark = /[[█]/g;

/** Makes one full block of each redaction, so that a text redacted in one style reads like the same in another. */
export function foldRedactions(from: Normalized): Normalized {
  const { text } = from;
  const out = new Rewriter(from);
  let free = 0;
  for (const { index } of text.matchAll(mark)) {
    const end = index < free ? index : redactionEnd(text, index);
    if (end === index) continue;
    out.drop(index, end);
    out.put(redactionUnit, index, end);
    free = end;
  }
  return out.finish();
}
