import { describe, expect, it } from "vitest";
import type { InteractionContext } from "../../src/interactions/interaction.js";
import { openInteraction } from "../../src/interactions/openInteraction.js";

const context = { procedure: "mnsure-staff", channel: "phone", party: "assister" } as const;

describe("openInteraction", () => {
  it("begins with a calm conversation in which nothing is recorded yet", () => {
    expect(openInteraction(context)).toEqual({
      version: 1,
      context,
      state: "conversation",
      ground: null,
      remarks: 0,
      threat: "none",
      selfHarm: false,
      resolved: false,
    });
  });

  it("gives one frozen snapshot for equal contexts, and keeps the caller's own apart", () => {
    const mine = { party: "assister", channel: "phone", procedure: "mnsure-staff", role: undefined } as never;
    expect(openInteraction(mine)).toBe(openInteraction(context));
    expect(openInteraction(context).context).not.toBe(context);
    expect(Object.isFrozen(context)).toBe(false);
    expect(Object.isFrozen(openInteraction({ ...context, options: { repeatThreshold: 2 } }).context.options)).toBe(
      true,
    );
  });

  it("takes thresholds from a repetition to ten", () => {
    for (const repeatThreshold of [2, 3, 10])
      expect(openInteraction({ ...context, options: { repeatThreshold } })).toBeDefined();
    for (const repeatThreshold of [-1, 0, 1, 2.5, 11, Number.NaN, Infinity, "2" as never])
      expect(() => openInteraction({ ...context, options: { repeatThreshold } })).toThrow(RangeError);
  });

  it.each([
    ["procedure", { ...context, procedure: "secret" }],
    ["channel", { ...context, channel: "secret" }],
    ["party", { procedure: "assister", channel: "phone" }],
    ["role", { ...context, role: "secret" }],
    ["certified", { ...context, certified: "secret" }],
    ["recorded", { ...context, recorded: 1 }],
    ["options", { ...context, options: { secret: 1 } }],
    ["options", { ...context, options: null }],
    ["context", { ...context, secret: "secret" }],
    ["context", null],
  ])("refuses an impossible %s without repeating it", (field, impossible) => {
    expect(() => openInteraction(impossible as unknown as InteractionContext)).toThrow(
      new RegExp(`^openInteraction: expected \`${field}[^\`]*\` (?!.*secret)`),
    );
  });
});
