import { frozen, none } from "../decision/frozen.js";
import type { Issue } from "../people/parsed.js";
import type { InteractionContext, InteractionEvent, InteractionSnapshot, Stepped } from "./interaction.js";
import { firstStation, lineOf } from "./station.js";
import { step } from "./step.js";

/**
 * Where does a log of events lead?
 *
 * The events are stepped through in order; the answer is that of the last step. An event whose `id` came before is a
 * second delivery and counts once. The first event that is refused ends the replay, with its place in the path.
 *
 * @policy interactions.abuse.definition
 * @example
 * ```ts
 * import { replay } from "mnsure-rules/interactions";
 *
 * const context = { procedure: "mnsure-staff", channel: "phone", party: "assister", recorded: false } as const;
 * const curse = { type: "behavior", behavior: "profanity", id: "event-1" } as const;
 * const once = replay(context, [curse, curse]);
 * once.ok && once.snapshot.state // => "conversation"
 *
 * const twice = replay(context, [curse, { ...curse, id: "event-2" }]);
 * twice.ok && twice.snapshot.state // => "inappropriate"
 * ```
 */
export function replay(context: InteractionContext, events: readonly InteractionEvent[]): Stepped {
  const line = lineOf(context);
  if (!line.ok) return refuse(line.issues[0] ?? malformedLog, "context");
  if (!Array.isArray(events)) return refuse(malformedLog, "events");
  return walk(firstStation(line.value).snapshot, events);
}

// Helpers

function walk(opened: InteractionSnapshot, events: readonly InteractionEvent[]): Stepped {
  const seen = new Set<string>();
  let reached: Stepped & { readonly ok: true } = { ok: true, snapshot: opened, duties: none, notices: none };
  for (let place = 0; place < events.length; place++) {
    const event = events[place] as InteractionEvent;
    const id: unknown = (event as InteractionEvent | null | undefined)?.id;
    if (id !== undefined) {
      if (typeof id !== "string") return refuse(malformedId, place);
      if (seen.has(id)) continue;
      seen.add(id);
    }
    const next = step(reached.snapshot, event);
    if (!next.ok) return refuse(next.issue, place);
    reached = next;
  }
  return frozen(reached);
}

function refuse(issue: Issue & { readonly needs?: string }, where: string | number): Stepped {
  return frozen({ ok: false, issue: { ...issue, path: [where, ...issue.path] } });
}

const malformedLog: Issue = /* @__PURE__ */ frozen({ path: [], code: "malformed-log", expected: "a list of events" });
const malformedId: Issue = /* @__PURE__ */ frozen({ path: ["id"], code: "malformed-id", expected: "a text, or no id" });
