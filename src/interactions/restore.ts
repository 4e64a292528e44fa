import type { Issue, Parsed } from "../people/parsed.js";
import type { InteractionEvent, InteractionSnapshot } from "./interaction.js";
import { replay } from "./replay.js";
import { readStation } from "./station.js";

/**
 * Is this stored value a snapshot that can be gone on from?
 *
 * It must have the fields of a snapshot and no other, and be one that some events lead to. Given the log, it must be
 * the one that its replay gives. The snapshot returned is our own, so `step` finds it at once.
 *
 * @policy interactions.scope
 * @example
 * ```ts
 * import { openInteraction, restore } from "mnsure-rules/interactions";
 *
 * const stored = JSON.stringify(openInteraction({ procedure: "mnsure-staff", channel: "phone", party: "consumer" }));
 * restore(JSON.parse(stored)).ok // => true
 *
 * const altered: unknown = { ...(JSON.parse(stored) as object), state: "continuing" };
 * const refused = restore(altered);
 * refused.ok ? [] : refused.issues.map(({ code }) => code) // => ["unreachable"]
 * ```
 */
export function restore(json: unknown, events?: readonly InteractionEvent[]): Parsed<InteractionSnapshot> {
  const station = readStation(json);
  if (!station.ok) return station;
  const { snapshot } = station.value;
  if (events === undefined) return { ok: true, value: snapshot };
  const replayed = replay(snapshot.context, events);
  if (!replayed.ok) return { ok: false, issues: [inEvents(replayed.issue)] };
  return replayed.snapshot === snapshot ? { ok: true, value: snapshot } : { ok: false, issues: [notTheReplay] };
}

// Helpers

function inEvents(issue: Issue): Issue {
  const path = issue.path[0] === "events" ? issue.path : ["events", ...issue.path];
  return { path, code: issue.code, expected: issue.expected };
}

const notTheReplay: Issue = /* @__PURE__ */ Object.freeze({
  path: [],
  code: "differs-from-log",
  expected: "the snapshot that the replay of the log gives",
});
