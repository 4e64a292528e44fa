import { describe, expect, it } from "vitest";
import { mayDisclosePii, type DisclosePiiFacts } from "../../src/conduct/mayDisclosePii.js";
import { expectExactMissing, expectMonotone, facts3 } from "../laws/threeValued.js";
import { expectWellFormed } from "../laws/wellFormed.js";

describe("passing on personal information", () => {
  it("is allowed within the law and assigned duties, without a reading", () => {
    const answer = mayDisclosePii({ authorizedByLaw: true, withinAssignedDuties: true });
    expect(answer.verdict).toBe("allowed");
    expect(answer.because.map(({ clause }) => clause)).toEqual([
      "conduct.code.no-disclosure",
      "conduct.rules.no-dissemination",
    ]);
    expect(answer.assumptions).toEqual([]);
  });

  it("is allowed within the law and with consent, by a reading", () => {
    const answer = mayDisclosePii({ authorizedByLaw: true, withinAssignedDuties: false, subjectConsents: true });
    expect(answer.verdict).toBe("allowed");
    expect(answer.assumptions).toEqual(["conduct.61-consent-within-the-law"]);
  });

  it("is denied against the law, even with consent", () => {
    const answer = mayDisclosePii({ authorizedByLaw: false, withinAssignedDuties: true, subjectConsents: true });
    expect(answer.verdict).toBe("denied");
    expect(answer.because).toEqual([
      { code: "forbids", clause: "conduct.code.no-disclosure", fact: "authorizedByLaw" },
    ]);
  });

  it("is denied without duty and without consent, whatever the law", () => {
    const answer = mayDisclosePii({ withinAssignedDuties: false, subjectConsents: false });
    expect(answer.verdict).toBe("denied");
    expect(answer.because.map(({ code, fact }) => [code, fact])).toEqual([
      ["forbids", "withinAssignedDuties"],
      ["forbids", "subjectConsents"],
    ]);
  });

  it("needs nothing more once one of duty and consent is there", () => {
    expect(mayDisclosePii({ subjectConsents: true }).missing).toEqual(["authorizedByLaw"]);
    expect(mayDisclosePii({ authorizedByLaw: true }).missing).toEqual(["withinAssignedDuties", "subjectConsents"]);
  });

  it("is decided in all 27 cases as a reader would, and misses exactly what matters", () => {
    const states = {
      authorizedByLaw: [true, false],
      withinAssignedDuties: [true, false],
      subjectConsents: [true, false],
    };
    const cases = facts3<DisclosePiiFacts>(states);
    expect(cases).toHaveLength(27);
    for (const facts of cases) {
      expect({ ...facts, verdict: mayDisclosePii(facts).verdict }).toEqual({
        ...facts,
        verdict: asAReaderWould(facts),
      });
      expectExactMissing(facts, states, mayDisclosePii);
      expectMonotone(facts, states, mayDisclosePii);
      expectWellFormed(mayDisclosePii(facts));
    }
  });
});

// Helpers

function asAReaderWould({ authorizedByLaw, withinAssignedDuties, subjectConsents }: DisclosePiiFacts): string {
  if (authorizedByLaw === false) return "denied";
  if (withinAssignedDuties === false && subjectConsents === false) return "denied";
  const grounded = withinAssignedDuties === true || subjectConsents === true;
  return authorizedByLaw === true && grounded ? "allowed" : "undetermined";
}
