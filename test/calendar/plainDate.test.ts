import { describe, expect, it } from "vitest";
import { isPlainDate, plainDate } from "../../src/calendar/plainDate.js";

describe("a plain date", () => {
  it.each(["2024-02-29", "2000-02-29", "1970-01-01", "0000-02-29", "9999-12-31"])("%s is a real day", (text) => {
    expect(isPlainDate(text)).toBe(true);
    expect(plainDate(text)).toBe(text);
  });

  it.each([
    "2026-02-29",
    "1900-02-29",
    "2026-00-10",
    "2026-13-10",
    "2026-04-31",
    "2026-01-00",
    "2026-1-01",
    "26-01-01",
    "2026/01/01",
    "2026-01-01 ",
    "2026-01-01T00:00:00Z",
    "+002026-01-01",
    "２０２６-01-01",
    "NaN-NaN-NaN",
    "",
  ])("%j is not", (text) => {
    expect(isPlainDate(text)).toBe(false);
    expect(() => plainDate(text)).toThrow(RangeError);
  });

  it.each([undefined, null, 20260101, new Date(0), ["2026-01-01"], {}])("a value that is no text is not", (value) => {
    expect(isPlainDate(value)).toBe(false);
  });

  it("refuses by naming the function, never the value", () => {
    expect(() => plainDate("1961-secret")).toThrow(/^plainDate: (?!.*secret)/);
  });
});
