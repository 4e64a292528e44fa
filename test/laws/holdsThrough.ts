import { expect } from "vitest";
import { addDays } from "../../src/calendar/addDays.js";
import { daysBetween } from "../../src/calendar/daysBetween.js";
import type { PlainDate } from "../../src/calendar/plainDate.js";
import type { Decision } from "../../src/decision/decision.js";

/**
 * The contract of `holdsThrough`: the same verdict on every day from today through it, another one on the day after.
 * Without it, the same verdict on every day of the horizon, which must reach beyond every date of the facts.
 */
export function expectExactHorizon(today: PlainDate, ask: (day: PlainDate) => Decision<string>, horizon: number): void {
  const { verdict, holdsThrough } = ask(today);
  const days = holdsThrough === undefined ? horizon : daysBetween(today, holdsThrough);
  expect(days).toBeGreaterThanOrEqual(0);
  for (let after = 0; after <= days; after++) {
    const day = addDays(today, after);
    if (ask(day).verdict !== verdict) expect({ today, holdsThrough, day, verdict: ask(day).verdict }).toEqual(verdict);
  }
  if (holdsThrough !== undefined) expect(ask(addDays(holdsThrough, 1)).verdict).not.toBe(verdict);
}
