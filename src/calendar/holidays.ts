import { civilDate, dayNumber, dayNumberFor, daysIn, plainDateOf, weekdayOf, type DayNumber } from "./dayNumber.js";
import type { PlainDate } from "./plainDate.js";

/** Which days are closed beside weekends. */
export interface BusinessCalendar {
  isHoliday(day: PlainDate): boolean;
}

/** A holiday as it is observed: the day itself, or the weekday to which a weekend moves it. */
export interface Holiday {
  readonly day: PlainDate;
  readonly name: string;
}

/** What a caller may change about the executive branch's list. */
export interface CalendarOptions {
  /** Count Indigenous Peoples Day (second Monday of October). The executive branch does not close on it: default false. */
  readonly indigenousPeoplesDay?: boolean;
  /** Further closed days, MNsure's own for instance. */
  readonly closures?: readonly PlainDate[];
}

type Occurs =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number };

interface HolidayRule {
  readonly name: string;
  readonly on: Occurs;
  /** First year in force. */
  readonly from?: number;
}

const [monday, thursday] = [1, 4] as const;
const last = 5;

// Minn. Stat. 645.44 subd. 5, as the executive branch observes it (revisor.mn.gov, read 2026): the Friday after
// Thanksgiving is a holiday and the second Monday of October is not. Juneteenth since 2023.
const rules: readonly HolidayRule[] = [
  { name: "New Year's Day", on: { month: 1, day: 1 } },
  { name: "Martin Luther King's Birthday", on: { month: 1, weekday: monday, nth: 3 } },
  { name: "Washington's and Lincoln's Birthday", on: { month: 2, weekday: monday, nth: 3 } },
  { name: "Memorial Day", on: { month: 5, weekday: monday, nth: last } },
  { name: "Juneteenth", on: { month: 6, day: 19 }, from: 2023 },
  { name: "Independence Day", on: { month: 7, day: 4 } },
  { name: "Labor Day", on: { month: 9, weekday: monday, nth: 1 } },
  { name: "Veterans Day", on: { month: 11, day: 11 } },
  { name: "Thanksgiving Day", on: { month: 11, weekday: thursday, nth: 4 } },
  { name: "Day after Thanksgiving", on: { month: 11, weekday: thursday, nth: 4, plus: 1 } },
  { name: "Christmas Day", on: { month: 12, day: 25 } },
];

const indigenousPeoplesDay: Occurs = { month: 10, weekday: monday, nth: 2 };

/**
 * Which days does Minnesota's executive branch close in a year?
 *
 * Observed days: a fixed date on a Saturday is observed on Friday, on a Sunday on Monday. New Year's Day on a
 * Saturday is therefore observed on December 31 of the year before, and listed there.
 *
 * Interpretation: time.11-executive-branch-holidays.
 *
 * @throws RangeError when the year is not a whole number from 0 to 9999.
 * @example
 * ```ts
 * import { holidaysIn } from "mnsure-rules/calendar";
 *
 * holidaysIn(2026).length // => 11
 * holidaysIn(2027).at(-1) // => { day: "2027-12-31", name: "New Year's Day" }
 * ```
 */
export function holidaysIn(year: number): readonly Holiday[] {
  if (!(Number.isInteger(year) && year >= 0 && year <= 9999))
    throw new RangeError("holidaysIn: expected `year` to be a whole number from 0 to 9999");
  const observed = rules.flatMap((rule) =>
    [year, year + 1]
      .filter((each) => each >= (rule.from ?? 0))
      .map((each) => ({ number: observedIn(each, rule.on), name: rule.name }))
      .filter(({ number }) => civilDate(number).year === year),
  );
  observed.sort((a, b) => a.number - b.number);
  return Object.freeze(
    observed.map(({ number, name }) => Object.freeze({ day: plainDateOf(number, "holidaysIn"), name })),
  );
}

/** Is this day a holiday of the executive branch, as observed? */
export function isHolidayNumber(number: DayNumber): boolean {
  const { year } = civilDate(number);
  return observedNumbers(year).has(number);
}

/**
 * The executive branch's holidays, with what a caller adds.
 *
 * @throws RangeError when a closure is no real day.
 * @example
 * ```ts
 * import { isBusinessDay, minnesotaCalendar } from "mnsure-rules/calendar";
 *
 * const ours = minnesotaCalendar({ closures: ["2026-12-24"] });
 * isBusinessDay("2026-12-24", ours) // => false
 * isBusinessDay("2026-12-24") // => true
 * ```
 */
export function minnesotaCalendar(options: CalendarOptions = {}): BusinessCalendar {
  const closures = new Set((options.closures ?? []).map((day) => dayNumberFor(day, "minnesotaCalendar", "closures")));
  return Object.freeze({
    isHoliday(day: PlainDate): boolean {
      const number = dayNumberFor(day, "isHoliday", "day");
      if (closures.has(number) || isHolidayNumber(number)) return true;
      return (
        options.indigenousPeoplesDay === true && number === observedIn(civilDate(number).year, indigenousPeoplesDay)
      );
    },
  });
}

// Helpers

const byYear = /* @__PURE__ */ new Map<number, ReadonlySet<DayNumber>>();

/** The observed days of a year: a table, since every business day asks it. */
function observedNumbers(year: number): ReadonlySet<DayNumber> {
  let found = byYear.get(year);
  if (found === undefined) {
    const numbers = rules.filter(({ from }) => year >= (from ?? 0)).map(({ on }) => observedIn(year, on));
    const nextNewYear = observedIn(year + 1, { month: 1, day: 1 });
    found = new Set([...numbers, nextNewYear]);
    byYear.set(year, found);
  }
  return found;
}

function observedIn(year: number, on: Occurs): DayNumber {
  if ("nth" in on) return nthWeekday(year, on.month, on.weekday, on.nth) + (on.plus ?? 0);
  const number = dayNumber(year, on.month, on.day);
  const weekday = weekdayOf(number);
  return weekday === 6 ? number - 1 : weekday === 0 ? number + 1 : number;
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): DayNumber {
  const first = dayNumber(year, month, 1);
  const number = first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  return number < first + daysIn(year, month) ? number : number - 7; // a fifth that the month lacks: its last
}
