import { civilDate, dayNumber, dayNumberFor, dayNumberOf, daysIn, plainDateOf, weekdayOf } from "./dayNumber.js";
import type { PlainDate } from "./plainDate.js";

const hour = 3_600_000;
const dayLength = 24 * hour;
const standard = -6 * hour;
const daylight = -5 * hour;

type Sunday = { readonly month: number; readonly nth: number } | { readonly month: number; readonly day: number };
const last = 5;

// Minnesota keeps federal time (Minn. Stat. 645.071; 15 U.S.C. 260a): Central, with daylight time between two days
// that Congress has moved five times. Each row is in force from its year until the next row's.
const seasons: readonly { readonly from: number; readonly begins: Sunday; readonly ends: Sunday }[] = [
  { from: 2007, begins: { month: 3, nth: 2 }, ends: { month: 11, nth: 1 } },
  { from: 1987, begins: { month: 4, nth: 1 }, ends: { month: 10, nth: last } },
  { from: 1976, begins: { month: 4, nth: last }, ends: { month: 10, nth: last } },
  { from: 1975, begins: { month: 2, day: 23 }, ends: { month: 10, nth: last } },
  { from: 1974, begins: { month: 1, day: 6 }, ends: { month: 10, nth: last } },
  { from: 1967, begins: { month: 4, nth: last }, ends: { month: 10, nth: last } },
];

/**
 * Which day is it in Minnesota at this instant?
 *
 * A `Date` or an ISO 8601 date-time with its offset. A plain day returns itself: it is never shifted.
 *
 * Interpretation: time.5-minnesota-day.
 *
 * @throws RangeError for an invalid `Date`, a text that is neither, a time without offset, or an instant before 1967.
 * @example
 * ```ts
 * import { dateInMinnesota } from "mnsure-rules/calendar";
 *
 * dateInMinnesota("2026-03-05T04:30:00Z") // => "2026-03-04"
 * dateInMinnesota("2026-03-05") // => "2026-03-05"
 * ```
 */
export function dateInMinnesota(instant: Date | string): PlainDate {
  if (typeof instant === "string" && !Number.isNaN(dayNumberOf(instant))) return instant as PlainDate;
  const time = typeof instant === "string" ? timeOf(instant) : timeOfDate(instant);
  if (Number.isNaN(time))
    throw new RangeError("dateInMinnesota: expected a valid Date, a day, or an ISO date-time with its offset");
  return plainDateOf(Math.floor((time + offsetAt(time)) / dayLength), "dateInMinnesota");
}

/**
 * At which instant does a day begin in Minnesota? Its midnight always exists: the clocks change at two.
 *
 * @throws RangeError when the day is not real, or before 1967.
 * @example
 * ```ts
 * import { startOfDayInMinnesota } from "mnsure-rules/calendar";
 *
 * startOfDayInMinnesota("2026-07-01").toISOString() // => "2026-07-01T05:00:00.000Z"
 * ```
 */
export function startOfDayInMinnesota(day: PlainDate): Date {
  const midnight = dayNumberFor(day, "startOfDayInMinnesota", "day") * dayLength;
  if (civilDate(midnight / dayLength).year < firstYear)
    throw new RangeError(`startOfDayInMinnesota: expected a day from ${firstYear} on`);
  const asStandard = midnight - standard;
  return new Date(offsetAt(asStandard) === daylight ? midnight - daylight : asStandard);
}

// Helpers

const firstYear = 1967;

/** Milliseconds to add to an instant for Minnesota's clock. */
function offsetAt(time: number): number {
  const { year } = civilDate(Math.floor((time + standard) / dayLength));
  const season = seasonOf(year);
  return time >= season.begins && time < season.ends ? daylight : standard;
}

const byYear = /* @__PURE__ */ new Map<number, { readonly begins: number; readonly ends: number }>();

function seasonOf(year: number): { readonly begins: number; readonly ends: number } {
  let season = byYear.get(year);
  if (season === undefined) {
    const rule = seasons.find(({ from }) => year >= from);
    if (rule === undefined) throw new RangeError(`dateInMinnesota: expected an instant from ${firstYear} on`);
    // Two o'clock by the clock in force just before the change.
    season = {
      begins: sundayNumber(year, rule.begins) * dayLength + 2 * hour - standard,
      ends: sundayNumber(year, rule.ends) * dayLength + 2 * hour - daylight,
    };
    byYear.set(year, season);
  }
  return season;
}

function sundayNumber(year: number, on: Sunday): number {
  if ("day" in on) return dayNumber(year, on.month, on.day);
  const first = dayNumber(year, on.month, 1);
  const number = first + ((7 - weekdayOf(first)) % 7) + 7 * (on.nth - 1);
  return number < first + daysIn(year, on.month) ? number : number - 7;
}

function timeOfDate(instant: Date): number {
  // Not `instanceof`: a Date may come from another realm.
  return Object.prototype.toString.call(instant) === "[object Date]" ? instant.getTime() : NaN;
}

const dateTime = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:Z|([+-])(\d{2}):?(\d{2}))$/i;

/** Milliseconds of an ISO date-time with offset, or NaN. Read by hand because `Date.parse` lets 30 February pass. */
function timeOf(text: string): number {
  const parts = text.length <= 40 ? dateTime.exec(text) : null;
  if (parts === null) return NaN;
  const [
    ,
    day = "",
    hours = "",
    minutes = "",
    seconds = "0",
    fraction = "0",
    sign,
    offsetHours = "0",
    offsetMinutes = "0",
  ] = parts;
  if (+hours > 23 || +minutes > 59 || +seconds > 59 || +offsetHours > 23 || +offsetMinutes > 59) return NaN;
  const local = dayNumberOf(day) * dayLength + +hours * hour + +minutes * 60_000 + +seconds * 1000;
  const offset = (+offsetHours * hour + +offsetMinutes * 60_000) * (sign === "-" ? -1 : 1);
  return local + Math.floor(+`0.${fraction}` * 1000) - offset;
}
