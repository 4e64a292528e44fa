import { dayNumberOf, type PlainDate } from "./dayNumber.js";

export type { PlainDate } from "./dayNumber.js";

/**
 * Is this text a real day, written YYYY-MM-DD?
 *
 * @example
 * ```ts
 * import { isPlainDate } from "mnsure-rules/calendar";
 *
 * isPlainDate("2024-02-29") // => true
 * isPlainDate("2026-02-29") // => false
 * ```
 */
export function isPlainDate(text: unknown): text is PlainDate {
  return typeof text === "string" && !Number.isNaN(dayNumberOf(text));
}

/**
 * Take a text as a day.
 *
 * @throws RangeError when it is no real day written YYYY-MM-DD.
 * @example
 * ```ts
 * import { plainDate } from "mnsure-rules/calendar";
 *
 * plainDate("2026-03-04") // => "2026-03-04"
 * ```
 */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError("plainDate: expected a real day written YYYY-MM-DD");
  return text;
}
