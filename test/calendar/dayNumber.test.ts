import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import {
  civilDate,
  dayNumber,
  dayNumberFor,
  dayNumberOf,
  daysIn,
  plainDateOf,
  weekdayOf,
} from "../../src/calendar/dayNumber.js";

describe("day numbers", () => {
  it("start at 0 on 1970-01-01, a Thursday", () => {
    expect(dayNumberOf("1970-01-01")).toBe(0);
    expect(weekdayOf(0)).toBe(4);
    expect(weekdayOf(-1)).toBe(3);
  });

  it("agree with Temporal on every day from 1970 to 2100", () => {
    let day = Temporal.PlainDate.from("1970-01-01");
    const wrong: string[] = [];
    for (let number = 0; day.year <= 2100; number++, day = day.add({ days: 1 })) {
      const { year, month, day: ofMonth } = civilDate(number);
      const same =
        plainDateOf(number, "test") === day.toString() &&
        dayNumberOf(day.toString()) === number &&
        dayNumber(day.year, day.month, day.day) === number &&
        weekdayOf(number) === day.dayOfWeek % 7 &&
        daysIn(day.year, day.month) === day.daysInMonth &&
        year === day.year &&
        month === day.month &&
        ofMonth === day.day;
      if (!same) wrong.push(day.toString());
    }
    expect(wrong).toEqual([]);
    expect(day.toString()).toBe("2101-01-01");
  });

  it.each(["0000-01-01", "0000-12-31", "0004-02-29", "1582-10-15", "9999-12-31"])("come back from %s", (text) => {
    expect(plainDateOf(dayNumberOf(text), "test")).toBe(text);
  });

  it("end with the year 9999", () => {
    expect(() => plainDateOf(dayNumberOf("9999-12-31") + 1, "asking")).toThrow(/^asking: /);
    expect(() => plainDateOf(dayNumberOf("0000-01-01") - 1, "asking")).toThrow(RangeError);
  });

  it("refuse what names no day by naming the function and the fact", () => {
    expect(() => dayNumberFor("2026-02-30", "asking", "today")).toThrow(
      "asking: expected `today` to be a real day written YYYY-MM-DD",
    );
  });
});
