import { describe, expect, it } from "vitest";
import { planFor } from "../../src/certification/plan.js";
import {
  allOf,
  gapsIn,
  openList,
  reason,
  requirementsOf,
  unknownIn,
} from "../../src/certification/requirementStates.js";
import { standingCode, standingOf, type StandingFacts } from "../../src/certification/standing.js";
import { dayNumberOf } from "../../src/calendar/dayNumber.js";
import type { Role } from "../../src/people/role.js";
import { season } from "./people.js";

const setting = (role: Role, facts: StandingFacts, period = season) => {
  const plan = planFor(role, period, undefined, "test");
  const standing = standingOf(standingCode(facts, plan, dayNumberOf("2026-09-01"), "test"), plan);
  return { plan, standing, requirements: requirementsOf(plan, standing) };
};

describe("requirement states", () => {
  it("are a conjunction in three values", () => {
    const state = (...states: ("met" | "unmet" | "unknown")[]): string =>
      allOf(states.map((each) => ({ requirement: "active", clause: "monitor.req.active", state: each })));
    expect(state()).toBe("met");
    expect(state("met", "met")).toBe("met");
    expect(state("met", "unknown")).toBe("unknown");
    expect(state("unknown", "unmet", "met")).toBe("unmet");
  });

  it("name an unknown record of courses once, however many courses there are", () => {
    const { requirements } = setting("cac", { onRoster: true, employment: "active", backgroundStudy: "passed" });
    expect([allOf(requirements), unknownIn(requirements)]).toEqual(["unknown", ["courses"]]);
    expect(requirements.filter(({ state }) => state === "unknown")).toHaveLength(3);
  });

  it("give the reasons of what is unmet, with clause, reading and fact", () => {
    const { plan, standing, requirements } = setting("cac", {
      courses: { dsace: { completedOn: "2025-06-01" }, "core-curriculum": { passed: false } },
      employment: "active",
    });
    expect(gapsIn(plan, standing, requirements)).toEqual([
      {
        code: "completed-before-training-opened",
        clause: "monitor.req.training",
        reading: "certification.26-courses-are-data",
        fact: "courses.dsace",
      },
      {
        code: "assessment-not-passed",
        clause: "monitor.training.date-means-passed",
        reading: "certification.26-courses-are-data",
        fact: "courses.core-curriculum",
      },
      {
        code: "course-not-completed",
        clause: "monitor.req.training",
        reading: "certification.26-courses-are-data",
        fact: "courses.role-based-curriculum",
      },
    ]);
    const active = requirements.filter(({ requirement }) => requirement === "active");
    expect(active.map((each) => reason(each, "active"))).toEqual([
      { code: "active", clause: "monitor.req.active", fact: "employment" },
    ]);
  });

  it("tell of a list that nobody published", () => {
    const unpublished = setting("broker", { courses: { dsace: {} } }, { label: "2026-2027", courses: {} });
    expect(openList(unpublished.requirements)).toMatchObject([{ code: "course-list-not-published", fact: "courses" }]);
    expect(openList(setting("broker", { courses: { dsace: {} } }).requirements)).toEqual([]);
  });
});
