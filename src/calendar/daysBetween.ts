import { dayNumberFor } from "./dayNumber.js";
import type { PlainDate } from "./plainDate.js";

/**
 * How many calendar days lie between two days? Negative when the second is the earlier one.
 *
 * @throws RangeError when a day is not real.
 * @example
 * ```ts
 * import { daysBetween } from "mnsure-rules/calendar";
 *
 * daysBetween("2026-03-04", "2026-03-14") // => 10
 * ```
 */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumberFor(to, "daysBetween", "to") - dayNumberFor(from, "daysBetween", "from");
}
