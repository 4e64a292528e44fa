import type { Ground } from "../decision/condition.js";
import type { Reason } from "../decision/decision.js";

/** The characteristics that the Code of Conduct protects. `conduct.code.nondiscrimination` */
const bases = ["race", "color", "national-origin", "age", "disability", "sex"] as const;

/** What counts as sex besides. `conduct.code.nondiscrimination-sex-meaning` */
const meaningOfSex: readonly string[] = [
  "sex characteristics",
  "intersex traits",
  "pregnancy",
  "pregnancy or related conditions",
  "sexual orientation",
  "gender identity",
  "sex stereotypes",
];

/** What other words say in the text's own. conduct.62-everyday-words-for-a-basis */
const everydayWords: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["ethnicity", "national origin"],
  ["nationality", "national origin"],
  ["disabled", "disability"],
  ["gender", "sex"],
  ["pregnant", "pregnancy"],
  ["gay", "sexual orientation"],
  ["transgender", "gender identity"],
]);

/**
 * Which protected characteristic does a basis name? None, when the word is none of those listed, which does not mean
 * that the basis is unprotected. Case, hyphens and spaces make no difference.
 */
export function protectedBasis(name: string): readonly Reason[] {
  const meant = everydayWords.get(letters(name));
  const names = (word: string): boolean => letters(word) === letters(meant ?? name);
  const ground = meant === undefined ? nondiscrimination : inEverydayWords;
  if (meaningOfSex.some(names)) return [{ code: "because-of-sex", ...ground }, countsAsSex];
  return bases.filter(names).map((basis) => ({ code: `because-of-${basis}`, ...ground }));
}

// Helpers

const nondiscrimination = { clause: "conduct.code.nondiscrimination" } as const;
export const inEverydayWords: Required<Ground> = {
  ...nondiscrimination,
  reading: "conduct.62-everyday-words-for-a-basis",
};
const countsAsSex: Reason = { code: "counts-as-sex", clause: "conduct.code.nondiscrimination-sex-meaning" };

/** "National Origin", "national-origin" and "nationalOrigin" are one name. */
function letters(name: string): string {
  return name.toLowerCase().replace(/\P{L}/gu, "");
}
