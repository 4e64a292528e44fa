import { describe, expect, it } from "vitest";
import type { InteractionEvent } from "../../src/interactions/interaction.js";
import { openInteraction } from "../../src/interactions/openInteraction.js";
import { replay } from "../../src/interactions/replay.js";

const context = { procedure: "mnsure-staff", channel: "phone", party: "consumer", recorded: true } as const;
const curse = { type: "behavior", behavior: "profanity" } as const;

describe("replay", () => {
  it("of no events is the opening, with nothing to do", () => {
    expect(replay(context, [])).toEqual({ ok: true, snapshot: openInteraction(context), duties: [], notices: [] });
  });

  it("answers as the last step does", () => {
    expect(replay(context, [curse, curse, { type: "reminded" }])).toMatchObject({
      ok: true,
      snapshot: { state: "reminded" },
      duties: [{ action: "attempt-again" }],
    });
  });

  it("counts a repeated id once, at once or later, and events without ids each time", () => {
    const first = { ...curse, id: "1", at: "2026-03-04T10:00:00-06:00" };
    expect(remarks([first, first])).toBe(1);
    expect(remarks([first, { type: "calmed", id: "2" }, { ...first, at: "2026-03-04T10:00:09-06:00" }])).toBe(1);
    expect(remarks([first, { ...curse, id: "3" }])).toBe(2);
    expect(remarks([curse, curse])).toBe(2);
  });

  it("takes the second delivery of an end for no event after the end", () => {
    const end = { type: "closed", id: "end" } as const;
    expect(replay(context, [end, end]).ok).toBe(true);
    expect(replay(context, [end, { ...end, id: "another" }])).toMatchObject({
      ok: false,
      issue: { path: [1, "type"], code: "over" },
    });
  });

  it("stops at the first event that is refused, and says which and what must come first", () => {
    expect(replay(context, [curse, curse, { type: "ended" }, { type: "reminded" }])).toEqual({
      ok: false,
      issue: { path: [2, "type"], code: "out-of-order", expected: "`reminded` first", needs: "reminded" },
    });
    expect(replay(context, [curse, null as never])).toMatchObject({ ok: false, issue: { path: [1] } });
    expect(replay(context, [curse, , curse] as never)).toMatchObject({ ok: false, issue: { path: [1] } });
  });

  it("refuses an id that is no text, because it could not tell a second delivery", () => {
    const answer = replay(context, [curse, { ...curse, id: 7 as never }]);
    expect(answer).toMatchObject({ ok: false, issue: { path: [1, "id"], code: "malformed-id" } });
  });

  it.each([
    ["an impossible context", { ...context, party: "secret" }, [], ["context", "party"]],
    ["no context", null, [], ["context"]],
    ["no list of events", context, null, ["events"]],
    ["a text of events", context, "secret", ["events"]],
    ["an object like a list", context, { length: 1, 0: curse }, ["events"]],
  ])("refuses %s with an issue, and repeats nothing of it", (_, given, events, path) => {
    const answer = replay(given as never, events as never);
    expect(answer).toMatchObject({ ok: false, issue: { path } });
    expect(JSON.stringify(answer)).not.toContain("secret");
  });

  it("goes through 10,000 events, where the count of remarks stops at the threshold", () => {
    const events = Array.from({ length: 10_000 }, (_, at) => ({ ...curse, id: `event-${at}` }));
    expect(remarks(events)).toBe(2);
    expect(replay({ ...context, options: { repeatThreshold: 10 } }, events)).toMatchObject({
      ok: true,
      snapshot: { remarks: 10, state: "inappropriate" },
    });
  });
});

// Helpers

function remarks(events: readonly InteractionEvent[]): unknown {
  const reached = replay(context, events);
  return reached.ok ? reached.snapshot["remarks"] : reached.issue;
}
