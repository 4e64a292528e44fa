import { describe, expect, it } from "vitest";
import { daysBetween } from "../../src/calendar/daysBetween.js";

describe("daysBetween", () => {
  it("counts calendar days, leap days included", () => {
    expect(daysBetween("2026-03-04", "2026-03-14")).toBe(10);
    expect(daysBetween("2024-01-01", "2025-01-01")).toBe(366);
  });

  it("is negative when the second day is the earlier one", () => {
    expect(daysBetween("2026-03-14", "2026-03-04")).toBe(-10);
  });

  it("refuses an impossible day by the name of its fact", () => {
    expect(() => daysBetween("2026-02-30", "2026-03-04")).toThrow(/^daysBetween: expected `from`/);
    expect(() => daysBetween("2026-03-04", "2026-02-30")).toThrow(/^daysBetween: expected `to`/);
  });
});
