import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { holidaysIn, isHolidayNumber, minnesotaCalendar } from "../../src/calendar/holidays.js";
import { dayNumberOf, weekdayOf } from "../../src/calendar/dayNumber.js";

describe("holidaysIn", () => {
  it("lists the executive branch's observed days of 2026", () => {
    expect(holidaysIn(2026)).toEqual([
      { day: "2026-01-01", name: "New Year's Day" },
      { day: "2026-01-19", name: "Martin Luther King's Birthday" },
      { day: "2026-02-16", name: "Washington's and Lincoln's Birthday" },
      { day: "2026-05-25", name: "Memorial Day" },
      { day: "2026-06-19", name: "Juneteenth" },
      { day: "2026-07-03", name: "Independence Day" },
      { day: "2026-09-07", name: "Labor Day" },
      { day: "2026-11-11", name: "Veterans Day" },
      { day: "2026-11-26", name: "Thanksgiving Day" },
      { day: "2026-11-27", name: "Day after Thanksgiving" },
      { day: "2026-12-25", name: "Christmas Day" },
    ]);
  });

  it("observes a New Year's Day on Saturday in the year before", () => {
    expect(holidaysIn(2021).at(-1)).toEqual({ day: "2021-12-31", name: "New Year's Day" });
    expect(holidaysIn(2022)[0]?.name).toBe("Martin Luther King's Birthday");
  });

  it("knows Juneteenth from 2023 on", () => {
    expect(holidaysIn(2022).some(({ name }) => name === "Juneteenth")).toBe(false);
    expect(holidaysIn(2023).find(({ name }) => name === "Juneteenth")?.day).toBe("2023-06-19");
  });

  it("never names a weekend day", () => {
    for (let year = 1970; year <= 2100; year++)
      for (const { day } of holidaysIn(year)) expect([1, 2, 3, 4, 5]).toContain(weekdayOf(dayNumberOf(day)));
  });

  it.each([NaN, 2026.5, -1, 10_000])("refuses the year %d", (year) => {
    expect(() => holidaysIn(year)).toThrow(/^holidaysIn: /);
  });

  it("differs from date-holidays (US-MN) of 2015 to 2040 only where the statute says so", () => {
    const published = new Holidays("US", "MN", { timezone: "America/Chicago" });
    const unexplained: string[] = [];
    for (let year = 2015; year <= 2040; year++) {
      const ours = new Set(holidaysIn(year).map(({ day }) => day as string));
      const theirs = new Set(weekdaysPublished(published, year));
      for (const day of ours) if (!theirs.has(day) && !addedByStatute(day)) unexplained.push(`ours ${day}`);
      for (const day of theirs) if (!ours.has(day) && !notInStatute(day)) unexplained.push(`theirs ${day}`);
    }
    expect(unexplained).toEqual([]);
  });
});

describe("minnesotaCalendar", () => {
  it("closes on Indigenous Peoples Day only when asked", () => {
    expect(minnesotaCalendar().isHoliday("2026-10-12")).toBe(false);
    expect(minnesotaCalendar({ indigenousPeoplesDay: true }).isHoliday("2026-10-12")).toBe(true);
    expect(minnesotaCalendar({ indigenousPeoplesDay: true }).isHoliday("2026-10-19")).toBe(false);
  });

  it("adds closures to the executive branch's holidays", () => {
    const calendar = minnesotaCalendar({ closures: ["2026-12-24"] });
    expect(calendar.isHoliday("2026-12-24")).toBe(true);
    expect(calendar.isHoliday("2026-12-25")).toBe(true);
    expect(calendar.isHoliday("2026-12-23")).toBe(false);
  });

  it("refuses a closure that is no day", () => {
    expect(() => minnesotaCalendar({ closures: ["2026-02-30"] })).toThrow(/^minnesotaCalendar: /);
  });
});

describe("isHolidayNumber", () => {
  it("says the same as the list", () => {
    for (let year = 2015; year <= 2040; year++) {
      const listed = new Set(holidaysIn(year).map(({ day }) => dayNumberOf(day)));
      for (let number = dayNumberOf(`${year}-01-01`); number <= dayNumberOf(`${year}-12-31`); number++)
        expect(isHolidayNumber(number)).toBe(listed.has(number));
    }
  });
});

// Helpers

/** What the statute has and the published list lacks. */
function addedByStatute(day: string): boolean {
  const [, month, ofMonth] = day.split("-").map(Number);
  const weekday = weekdayOf(dayNumberOf(day));
  // The executive branch also closes on the Friday after the fourth Thursday of November,
  if (month === 11 && weekday === 5 && ofMonth !== undefined && ofMonth >= 23 && ofMonth <= 29) return true;
  // and a Veterans Day on a weekend moves as every fixed date does (645.44 subd. 5).
  return (day.endsWith("-11-10") && weekday === 5) || (day.endsWith("-11-12") && weekday === 1);
}

/** What the published list has and the executive branch does not close on. */
function notInStatute(day: string): boolean {
  const [year, month, ofMonth] = day.split("-").map(Number);
  // Indigenous Peoples Day is carved out for the executive branch; Juneteenth is a state holiday from 2023 on.
  const secondMondayOfOctober = month === 10 && ofMonth !== undefined && ofMonth >= 8 && ofMonth <= 14;
  return secondMondayOfOctober || (month === 6 && year !== undefined && year < 2023);
}

function weekdaysPublished(published: Holidays, year: number): string[] {
  return published
    .getHolidays(year)
    .filter(({ type }) => type === "public")
    .map(({ date }) => date.slice(0, 10))
    .filter((day) => ![0, 6].includes(weekdayOf(dayNumberOf(day))));
}
