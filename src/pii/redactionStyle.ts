import type { Finding, PiiCategory } from "./finding.js";
import { keyOf } from "./known.js";
import { redactionUnit } from "./normalize/redactions.js";
import { label, type RedactionStyle, type Stretch } from "./redacted.js";

/** Writes placeholders in one style; numbers run through all the texts it is used for. */
export class Placeholders {
  private readonly style: RedactionStyle;
  private readonly numbers = new Map<string, number>();
  private readonly counts = new Map<PiiCategory, number>();

  constructor(style: RedactionStyle) {
    this.style = style;
  }

  for(text: string): (stretch: Stretch) => string {
    return (stretch) => {
      if (this.style === "label") return label(stretch);
      if (this.style === "mask") return String.fromCharCode(redactionUnit).repeat(stretch.end - stretch.start);
      return `[${stretch.category}-${this.numberOf(stretch.category, text.slice(stretch.start, stretch.end))}]`;
    };
  }

  /** The same text of one category always has the same number. */
  private numberOf(category: PiiCategory, text: string): number {
    const key = `${category} ${keyOf(text) || text}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const count = (this.counts.get(category) ?? 0) + 1;
    this.counts.set(category, count);
    this.numbers.set(key, count);
    return count;
  }
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
