import { describe, expect, it } from "vitest";
import {
  certificationStatus,
  confirmation,
  trainingIdReason,
  type StatusFacts,
} from "../../src/certification/certificationStatus.js";
import { roles, type Role } from "../../src/people/role.js";
import { completions, expectExactMissing, expectMonotone, facts3 } from "../laws/threeValued.js";
import { certified, consistent, relevantStates, season, trained, without } from "./people.js";

const codes = (facts: StatusFacts): string[] => certificationStatus(facts).because.map(({ code }) => code);

describe("certificationStatus", () => {
  it.each(roles)("is certified for a %s who meets everything and whom MNsure confirmed", (role) => {
    const decision = certificationStatus(certified(role));
    expect(decision).toMatchObject({ question: "certification-status", verdict: "certified", missing: [], duties: [] });
    expect(decision.because.map(({ code }) => code)).toEqual(["requirements-met", "mnsure-confirmed"]);
    expect(decision).not.toHaveProperty("pending");
  });

  it("is pending, not certified, while everything is met and MNsure has not confirmed", () => {
    const decision = certificationStatus({ ...certified("navigator"), mnsureConfirmed: false });
    expect(decision).toMatchObject({
      verdict: "not-certified",
      pending: true,
      because: [{ code: "not-confirmed-yet", clause: "monitor.fact.weekly-processing" }],
    });
  });

  it("waits for the confirmation that it does not know of", () => {
    expect(certificationStatus(without(certified("support-staff"), "mnsureConfirmed"))).toMatchObject({
      verdict: "undetermined",
      missing: ["mnsureConfirmed"],
    });
  });

  it("puts the roster first, then the Training ID, then the requirements", () => {
    const nothing = { ...certified("cac"), courses: {}, mnsureConfirmed: false, employment: "inactive" } as const;
    expect(certificationStatus({ ...nothing, onRoster: false, trainingIdActivated: false }).verdict).toBe(
      "not-certified",
    );
    expect(certificationStatus({ ...nothing, trainingIdActivated: false }).verdict).toBe("new");
    expect(certificationStatus(nothing).verdict).toBe("not-certified");
    expect(codes({ ...nothing, trainingIdActivated: false })).toEqual(["training-id-not-activated"]);
    expect(codes({ ...nothing, courses: trained })).toEqual(["requirements-not-met", "inactive", "not-confirmed-yet"]);
  });

  it("says not certified when a requirement is unmet although MNsure confirmed", () => {
    expect(codes({ ...certified("cac"), employment: "inactive" })).toEqual(["requirements-not-met", "inactive"]);
  });

  it("takes a completion or a confirmation as proof of an activated Training ID", () => {
    expect(certificationStatus(without(certified("navigator"), "trainingIdActivated")).verdict).toBe("certified");
    const unconfirmed = { ...certified("navigator"), mnsureConfirmed: false, courses: { dsace: trained.dsace } };
    expect(certificationStatus(without(unconfirmed, "trainingIdActivated")).verdict).toBe("not-certified");
  });

  it("calls facts that contradict each other by their name", () => {
    const contradicting = { ...certified("navigator"), trainingIdActivated: false };
    for (const facts of [
      contradicting,
      { ...contradicting, mnsureConfirmed: false },
      { ...contradicting, courses: {} },
      { ...contradicting, onRoster: false },
      without({ ...contradicting, courses: { other: { completedOn: "2019-01-01" } } }, "mnsureConfirmed"),
    ])
      expect(certificationStatus(facts as StatusFacts)).toMatchObject({
        verdict: "undetermined",
        missing: [],
        because: [{ code: "facts-contradict", clause: "monitor.status.new" }],
      });
  });

  it("leaves a broker of a period without a course list open, though MNsure confirmed", () => {
    expect(certificationStatus({ ...certified("broker"), period: "2021-2022" })).toMatchObject({
      verdict: "undetermined",
      missing: ["courses"],
      because: [{ code: "course-list-not-published" }],
    });
  });

  it("marks the statuses as borrowed for broker agencies", () => {
    const reading = "certification.17-statuses-for-all-roles";
    expect(roles.filter((role) => certificationStatus(certified(role)).assumptions.includes(reading))).toEqual([
      "broker",
      "support-staff",
    ]);
  });

  it("holds through the day before the records ahead change it, contradiction and revocation included", () => {
    const ahead = {
      ...certified("support-staff"),
      courses: { dsace: trained.dsace, portal: { completedOn: "2026-09-10" } },
    } as const;
    expect(certificationStatus(ahead)).toMatchObject({ verdict: "not-certified", holdsThrough: "2026-09-09" });
    expect(certificationStatus({ ...ahead, revokedOn: "2026-09-10" }).holdsThrough).toBeUndefined();
    expect(certificationStatus({ ...ahead, today: "2026-09-20", revokedOn: "2026-12-01" })).toMatchObject({
      verdict: "certified",
      holdsThrough: "2026-11-30",
    });
    const unactivated = {
      ...ahead,
      courses: { dsace: { completedOn: "2026-09-10" } },
      trainingIdActivated: false,
      mnsureConfirmed: false,
    } as const;
    expect(certificationStatus(unactivated)).toMatchObject({ verdict: "new", holdsThrough: "2026-09-09" });
    expect(certificationStatus({ ...unactivated, today: "2026-09-10" }).because).toMatchObject([
      { code: "facts-contradict" },
    ]);
  });

  it.each(roles)(
    "answers a %s's whole three-valued space as the naive reference does, with exactly the missing facts",
    (role) => {
      const states = relevantStates(role);
      let asked = 0;
      for (const facts of facts3<StatusFacts>(states, { role, today: "2026-09-01", period: season })) {
        if (!consistent(facts)) continue;
        const verdicts = new Set(completions(facts, states).filter(consistent).map(naive));
        const decision = certificationStatus(facts);
        expect({ facts, verdict: decision.verdict }).toEqual({
          facts,
          verdict: verdicts.size === 1 ? [...verdicts][0] : "undetermined",
        });
        expect(decision.because.length + decision.missing.length).toBeGreaterThan(0);
        expectExactMissing(facts, states, certificationStatus, consistent);
        expectMonotone(facts, states, certificationStatus, consistent);
        asked++;
      }
      expect(asked).toBe(756);
    },
  );

  it("never says certified to anything unknown", () => {
    for (const role of roles)
      for (const facts of facts3<StatusFacts>(relevantStates(role), { role, today: "2026-09-01", period: season }))
        if (certificationStatus(facts).verdict === "certified") {
          const needed = without(relevantStates(role), "trainingIdActivated"); // a completion implies it
          expect(Object.keys(facts)).toEqual(expect.arrayContaining(Object.keys(needed)));
        }
  });

  it("is deeply frozen, plain JSON, and leaves its facts alone", () => {
    const facts = deepFreeze({
      ...certified("navigator"),
      mnsureConfirmed: false,
      courses: { ...trained, x: { completedOn: "2026-12-01" as const } },
    });
    const decision = certificationStatus(facts);
    expect(isDeeplyFrozen(decision)).toBe(true);
    expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
  });

  it("refuses what is no role, period or day, without repeating it", () => {
    for (const change of [{ role: "secret" as Role }, { period: "secret" }, { today: "secret" as never }])
      expect(() => certificationStatus({ ...certified("cac"), ...(change as object) })).toThrow(
        /^certificationStatus: (?!.*secret)/,
      );
  });
});

