import { dayNumberFor, plainDateOf } from "./dayNumber.js";
import type { PlainDate } from "./plainDate.js";

/**
 * Which day is so many calendar days later (or, when negative, earlier)?
 *
 * @throws RangeError when the day is not real, the number of days is not whole, or the result leaves the years 0000 to 9999.
 * @example
 * ```ts
 * import { addDays } from "mnsure-rules/calendar";
 *
 * addDays("2026-03-04", 10) // => "2026-03-14"
 * ```
 */
export function addDays(day: PlainDate, days: number): PlainDate {
  const from = dayNumberFor(day, "addDays", "day");
  if (!Number.isInteger(days)) throw new RangeError("addDays: expected `days` to be a whole number");
  return plainDateOf(from + days, "addDays");
}
