import { describe, expect, it } from "vitest";
import { dayNumberOf } from "../../src/calendar/dayNumber.js";
import { decided, type Finding } from "../../src/certification/decided.js";
import { planFor } from "../../src/certification/plan.js";
import { standingCode, standingOf, type StandingFacts } from "../../src/certification/standing.js";
import { season } from "./people.js";

const plan = planFor("cac", { ...season, trainingOpensOn: "2026-08-01" }, { dateImpliesPass: true }, "rule");
const answerTo = (facts: StandingFacts, found: Finding) =>
  decided(
    "a-question",
    plan,
    standingOf(standingCode(facts, plan, dayNumberOf("2026-09-01"), "rule"), plan),
    ["certification.22-mnsure-confirms"],
    found,
  );

describe("decided", () => {
  it("says what was found, frozen, with the readings of the plan and of the question, each once", () => {
    const decision = answerTo({}, { verdict: "yes", because: [{ code: "because", clause: "monitor.req.active" }] });
    expect(decision).toEqual({
      question: "a-question",
      verdict: "yes",
      because: [{ code: "because", clause: "monitor.req.active" }],
      missing: [],
      duties: [],
      notices: [],
      assumptions: [
        "certification.68-on-the-roster",
        "certification.26-courses-are-data",
        "certification.22-mnsure-confirms",
      ],
    });
    expect([decision, decision.because, decision.because[0], decision.assumptions].every(Object.isFrozen)).toBe(true);
  });

  it("adds how unknown facts are taken where any are missing", () => {
    const decision = answerTo({}, { verdict: "undetermined", because: [], missing: ["onRoster"] });
    expect(decision.missing).toEqual(["onRoster"]);
    expect(decision.assumptions.at(-1)).toBe("certification.28-unknown-is-unknown");
  });

  it("notices a course beside the required ones", () => {
    const noticed = (courses: StandingFacts["courses"]): string[] =>
      answerTo({ courses }, { verdict: "yes", because: [] }).notices.map(({ code }) => code);
    expect(noticed({ dsace: {} })).toEqual([]);
    expect(noticed({ dsace: {}, dsaec: {} })).toEqual(["course-not-required"]);
  });
});
