import type { Finding, PiiCategory } from "./finding.js";
import { keyOf } from "./known.js";
import { redactionUnit } from "./normalize/redactions.js";

/** `label`: `[ssn]`. `mask`: full blocks, as long as what they hide. `numbered`: `[name-1]`, the same text always the same number. */
export type RedactionStyle = "label" | "mask" | "numbered";

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
    if (style === "mask") written += String.fromCharCode(redactionUnit).repeat(end - start);
    else written += style === "label" ? `[${category}]` : `[${category}-${numbering.numberOf(category, text.slice(start, end))}]`;
    from = end;
  }
  return written + text.slice(from);
}

const styles: ReadonlySet<unknown> = new Set(["label", "mask", "numbered"]);

/** @throws RangeError naming `caller` when the style does not exist. */
export function requireStyle(caller: string, style: unknown): void {
  if (!styles.has(style)) throw new RangeError(`${caller}: style must be label, mask or numbered`);
}

/** @throws RangeError naming `caller` when a finding does not lie inside a text of that length. */
export function requireInside(caller: string, findings: readonly Finding[], length: number): void {
  for (const { start, end } of findings) {
    const inside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length;
    if (!inside) throw new RangeError(`${caller}: a finding lies outside the text`);
  }
}
