import { describe, expect, it } from "vitest";
import { brokenBy } from "../../src/conduct/act.js";
import { roles } from "../../src/people/role.js";
import { clause } from "../../src/policy/clauses.js";

describe("acts that are a breach by what they are", () => {
  it("break at least one clause each", () => {
    expect(Object.keys(brokenBy)).toHaveLength(10);
    for (const broken of Object.values(brokenBy)) expect(broken.length).toBeGreaterThan(0);
  });

  it("break clauses that bind everybody", () => {
    const strangers = Object.values(brokenBy)
      .flat()
      .filter((id) => !roles.every((role) => clause(id).binds.includes(role)));
    expect(strangers).toEqual([]);
  });
});
