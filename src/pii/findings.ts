import type { Confidence, Finding, MessagePart, PiiOptions } from "./finding.js";
import { keyOf, type Known } from "./known.js";
import { isAlphanumeric } from "./normalize/entities.js";
import { redactionUnit } from "./normalize/redactions.js";
import { sourceEnd, sourceStart, type Normalized } from "./normalize/normalized.js";
import type { Candidate } from "./scanners/candidate.js";

const rank: Readonly<Record<Confidence, number>> = { low: 0, medium: 1, high: 2 };

/** @throws RangeError naming `caller` when the option is none of the three. */
export function leastConfidence(caller: string, options: PiiOptions | undefined): Confidence {
  const least = options?.minimumConfidence ?? "medium";
  if (typeof least !== "string" || !Object.hasOwn(rank, least))
    throw new RangeError(`${caller}: minimumConfidence must be high, medium or low`);
  return least;
}

/** @throws TypeError naming `caller` when the text is none. */
export function requireText(caller: string, what: string, text: unknown): asserts text is string {
  if (typeof text !== "string") throw new TypeError(`${caller}: ${what} must be a string`);
}

/**
 * Candidates as the caller gets them: known values and what is not sure enough left out, offsets of the source,
 * in order, and never two of one category over the same place.
 */
export function toFindings(
  normalized: Normalized,
  candidates: readonly Candidate[],
  known: Known,
  least: Confidence,
  part?: MessagePart,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const candidate of candidates) {
    if (rank[candidate.confidence] < rank[least] || isKnown(normalized, candidate, known)) continue;
    if (isRedaction(normalized.text, candidate)) continue;
    const start = sourceStart(normalized, candidate.start);
    const { category, confidence, cue } = candidate;
    const end = Math.max(start, sourceEnd(normalized, candidate.end));
    findings.push(
      part === undefined ? { category, start, end, confidence, cue } : { category, start, end, confidence, cue, part },
    );
  }
  return withoutOverlap(findings);
}

/** Nothing but what stands for something hidden already. */
function isRedaction(text: string, { start, end }: Candidate): boolean {
  let isHidden = false;
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (code === redactionUnit) isHidden = true;
    else if (isAlphanumeric(code) || (code >= 0xc0 && code < 0x2000)) return false;
  }
  return isHidden;
}

function isKnown(normalized: Normalized, candidate: Candidate, known: Known): boolean {
  return known.has(keyOf(normalized.text.slice(candidate.start, candidate.end)));
}

/** In order of place; two of one category that overlap become one, as sure as the surer of them. */
export function withoutOverlap(findings: readonly Finding[]): readonly Finding[] {
  const ordered = [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Finding[] = [];
  const lastOf = new Map<string, number>();
  for (const finding of ordered) {
    const at = lastOf.get(finding.category);
    const before = at === undefined ? undefined : kept[at];
    if (at !== undefined && before !== undefined && finding.start < before.end) kept[at] = joined(before, finding);
    else {
      lastOf.set(finding.category, kept.length);
      kept.push(finding);
    }
  }
  return kept.map((finding) => Object.freeze(finding));
}

function joined(first: Finding, second: Finding): Finding {
  const surer = rank[second.confidence] > rank[first.confidence] ? second : first;
  return { ...surer, start: first.start, end: Math.max(first.end, second.end) };
}
