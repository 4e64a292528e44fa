import type { Finding, PiiCategory } from "./finding.js";
import { keyOf } from "./known.js";

/** `label`: `[ssn]`. `mask`: full blocks, as long as what they hide. `numbered`: `[name-1]`, the same text always the same number. */
export type RedactionStyle = "label" | "mask" | "numbered";

/** The unit that masks; the scanners know it as a redaction. */
export const maskUnit = "\u2588";

const placeholders: ReadonlySet<string> = new Set<PiiCategory>([
  "name", "birthdate", "ssn", "phone", "address", "email", "identifier", "financial", "tax-credit", "household-income", "income",
  "eligibility", "enrollment", "tax-filing-status", "family-size", "health", "birthplace", "mothers-maiden-name", "biometric", "education", "employment",
]);
const longestPlaceholder = 32;

/** One past the redactions that begin at `at` without a gap, in any style; `at` when there is none. */
export function redactionEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    while (text.charCodeAt(end) === 0x2588) end += 1;
    if (text.charCodeAt(end) !== 91) return end;
    const close = text.slice(end + 1, end + longestPlaceholder).indexOf("]");
    let name = close < 0 ? "" : text.slice(end + 1, end + 1 + close);
    const dash = name.lastIndexOf("-");
    if (dash > 0 && Number(name.slice(dash + 1)) > 0) name = name.slice(0, dash);
    if (!placeholders.has(name)) return end;
    end += close + 2;
  }
}

/** A stretch to hide: findings that overlap are hidden together, under the category of the first. */
export interface Stretch {
  readonly category: PiiCategory;
  readonly start: number;
  readonly end: number;
}

/** The stretches that findings cover, in order and apart from each other. */
export function stretchesOf(findings: readonly Finding[], length: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { category, start, end } of [...findings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = stretches.at(-1);
    const stop = Math.min(end, length);
    if (stop <= start) continue;
    if (last !== undefined && start < last.end) stretches[stretches.length - 1] = { ...last, end: Math.max(last.end, stop) };
    else stretches.push({ category, start, end: stop });
  }
  return stretches;
}

/** Numbers the same text the same within one category. */
export class Numbering {
  private readonly numbers = new Map<string, number>();
  private readonly counts = new Map<PiiCategory, number>();

  numberOf(category: PiiCategory, text: string): number {
    const key = `${category} ${keyOf(text)}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const count = (this.counts.get(category) ?? 0) + 1;
    this.counts.set(category, count);
    this.numbers.set(key, count);
    return count;
  }
}

/** Replaces each stretch by what stands for it in a style. */
export function redacted(text: string, stretches: readonly Stretch[], style: RedactionStyle, numbering: Numbering): string {
  let written = "";
  let from = 0;
  for (const { category, start, end } of stretches) {
    written += text.slice(from, start);
    if (style === "mask") written += maskUnit.repeat(end - start);
    else written += style === "label" ? `[${category}]` : `[${category}-${numbering.numberOf(category, text.slice(start, end))}]`;
    from = end;
  }
  return written + text.slice(from);
}
