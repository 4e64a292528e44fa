import type { Finding } from "./finding.js";
import { withoutOverlap } from "./findings.js";
import { label, redacted, stretchesOf, type Stretch } from "./redacted.js";

/** More often than this hiding one thing never uncovered another in any text we made up. */
const rounds = 6;

type Find = (texts: readonly string[]) => readonly (readonly Finding[])[];

/**
 * Finds until nothing is left to find: what was found in the texts is hidden, as `redact` would hide it, and the rest
 * is looked at again. A number next to a finding may be read anew once the finding is gone, and whoever sends the
 * redacted text must be able to trust it.
 */
export function settle(
  texts: readonly string[],
  first: readonly (readonly Finding[])[],
  find: Find,
): readonly (readonly Finding[])[] {
  let findings = first;
  for (let round = 0; round < rounds && findings.some((list) => list.length > 0); round += 1) {
    const hidden = texts.map((text, i) => stretchesOf(findings[i] ?? [], text.length));
    const more = find(texts.map((text, i) => redacted(text, hidden[i] ?? [], label)));
    if (more.every((list) => list.length === 0)) break;
    findings = findings.map((list, i) =>
      withoutOverlap([...list, ...(more[i] ?? []).map((finding) => inSource(finding, hidden[i] ?? []))]),
    );
  }
  return findings;
}

/** A finding of the redacted text in offsets of the text itself; one that reaches into a redaction takes it along. */
function inSource(finding: Finding, stretches: readonly Stretch[]): Finding {
  return {
    ...finding,
    start: offsetInSource(finding.start, stretches, false),
    end: offsetInSource(finding.end, stretches, true),
  };
}

function offsetInSource(offset: number, stretches: readonly Stretch[], isEnd: boolean): number {
  let shift = 0;
  for (const { category, start, end } of stretches) {
    const from = start + shift;
    const to = from + category.length + 2;
    if (offset < from || (isEnd && offset === from)) break;
    if (offset < to || (isEnd && offset === to)) return isEnd ? end : start;
    shift = to - end;
  }
  return offset - shift;
}
