import { describe, expect, it } from "vitest";
import { callChecklist } from "../../src/permissions/callChecklist.js";
import { roles } from "../../src/people/role.js";
import { expectWellFormed, groundless } from "../laws/wellFormed.js";

describe("what a caller gives", () => {
  it.each([
    ["support-staff", "admin-id", "broker-service-line", []],
    ["broker", "npn", "broker-service-line", ["certification.21-five-identifiers"]],
    ["navigator", "assister-id", "assister-resource-center", ["certification.21-five-identifiers"]],
    ["cac", "assister-id", "assister-resource-center", ["certification.21-five-identifiers"]],
  ] as const)("as %s is a name and the %s, to the %s", (role, identifier, desk, assumptions) => {
    const checklist = callChecklist(role);
    expect(checklist.verdict).toBe("known");
    expect(checklist.give).toEqual(["first-and-last-name", identifier]);
    expect(checklist.duties.map(({ contact }) => contact?.desk)).toEqual([desk, desk]);
    expect(checklist.assumptions).toEqual(assumptions);
  });

  it("stands on the two clauses about support staff's call", () => {
    for (const role of roles) {
      expect(callChecklist(role).because.map(({ clause }) => clause)).toEqual([
        "support-staff.bsl.give-name",
        "support-staff.bsl.give-admin-id",
      ]);
      expectWellFormed(callChecklist(role));
      expect(groundless(callChecklist(role), role)).toEqual([]);
    }
  });

  it("of a role that does not exist throws", () => {
    expect(() => callChecklist("__proto__" as never)).toThrow(/^callChecklist: (?!.*__proto__)/);
  });
});
