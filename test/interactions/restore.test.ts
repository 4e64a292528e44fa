import { describe, expect, it } from "vitest";
import type { InteractionEvent } from "../../src/interactions/interaction.js";
import { openInteraction } from "../../src/interactions/openInteraction.js";
import { replay } from "../../src/interactions/replay.js";
import { restore } from "../../src/interactions/restore.js";
import { everyAssister, everyContext, everySnapshot, without } from "./everyContext.js";

const context = {
  procedure: "assister",
  channel: "phone",
  party: "consumer",
  role: "broker",
  certified: true,
} as const;
const log: readonly InteractionEvent[] = [
  { type: "behavior", behavior: "threat", target: "mnsure-building" },
  { type: "reminded" },
];
const snapshot = snapshotAfter(log);
const stored = (): Record<string, unknown> => JSON.parse(JSON.stringify(snapshot)) as Record<string, unknown>;

describe("restore", () => {
  it("gives our own snapshot back, whatever the order of the fields", () => {
    const restored = restore(Object.fromEntries(Object.entries(stored()).reverse()));
    expect(restored.ok && restored.value).toBe(snapshot);
  });

  it("is the identity on the JSON of every snapshot of every context", () => {
    const lost = [...everyContext.slice(0, 6), ...everyAssister].flatMap((each) =>
      [...everySnapshot(each)].filter((one) => {
        const restored = restore(JSON.parse(JSON.stringify(one)));
        return !restored.ok || restored.value !== one;
      }),
    );
    expect(lost).toEqual([]);
  });

  it("takes a snapshot that the replay of its log gives, and no other", () => {
    expect(restore(stored(), log)).toEqual({ ok: true, value: snapshot });
    expect(codes(restore(stored(), log.slice(0, 1)))).toEqual(["differs-from-log"]);
    expect(restore(stored(), [...log, { type: "ended" }])).toMatchObject({
      ok: false,
      issues: [{ path: ["events", 2, "type"], code: "out-of-order" }],
    });
    expect(restore(stored(), "events" as never)).toMatchObject({ ok: false, issues: [{ path: ["events"] }] });
  });

  it.each([
    ["nothing", null, ["malformed-snapshot"]],
    ["its text", JSON.stringify(snapshot), ["malformed-snapshot"]],
    ["a list", [stored()], ["malformed-snapshot"]],
    ["fields lent by a prototype", Object.create(stored()), ["malformed-snapshot"]],
    ["a prototype of its own making", JSON.parse('{"__proto__":{"state":"reminded"}}'), undefined],
    ["a later version", { ...stored(), version: 2 }, ["unexpected-value"]],
    ["an unknown state", { ...stored(), state: "secret" }, ["unexpected-value"]],
    ["a state as a list", { ...stored(), state: ["reminded"] }, ["unexpected-value"]],
    ["an unknown ground", { ...stored(), ground: "secret" }, ["unexpected-value"]],
    ["a ground that nobody recorded", { ...stored(), ground: "abuse" }, ["unreachable"]],
    ["a count beyond the threshold", { ...stored(), remarks: 3 }, ["unreachable"]],
    ["half a count", { ...stored(), remarks: 0.5 }, ["unexpected-value"]],
    ["an end before its steps", { ...stored(), state: "conversation" }, ["unreachable"]],
    ["a threat that vanished", { ...stored(), threat: "none" }, ["unreachable"]],
    ["self-harm beside a procedure that goes on", { ...stored(), selfHarm: true }, ["unreachable"]],
    ["a truth that is a text", { ...stored(), resolved: "false" }, ["unexpected-value"]],
    ["a further field", { ...stored(), secret: "secret" }, ["unknown-field"]],
    ["a further field of the context", { ...stored(), context: { ...context, secret: 1 } }, ["unknown-field"]],
    ["an impossible context", { ...stored(), context: { ...context, role: "secret" } }, ["unexpected-value"]],
    ["no context", { ...stored(), context: undefined }, ["malformed-context"]],
  ])("refuses %s, and repeats nothing of it", (_, json: unknown, expected) => {
    const answer = restore(json);
    expect(answer.ok).toBe(false);
    if (expected !== undefined) expect(codes(answer)).toEqual(expected);
    expect(JSON.stringify(answer)).not.toContain("secret");
  });

  it("names every field that is missing", () => {
    for (const name of Object.keys(snapshot)) {
      const answer = restore(without(stored(), name));
      expect(answer.ok ? [] : answer.issues.map(({ path }) => path[0])).toEqual([name]);
    }
  });

  it("refuses the end of a right that the context does not give", () => {
    const ended = replay(context, [...log, { type: "attempted" }, log[0] as InteractionEvent, { type: "ended" }]);
    const forged = { ...(ended.ok ? ended.snapshot : {}), context: { ...context, certified: false } };
    expect(ended.ok).toBe(true);
    expect(codes(restore(forged))).toEqual(["unreachable"]);
  });
});

// Helpers

function snapshotAfter(events: readonly InteractionEvent[]) {
  const reached = replay(context, events);
  return reached.ok ? reached.snapshot : openInteraction(context);
}

function codes(answer: ReturnType<typeof restore>): string[] {
  return answer.ok ? [] : answer.issues.map(({ code }) => code);
}
