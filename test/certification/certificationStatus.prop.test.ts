import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/calendar/addDays.js";
import { certificationEligibility } from "../../src/certification/certificationEligibility.js";
import { certificationStatus, type StatusFacts } from "../../src/certification/certificationStatus.js";
import { nextStep } from "../../src/certification/nextStep.js";
import { expectExactHorizon } from "../laws/holdsThrough.js";
import { firstDay, someone, someoneAlmostCertified, span } from "./someone.js";

const anyone = fc.oneof(someone(), someoneAlmostCertified());
const questions = { certificationEligibility, certificationStatus, nextStep };
const states = [
  "onRoster",
  "employment",
  "backgroundStudy",
  "licensedProducer",
  "codeOfConductAgreed",
  "trainingIdActivated",
  "mnsureConfirmed",
] as const;

describe.each(Object.entries(questions))("%s", (_, ask) => {
  it("always holds exactly through the day it names", () => {
    fc.assert(
      fc.property(anyone, (facts) => {
        expectExactHorizon(facts.today, (today) => ask({ ...facts, today }), span + 2);
      }),
    );
  });

  it("never depends on the order of courses", () => {
    fc.assert(
      fc.property(anyone, (facts) => {
        if (facts.courses === undefined) return;
        const courses = Object.fromEntries(Object.entries(facts.courses).reverse());
        expect(ask({ ...facts, courses })).toEqual(ask(facts));
      }),
    );
  });

  it("never lets a fact that is learned turn one verdict into another", () => {
    fc.assert(
      fc.property(anyone, fc.subarray([...states]), (facts, forgotten) => {
        const before = ask(without(facts, forgotten));
        const after = ask(facts);
        const contradicting = after.because.some(({ code }) => code === "facts-contradict");
        if (before.verdict !== "undetermined" && !contradicting) expect(after.verdict).toBe(before.verdict);
      }),
    );
  });

  it("always gives a reason or names what is missing, and never both a verdict and a missing fact", () => {
    fc.assert(
      fc.property(anyone, (facts) => {
        const { verdict, because, missing } = ask(facts);
        expect(because.length + missing.length).toBeGreaterThan(0);
        if (verdict !== "undetermined") expect(missing).toEqual([]);
      }),
    );
  });
});

describe("eligibility over time", () => {
  it("always moves forward: once eligible, nothing but a revocation ends it, and a revocation ends it for good", () => {
    fc.assert(
      fc.property(anyone, (facts) => {
        const days = Array.from({ length: span + 2 }, (_, after) => addDays(firstDay, after));
        const eligible = days.map((today) => certificationEligibility({ ...facts, today }).verdict === "eligible");
        const revoked = days.map((today) => facts.revokedOn !== undefined && facts.revokedOn <= today);
        for (let at = 1; at < days.length; at++) {
          if (eligible[at - 1] === true && revoked[at] === false) expect(eligible[at]).toBe(true);
          if (revoked[at] === true) expect(eligible[at]).toBe(false);
        }
      }),
    );
  });
});

describe("the status", () => {
  it("is never certified without every requirement met and MNsure's confirmation", () => {
    fc.assert(
      fc.property(someoneAlmostCertified(), fc.subarray([...states]), (facts, forgotten) => {
        const decision = certificationStatus(without(facts, forgotten));
        if (decision.verdict !== "certified") return;
        expect(decision.requirements.every(({ state }) => state === "met")).toBe(true);
        expect(forgotten).not.toContain("mnsureConfirmed");
      }),
    );
  });

  it("always lists the requirements that eligibility lists, in the same states", () => {
    fc.assert(
      fc.property(anyone, (facts) => {
        expect(certificationStatus(facts).requirements).toEqual(certificationEligibility(facts).requirements);
      }),
    );
  });
});

// Helpers

function without(facts: StatusFacts, forgotten: readonly string[]): StatusFacts {
  return Object.fromEntries(
    Object.entries(facts).filter(([name]) => !forgotten.includes(name)),
  ) as unknown as StatusFacts;
}
