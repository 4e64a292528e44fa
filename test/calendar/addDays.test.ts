import { addDays as addDaysOfDateFns } from "date-fns/addDays";
import { formatISO } from "date-fns/formatISO";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/calendar/addDays.js";
import { plainDate } from "../../src/calendar/plainDate.js";

describe("addDays", () => {
  it("counts over the end of February", () => {
    expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
    expect(addDays("2026-02-28", 1)).toBe("2026-03-01");
  });

  it("counts back", () => {
    expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
  });

  it("agrees with date-fns where local noon exists", () => {
    for (let days = -800; days <= 800; days++) {
      const expected = formatISO(addDaysOfDateFns(new Date(2026, 2, 4, 12), days), { representation: "date" });
      // Two zones once skipped a whole day; none of them within these years.
      expect(addDays("2026-03-04", days)).toBe(expected);
    }
  });

  it.each([NaN, 1.5, Infinity])("refuses %d days", (days) => {
    expect(() => addDays("2026-01-01", days)).toThrow("addDays: expected `days` to be a whole number");
  });

  it("refuses an impossible day, and a result beyond the calendar", () => {
    expect(() => addDays("2026-02-30", 1)).toThrow(/^addDays: /);
    expect(() => addDays(plainDate("9999-12-31"), 1)).toThrow(/^addDays: /);
  });
});
