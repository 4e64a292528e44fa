import type { InteractionContext, InteractionSnapshot } from "./interaction.js";
import { firstStation, lineOf } from "./station.js";

/**
 * How does a call or meeting begin?
 *
 * With a calm conversation, in circumstances that stay the same until its end. The snapshot is plain, frozen JSON:
 * store it, or store the events and `replay` them.
 *
 * Interpretation: interactions.40-two-is-repeated, interactions.72-staff-meetings-like-calls.
 *
 * @policy interactions.scope
 * @policy interactions.staff.parties
 * @throws RangeError when the context has a field or a value that it cannot have, or a threshold that is no whole
 * number from 2 to 10.
 * @example
 * ```ts
 * import { openInteraction } from "mnsure-rules/interactions";
 *
 * const snapshot = openInteraction({ procedure: "mnsure-staff", channel: "phone", party: "consumer", recorded: true });
 * snapshot.state // => "conversation"
 * ```
 */
export function openInteraction(context: InteractionContext): InteractionSnapshot {
  const line = lineOf(context);
  if (line.ok) return firstStation(line.value).snapshot;
  const [issue] = line.issues;
  const where = issue?.path.join(".") ?? "";
  throw new RangeError(
    `openInteraction: expected \`${where === "" ? "context" : where}\` to be ${issue?.expected ?? ""}`,
  );
}
