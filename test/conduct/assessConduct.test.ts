import { describe, expect, it } from "vitest";
import type { Act } from "../../src/conduct/act.js";
import { assessConduct, type ConductFacts } from "../../src/conduct/assessConduct.js";
import { mayDisclosePii } from "../../src/conduct/mayDisclosePii.js";
import { roles, type Role } from "../../src/people/role.js";
import { expectExactMissing, expectMonotone, facts3 } from "../laws/threeValued.js";
import { expectWellFormed, groundless } from "../laws/wellFormed.js";

describe("acts that are a breach by what they are", () => {
  it.each([
    ["share-account", "conduct.rules.no-account-sharing"],
    ["access-beyond-need", "conduct.rules.minimum-necessary"],
    ["unofficial-use", "conduct.rules.official-use-only"],
    ["use-for-other-purpose", "conduct.rules.purpose-limit"],
    ["misstate-facts", "conduct.code.honest-facts"],
    ["behave-unprofessionally", "conduct.code.professional"],
    ["deny-language-access", "conduct.code.lep-access"],
    ["leave-device-unattended", "conduct.rules.device-control"],
  ] as const)("%s breaks %s, whoever does it and whatever else is said", (act, clause) => {
    for (const role of roles) {
      const answer = assessConduct({ act, role, willful: false, lawful: true, consent: true });
      expect(answer.verdict).toBe("breach");
      expect(answer.because.map((each) => each.clause)).toEqual([clause]);
    }
  });

  it.each(["send-insecurely", "store-insecurely"] as const)(
    "%s breaks the rule and the code, whoever does it",
    (act) => {
      for (const role of roles)
        expect(assessConduct({ act, role }).because.map(({ clause }) => clause)).toEqual([
          "conduct.rules.secure-methods",
          "conduct.code.safeguard",
        ]);
    },
  );

  it("are to be reported at once, as a violation, by a procedure for which the documents give no address", () => {
    const [duty, ...more] = assessConduct({ act: "share-account", role: "broker" }).duties;
    expect(more).toEqual([]);
    expect([duty?.action, duty?.modality, duty?.when, duty?.clause]).toEqual([
      "report-policy-violation",
      "must",
      "now",
      "conduct.rules.report-violation",
    ]);
    expect(duty?.contact).toEqual({ desk: "mnsure" });
  });
});

describe("treating somebody less favorably", () => {
  const act = "treat-less-favorably";

  it.each(["race", "color", "national origin", "age", "disability", "sex"])("because of %s is a breach", (basis) => {
    const answer = assessConduct({ act, role: "navigator", basis });
    expect(answer.verdict).toBe("breach");
    expect(answer.because.map(({ clause }) => clause)).toEqual(["conduct.code.nondiscrimination"]);
    expect(answer.assumptions).not.toContain("conduct.62-everyday-words-for-a-basis");
  });

  it("because of pregnancy is one by the broad meaning of sex", () => {
    const answer = assessConduct({ act, role: "broker", basis: "Pregnancy" });
    expect(answer.because.map(({ code, clause }) => [code, clause])).toEqual([
      ["because-of-sex", "conduct.code.nondiscrimination"],
      ["counts-as-sex", "conduct.code.nondiscrimination-sex-meaning"],
    ]);
    expect(answer.assumptions).not.toContain("conduct.62-everyday-words-for-a-basis");
  });

  it("said in everyday words is one by a reading", () => {
    const answer = assessConduct({ act, role: "broker", basis: "ethnicity" });
    expect(answer.because).toEqual([
      {
        code: "because-of-national-origin",
        clause: "conduct.code.nondiscrimination",
        reading: "conduct.62-everyday-words-for-a-basis",
      },
    ]);
  });

  it("because of something nobody listed is undetermined, with somebody to ask", () => {
    const answer = assessConduct({ act, role: "broker", basis: "religion" });
    expect(answer.verdict).toBe("undetermined");
    expect(answer.missing).toEqual([]);
    expect(answer.duties.map(({ action }) => action)).toEqual(["ask-mnsure"]);
  });

  it.each([undefined, "", "  ", 7 as never])("because of %j: the basis is missing", (basis) => {
    const answer = assessConduct({ act, role: "broker", ...(basis === undefined ? {} : { basis }) });
    expect(answer.verdict).toBe("undetermined");
    expect(answer.missing).toEqual(["basis"]);
  });

  it("is always said to concern possible clients too", () => {
    for (const basis of ["age", "religion", ""])
      expect(assessConduct({ act, role: "cac", basis }).notices.map(({ clause }) => clause)).toEqual([
        "conduct.code.nondiscrimination-prospects",
      ]);
  });

  it("never repeats the basis it was given", () => {
    expect(JSON.stringify(assessConduct({ act, role: "cac", basis: "xylophone" }))).not.toContain("xylophone");
  });
});

describe("altering, destroying and concealing", () => {
  it.each(["alter-or-destroy-records", "conceal-information"] as const)(
    "%s is a breach when willful and unscheduled",
    (act) => {
      const assess = (facts: Partial<ConductFacts>): string => assessConduct({ act, role: "broker", ...facts }).verdict;
      expect(assess({ willful: true, withinRetentionSchedule: false })).toBe("breach");
      expect(assess({ willful: true, withinRetentionSchedule: true })).toBe("consistent");
      expect(assess({ willful: false })).toBe("consistent");
      expect(assess({ willful: true })).toBe("undetermined");
      expect(assess({})).toBe("undetermined");
    },
  );
});

