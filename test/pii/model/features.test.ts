import { describe, expect, it } from "vitest";
import {
  featuresAt,
  HASHES,
  MAX_FEATURES,
  readContext,
  REFERENCE,
  type Context,
} from "../../../src/pii/model/features.js";
import { tokenize, wordHash } from "../../../src/pii/model/tokens.js";

function contextOf(
  text: string,
  sender?: { name?: string; phone?: string; email?: string; agency?: string },
  names: readonly string[] = [],
): Context {
  const listed = new Set(names.map(wordHash));
  return readContext({ text, bodyAt: 0, candidates: [], known: [], sender }, tokenize(text), (hash) =>
    listed.has(hash) ? 1 : 0,
  );
}
const last = (c: Context): number => c.tokens.count - 1;

describe("readContext", () => {
  it("takes my client for a certain person, someone for nobody", () => {
    const mine = contextOf("My client lost coverage"),
      someone = contextOf("What if someone lost coverage");
    expect([mine.reference[last(mine)], someone.reference[last(someone)]]).toEqual([
      REFERENCE.specific,
      REFERENCE.generic,
    ]);
  });
  it("takes a client in a question for nobody, a client somebody has for a person", () => {
    const rule = contextOf("When a client moves, is there a window?"),
      case_ = contextOf("I have a client who moved");
    expect([rule.reference[last(rule)], case_.reference[last(case_)]]).toEqual([REFERENCE.generic, REFERENCE.specific]);
  });
  it("lets he and she follow whoever was spoken of", () => {
    const rule = contextOf("Say a man turns 26. Does he lose it?"),
      person = contextOf("She lost it.");
    expect([rule.reference[last(rule)], person.reference[last(person)]]).toEqual([
      REFERENCE.generic,
      REFERENCE.specific,
    ]);
  });
  it("marks the sender's own words and numbers", () => {
    const c = contextOf("Rex Dahlen, Dahlen Insures, 218.555.0144", {
      name: "Rex Dahlen",
      agency: "Dahlen Insures",
      phone: "218-555-0144",
    });
    expect([...c.sender]).toEqual([1, 3, 0, 3, 2, 0, 8]);
  });
  it("counts sentences, and a hard wrap ends none", () => {
    expect(contextOf("One. Two? Three!").sentences).toBe(4);
    expect(contextOf("this line is long enough to have been wrapped\nby a mail program. Two").sentences).toBe(2);
  });
});

describe("featuresAt", () => {
  it("always stays inside its bounds", () => {
    const c = contextOf(
        "Mai Vang, DOB 3/14/1949, is on UCare silver since March; she works nights.\n\nThanks,\nRex",
        { name: "Rex" },
        ["mai"],
      ),
      into = new Int32Array(MAX_FEATURES);
    for (let i = 0; i < c.tokens.count; i++) {
      const count = featuresAt(c, i, into);
      expect(count).toBeLessThanOrEqual(MAX_FEATURES);
      expect(into.slice(0, count).every((hash) => hash >= 0 && hash < HASHES)).toBe(true);
    }
  });
  it("gives the same hashes for the same text", () => {
    const read = (): number[] => {
      const c = contextOf("She is 47"),
        into = new Int32Array(MAX_FEATURES);
      return [...into.slice(0, featuresAt(c, 2, into))];
    };
    expect(read()).toEqual(read());
  });
});
