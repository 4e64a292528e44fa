import { describe, expect, it } from "vitest";
import { mayCallServiceLine, type ServiceLineFacts } from "../../src/permissions/mayCallServiceLine.js";
import { roles } from "../../src/people/role.js";
import { expectExactMissing, expectMonotone, facts3 } from "../laws/threeValued.js";
import { expectWellFormed, groundless } from "../laws/wellFormed.js";

const dana = { role: "support-staff", certified: true, hasAdminId: true, callerAgencyId: "A-12" } as const;

describe("support staff calling for a broker", () => {
  it("may when certified, with an Admin ID, for a broker of their agency; then they give name and ID", () => {
    const answer = mayCallServiceLine({ ...dana, brokerAgencyId: "A-12" });
    expect(answer.verdict).toBe("allowed");
    expect(answer.because.map(({ clause }) => clause)).toEqual([
      "support-staff.bsl.annual-condition",
      "support-staff.bsl.after-admin-id",
      "support-staff.bsl.own-agency-only",
    ]);
    expect(answer.duties.map(({ action, modality }) => [action, modality])).toEqual([
      ["give-name", "must"],
      ["give-identifier", "must"],
    ]);
  });

  it.each(["A-1", "A-123", "a-12", "A‑12", "A- 12"])("may not for a broker of another agency, %s", (brokerAgencyId) => {
    const answer = mayCallServiceLine({ ...dana, brokerAgencyId });
    expect(answer.verdict).toBe("denied");
    expect(answer.because).toEqual([{ code: "another-agency", clause: "support-staff.bsl.own-agency-only" }]);
  });

  it("have the same agency whatever spaces stand around its identifier", () => {
    expect(mayCallServiceLine({ ...dana, brokerAgencyId: " \tA-12\n" }).verdict).toBe("allowed");
  });

  it.each(["", "   ", undefined, 12 as never])("have no known agency in %j, not even twice", (nothing) => {
    const agencies = { callerAgencyId: nothing, brokerAgencyId: nothing } as Partial<ServiceLineFacts>;
    const answer = mayCallServiceLine({ ...dana, ...agencies });
    expect(answer.verdict).toBe("undetermined");
    expect(answer.missing).toEqual(["callerAgencyId", "brokerAgencyId"]);
  });

  it("get no help when not certified, whatever else is known", () => {
    const answer = mayCallServiceLine({ role: "support-staff", certified: false });
    expect(answer.verdict).toBe("denied");
    expect(answer.because).toEqual([
      { code: "not-certified", clause: "support-staff.bsl.no-help-uncertified", fact: "certified" },
    ]);
    expect(answer.duties).toEqual([]);
  });

  it("depend on this year's certification while nobody knows it", () => {
    const answer = mayCallServiceLine({
      role: "support-staff",
      hasAdminId: true,
      callerAgencyId: "A",
      brokerAgencyId: "A",
    });
    expect(answer.because).toEqual([
      { code: "certification-unknown", clause: "support-staff.bsl.annual-condition", fact: "certified" },
    ]);
  });

  it("may not without an Admin ID", () => {
    const answer = mayCallServiceLine({ ...dana, hasAdminId: false, brokerAgencyId: "A-12" });
    expect(answer.because.map(({ code }) => code)).toEqual(["no-admin-id"]);
  });

  it("are told every ground against it", () => {
    const answer = mayCallServiceLine({ ...dana, certified: false, hasAdminId: false, brokerAgencyId: "B" });
    expect(answer.because.map(({ code }) => code)).toEqual(["not-certified", "no-admin-id", "another-agency"]);
  });
});

describe("a call about one's own certification", () => {
  const about = "own-certification";

  it("needs no agency", () => {
    expect(mayCallServiceLine({ role: "support-staff", certified: true, hasAdminId: true, about }).verdict).toBe(
      "allowed",
    );
    expect(mayCallServiceLine({ ...dana, brokerAgencyId: "another", about }).verdict).toBe("allowed");
  });

  it.each(["support-staff", "broker"] as const)("of a lapsed %s is a letter instead", (role) => {
    const answer = mayCallServiceLine({ role, certified: false, about });
    expect(answer.verdict).toBe("denied");
    expect(answer.duties.map(({ action, contact }) => [action, contact?.email])).toEqual([
      ["write-to-the-desk", "brokers@mnsure.org"],
    ]);
    expect(answer.assumptions).toEqual(["roles.35-lapsed-caller"]);
  });
});

describe("the other roles", () => {
  it("certified brokers call in their own cases, by a reading", () => {
    const answer = mayCallServiceLine({ role: "broker", certified: true });
    expect(answer.verdict).toBe("allowed");
    expect(answer.assumptions).toContain("roles.60-service-line-is-the-brokers");
    expect(mayCallServiceLine({ role: "broker" }).missing).toEqual(["certified"]);
    expect(mayCallServiceLine({ role: "broker", certified: false }).verdict).toBe("denied");
  });

  it.each(["navigator", "cac"] as const)("a %s has another desk, and the documents do not say more", (role) => {
    const answer = mayCallServiceLine({ role, certified: true, hasAdminId: true });
    expect(answer.verdict).toBe("undetermined");
    expect(answer.missing).toEqual([]);
    expect(answer.duties.map(({ contact }) => contact?.desk)).toEqual(["assister-resource-center"]);
  });
});

describe("every case", () => {
  const states = {
    certified: [true, false],
    hasAdminId: [true, false],
    callerAgencyId: ["A", "B"],
    brokerAgencyId: ["A", "B"],
  };
  const abouts = [{}, { about: "a-broker's-case" }, { about: "own-certification" }] as const;
  const cases = roles.flatMap((role) =>
    abouts.flatMap((about) => facts3<ServiceLineFacts>(states, { role, ...about })),
  );

  it("is decided as a reader of the policy would", () => {
    expect(cases).toHaveLength(4 * 3 * 81);
    for (const facts of cases)
      expect({ ...facts, verdict: mayCallServiceLine(facts).verdict }).toEqual({
        ...facts,
        verdict: asAReaderWould(facts),
      });
  });

  it("misses exactly what could still change the verdict, and never changes once determined", () => {
    for (const facts of cases) {
      expectExactMissing(facts, states, mayCallServiceLine);
      expectMonotone(facts, states, mayCallServiceLine);
    }
  });

  it("is well formed and grounded for the role", () => {
    for (const facts of cases) {
      expectWellFormed(mayCallServiceLine(facts));
      expect(groundless(mayCallServiceLine(facts), facts.role)).toEqual([]);
    }
  });
});

describe("wrong use", () => {
  it("throws without repeating what it was given", () => {
    expect(() => mayCallServiceLine({ role: "secret" as never })).toThrow(/^mayCallServiceLine: (?!.*secret)/);
    expect(() => mayCallServiceLine({ role: "cac", about: "secret" as never })).toThrow(
      /^mayCallServiceLine: (?!.*secret)/,
    );
  });
});

// Helpers

function asAReaderWould({ role, about, ...facts }: ServiceLineFacts): string {
  if (role === "navigator" || role === "cac") return "undetermined";
  const needed: (boolean | undefined)[] = [facts.certified];
  if (role === "support-staff") needed.push(facts.hasAdminId);
  if (role === "support-staff" && about !== "own-certification") {
    const { callerAgencyId, brokerAgencyId } = facts;
    needed.push(callerAgencyId && brokerAgencyId ? callerAgencyId === brokerAgencyId : undefined);
  }
  if (needed.includes(false)) return "denied";
  return needed.includes(undefined) ? "undetermined" : "allowed";
}