describe("disclosing", () => {
  it("against the law is a breach, also of confidence, even with consent", () => {
    const answer = assessConduct({ act: "disclose", role: "broker", lawful: false, consent: true });
    expect(answer.verdict).toBe("breach");
    expect(answer.because.map(({ clause }) => clause)).toEqual([
      "conduct.code.no-disclosure",
      "conduct.code.confidences",
    ]);
  });

  it("is measured exactly as mayDisclosePii measures it", () => {
    const verdicts = { allowed: "consistent", denied: "breach", undetermined: "undetermined" };
    const states = { lawful: [true, false], consent: [true, false], withinAssignedDuties: [true, false] };
    for (const facts of facts3<ConductFacts>(states, { act: "disclose", role: "cac" })) {
      const { lawful, consent, withinAssignedDuties } = facts;
      const permission = mayDisclosePii({
        ...(lawful === undefined ? {} : { authorizedByLaw: lawful }),
        ...(consent === undefined ? {} : { subjectConsents: consent }),
        ...(withinAssignedDuties === undefined ? {} : { withinAssignedDuties }),
      });
      expect(assessConduct(facts).verdict).toBe(verdicts[permission.verdict]);
    }
  });
});

describe("the commitments of licensed brokers", () => {
  it.each([
    ["misstate-appointments", "broker", "breach", "conduct.broker.truthful-appointments"],
    ["misstate-appointments", "navigator", "undetermined", "conduct.broker.truthful-appointments"],
    ["misstate-appointments", "support-staff", "undetermined", "conduct.broker.truthful-appointments"],
    ["practice-without-license", "broker", "breach", "conduct.broker.maintain-license"],
    ["practice-without-license", "support-staff", "breach", "support-staff.def.unlicensed-cannot-sell"],
    ["practice-without-license", "cac", "undetermined", "conduct.broker.maintain-license"],
  ] as const)("%s by a %s: %s", (act, role, verdict, clause) => {
    const answer = assessConduct({ act, role });
    expect(answer.verdict).toBe(verdict);
    expect(answer.because.map((each) => each.clause)).toEqual([clause]);
    if (verdict === "undetermined")
      expect(answer.duties.map(({ action, reading }) => [action, reading])).toEqual([
        ["ask-mnsure", "conduct.65-broker-commitments-bind-brokers"],
      ]);
  });
});

describe("every case", () => {
  const states = {
    basis: ["age", "shoe size"],
    withinRetentionSchedule: [true, false],
    willful: [true, false],
    lawful: [true, false],
    consent: [true, false],
    withinAssignedDuties: [true, false],
  };

  it.each(roles.flatMap((role) => acts().map((act) => [role, act] as const)))(
    "of a %s, %s, is monotone, exact, well formed and grounded",
    (role: Role, act: Act) => {
      const own = Object.fromEntries(Object.entries(states).filter(([name]) => bears(act, name)));
      const cases = facts3<ConductFacts>(own, { role, act });
      for (const facts of cases) {
        expectExactMissing(facts, own, assessConduct);
        expectMonotone(facts, own, assessConduct);
        expectWellFormed(assessConduct(facts));
        expect(groundless(assessConduct(facts), role)).toEqual([]);
      }
    },
  );

  it("never depends on a fact that belongs to another act", () => {
    for (const act of acts())
      for (const role of roles) {
        const alone = assessConduct({ act, role });
        for (const [name, values] of Object.entries(states).filter(([fact]) => !bears(act, fact)))
          for (const value of values) expect(assessConduct({ act, role, [name]: value })).toEqual(alone);
      }
  });
});

describe("wrong use", () => {
  it.each(["secret", "__proto__", "constructor", "", undefined])("of an act that does not exist throws: %#", (act) => {
    expect(() => assessConduct({ act: act as never, role: "broker" })).toThrow(
      new RangeError("assessConduct: expected `act` to be a known act"),
    );
  });

  it("of a role that does not exist throws", () => {
    expect(() => assessConduct({ act: "disclose", role: "secret" as never })).toThrow(/^assessConduct: (?!.*secret)/);
  });
});

// Helpers

function acts(): readonly Act[] {
  return [
    "treat-less-favorably",
    "share-account",
    "access-beyond-need",
    "unofficial-use",
    "use-for-other-purpose",
    "send-insecurely",
    "store-insecurely",
    "disclose",
    "alter-or-destroy-records",
    "conceal-information",
    "misstate-facts",
    "misstate-appointments",
    "behave-unprofessionally",
    "deny-language-access",
    "leave-device-unattended",
    "practice-without-license",
  ];
}

/** Does an act hang on a fact? */
function bears(act: Act, fact: string): boolean {
  if (act === "treat-less-favorably") return fact === "basis";
  if (act === "disclose") return ["lawful", "consent", "withinAssignedDuties"].includes(fact);
  return (
    (act === "alter-or-destroy-records" || act === "conceal-information") &&
    ["withinRetentionSchedule", "willful"].includes(fact)
  );
}
