import { dayNumberFor, plainDateOf, weekdayOf, type DayNumber } from "./dayNumber.js";
import { isHolidayNumber, type BusinessCalendar } from "./holidays.js";
import type { PlainDate } from "./plainDate.js";

/**
 * Is this a day on which MNsure works: no weekend and no holiday?
 *
 * Interpretation: time.11-executive-branch-holidays, unless a calendar is given.
 *
 * @throws RangeError when the day is not real.
 * @example
 * ```ts
 * import { isBusinessDay } from "mnsure-rules/calendar";
 *
 * isBusinessDay("2026-06-18") // => true
 * isBusinessDay("2026-06-19") // => false
 * ```
 */
export function isBusinessDay(day: PlainDate, calendar?: BusinessCalendar): boolean {
  return isBusinessNumber(dayNumberFor(day, "isBusinessDay", "day"), calendar);
}

/**
 * Which day is so many business days later (or, when negative, earlier)? The given day is day 0, whatever day it is.
 *
 * @throws RangeError when the day is not real, the number is not whole, or the result leaves the years 0000 to 9999.
 * @example
 * ```ts
 * import { addBusinessDays } from "mnsure-rules/calendar";
 *
 * addBusinessDays("2026-06-15", 5) // => "2026-06-23"
 * ```
 */
export function addBusinessDays(day: PlainDate, days: number, calendar?: BusinessCalendar): PlainDate {
  const from = dayNumberFor(day, "addBusinessDays", "day");
  if (!Number.isInteger(days)) throw new RangeError("addBusinessDays: expected `days` to be a whole number");
  return plainDateOf(plusBusinessDays(from, days, calendar, "addBusinessDays"), "addBusinessDays");
}

/**
 * To which day does a last day move under Minn. Stat. 645.15? A weekend or holiday is left out; any other day stays.
 *
 * @throws RangeError when the day is not real, or the result leaves the years 0000 to 9999.
 * @example
 * ```ts
 * import { rollForward } from "mnsure-rules/calendar";
 *
 * rollForward("2026-07-04") // => "2026-07-06"
 * ```
 */
export function rollForward(day: PlainDate, calendar?: BusinessCalendar): PlainDate {
  const from = dayNumberFor(day, "rollForward", "day");
  return plainDateOf(rolledForward(from, calendar, "rollForward"), "rollForward");
}

/** `rollForward` for day numbers. */
export function rolledForward(from: DayNumber, calendar: BusinessCalendar | undefined, asking: string): DayNumber {
  let number = from;
  while (!isBusinessNumber(number, calendar, asking)) number++;
  return number;
}

/** `addBusinessDays` for day numbers. */
export function plusBusinessDays(
  from: DayNumber,
  days: number,
  calendar: BusinessCalendar | undefined,
  asking: string,
): DayNumber {
  const direction = Math.sign(days);
  let number = from;
  for (let left = Math.abs(days); left > 0;) {
    number += direction;
    if (isBusinessNumber(number, calendar, asking)) left--;
  }
  return number;
}

// Helpers

function isBusinessNumber(number: DayNumber, calendar?: BusinessCalendar, asking = "isBusinessDay"): boolean {
  if (number < firstDay || number > lastDay)
    throw new RangeError(`${asking}: expected days between the years 0000 and 9999`);
  const weekday = weekdayOf(number);
  if (weekday === 0 || weekday === 6) return false;
  return calendar === undefined ? !isHolidayNumber(number) : !calendar.isHoliday(plainDateOf(number, asking));
}

const firstDay = -719_528; // 0000-01-01
const lastDay = 2_932_896; // 9999-12-31
