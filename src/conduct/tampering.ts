import { anyOf, condition, type Condition } from "../decision/condition.js";
import { factCodes } from "./factCodes.js";

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
  const clause = "conduct.rules.no-tampering";
  const reading = "conduct.64-schedule-covers-every-verb";
  const unwilled = typeof willful === "boolean" ? !willful : undefined;
  return anyOf([
    condition("withinRetentionSchedule", withinRetentionSchedule, factCodes, { clause, reading }),
    condition("willful", unwilled, factCodes, { clause }),
  ]);
}
