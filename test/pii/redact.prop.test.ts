import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PiiReport } from "../../src/pii/finding.js";
import { findPii } from "../../src/pii/findPii.js";
import { findPiiInMessage } from "../../src/pii/findPiiInMessage.js";
import { redact } from "../../src/pii/redact.js";
import { redactMessage } from "../../src/pii/redactMessage.js";
import { corpus, mixedMessage, mixture, runsOf } from "./mails.js";

const styles = ["label", "mask", "numbered"] as const;
const confidence = fc.constantFrom("low", "medium", "high");

describe("laws of redaction", () => {
  it("a redacted mail of the corpus never holds anything that is found, in any style", () => {
    for (const { subject, body, sender } of corpus) {
      const message = { subject: subject.text, body: body.text };
      const report = findPiiInMessage(message, { sender });
      for (const style of styles)
        expect(findPiiInMessage(redactMessage(message, report, style), { sender }).findings).toEqual([]);
    }
  });

  it("a redacted text of the corpus never holds anything that is found, in any style", () => {
    fc.assert(
      fc.property(fc.constantFrom(...corpus), fc.constantFrom(...styles), ({ body }, style) => {
        expect(findPii(redact(body.text, findPii(body.text).findings, style)).findings).toEqual([]);
      }),
      runsOf(corpus.length * styles.length),
    );
  });

  it("redaction always leaves nothing to find, in any style, and is idempotent", () => {
    fc.assert(
      fc.property(mixture, fc.constantFrom(...styles), confidence, (text, style, minimumConfidence) => {
        const once = redact(text, findPii(text, { minimumConfidence }).findings, style);
        const { findings } = findPii(once, { minimumConfidence });
        expect(findings).toEqual([]);
        expect(redact(once, findings, style)).toBe(once);
      }),
    );
  });

  it("a redacted message never holds anything that is found, in any part or style", () => {
    fc.assert(
      fc.property(mixedMessage, fc.constantFrom(...styles), (message, style) => {
        const once = redactMessage(message, findPiiInMessage(message), style);
        const report: PiiReport = findPiiInMessage(once);
        expect(report.findings).toEqual([]);
        expect(redactMessage(once, report, style)).toEqual(once);
      }),
    );
  });

  it("a mask always keeps the length, and what stands outside the findings in its place", () => {
    fc.assert(
      fc.property(mixture, (text) => {
        const { findings } = findPii(text);
        const masked = redact(text, findings, "mask");
        expect(masked.length).toBe(text.length);
        const kept = (i: number): boolean => !findings.some(({ start, end }) => start <= i && i < end);
        for (let i = 0; i < text.length; i += 1)
          if (masked[i] !== (kept(i) ? text[i] : "\u2588")) expect.unreachable(`unit ${i}`);
      }),
    );
  });
});
