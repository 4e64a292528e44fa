import { describe, expect, it } from "vitest";
import { clauses } from "../../src/policy/clauses.js";
import { piiCategories } from "../../src/pii/piiCategories.js";

describe("piiCategories", () => {
  it("names each of the 21 categories once, with a clause that decides what personal information is", () => {
    expect(new Set(piiCategories.map(({ category }) => category)).size).toBe(21);
    expect(piiCategories).toHaveLength(21);
    const ids = new Set(clauses.map(({ id }) => id));
    for (const { clause } of piiCategories) expect(ids.has(clause)).toBe(true);
  });

  it("is frozen", () => {
    expect(Object.isFrozen(piiCategories) && piiCategories.every((entry) => Object.isFrozen(entry))).toBe(true);
  });
});
