import { describe, expect, it } from "vitest";
import { isRole, knownRole, roles } from "../../src/people/role.js";

describe("roles", () => {
  it("are the four that the documents certify", () => {
    expect(roles).toEqual(["broker", "navigator", "cac", "support-staff"]);
    expect(roles.every(isRole)).toBe(true);
  });

  it.each(["Broker", "agent", "", "__proto__", "constructor", undefined, null, 1])("%j is none", (value) => {
    expect(isRole(value)).toBe(false);
  });

  it("are refused by naming the asking function, never the value", () => {
    expect(() => knownRole("a secret" as never, "asking")).toThrow(/^asking: (?!.*secret)/);
    expect(knownRole("cac", "asking")).toBe("cac");
  });
});
