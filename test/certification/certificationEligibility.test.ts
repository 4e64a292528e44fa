import { describe, expect, it } from "vitest";
import { certificationEligibility, type EligibilityFacts } from "../../src/certification/certificationEligibility.js";
import { roles, type Role } from "../../src/people/role.js";
import { completions, expectExactMissing, expectMonotone, facts3 } from "../laws/threeValued.js";
import { certified, relevantStates, season, statesOf, trained, without } from "./people.js";

const codes = (facts: EligibilityFacts): string[] => certificationEligibility(facts).because.map(({ code }) => code);

describe("certificationEligibility", () => {
  it("finds a navigator eligible who is Active, has passed the study and completed the courses", () => {
    const decision = certificationEligibility(certified("navigator"));
    expect(decision).toMatchObject({
      question: "certification-eligibility",
      verdict: "eligible",
      missing: [],
      duties: [],
      notices: [],
    });
    expect(decision.requirements.every(({ state }) => state === "met")).toBe(true);
    expect(decision.because.map(({ code }) => code)).toEqual([
      "on-roster",
      "course-completed",
      "course-completed",
      "course-completed",
      "active",
      "background-study-passed",
      "not-revoked",
    ]);
  });

  it("needs no confirmation by MNsure", () => {
    expect(certificationEligibility({ ...certified("cac"), mnsureConfirmed: false } as EligibilityFacts).verdict).toBe(
      "eligible",
    );
  });

  it("asks support staff and brokers for no background study, and brokers not for Active", () => {
    const failed = { backgroundStudy: "not-passed" } as const;
    expect(certificationEligibility({ ...certified("support-staff"), ...failed }).verdict).toBe("eligible");
    expect(certificationEligibility({ ...certified("broker"), ...failed, employment: "inactive" }).verdict).toBe(
      "eligible",
    );
    expect(certificationEligibility({ ...certified("support-staff"), employment: "inactive" }).verdict).toBe(
      "not-eligible",
    );
    expect(certificationEligibility({ ...certified("cac"), ...failed }).verdict).toBe("not-eligible");
  });

  it.each([
    ["broker", { licensedProducer: false }, "not-licensed"],
    ["broker", { codeOfConductAgreed: false }, "code-of-conduct-not-agreed"],
    ["support-staff", { codeOfConductAgreed: false }, "code-of-conduct-not-agreed"],
    ["navigator", { employment: "inactive" }, "inactive"],
    ["cac", { backgroundStudy: "not-passed" }, "background-study-not-passed"],
    ["cac", { onRoster: false }, "not-on-roster"],
    ["navigator", { revokedOn: "2026-08-31" }, "revoked"],
  ] as const)("says why a %s is not eligible (case %#)", (role, change, code) => {
    const decision = certificationEligibility({ ...certified(role), ...change });
    expect(decision.verdict).toBe("not-eligible");
    expect(decision.because.map((reason) => reason.code)).toEqual([code]);
  });

  it("reports every gap, each with its clause", () => {
    const facts = {
      ...certified("navigator"),
      employment: "inactive",
      backgroundStudy: "not-passed",
      courses: { dsace: trained.dsace },
    } as const;
    expect(certificationEligibility(facts).because).toMatchObject([
      { code: "course-not-completed", fact: "courses.core-curriculum", clause: "monitor.req.training" },
      { code: "course-not-completed", fact: "courses.role-based-curriculum" },
      { code: "inactive", fact: "employment", clause: "monitor.req.active" },
      { code: "background-study-not-passed", fact: "backgroundStudy", clause: "monitor.req.background" },
    ]);
  });

  it("lets one unmet requirement settle it, whatever else is unknown", () => {
    const facts = { role: "navigator", today: "2026-09-01", period: season, employment: "inactive" } as const;
    expect(certificationEligibility(facts)).toMatchObject({ verdict: "not-eligible", missing: [] });
  });

  it("names exactly the unknown states otherwise", () => {
    expect(certificationEligibility({ role: "navigator", today: "2026-09-01", period: season }).missing).toEqual([
      "onRoster",
      "courses",
      "employment",
      "backgroundStudy",
    ]);
    expect(certificationEligibility(without(certified("broker"), "licensedProducer")).missing).toEqual([
      "licensedProducer",
    ]);
  });

  it("leaves training open, with the reason, where nobody published the courses", () => {
    const decision = certificationEligibility({ ...certified("broker"), period: "2021-2022" });
    expect(decision).toMatchObject({
      verdict: "undetermined",
      missing: ["courses"],
      because: [{ code: "course-list-not-published" }],
    });
    expect(
      certificationEligibility({ ...certified("broker"), period: "2021-2022", licensedProducer: false }).verdict,
    ).toBe("not-eligible");
  });

  it("tells why a course does not count", () => {
    const withCourse = (completion: object): string[] =>
      codes({ ...certified("support-staff"), courses: { ...trained, dsace: completion } });
    expect(withCourse({})).toEqual(["course-not-completed"]);
    expect(withCourse({ completedOn: "2026-08-03", passed: false })).toEqual(["assessment-not-passed"]);
    expect(withCourse({ completedOn: "2025-12-31" })).toEqual(["completed-before-training-opened"]);
    expect(withCourse({ completedOn: "2026-09-02" })).toEqual(["completion-lies-ahead"]);
    const failed = certificationEligibility({
      ...certified("support-staff"),
      courses: { ...trained, dsace: { passed: false } },
    });
    expect(failed.because[0]?.clause).toBe("support-staff.req.pass-assessment");
  });

  it("counts completions from the day the period's training opens", () => {
    const opens = (trainingOpensOn: "2026-08-07" | "2026-08-08"): string =>
      certificationEligibility({ ...certified("cac"), period: { ...season, trainingOpensOn } }).verdict;
    expect([opens("2026-08-07"), opens("2026-08-08")]).toEqual(["eligible", "not-eligible"]);
  });

  it("needs the pass itself where a date does not imply it", () => {
    const strict = { dateImpliesPass: false };
    const facts = { ...certified("support-staff"), period: { ...season, courses: { "support-staff": ["dsace"] } } };
    expect(certificationEligibility(facts, strict)).toMatchObject({ verdict: "undetermined", missing: ["courses"] });
    const passed = { ...facts, courses: { dsace: { completedOn: "2026-08-03", passed: true } } } as const;
    expect(certificationEligibility(passed, strict).verdict).toBe("eligible");
    expect(certificationEligibility(passed, strict).assumptions).not.toContain("certification.24-date-means-passed");
    expect(certificationEligibility(passed).assumptions).toContain("certification.24-date-means-passed");
  });

  it("notices courses that nobody asked for, misspelt ones too", () => {
    const decision = certificationEligibility({
      ...certified("cac"),
      courses: { ...trained, dsaec: { completedOn: "2026-08-03" } },
    });
    expect(decision.verdict).toBe("eligible");
    expect(decision.notices).toEqual([
      { code: "course-not-required", clause: "monitor.training.required-and-optional" },
    ]);
  });

  it("holds through the day before a course is completed, or a certification revoked", () => {
    const soon = {
      ...certified("support-staff"),
      courses: { ...trained, dsace: { completedOn: "2026-09-10" } },
    } as const;
    expect(certificationEligibility(soon)).toMatchObject({ verdict: "not-eligible", holdsThrough: "2026-09-09" });
    expect(certificationEligibility({ ...soon, today: "2026-09-10" })).toMatchObject({ verdict: "eligible" });
    expect(certificationEligibility({ ...soon, employment: "inactive" }).holdsThrough).toBeUndefined();
    expect(certificationEligibility({ ...certified("cac"), revokedOn: "2026-10-01" })).toMatchObject({
      verdict: "eligible",
      holdsThrough: "2026-09-30",
    });
  });

  it.each(roles)(
    "answers a %s's whole three-valued space as the naive reference does, with exactly the missing facts",
    (role) => {
      const states = without(relevantStates(role), "trainingIdActivated", "mnsureConfirmed");
      for (const facts of facts3<EligibilityFacts>(states, { role, today: "2026-09-01", period: season })) {
        const verdicts = new Set(completions(facts, states).map(naive));
        expect({ facts, verdict: certificationEligibility(facts).verdict }).toEqual({
          facts,
          verdict: verdicts.size === 1 ? [...verdicts][0] : "undetermined",
        });
        expectExactMissing(facts, states, certificationEligibility);
        expectMonotone(facts, states, certificationEligibility);
      }
    },
  );

  it.each(roles)("never asks a %s for what the role does not need", (role) => {
    const needed = Object.keys(relevantStates(role));
    const others = Object.fromEntries(Object.entries(statesOf(role)).filter(([name]) => !needed.includes(name)));
    for (const facts of facts3<EligibilityFacts>(others, certified(role)))
      expect(certificationEligibility(facts).verdict).toBe("eligible");
  });

  it("refuses what is no role, period or day, without repeating it", () => {
    for (const change of [
      { role: "secret" as Role },
      { period: "secret" },
      { today: "secret" as never },
      { revokedOn: "2026-99-01" },
    ])
      expect(() => certificationEligibility({ ...certified("cac"), ...(change as object) })).toThrow(
        /^certificationEligibility: (?!.*(?:secret|2026))/,
      );
  });
});

// Helpers

/** Complete facts only: the requirements of each role, as the documents list them. */
function naive(facts: EligibilityFacts): string {
  const required = { navigator: 3, cac: 3, "support-staff": 2, broker: 1 }[facts.role];
  const done = Object.keys(facts.courses ?? {}).length >= required && facts.onRoster === true;
  const own = {
    navigator: facts.employment === "active" && facts.backgroundStudy === "passed",
    cac: facts.employment === "active" && facts.backgroundStudy === "passed",
    "support-staff": facts.employment === "active" && facts.codeOfConductAgreed === true,
    broker: facts.licensedProducer === true && facts.codeOfConductAgreed === true,
  }[facts.role];
  return done && own ? "eligible" : "not-eligible";
}
