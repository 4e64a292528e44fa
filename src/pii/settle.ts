import type { Finding } from "./finding.js";
import { withoutOverlap } from "./findings.js";
import { Numbering, redacted, stretchesOf } from "./redacted.js";

/** More often than this hiding one thing never uncovered another in any text we made up. */
const rounds = 6;

/**
 * Finds until nothing is left to find: what was found is hidden, as `redact` would hide it, and the rest is looked at
 * again. A number next to a finding may be read anew once the finding is gone, and whoever sends the redacted text
 * must be able to trust it.
 */
export function settle(text: string, find: (text: string) => readonly Finding[]): readonly Finding[] {
  let findings = find(text);
  for (let round = 0; round < rounds && findings.length > 0; round += 1) {
    const more = findInRest(text, findings, find);
    if (more.length === 0) break;
    findings = withoutOverlap([...findings, ...more]);
  }
  return findings;
}

/** Findings of the redacted text, in offsets of the text itself. */
function findInRest(text: string, findings: readonly Finding[], find: (text: string) => readonly Finding[]): readonly Finding[] {
  const stretches = stretchesOf(findings, text.length);
  const rest = redacted(text, stretches, "label", new Numbering());
  const back = (offset: number, isEnd: boolean): number => {
    let shift = 0;
    for (const { category, start, end } of stretches) {
      const from = start + shift;
      const to = from + category.length + 2;
      if (offset < from || (isEnd && offset === from)) break;
      if (offset < to || (isEnd && offset === to)) return isEnd ? end : start;
      shift = to - end;
    }
    return offset - shift;
  };
  return find(rest).map((finding) => ({ ...finding, start: back(finding.start, false), end: back(finding.end, true) }));
}
