import fc from "fast-check";
import { expect, it } from "vitest";
import { addBusinessDays, isBusinessDay, rollForward } from "../../src/calendar/businessDays.js";
import { addDays } from "../../src/calendar/addDays.js";
import { day } from "../arbitraries/day.js";

const count = fc.integer({ min: 1, max: 60 });

it("adding business days always lands on a business day", () => {
  fc.assert(
    fc.property(day(), count, (from, days) => {
      expect(isBusinessDay(addBusinessDays(from, days))).toBe(true);
    }),
  );
});

it("so many business days always lie after the day and up to the result", () => {
  fc.assert(
    fc.property(day(), count, (from, days) => {
      let counted = 0;
      for (let at = from; at !== addBusinessDays(from, days);) {
        at = addDays(at, 1);
        if (isBusinessDay(at)) counted++;
      }
      expect(counted).toBe(days);
    }),
  );
});

it("business days are never counted differently in parts", () => {
  fc.assert(
    fc.property(day(), count, count, (from, a, b) => {
      expect(addBusinessDays(addBusinessDays(from, a), b)).toBe(addBusinessDays(from, a + b));
    }),
  );
});

it("rolling forward never moves a business day, and always ends on one", () => {
  fc.assert(
    fc.property(day(), (from) => {
      const rolled = rollForward(from);
      expect(isBusinessDay(rolled)).toBe(true);
      expect(rollForward(rolled)).toBe(rolled);
      expect(isBusinessDay(from)).toBe(rolled === from);
    }),
  );
});
