import { describe, expect, it } from "vitest";
import type { StatusFacts } from "../../src/certification/certificationStatus.js";
import { nextStep } from "../../src/certification/nextStep.js";
import { roles } from "../../src/people/role.js";
import { completions, expectExactMissing, expectMonotone, facts3 } from "../laws/threeValued.js";
import { certified, consistent, relevantStates, season, without } from "./people.js";

describe("nextStep", () => {
  it.each([
    ["support-staff", { onRoster: false }, "add-to-roster", ["add-to-roster"]],
    ["navigator", { onRoster: false }, "add-to-roster", ["add-to-roster"]],
    [
      "support-staff",
      { trainingIdActivated: false, courses: {}, mnsureConfirmed: false },
      "activate-training-id",
      ["activate-training-id"],
    ],
    [
      "cac",
      { trainingIdActivated: false, courses: {}, mnsureConfirmed: false },
      "activate-training-id",
      ["activate-training-id"],
    ],
    ["support-staff", { courses: {} }, "complete-training", ["complete-training"]],
    ["navigator", { courses: {} }, "complete-training", ["complete-training"]],
    ["cac", { employment: "inactive" }, "fix-employment", ["fix-employment"]],
    ["navigator", { backgroundStudy: "not-passed" }, "complete-background-study", ["complete-background-study"]],
    ["support-staff", { codeOfConductAgreed: false }, "agree-to-code-of-conduct", ["agree-to-code-of-conduct"]],
    ["broker", { codeOfConductAgreed: false }, "agree-to-code-of-conduct", ["agree-to-code-of-conduct"]],
    ["broker", { licensedProducer: false }, "renew-license", ["renew-license"]],
    ["support-staff", { mnsureConfirmed: false }, "await-mnsure", ["await-mnsure"]],
    ["cac", { mnsureConfirmed: false }, "await-mnsure", ["await-mnsure"]],
    ["broker", {}, "nothing-to-do", []],
  ] as const)("tells a %s the step that is not done (case %#)", (role, change, verdict, actions) => {
    const decision = nextStep({ ...certified(role), ...change });
    expect(decision).toMatchObject({ question: "next-step", verdict, missing: [] });
    expect(decision.duties.map(({ action }) => action)).toEqual(actions);
    expect(decision.because.length).toBeGreaterThan(0);
  });

  it("gives the first of several steps, with the reasons of that step alone", () => {
    const decision = nextStep({
      ...certified("navigator"),
      courses: {},
      employment: "inactive",
      mnsureConfirmed: false,
    });
    expect(decision.verdict).toBe("complete-training");
    expect(decision.because.map(({ fact }) => fact)).toEqual([
      "courses.dsace",
      "courses.core-curriculum",
      "courses.role-based-curriculum",
    ]);
  });

  it("asks only for what comes before the first step that is surely undone", () => {
    const facts = { ...certified("navigator"), backgroundStudy: "not-passed" } as const;
    expect(nextStep(without(facts, "employment")).missing).toEqual(["employment"]);
    expect(nextStep(without({ ...facts, employment: "inactive" as const }, "backgroundStudy")).verdict).toBe(
      "fix-employment",
    );
  });

  it("leaves the step after a revocation to MNsure", () => {
    const decision = nextStep({ ...certified("broker"), revokedOn: "2026-08-31", codeOfConductAgreed: false });
    expect(decision).toMatchObject({ verdict: "undetermined", missing: [], because: [{ code: "revoked" }] });
    expect(decision.duties).toEqual([]);
    expect(decision.assumptions).toContain("certification.69-after-revocation");
    expect(nextStep({ ...certified("cac"), revokedOn: "2026-09-30" })).toMatchObject({
      verdict: "nothing-to-do",
      holdsThrough: "2026-09-29",
    });
  });

  it("says that the facts contradict each other, and that a course list is not published", () => {
    expect(nextStep({ ...certified("cac"), trainingIdActivated: false }).because).toMatchObject([
      { code: "facts-contradict" },
    ]);
    expect(nextStep({ ...certified("broker"), period: "2021-2022" })).toMatchObject({
      verdict: "undetermined",
      missing: ["courses"],
      because: [{ code: "course-list-not-published" }],
    });
  });

  it.each(roles)(
    "answers a %s's whole three-valued space as the naive reference does, with exactly the missing facts",
    (role) => {
      const states = relevantStates(role);
      for (const facts of facts3<StatusFacts>(states, { role, today: "2026-09-01", period: season })) {
        if (!consistent(facts)) continue;
        const verdicts = new Set(completions(facts, states).filter(consistent).map(naive));
        expect({ facts, verdict: nextStep(facts).verdict }).toEqual({
          facts,
          verdict: verdicts.size === 1 ? [...verdicts][0] : "undetermined",
        });
        expectExactMissing(facts, states, nextStep, consistent);
        expectMonotone(facts, states, nextStep, consistent);
      }
    },
  );
});

// Helpers

/** Complete, consistent facts only. */
function naive(facts: StatusFacts): string {
  const { role } = facts;
  const required = { navigator: 3, cac: 3, "support-staff": 2, broker: 1 }[role];
  const amp = role === "navigator" || role === "cac";
  if (facts.onRoster === false) return "add-to-roster";
  if (facts.trainingIdActivated === false) return "activate-training-id";
  if (Object.keys(facts.courses ?? {}).length < required) return "complete-training";
  if (role !== "broker" && facts.employment === "inactive") return "fix-employment";
  if (amp && facts.backgroundStudy === "not-passed") return "complete-background-study";
  if (!amp && facts.codeOfConductAgreed === false) return "agree-to-code-of-conduct";
  if (role === "broker" && facts.licensedProducer === false) return "renew-license";
  return facts.mnsureConfirmed === true ? "nothing-to-do" : "await-mnsure";
}
