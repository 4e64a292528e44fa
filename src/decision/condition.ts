import type { ClauseId } from "../policy/clauseId.js";
import type { ReadingId } from "../policy/readingId.js";
import type { Reason, Tristate } from "./decision.js";
import { none } from "./frozen.js";

/** Where a condition is written, and how it is read where the clause alone does not settle it. */
export interface Ground {
  readonly clause: ClauseId;
  readonly reading?: ReadingId;
}

/** How a condition stands, the reasons that settle it or leave it open, and the states that could still turn it. */
export interface Condition<Fact extends string> {
  readonly state: Tristate;
  readonly because: readonly Reason[];
  readonly missing: readonly Fact[];
}

/** The verdict of a permission, by the state of the condition it hangs on. */
export const permittedWhen = { met: "allowed", unmet: "denied", unknown: "undetermined" } as const;

/** A condition on one state. What is neither true nor false is unknown. */
export function condition<Fact extends string>(
  fact: Fact,
  value: boolean | undefined,
  codes: Readonly<Record<Tristate, string>>,
  ground: Ground,
): Condition<Fact> {
  const state = value === true ? "met" : value === false ? "unmet" : "unknown";
  return { state, because: [{ code: codes[state], ...ground, fact }], missing: state === "unknown" ? [fact] : none };
}

/** All of them: one that is unmet settles it, whatever else is unknown. */
export function allOf<Fact extends string>(conditions: readonly Condition<Fact>[]): Condition<Fact> {
  return joined(conditions, "unmet", "met");
}

/** Any of them: one that is met settles it, whatever else is unknown. */
export function anyOf<Fact extends string>(conditions: readonly Condition<Fact>[]): Condition<Fact> {
  return joined(conditions, "met", "unmet");
}

// Helpers

/**
 * The state of the strongest member: the settling one, then unknown. Only members in that state give reasons and
 * missing states; as long as no fact stands in two members, exactly these could still turn the whole.
 */
function joined<Fact extends string>(
  conditions: readonly Condition<Fact>[],
  settling: Tristate,
  otherwise: Tristate,
): Condition<Fact> {
  const has = (state: Tristate): boolean => conditions.some((each) => each.state === state);
  const state = has(settling) ? settling : has("unknown") ? "unknown" : otherwise;
  const deciding = conditions.filter((each) => each.state === state);
  return {
    state,
    because: deciding.flatMap(({ because }) => because),
    missing: deciding.flatMap(({ missing }) => missing),
  };
}
