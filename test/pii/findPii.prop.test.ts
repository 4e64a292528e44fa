import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PiiReport } from "../../src/pii/finding.js";
import { findPii } from "../../src/pii/findPii.js";
import { corpus, mixture, overlaps, personalLines, runsOf } from "./mails.js";

describe("laws of findPii", () => {
  it("a mail that is held is never let go because more personal information is added to it", () => {
    const held = corpus.map(({ body }) => body.text).filter((text) => findPii(text).verdict === "pii");
    expect(held.length).toBeGreaterThan(100);
    fc.assert(
      fc.property(fc.constantFrom(...held), fc.constantFrom(...personalLines), end, (mail, line, where) => {
        expect(findPii(where(mail, line)).verdict).not.toBe("none");
      }),
      runsOf(held.length * personalLines.length * 2),
    );
  });

  it("a sure identifier always holds the text it stands in, whatever else the text says", () => {
    const sure = fc.constantFrom("Her SSN is 471-88-2036.", "SSN: 539-48-2071", "His card is 4539 1488 0343 6467.");
    const mails = corpus.map(({ body }) => body.text);
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...mails), mixture), sure, end, (mail, line, where) => {
        expect(findPii(where(mail, line)).verdict).toBe("pii");
      }),
    );
  });

  it("findings always lie inside the text and never overlap within a category", () => {
    fc.assert(
      fc.property(mixture, confidence, (text, minimumConfidence) => {
        const { findings } = findPii(text, { minimumConfidence });
        for (const { start, end } of findings) expect(0 <= start && start < end && end <= text.length).toBe(true);
        expect(overlaps(findings)).toEqual([]);
      }),
    );
  });

  it("the same text always gives the same report, whatever was read in between, deeply frozen", () => {
    fc.assert(
      fc.property(mixture, mixture, (text, between) => {
        const first = findPii(text);
        const copy = JSON.stringify(first);
        findPii(between);
        expect(JSON.stringify(findPii(text))).toBe(copy);
        expect(JSON.stringify(first)).toBe(copy);
        expect([first, first.findings, ...first.findings].every((value) => Object.isFrozen(value))).toBe(true);
      }),
    );
  });

  it("options are never changed", () => {
    fc.assert(
      fc.property(mixture, fc.array(fc.string()), confidence, (text, known, minimumConfidence) => {
        const options = { minimumConfidence, knownIdentifiers: known };
        const copy = structuredClone(options);
        const loose = findPii(text, options);
        expect(options).toEqual(copy);
        expect(findPii(text, frozen(options))).toEqual<PiiReport>(loose);
      }),
    );
  });
});

// Helpers

const confidence = fc.constantFrom("low", "medium", "high");

/** The line behind the mail, or before it. */
const end: fc.Arbitrary<(mail: string, line: string) => string> = fc.constantFrom(
  (mail: string, line: string) => `${mail}\n\n${line}`,
  (mail: string, line: string) => `${line}\n\n${mail}`,
);

function frozen<T extends { readonly knownIdentifiers: readonly string[] }>(options: T): T {
  Object.freeze(options.knownIdentifiers);
  return Object.freeze(options);
}
