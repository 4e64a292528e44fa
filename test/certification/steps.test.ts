import { describe, expect, it } from "vitest";
import { dutyIn, steps } from "../../src/certification/steps.js";
import { roles } from "../../src/people/role.js";
import { clause } from "../../src/policy/clauses.js";

const documentsOf = (role: (typeof roles)[number], ...named: string[]): string[] => [
  ...new Set(steps.filter(([step]) => named.includes(step)).map((each) => clause(dutyIn(each, role).clause).document)),
];

describe("steps", () => {
  it("are worked through in the order of the documents", () => {
    expect(steps.map(([step]) => step)).toEqual([
      "add-to-roster",
      "activate-training-id",
      "complete-training",
      "fix-employment",
      "complete-background-study",
      "agree-to-code-of-conduct",
      "renew-license",
      "await-mnsure",
    ]);
  });

  it("give every role a duty that bears the step's name", () => {
    for (const role of roles)
      for (const each of steps)
        expect(dutyIn(each, role)).toMatchObject({
          action: each[0],
          modality: each[0] === "await-mnsure" ? "should" : "must",
        });
  });

  it("follow the monitoring page for navigators and CACs and the support-staff policy for broker agencies", () => {
    const procedure = ["add-to-roster", "activate-training-id", "complete-training", "await-mnsure"];
    for (const role of ["cac", "navigator"] as const)
      expect(documentsOf(role, ...procedure)).toEqual(["monitor-staff-certification"]);
    for (const role of ["broker", "support-staff"] as const)
      expect(documentsOf(role, ...procedure)).toEqual(["support-staff-certification"]);
  });

  it("cite the Code of Conduct's own scope for agreeing to it, since it binds every role", () => {
    const agree = steps.filter(([step]) => step === "agree-to-code-of-conduct");
    for (const role of roles) expect(agree.map((each) => dutyIn(each, role).clause)).toEqual(["conduct.scope"]);
    expect(roles.filter((role) => !clause("conduct.scope").binds.includes(role))).toEqual([]);
  });
});
