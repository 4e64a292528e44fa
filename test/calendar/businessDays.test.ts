import { describe, expect, it } from "vitest";
import {
  addBusinessDays,
  isBusinessDay,
  plusBusinessDays,
  rollForward,
  rolledForward,
} from "../../src/calendar/businessDays.js";
import { dayNumberOf } from "../../src/calendar/dayNumber.js";

describe("addBusinessDays", () => {
  it.each([
    ["2026-06-15", "2026-06-23", "Juneteenth lies between"],
    ["2026-11-20", "2026-12-01", "Thanksgiving and the day after lie between"],
    ["2026-09-03", "2026-09-11", "Labor Day lies between"],
    ["2021-12-30", "2022-01-07", "New Year's Day is observed on the Friday before"],
    ["2026-06-20", "2026-06-26", "day 0 is a Saturday"],
  ] as const)("five from %s is %s: %s", (from, to, why) => {
    expect(addBusinessDays(from, 5), why).toBe(to);
  });

  it("stays on the day itself for none, even on a Sunday", () => {
    expect(addBusinessDays("2026-06-21", 0)).toBe("2026-06-21");
  });

  it("counts back", () => {
    expect(addBusinessDays("2026-06-23", -5)).toBe("2026-06-15");
  });

  it("asks a calendar that the caller gives", () => {
    expect(addBusinessDays("2026-06-15", 5, { isHoliday: () => false })).toBe("2026-06-22");
  });

  it("ends with a RangeError where nothing is ever a business day", () => {
    expect(() => addBusinessDays("9990-01-01", 1, { isHoliday: () => true })).toThrow(/^addBusinessDays: /);
  });

  it.each([NaN, 0.5])("refuses %d days", (days) => {
    expect(() => addBusinessDays("2026-06-15", days)).toThrow(/^addBusinessDays: /);
  });

  it("refuses an impossible day", () => {
    expect(() => addBusinessDays("2026-02-30", 1)).toThrow(/^addBusinessDays: expected `day`/);
  });
});

describe("isBusinessDay", () => {
  it("is false on weekends and holidays", () => {
    expect(isBusinessDay("2026-11-20")).toBe(true);
    expect(isBusinessDay("2026-11-21")).toBe(false);
    expect(isBusinessDay("2026-11-27")).toBe(false);
  });
});

describe("rollForward", () => {
  it.each([
    ["2026-03-14", "2026-03-16"],
    ["2026-07-04", "2026-07-06"],
    ["2026-09-07", "2026-09-08"],
    ["2026-11-27", "2026-11-30"],
    ["2026-03-16", "2026-03-16"],
  ] as const)("moves %s to %s", (from, to) => {
    expect(rollForward(from)).toBe(to);
  });
});

describe("the same for day numbers", () => {
  it("answers as the functions of days do", () => {
    const monday = dayNumberOf("2026-06-15");
    expect(plusBusinessDays(monday, 5, undefined, "test")).toBe(dayNumberOf("2026-06-23"));
    expect(rolledForward(dayNumberOf("2026-07-04"), undefined, "test")).toBe(dayNumberOf("2026-07-06"));
  });
});
