import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/calendar/addDays.js";
import { recertification, type RecertificationFacts } from "../../src/certification/recertification.js";
import { roles } from "../../src/people/role.js";
import { expectExactHorizon } from "../laws/holdsThrough.js";
import { season } from "./people.js";
import { firstDay, someDay, span } from "./someone.js";

const facts = fc.record(
  {
    role: fc.constantFrom(...roles),
    today: someDay(),
    period: fc.constantFrom("2021-2022", {
      ...season,
      deadline: { navigator: addDays(firstDay, 20) },
      trainingOpensOn: addDays(firstDay, 3),
    }),
    deadline: someDay(),
    previouslyCertified: fc.boolean(),
    requirementsMetOn: someDay(),
  },
  { requiredKeys: ["role", "today"] },
) as fc.Arbitrary<RecertificationFacts>;

const forward: Record<string, readonly string[]> = {
  due: ["due", "current", "lapsed", "completed-late"],
  lapsed: ["lapsed", "completed-late"],
  current: ["current"],
  "completed-late": ["completed-late"],
  "not-applicable": ["not-applicable"],
  undetermined: ["undetermined"],
};

describe("recertification", () => {
  it("always holds exactly through the day it names", () => {
    fc.assert(
      fc.property(facts, (asked) => {
        expectExactHorizon(asked.today, (today) => recertification({ ...asked, today }), span + 2);
      }),
    );
  });

  it("always moves forward: due, then lapsed or current, then late, never back", () => {
    fc.assert(
      fc.property(facts, fc.nat(span), (asked, later) => {
        const now = recertification(asked).verdict;
        expect(forward[now]).toContain(recertification({ ...asked, today: addDays(asked.today, later) }).verdict);
      }),
    );
  });

  it("never counts days left except while due, and then down to zero", () => {
    fc.assert(
      fc.property(facts, (asked) => {
        const { verdict, daysLeft, deadline } = recertification(asked);
        if (verdict === "due") expect(addDays(asked.today, daysLeft ?? NaN)).toBe(deadline);
        else expect(daysLeft).toBeUndefined();
      }),
    );
  });
});
