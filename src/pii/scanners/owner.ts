import { genericCue, personCue } from "./lexicon.js";
import type { Page } from "./page.js";

/** Whether a place speaks of anyone or of a rule ("someone who turns 26") rather than of a certain person. */
export function isGeneral(page: Page, i: number): boolean {
  const general = page.back(i, genericCue, 8);
  return general >= 0 && page.back(i, personCue, i - general) < general;
}
