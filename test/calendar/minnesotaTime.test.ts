import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { dateInMinnesota, startOfDayInMinnesota } from "../../src/calendar/minnesotaTime.js";
import { plainDate } from "../../src/calendar/plainDate.js";

describe("dateInMinnesota", () => {
  it("is still the evening before at 04:30 UTC in winter", () => {
    expect(dateInMinnesota("2026-03-05T04:30:00Z")).toBe("2026-03-04");
    expect(dateInMinnesota(new Date("2026-03-05T04:30:00Z"))).toBe("2026-03-04");
  });

  it.each([
    ["2026-03-08T05:59:59Z", "2026-03-07"],
    ["2026-03-08T06:00:00Z", "2026-03-08"],
    ["2026-03-09T04:59:59.999Z", "2026-03-08"],
    ["2026-03-09T05:00:00Z", "2026-03-09"],
    ["2026-11-01T04:59:59Z", "2026-10-31"],
    ["2026-11-02T05:59:59Z", "2026-11-01"],
    ["2026-11-02T06:00:00Z", "2026-11-02"],
    ["2026-07-01T00:00:00+14:00", "2026-06-30"],
    ["2026-07-01T23:59-12:00", "2026-07-02"],
    ["2026-07-01T04:59:59,5+0000", "2026-06-30"],
  ])("%s is on %s", (instant, day) => {
    expect(dateInMinnesota(instant)).toBe(day);
  });

  it("never shifts a plain day", () => {
    expect(dateInMinnesota("2026-03-05")).toBe("2026-03-05");
  });

  it.each([
    "2026-03-05T04:30:00",
    "2026-02-30T04:30:00Z",
    "2026-03-05T24:00:00Z",
    "2026-03-05T04:60:00Z",
    "2026-03-05T04:30:60Z",
    "2026-03-05 04:30Z",
    "2026-03-05T04:30:00+24:00",
    "March 5, 2026",
    "",
    "1966-12-31T00:00:00Z",
    `2026-03-05T04:30:00.${"1".repeat(1_000_000)}Z`,
  ])("refuses %.30j", (text) => {
    expect(() => dateInMinnesota(text)).toThrow(/^dateInMinnesota: expected/);
  });

  it("refuses an invalid Date and what is no Date", () => {
    expect(() => dateInMinnesota(new Date(NaN))).toThrow(RangeError);
    for (const value of [null, undefined, 5, {}]) expect(() => dateInMinnesota(value as never)).toThrow(RangeError);
  });

  it("agrees with Temporal around both ends of every day from 1970 to 2100", () => {
    const wrong: string[] = [];
    let day = Temporal.PlainDate.from("1970-01-01");
    for (; day.year <= 2100; day = day.add({ days: 1 })) {
      const text = plainDate(day.toString());
      const start = day.toZonedDateTime("America/Chicago").epochMilliseconds;
      const same =
        startOfDayInMinnesota(text).getTime() === start &&
        dateInMinnesota(new Date(start)) === text &&
        dateInMinnesota(new Date(start - 1)) === day.subtract({ days: 1 }).toString();
      if (!same) wrong.push(text);
    }
    expect(wrong).toEqual([]);
  });
});

describe("startOfDayInMinnesota", () => {
  it.each([
    ["2026-01-01", "2026-01-01T06:00:00.000Z"],
    ["2026-07-01", "2026-07-01T05:00:00.000Z"],
    ["2026-03-08", "2026-03-08T06:00:00.000Z"],
    ["2026-11-01", "2026-11-01T05:00:00.000Z"],
    ["1974-01-07", "1974-01-07T05:00:00.000Z"],
  ] as const)("of %s is %s", (day, instant) => {
    expect(startOfDayInMinnesota(day).toISOString()).toBe(instant);
  });

  it("refuses an impossible day, and one before 1967", () => {
    expect(() => startOfDayInMinnesota("2026-02-30")).toThrow(/^startOfDayInMinnesota: /);
    expect(() => startOfDayInMinnesota("1966-12-31")).toThrow(/^startOfDayInMinnesota: /);
  });
});
