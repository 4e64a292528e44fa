import { describe, expect, it } from "vitest";
import { dutiesOf, type Step } from "../../src/certification/steps.js";
import { roles } from "../../src/people/role.js";
import { clause } from "../../src/policy/clauses.js";

const steps: Step[] = [
  "add-to-roster",
  "activate-training-id",
  "complete-training",
  "fix-employment",
  "complete-background-study",
  "agree-to-code-of-conduct",
  "renew-license",
  "await-mnsure",
  "ask-about-revocation",
];

describe("dutiesOf", () => {
  it("gives every role in every step at least one duty, frozen, with a clause that exists", () => {
    for (const role of roles)
      for (const duty of steps.flatMap((step) => [...dutiesOf(role, step)])) {
        expect(Object.isFrozen(duty)).toBe(true);
        expect(clause(duty.clause).id).toBe(duty.clause);
      }
    expect(roles.every((role) => steps.every((step) => dutiesOf(role, step).length > 0))).toBe(true);
  });

  it("follows the monitoring page for navigators and CACs and the support-staff policy for broker agencies", () => {
    const documents = (role: (typeof roles)[number]): string[] => [
      ...new Set(
        ["add-to-roster", "complete-training", "await-mnsure"].flatMap((step) =>
          dutiesOf(role, step as Step).map(({ clause: id }) => clause(id).document),
        ),
      ),
    ];
    expect([documents("cac"), documents("navigator")]).toEqual([
      ["monitor-staff-certification"],
      ["monitor-staff-certification"],
    ]);
    expect([documents("broker"), documents("support-staff")]).toEqual([
      ["support-staff-certification"],
      ["support-staff-certification"],
    ]);
  });

  it("lets brokers agree by the Code of Conduct's own scope", () => {
    expect(dutiesOf("broker", "agree-to-code-of-conduct")).toMatchObject([{ clause: "conduct.scope" }]);
    expect(dutiesOf("support-staff", "agree-to-code-of-conduct")).toMatchObject([
      { clause: "support-staff.req.agree-conduct" },
    ]);
  });
});
