import { describe, expect, it } from "vitest";
import { planFor } from "../../src/certification/plan.js";
import { allOf, noticesOn, openList, reasonsFor, requirementsOf } from "../../src/certification/requirementStates.js";
import { standingCode, standingOf, type StandingFacts } from "../../src/certification/standing.js";
import { dayNumberOf } from "../../src/calendar/dayNumber.js";
import type { Role } from "../../src/people/role.js";
import { season } from "./people.js";

const setting = (role: Role, facts: StandingFacts, period = season) => {
  const plan = planFor(role, period, undefined, "test");
  const standing = standingOf(standingCode(facts, plan, dayNumberOf("2026-09-01"), "test"), plan.courses?.length ?? 0);
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
    expect(requirements).toMatchObject({ all: "unknown", unknown: ["courses"] });
    expect(requirements.states.filter(({ state }) => state === "unknown")).toHaveLength(3);
  });

  it("give the reasons of one state, with clause, reading and fact", () => {
    const { plan, standing, requirements } = setting("cac", {
      courses: { dsace: { completedOn: "2025-06-01" } },
      employment: "active",
    });
    expect(reasonsFor(plan, standing, requirements.states, "met").map(({ code }) => code)).toEqual([
      "active",
      "not-revoked",
    ]);
    expect(reasonsFor(plan, standing, requirements.states, "unmet")[0]).toEqual({
      code: "completed-before-training-opened",
      clause: "monitor.req.training",
      reading: "certification.53-training-opens-january",
      fact: "courses.dsace",
    });
  });

  it("tell of a list that nobody published, and of courses beside the list", () => {
    const unpublished = setting("broker", { courses: { dsace: {} } }, { label: "2026-2027", courses: {} });
    expect(openList(unpublished.plan, unpublished.requirements)).toMatchObject([
      { code: "course-list-not-published", fact: "period.courses" },
    ]);
    expect(noticesOn(unpublished.standing)).toMatchObject([{ code: "course-not-required" }]);
    const published = setting("broker", { courses: { dsace: {} } });
    expect(openList(published.plan, published.requirements)).toEqual([]);
    expect(noticesOn(published.standing)).toEqual([]);
  });
});
