import { describe, expect, it } from "vitest";
import { brokenBy } from "../../src/conduct/act.js";
import { roles } from "../../src/people/role.js";
import { clause } from "../../src/policy/clauses.js";

describe("acts that are a breach by what they are", () => {
  it("break clauses that bind the role", () => {
    const strangers = Object.values(brokenBy).flatMap((broken) =>
      roles.flatMap((role) => broken[role].filter((each) => !clause(each.clause).binds.includes(role))),
    );
    expect(strangers).toEqual([]);
  });

  it("break, for brokers, at least one commitment each", () => {
    expect(Object.keys(brokenBy)).toHaveLength(12);
    for (const broken of Object.values(brokenBy)) expect(broken.broker.length).toBeGreaterThan(0);
  });
});
