import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays } from "../../src/calendar/addDays.js";
import { daysBetween } from "../../src/calendar/daysBetween.js";
import { day } from "../arbitraries/day.js";

it("adding the days between always leads from one day to the other", () => {
  fc.assert(
    fc.property(day(), day(), (from, to) => {
      expect(addDays(from, daysBetween(from, to))).toBe(to);
    }),
  );
});

it("adding in two parts is always adding at once", () => {
  fc.assert(
    fc.property(day(), fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: -5000, max: 5000 }), (from, a, b) => {
      expect(addDays(addDays(from, a), b)).toBe(addDays(from, a + b));
    }),
  );
});
