import type { Finding, PiiCategory } from "./finding.js";

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
    if (last !== undefined && start < last.end)
      stretches[stretches.length - 1] = { ...last, end: Math.max(last.end, stop) };
    else stretches.push({ category, start, end: stop });
  }
  return stretches;
}

/** Replaces each stretch by what stands for it. */
export function redacted(
  text: string,
  stretches: readonly Stretch[],
  placeholder: (stretch: Stretch) => string,
): string {
  let written = "";
  let from = 0;
  for (const stretch of stretches) {
    written += text.slice(from, stretch.start) + placeholder(stretch);
    from = stretch.end;
  }
  return written + text.slice(from);
}

/** The category in brackets. */
export function label({ category }: Stretch): string {
  return `[${category}]`;
}
