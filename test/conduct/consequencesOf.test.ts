import { describe, expect, it } from "vitest";
import { consequencesOf } from "../../src/conduct/consequencesOf.js";
import { expectWellFormed } from "../laws/wellFormed.js";

describe("the consequences", () => {
  it("of a breach are MNsure's to decide, up to revocation, and are not predicted", () => {
    const answer = consequencesOf({ breach: true });
    expect(answer.verdict).toBe("corrective-action-possible");
    expect(answer.because.map(({ clause }) => clause)).toEqual([
      "conduct.consequence.corrective",
      "conduct.consequence.revocation",
    ]);
    expect(answer.duties.map(({ action, who, modality }) => [action, who, modality])).toEqual([
      ["take-corrective-action", "mnsure", "may"],
      ["revoke-certification", "mnsure", "may"],
    ]);
    expectWellFormed(answer);
  });

  it("of no breach are none", () => {
    const answer = consequencesOf({ breach: false });
    expect([answer.verdict, answer.duties]).toEqual(["none", []]);
    expectWellFormed(answer);
  });

  it.each([undefined, "false", 0])("of %j are not guessed", (breach) => {
    expect(() => consequencesOf({ breach: breach as never })).toThrow(
      new RangeError("consequencesOf: expected `breach` to be true or false"),
    );
  });
});