describe("the parts that the next step shares", () => {
  it("cite where New is defined for all that they say of a Training ID", () => {
    expect(trainingIdReason("facts-contradict")).toEqual({
      code: "facts-contradict",
      clause: "monitor.status.new",
      reading: "certification.23-new-needs-inactive-id",
      fact: "trainingIdActivated",
    });
  });

  it("cite who confirms: MNsure by its weekly run, or by the support-staff policy", () => {
    expect(confirmation("cac", "mnsure-confirmed").clause).toBe("monitor.fact.weekly-processing");
    expect(confirmation("broker", "not-confirmed-yet").clause).toBe("support-staff.cert.mnsure-certifies");
  });
});

// Helpers

/** Complete, consistent facts only, in the contract's order. */
function naive(facts: StatusFacts): string {
  if (facts.onRoster === false) return "not-certified";
  if (facts.trainingIdActivated === false) return "new";
  const required = { navigator: 3, cac: 3, "support-staff": 2, broker: 1 }[facts.role];
  const gaps = [
    Object.keys(facts.courses ?? {}).length < required,
    facts.role !== "broker" && facts.employment !== "active",
    (facts.role === "navigator" || facts.role === "cac") && facts.backgroundStudy !== "passed",
    (facts.role === "broker" || facts.role === "support-staff") && facts.codeOfConductAgreed !== true,
    facts.role === "broker" && facts.licensedProducer !== true,
    facts.mnsureConfirmed !== true,
  ];
  return gaps.some(Boolean) ? "not-certified" : "certified";
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}

function isDeeplyFrozen(value: unknown): boolean {
  return (
    typeof value !== "object" ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen))
  );
}
