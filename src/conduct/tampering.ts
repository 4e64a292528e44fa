import { anyOf, condition, type Condition } from "../decision/condition.js";

/** What is known of hiding, altering or destroying information. */
export interface TamperingFacts {
  readonly withinRetentionSchedule?: boolean;
  readonly willful?: boolean;
}

/**
 * When is hiding, altering or destroying information no tampering? When a retention schedule provides for it, or when
 * it was not willful.
 *
 * Interpretation: the schedule excuses hiding and altering too (conduct.64-schedule-covers-every-verb).
 */
export function noTampering({ withinRetentionSchedule, willful }: TamperingFacts): Condition<keyof TamperingFacts> {
  return anyOf([
    condition("withinRetentionSchedule", withinRetentionSchedule, schedule, {
      clause: "conduct.rules.no-tampering",
      reading: "conduct.64-schedule-covers-every-verb",
    }),
    condition("willful", opposite(willful), intent, { clause: "conduct.rules.no-tampering" }),
  ]);
}

// Helpers

const schedule = { met: "within-schedule", unmet: "outside-schedule", unknown: "schedule-unknown" } as const;
const intent = { met: "not-willful", unmet: "willful", unknown: "intent-unknown" } as const;

function opposite(value: boolean | undefined): boolean | undefined {
  return value === true ? false : value === false ? true : undefined;
}
