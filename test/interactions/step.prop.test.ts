import fc from "fast-check";
import { expect, it } from "vitest";
import { guidance } from "../../src/interactions/guidance.js";
import type { InteractionContext, InteractionEvent, InteractionSnapshot } from "../../src/interactions/interaction.js";
import { openInteraction } from "../../src/interactions/openInteraction.js";
import { replay } from "../../src/interactions/replay.js";
import { restore } from "../../src/interactions/restore.js";
import { step } from "../../src/interactions/step.js";
import { everyAssister, everyContext, everyEvent } from "./everyContext.js";
import { naive } from "./naive.js";

const anyContext = fc.constantFrom(...everyContext, ...everyAssister);
const anyEvent = fc.constantFrom(...everyEvent);
/** Ends cut a log short, and self-harm leaves the procedure: most logs have neither. */
const milderEvent = fc.constantFrom(
  ...everyEvent.filter((event) =>
    event.type === "behavior"
      ? event.target !== "self"
      : ["calmed", "reminded", "attempted", "issue-resolved"].includes(event.type),
  ),
);
const anyLog = fc.array(fc.oneof({ weight: 20, arbitrary: milderEvent }, { weight: 1, arbitrary: anyEvent }), {
  maxLength: 40,
});

it("always says what the text says, of every command that a person could give", () => {
  interface Told {
    context: InteractionContext;
    log: InteractionEvent[];
  }
  interface Real {
    snapshot: InteractionSnapshot;
  }
  const commandOf = (event: InteractionEvent): fc.Command<Told, Real> => ({
    check: () => true,
    run: (told, real) => {
      const next = step(real.snapshot, event);
      expect(next.ok).toBe(naive(told.context, told.log).allowed.has(event.type));
      if (!next.ok) return;
      told.log.push(event);
      real.snapshot = next.snapshot;
      const { verdict, allowed } = naive(told.context, told.log);
      expect(guidance(next.snapshot).verdict).toBe(verdict);
      expect(new Set(guidance(next.snapshot).allowed)).toEqual(allowed);
    },
    toString: () => JSON.stringify(event),
  });
  const commands = fc.commands(
    [milderEvent.map(commandOf), milderEvent.map(commandOf), milderEvent.map(commandOf), anyEvent.map(commandOf)],
    { maxCommands: 60 },
  );
  fc.assert(
    fc.property(anyContext, commands, (context, given) => {
      fc.modelRun(() => ({ model: { context, log: [] }, real: { snapshot: openInteraction(context) } }), given);
    }),
  );
});

it("always replays a log to where stepping leads, and stops where stepping stops", () => {
  fc.assert(
    fc.property(anyContext, anyLog, (context, log) => {
      let snapshot = openInteraction(context);
      for (const [at, event] of log.entries()) {
        const next = step(snapshot, event);
        expect(replay(context, log.slice(0, at + 1))).toEqual(
          next.ok ? next : { ok: false, issue: { ...next.issue, path: [at, ...next.issue.path] } },
        );
        if (!next.ok) return;
        snapshot = next.snapshot;
      }
    }),
  );
});

it("always counts a repeated id once, wherever it comes again", () => {
  const withIds = anyLog.map((log) => log.map((event, at) => ({ ...event, id: `event-${at}` })));
  fc.assert(
    fc.property(anyContext, withIds, fc.array(fc.nat()), (context, log, again) => {
      const delivered = [...log];
      for (const number of again) {
        const original = log[number % Math.max(log.length, 1)];
        if (original !== undefined) delivered.splice(delivered.indexOf(original) + 1, 0, original);
      }
      const once = replay(context, log);
      const repeated = replay(context, [...delivered, ...(once.ok ? log : [])]);
      expect(repeated.ok).toBe(once.ok);
      if (once.ok && repeated.ok) expect(repeated.snapshot).toBe(once.snapshot);
    }),
  );
});

it("always goes on from JSON as if it had never been stored", () => {
  fc.assert(
    fc.property(anyContext, anyLog, anyEvent, (context, log, event) => {
      const reached = taken(context, log);
      const stored: unknown = JSON.parse(JSON.stringify(reached.snapshot));
      expect(stored).toEqual(reached.snapshot);
      expect(restore(stored)).toEqual({ ok: true, value: reached.snapshot });
      expect(restore(stored, reached.log)).toEqual({ ok: true, value: reached.snapshot });
      expect(step(stored as InteractionSnapshot, event)).toBe(step(reached.snapshot, event));
    }),
  );
});

it("never throws and never takes a value that is no event or no snapshot", () => {
  const call = openInteraction({ procedure: "mnsure-staff", channel: "phone", party: "consumer" });
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (value) => {
      expect(step(call, value as InteractionEvent).ok).toBe(false);
      expect(step(value as InteractionSnapshot, { type: "calmed" }).ok).toBe(false);
      expect(restore(value).ok).toBe(false);
      expect(replay(value as InteractionContext, []).ok).toBe(false);
    }),
  );
});

it("never restores a snapshot with a field removed, added or altered to what no events give", () => {
  fc.assert(
    fc.property(anyContext, anyLog, fc.nat(), fc.anything(), (context, log, number, value) => {
      const { snapshot, log: accepted } = taken(context, log);
      const names = Object.keys(snapshot);
      const name = names[number % names.length] ?? "state";
      expect(restore(Object.fromEntries(Object.entries(snapshot).filter(([field]) => field !== name))).ok).toBe(false);
      expect(restore({ ...snapshot, further: value }).ok).toBe(false);
      const altered = restore({ ...snapshot, [name]: value }, accepted);
      if (altered.ok) expect(altered.value).toBe(snapshot);
    }),
  );
});

// Helpers

/** The part of the log that is taken, event by event, and where it leads. */
function taken(
  context: InteractionContext,
  log: readonly InteractionEvent[],
): { readonly snapshot: InteractionSnapshot; readonly log: readonly InteractionEvent[] } {
  let snapshot = openInteraction(context);
  const accepted: InteractionEvent[] = [];
  for (const event of log) {
    const next = step(snapshot, event);
    if (!next.ok) continue;
    snapshot = next.snapshot;
    accepted.push(event);
  }
  return { snapshot, log: accepted };
}
