import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/calendar/addDays.js";
import { isBusinessDay } from "../../src/calendar/businessDays.js";
import { daysBetween } from "../../src/calendar/daysBetween.js";
import { ceRequestWindow, type CeFacts, type CeOptions } from "../../src/continuing-education/ceRequestWindow.js";
import { roles } from "../../src/people/role.js";
import { day, nearbyDay } from "../arbitraries/day.js";
import { expectExactHorizon } from "../laws/holdsThrough.js";

const facts = fc.record(
  {
    completedOn: nearbyDay(),
    today: nearbyDay(),
    requestedOn: nearbyDay(),
    licensedProducer: fc.constantFrom(true, true, false),
    registeredAs: fc.constantFrom("support-staff", ...roles),
  },
  { requiredKeys: ["completedOn", "today"] },
) as fc.Arbitrary<CeFacts>;
const options = fc.record(
  { dayKind: fc.constantFrom("calendar", "business"), rollForward: fc.constantFrom("none", "mn-645.15") },
  { requiredKeys: [] },
) as fc.Arbitrary<CeOptions>;
const staff = { licensedProducer: true, registeredAs: "support-staff" } as const;

describe("ceRequestWindow", () => {
  it("always holds exactly through the day it names", () => {
    fc.assert(
      fc.property(facts, options, (asked, read) => {
        expectExactHorizon(asked.today, (today) => ceRequestWindow({ ...asked, today }, read), 90);
      }),
    );
  });

  it("depends on the days elapsed alone, never on where they fall in the calendar", () => {
    fc.assert(
      fc.property(day(), day(), fc.nat(30), fc.option(fc.nat(30), { nil: undefined }), (here, there, waited, asked) => {
        const verdictFrom = (completedOn: CeFacts["completedOn"]): string =>
          ceRequestWindow({
            ...staff,
            completedOn,
            today: addDays(completedOn, waited),
            ...(asked === undefined ? {} : { requestedOn: addDays(completedOn, asked) }),
          }).verdict;
        expect(verdictFrom(here)).toBe(verdictFrom(there));
      }),
    );
  });

  it("never opens again once it is closed, nor loses a request made in time", () => {
    fc.assert(
      fc.property(facts, fc.nat(60), (asked, later) => {
        const now = ceRequestWindow(asked).verdict;
        if (now === "closed" || now === "requested-in-time")
          expect(ceRequestWindow({ ...asked, today: addDays(asked.today, later) }).verdict).toBe(now);
      }),
    );
  });

  it("always gives ten days, and by statute a business day no earlier", () => {
    fc.assert(
      fc.property(day(), (completedOn) => {
        const { lastDay, statutoryLastDay } = ceRequestWindow({ ...staff, completedOn, today: completedOn });
        expect(daysBetween(completedOn, lastDay)).toBe(10);
        expect(isBusinessDay(statutoryLastDay)).toBe(true);
        expect(daysBetween(lastDay, statutoryLastDay)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
