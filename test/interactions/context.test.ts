import { describe, expect, it } from "vitest";
import { contextOf, isRecord, repeatThreshold } from "../../src/interactions/context.js";
import { everyAssister, everyContext } from "./everyContext.js";

const context = { procedure: "assister", channel: "phone", party: "consumer" } as const;

describe("contextOf", () => {
  it("takes every context there is, in one form", () => {
    for (const each of [...everyContext, ...everyAssister]) expect(contextOf(each)).toEqual({ ok: true, value: each });
    const reversed = Object.fromEntries(Object.entries(context).reverse());
    expect(JSON.stringify(contextOf({ ...reversed, role: undefined, options: {} }))).toBe(
      JSON.stringify(contextOf(context)),
    );
  });

  it("names every field that is wrong, at once", () => {
    const answer = contextOf({ procedure: "x", channel: 1, party: null, options: { repeatThreshold: 1 } });
    expect(answer.ok ? [] : answer.issues.map(({ path }) => path.join("."))).toEqual([
      "procedure",
      "channel",
      "party",
      "options.repeatThreshold",
    ]);
  });

  it("does not read what a prototype lends", () => {
    expect(contextOf(Object.create(context)).ok).toBe(false);
    expect(
      contextOf(JSON.parse('{"__proto__":{"procedure":"assister","channel":"phone","party":"consumer"}}')).ok,
    ).toBe(false);
  });

  it("counts a repetition from two", () => {
    expect(repeatThreshold).toBe(2);
  });
});

describe("isRecord", () => {
  it("takes literals and JSON, and neither lists nor instances", () => {
    expect([{}, JSON.parse("{}"), Object.create(null)].every(isRecord)).toBe(true);
    expect([[], null, "", 1, new Date(0), new Map(), Object.create({})].some(isRecord)).toBe(false);
  });
});
