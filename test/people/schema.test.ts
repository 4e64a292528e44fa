import { describe, expect, it } from "vitest";
import { identifierFactsSchema, roleFactsSchema, rosterRowSchema } from "../../src/people/schema.js";

describe("schemas of people", () => {
  it("take what the rules take", () => {
    expect(roleFactsSchema.parse({ registeredAs: "cac" })).toEqual({ registeredAs: "cac" });
    expect(identifierFactsSchema.parse({ kind: "npn" })).toEqual({ kind: "npn" });
    expect(rosterRowSchema.parse({ name: "Pat Lind", status: "new" })).toEqual({ name: "Pat Lind", status: "new" });
  });

  it.each([
    [roleFactsSchema, { registeredAs: "agent" }],
    [roleFactsSchema, { licensed: true }],
    [identifierFactsSchema, { certified: true }],
    [rosterRowSchema, { name: "Pat Lind", status: "expired" }],
    [rosterRowSchema, {}],
  ])("refuse the rest", (schema, facts) => {
    expect(schema.safeParse(facts).success).toBe(false);
  });
});
