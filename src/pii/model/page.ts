/**
 * Subject and body as one page for the model.
 */
import type { Sender } from "../finding.js";
import { keyOf, type Known } from "../known.js";
import type { Candidate } from "../scanners/candidate.js";
import type { Page } from "./features.js";

/** A normalized part of a message, with what the scanners found in it. */
export interface Section {
  readonly text: string;
  readonly candidates: readonly Candidate[];
}

export const pageBreak = "\n\n";

/** Joins subject and body; candidates that are nobody's secret become known places. */
export function joinSections(subject: Section | undefined, body: Section, known: Known, sender?: Sender): Page {
  const bodyAt = subject === undefined ? 0 : subject.text.length + pageBreak.length;
  const text = subject === undefined ? body.text : subject.text + pageBreak + body.text;
  const candidates: Candidate[] = [],
    places: { start: number; end: number }[] = [];
  const add = (section: Section, base: number): void => {
    for (const candidate of section.candidates) {
      const start = candidate.start + base,
        end = candidate.end + base;
      if (known.has(keyOf(text.slice(start, end)))) places.push({ start, end });
      else candidates.push(base === 0 ? candidate : { ...candidate, start, end });
    }
  };
  if (subject !== undefined) add(subject, 0);
  add(body, bodyAt);
  return { text, bodyAt, candidates, known: places, sender };
}
