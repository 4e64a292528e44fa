import { normalize } from "../../src/pii/normalize/normalize.js";
import { sourceEnd, sourceStart } from "../../src/pii/normalize/normalized.js";
import type { Confidence, PiiCategory } from "../../src/pii/finding.js";
import { scanIdentifiers } from "../../src/pii/scanners/scan.js";

const rank: Readonly<Record<Confidence, number>> = { low: 0, medium: 1, high: 2 };

/** The pieces of a text that the scanners take for a category, surely enough to be reported. */
export function found(text: string, category: PiiCategory, least: Confidence = "medium"): readonly string[] {
  const normalized = normalize(text);
  return scanIdentifiers(normalized.text)
    .filter((candidate) => candidate.category === category && rank[candidate.confidence] >= rank[least])
    .map(({ start, end }) => text.slice(sourceStart(normalized, start), sourceEnd(normalized, end)));
}
