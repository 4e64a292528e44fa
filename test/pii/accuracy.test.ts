/** The corpus must not be read worse than it was: floors slightly below docs/pii-accuracy.md. */
import { describe, expect, it } from "vitest";
import { readMails } from "../../train/corpus.js";
import { meaningCategories, spanCategories } from "../../train/scoring.js";
import { corpusVersion, scoreMails } from "./accuracy.js";

const directory = new URL("corpus", import.meta.url).pathname,
  score = scoreMails(readMails(directory));

describe("the detector on the corpus", () => {
  it("is measured on the corpus the figures speak of", () => {
    expect(corpusVersion(directory).mails).toBe(240);
  });
  it("sees personal mails and passes harmless ones", () => {
    const { personal, held, asked, harmless, wronglyHeld, wronglyAsked } = score.mails;
    expect((held + asked) / personal).toBeGreaterThanOrEqual(0.98);
    expect(wronglyHeld / harmless).toBeLessThanOrEqual(0.03);
    expect(wronglyAsked / harmless).toBeLessThanOrEqual(0.2);
  });
  it.each([
    ["name", 0.8],
    ["birthdate", 0.78],
    ["ssn", 0.85],
    ["phone", 0.9],
    ["address", 0.7],
    ["email", 0.95],
    ["identifier", 0.78],
    ["financial", 0.55],
  ] as const)("finds places: %s", (category, floor) => {
    expect(score.f1(category).f1).toBeGreaterThanOrEqual(floor);
  });
  it("sees meaning, and little where there is none", () => {
    const { recall, falseRate } = score.meanMeaning();
    expect(recall).toBeGreaterThanOrEqual(0.78);
    expect(falseRate).toBeLessThanOrEqual(0.07);
  });
  it("scores every category", () => {
    expect(spanCategories.length + meaningCategories.length).toBe(21);
  });
});
