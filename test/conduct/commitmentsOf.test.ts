import { describe, expect, it } from "vitest";
import { commitmentsOf } from "../../src/conduct/commitmentsOf.js";
import { roles } from "../../src/people/role.js";
import { clause, clauses } from "../../src/policy/clauses.js";

describe("commitments", () => {
  it("are ten points of the code and eight rules for everybody, and four more for licensed brokers", () => {
    const count = (role: (typeof roles)[number]): number[] =>
      (["code-of-conduct", "licensed-brokers", "rules-of-behavior"] as const).map(
        (part) => commitmentsOf(role).filter((each) => each.part === part).length,
      );
    expect(roles.map(count)).toEqual([
      [10, 4, 8],
      [10, 0, 8],
      [10, 0, 8],
      [10, 0, 8],
    ]);
  });

  it("name the roles that have made them", () => {
    for (const role of roles)
      for (const commitment of commitmentsOf(role)) {
        expect(commitment.roles).toContain(role);
        expect([...clause(commitment.clause).binds].sort()).toEqual([...commitment.roles].sort());
      }
  });

  it("stand in the order of the notice, each with an id and a text of its own", () => {
    const all = commitmentsOf("broker");
    const firstLines = all.map((each) => Number(/^L(\d+)/.exec(clause(each.clause).lines)?.[1]));
    expect(firstLines).toEqual([...firstLines].sort((a, b) => a - b));
    expect(new Set(all.map(({ id }) => id)).size).toBe(22);
    expect(new Set(all.map(({ text }) => text)).size).toBe(22);
  });

  it("cover every obligation and prohibition of the notice, each clause once", () => {
    const covered = commitmentsOf("broker").flatMap((each) => each.clauses);
    const owed = clauses.filter(
      ({ id, modality }) => id.startsWith("conduct.") && (modality === "obligation" || modality === "prohibition"),
    );
    expect(new Set(covered).size).toBe(covered.length);
    expect(owed.map(({ id }) => id).filter((id) => !covered.includes(id))).toEqual([]);
    expect(commitmentsOf("broker").every((each) => each.clauses[0] === each.clause)).toBe(true);
  });

  it("are not the documents' own sentences", () => {
    for (const { text } of commitmentsOf("broker")) expect(text.length).toBeLessThan(140);
  });

  it("are frozen and shared", () => {
    expect(commitmentsOf("cac")).toBe(commitmentsOf("navigator"));
    expect(commitmentsOf("cac").every((each) => Object.isFrozen(each) && Object.isFrozen(each.clauses))).toBe(true);
  });

  it("of a role that does not exist throw", () => {
    expect(() => commitmentsOf("secret" as never)).toThrow(/^commitmentsOf: (?!.*secret)/);
  });
});
