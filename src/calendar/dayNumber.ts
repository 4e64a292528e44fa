// Days are counted as integers from 1970-01-01, because a `Date` at local midnight does not exist in every
// zone on every day. date-fns and Temporal are the oracles of these functions in the tests; at run time date-fns
// would cost more than a microsecond for each addition.

/** A real day of the civil calendar, YYYY-MM-DD. No time, no zone. */
export type PlainDate = `${number}-${number}-${number}`;

/** Days since 1970-01-01. */
export type DayNumber = number;

/** Days of a common year before each month, and before the next year. */
const before = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365] as const;

/** The day that a YYYY-MM-DD text names, or NaN when it names none. */
export function dayNumberOf(text: string): DayNumber {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return NaN;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  // NaN fails every comparison, so it must be asked for what it should be.
  return day >= 1 && day <= daysIn(year, month) ? dayNumber(year, month, day) : NaN;
}

/** The day that a fact names; a `RangeError` of the asking function when it names none. */
export function dayNumberFor(text: PlainDate, asking: string, fact: string): DayNumber {
  const number = typeof text === "string" ? dayNumberOf(text) : NaN;
  if (Number.isNaN(number)) throw new RangeError(`${asking}: expected \`${fact}\` to be a real day written YYYY-MM-DD`);
  return number;
}

/** Days since 1970-01-01 of a civil date, in the Gregorian calendar whatever the year. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const past = year - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  return past * 365 + leapDays + daysBefore(year, month) + day - 719_163;
}

/** A civil date, by its parts. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The civil date of a day number. Years are counted from March, so that the leap day is the last of its year. */
export function civilDate(number: DayNumber): CivilDate {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153); // 0 is March
  return {
    year: yearOfEra + era * 400 + (month < 10 ? 0 : 1),
    month: month < 10 ? month + 3 : month - 9,
    day: dayOfYear - Math.floor((153 * month + 2) / 5) + 1,
  };
}

/** The text of a day number. Beyond the years 0000 to 9999 there is none: a `RangeError` of the asking function. */
export function plainDateOf(number: DayNumber, asking: string): PlainDate {
  const { year, month, day } = civilDate(number);
  if (!(year >= 0 && year <= 9999))
    throw new RangeError(`${asking}: expected a result between the years 0000 and 9999`);
  return `${fourDigits(year)}-${twoDigits(month)}-${twoDigits(day)}` as PlainDate;
}

/** 0 is Sunday. */
export function weekdayOf(number: DayNumber): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** Days in a month; NaN when there is no such month, so that no day of it is real. */
export function daysIn(year: number, month: number): number {
  return daysBefore(year, month + 1) - daysBefore(year, month);
}

// Helpers

function daysBefore(year: number, month: number): number {
  const leap = month > 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (before[month - 1] ?? NaN) + (leap ? 1 : 0);
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

function fourDigits(value: number): string {
  return `${value}`.padStart(4, "0");
}
