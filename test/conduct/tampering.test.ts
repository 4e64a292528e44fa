import { expect, it } from "vitest";
import { noTampering } from "../../src/conduct/tampering.js";

it.each([
  [true, true, "met", []],
  [true, false, "met", []],
  [true, undefined, "met", []],
  [false, true, "unmet", []],
  [false, false, "met", []],
  [false, undefined, "unknown", ["willful"]],
  [undefined, true, "unknown", ["withinRetentionSchedule"]],
  [undefined, false, "met", []],
  [undefined, undefined, "unknown", ["withinRetentionSchedule", "willful"]],
] as const)(
  "within a schedule %s and willful %s: no tampering is %s",
  (withinRetentionSchedule, willful, state, missing) => {
    const facts = {
      ...(withinRetentionSchedule === undefined ? {} : { withinRetentionSchedule }),
      ...(willful === undefined ? {} : { willful }),
    };
    expect(noTampering(facts).state).toBe(state);
    expect(noTampering(facts).missing).toEqual(missing);
  },
);
