import { describe, expect, it } from "vitest";
import { isAmpRole, requirementsFor } from "../../src/certification/requirementsFor.js";
import { roles, type Role } from "../../src/people/role.js";
import { season } from "./people.js";

const named = (role: Role, ...rest: [string | typeof season, object?]): string[] =>
  requirementsFor(role, ...rest).map(({ requirement, course }) => course ?? requirement);

describe("requirementsFor", () => {
  it("asks navigators and CACs for Active, a background study and the three courses of 2021-2022", () => {
    const list = [
      "on-roster",
      "dsace",
      "core-curriculum",
      "role-based-curriculum",
      "active",
      "background-study",
      "not-revoked",
    ];
    expect(named("navigator", "2021-2022")).toEqual(list);
    expect(named("cac", "2021-2022")).toEqual(list);
    expect(requirementsFor("navigator", "2021-2022").map(({ clause }) => clause)).toEqual([
      "monitor.roster.all-staff",
      "monitor.training.2021-core-dsace",
      "monitor.training.2021-core-curriculum",
      "monitor.training.2021-role-based",
      "monitor.req.active",
      "monitor.req.background",
      "conduct.consequence.revocation",
    ]);
  });

  it("asks support staff for the course, the Code of Conduct and Active, never for a background study", () => {
    expect(named("support-staff", "2021-2022")).toEqual([
      "on-roster",
      "dsace",
      "active",
      "code-of-conduct",
      "not-revoked",
    ]);
    expect(named("support-staff", season)).toEqual([
      "on-roster",
      "dsace",
      "portal",
      "active",
      "code-of-conduct",
      "not-revoked",
    ]);
    expect(requirementsFor("support-staff", season).map(({ clause }) => clause)).toContain(
      "support-staff.req.other-courses",
    );
  });

  it("asks brokers for a license, the courses of the period and the Code of Conduct", () => {
    expect(named("broker", season)).toEqual(["on-roster", "dsace", "code-of-conduct", "license", "not-revoked"]);
  });

  it("lists training once, without a course, where nobody published the courses", () => {
    expect(requirementsFor("broker", "2021-2022").filter(({ requirement }) => requirement === "training")).toEqual([
      {
        requirement: "training",
        clause: "conduct.code.stay-informed",
        reading: "certification.55-broker-requirements",
      },
    ]);
  });

  it("cites the reading, not a period's clause, for courses of another period", () => {
    expect(requirementsFor("cac", season)[1]).toEqual({
      requirement: "training",
      course: "dsace",
      clause: "monitor.req.training",
      reading: "certification.26-courses-are-data",
    });
  });

  it("counts a course that a list repeats once", () => {
    expect(named("broker", { label: "2026-2027", courses: { broker: ["dsace", "dsace"] } })).toContain("dsace");
    expect(requirementsFor("broker", { label: "2026-2027", courses: { broker: ["dsace", "dsace"] } })).toHaveLength(5);
  });

  it("takes a caller's own reading of who needs what; the roster, the courses and revocation always count", () => {
    const everybody = { requirements: { "support-staff": ["background-study"] } } as const;
    expect(named("support-staff", "2021-2022", everybody)).toEqual([
      "on-roster",
      "dsace",
      "background-study",
      "not-revoked",
    ]);
    expect(named("cac", "2021-2022", everybody)).toEqual(named("cac", "2021-2022"));
  });

  it("is frozen through and through", () => {
    for (const role of roles) {
      const list = requirementsFor(role, season);
      expect([list, ...list].every((part) => Object.isFrozen(part))).toBe(true);
    }
  });

  it("refuses a role, period or requirement that does not exist, without repeating it", () => {
    expect(() => requirementsFor("secret" as Role, season)).toThrow(/^requirementsFor: (?!.*secret)/);
    expect(() => requirementsFor("cac", "secret")).toThrow(/^requirementsFor: (?!.*secret)/);
    expect(() => requirementsFor("cac", season, { requirements: { cac: ["secret" as never] } })).toThrow(
      /^requirementsFor: (?!.*secret)/,
    );
  });
});

describe("isAmpRole", () => {
  it("holds for navigators and CACs, whom AMP's page describes", () => {
    expect(roles.filter(isAmpRole)).toEqual(["navigator", "cac"]);
  });
});
