import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/pii/finding.js";
import { findIdentifiers } from "../../src/pii/identifiers.js";
import { redact } from "../../src/pii/redact.js";
import { combine, evasions } from "./evasions.js";

describe("laws of identifiers", () => {
  it("findings always lie inside the text and never overlap within a category", () => {
    fc.assert(
      fc.property(mail, (text) => {
        const findings = findIdentifiers(text, { minimumConfidence: "low" });
        for (const { start, end } of findings) expect(0 <= start && start < end && end <= text.length).toBe(true);
        for (const list of byCategory(findings))
          for (let i = 1; i < list.length; i += 1)
            expect((list[i] as Finding).start).toBeGreaterThanOrEqual((list[i - 1] as Finding).end);
      }),
    );
  });

  it("redacting again always ends with nothing to find, in any style, after which it changes nothing", () => {
    fc.assert(
      fc.property(mail, fc.constantFrom("label", "mask", "numbered"), (text, style) => {
        // A number may read anew once its neighbor is gone: `findPii` looks for that itself, `findIdentifiers` looks once.
        let rest = text;
        for (let rounds = 0; rounds < 6; rounds++) rest = redact(rest, findIdentifiers(rest), style);
        expect(findIdentifiers(rest)).toEqual([]);
        expect(redact(rest, findIdentifiers(rest), style)).toBe(rest);
      }),
    );
  });

  it("an evaded identifier beside its cue is never lost, nor one evaded twice", () => {
    const evasion = fc.constantFrom(...Object.keys(evasions));
    fc.assert(
      fc.property(issued, evasion, evasion, (ssn, first, second) => {
        expect(
          findIdentifiers(`Her SSN is ${combine(first, second)(ssn)} as of today`).some(
            ({ category }) => category === "ssn",
          ),
        ).toBe(true);
      }),
    );
  });

  it("no finding ever contains the secret, in any of five encodings", () => {
    fc.assert(
      fc.property(mail, issued, (text, ssn) => {
        const digits = ssn.replaceAll("-", "");
        const told = JSON.stringify(findIdentifiers(`${text} SSN ${ssn}`, { minimumConfidence: "low" }));
        for (const secret of [
          ssn,
          digits,
          Buffer.from(ssn).toString("base64"),
          encodeURIComponent(ssn).replaceAll("-", "%2D"),
          Buffer.from(ssn).toString("hex"),
        ])
          expect(told).not.toContain(secret);
      }),
    );
  });

  it("no error ever contains the value it refuses", () => {
    fc.assert(
      fc.property(fc.anything(), issued, (value, ssn) => {
        for (const wrong of [{ [ssn]: value }, [ssn, value], 471882036])
          expect(messageOf(() => findIdentifiers(wrong as never))).toBe("findIdentifiers: text must be a string");
        expect(messageOf(() => findIdentifiers("", { minimumConfidence: ssn as never }))).not.toContain(ssn);
      }),
    );
  });

  it("a sure identifier added to a text is always found", () => {
    fc.assert(
      fc.property(mail, issued, (text, ssn) => {
        expect(
          findIdentifiers(`${text}\n\nSSN: ${ssn}`).some(
            ({ category, confidence }) => category === "ssn" && confidence === "high",
          ),
        ).toBe(true);
      }),
    );
  });

  it("any string of any units is read without an error", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 400 }),
        fc.constantFrom("", "=", "&#", "%", "<", "> "),
        (text, mark) => {
          expect(Array.isArray(findIdentifiers(Array.from(text).join(mark)))).toBe(true);
        },
      ),
    );
  });
});

// Helpers

const digits = (least: number, most: number, width: number): fc.Arbitrary<string> =>
  fc.integer({ min: least, max: most }).map((value) => String(value).padStart(width, "0"));
/** A number that may have been issued, in no sample series. */
const issued: fc.Arbitrary<string> = fc
  .tuple(digits(100, 665, 3), digits(11, 99, 2), digits(1000, 9999, 4))
  .map((parts) => parts.join("-"))
  .filter((ssn) => ssn !== "123-45-6789" && new Set(ssn).size > 2);

const piece: fc.Arbitrary<string> = fc.oneof(
  issued,
  fc.tuple(digits(201, 989, 3), digits(200, 999, 3), digits(0, 9999, 4)).map((parts) => parts.join("-")),
  digits(0, 99_999_999, 8),
  digits(0, 9999, 4),
  fc.tuple(digits(1, 12, 1), digits(1, 31, 1), digits(1930, 2025, 4)).map((parts) => parts.join("/")),
  fc.constantFrom(
    "SSN",
    "ssn",
    "last four",
    "case",
    "DOB",
    "born",
    "her phone",
    "account",
    "card",
    "invoice",
    "ticket",
    "username",
    "sue_b77",
    "she is",
    "47",
    "one two",
    "three",
    "[ssn]",
    "\u2588\u2588",
    "XXX-XX-",
    "***",
    "maria@mail.example",
    "at",
    "dot",
    "example",
    "PO Box",
    "$640",
    "owes",
    "&#52;",
    "=34",
    "%34",
    "<b>",
    "</b>",
    "QUJDREVGR0hJ",
  ),
  fc.string({ maxLength: 6 }),
);
const mail: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, fc.constantFrom(" ", "\n", ", ", "-", ": ", "", "\t", "\n> ")), { maxLength: 24 })
  .map((parts) => parts.map(([text, gap]) => text + gap).join(""));

function byCategory(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const lists = new Map<string, Finding[]>();
  for (const finding of findings) lists.set(finding.category, [...(lists.get(finding.category) ?? []), finding]);
  return [...lists.values()];
}

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return error instanceof Error ? error.message : "no error";
  }
  return "nothing thrown";
}
