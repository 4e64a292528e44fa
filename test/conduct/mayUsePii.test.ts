import { describe, expect, it } from "vitest";
import { mayUsePii, type UsePiiFacts } from "../../src/conduct/mayUsePii.js";
import { roles } from "../../src/people/role.js";
import { expectExactMissing, expectMonotone, facts3 } from "../laws/threeValued.js";
import { expectWellFormed, groundless } from "../laws/wellFormed.js";

describe("using personal information", () => {
  it("is allowed for an official duty, no more than it needs, for its purpose", () => {
    const answer = mayUsePii({ role: "broker", officialDuty: true, minimumNecessary: true, purposeAuthorized: true });
    expect(answer.verdict).toBe("allowed");
    expect(answer.because.map(({ clause }) => clause)).toEqual([
      "conduct.rules.official-use-only",
      "conduct.rules.minimum-necessary",
      "conduct.rules.purpose-limit",
    ]);
    expect(answer.assumptions).toEqual([]);
  });

  it.each([
    ["officialDuty", "not-an-official-duty", "conduct.rules.official-use-only"],
    ["minimumNecessary", "more-than-needed", "conduct.rules.minimum-necessary"],
    ["purposeAuthorized", "another-purpose", "conduct.rules.purpose-limit"],
  ] as const)("is denied without %s, whatever else is unknown", (fact, code, clause) => {
    const answer = mayUsePii({ role: "navigator", [fact]: false });
    expect(answer.verdict).toBe("denied");
    expect(answer.because).toEqual([{ code, clause, fact }]);
  });

  it("is for support staff what their task needs, by a reading", () => {
    const answer = mayUsePii({
      role: "support-staff",
      officialDuty: true,
      minimumNecessary: true,
      purposeAuthorized: true,
    });
    expect(answer.verdict).toBe("allowed");
    expect(answer.assumptions).toEqual(["roles.32-staff-see-what-task-needs"]);
  });

  it("is decided in every case as a reader would, and misses exactly what matters", () => {
    const states = { officialDuty: [true, false], minimumNecessary: [true, false], purposeAuthorized: [true, false] };
    const cases = roles.flatMap((role) => facts3<UsePiiFacts>(states, { role }));
    expect(cases).toHaveLength(4 * 27);
    for (const facts of cases) {
      const given = [facts.officialDuty, facts.minimumNecessary, facts.purposeAuthorized];
      const expected = given.includes(false) ? "denied" : given.includes(undefined) ? "undetermined" : "allowed";
      expect({ ...facts, verdict: mayUsePii(facts).verdict }).toEqual({ ...facts, verdict: expected });
      expectExactMissing(facts, states, mayUsePii);
      expectMonotone(facts, states, mayUsePii);
      expectWellFormed(mayUsePii(facts));
      expect(groundless(mayUsePii(facts), facts.role)).toEqual([]);
    }
  });

  it("of a role that does not exist throws", () => {
    expect(() => mayUsePii({ role: "secret" as never })).toThrow(/^mayUsePii: (?!.*secret)/);
  });
});
