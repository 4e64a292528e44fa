import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays } from "../../src/calendar/addDays.js";
import { reports, type ReportableEvent } from "../../src/conduct/reportableEvent.js";
import { reportsOwed, type ReportFacts } from "../../src/conduct/reportsOwed.js";
import { roles } from "../../src/people/role.js";
import { day } from "../arbitraries/day.js";

it("an answer always holds through its last day, and never on the day after", () => {
  fc.assert(
    fc.property(reportFacts(), fc.nat(), (facts, somewhere) => {
      const { verdict, holdsThrough } = reportsOwed(facts);
      if (holdsThrough === undefined) return;
      const within = addDays(facts.today, somewhere % (daysUntil(facts.today, holdsThrough) + 1));
      expect(reportsOwed({ ...facts, today: within }).verdict).toBe(verdict);
      expect(reportsOwed({ ...facts, today: holdsThrough }).verdict).toBe(verdict);
      expect(reportsOwed({ ...facts, today: addDays(holdsThrough, 1) }).verdict).not.toBe(verdict);
    }),
  );
});

it("an answer without a last day never changes", () => {
  fc.assert(
    fc.property(reportFacts(), fc.nat({ max: 20_000 }), (facts, later) => {
      const { verdict, holdsThrough } = reportsOwed(facts);
      if (holdsThrough !== undefined) return;
      expect(reportsOwed({ ...facts, today: addDays(facts.today, later) }).verdict).toBe(verdict);
    }),
  );
});

it("a suspicion never owes less than the known event", () => {
  fc.assert(
    fc.property(reportFacts(), (facts) => {
      expect(reportsOwed({ ...facts, suspectedOnly: true }).verdict).toBe(
        reportsOwed({ ...facts, suspectedOnly: false }).verdict,
      );
    }),
  );
});

it("no report ever gets a number of days that the documents do not give", () => {
  fc.assert(
    fc.property(reportFacts(), (facts) => {
      for (const duty of reportsOwed(facts).duties)
        expect([duty.dueBy, duty.notBefore]).toEqual([undefined, undefined]);
    }),
  );
});

// Helpers

function reportFacts(): fc.Arbitrary<ReportFacts> {
  return fc.record(
    {
      event: fc.constantFrom(...(Object.keys(reports) as ReportableEvent[])),
      role: fc.constantFrom(...roles),
      occurredOn: day(),
      today: day(),
      suspectedOnly: fc.boolean(),
    },
    { requiredKeys: ["event", "role", "occurredOn", "today"] },
  );
}

function daysUntil(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
