import fc from "fast-check";
import { plainDateOf } from "../../src/calendar/dayNumber.js";
import type { PlainDate } from "../../src/calendar/plainDate.js";

/** Any day from 1970 to 2100. */
export function day(): fc.Arbitrary<PlainDate> {
  return fc.integer({ min: 0, max: 47_846 }).map((number) => plainDateOf(number, "day"));
}

/** A day near another one that matters: a working week on either side of early 2026, with holidays in it. */
export function nearbyDay(): fc.Arbitrary<PlainDate> {
  return fc.integer({ min: 20_440, max: 20_500 }).map((number) => plainDateOf(number, "nearbyDay"));
}
