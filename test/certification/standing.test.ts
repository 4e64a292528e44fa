import { describe, expect, it } from "vitest";
import { dayNumberOf } from "../../src/calendar/dayNumber.js";
import {
  daysAhead,
  liesAhead,
  standingCode,
  standingOf,
  type Reckoning,
  type Standing,
  type StandingFacts,
} from "../../src/certification/standing.js";
import { facts3 } from "../laws/threeValued.js";

const today = dayNumberOf("2026-09-01");
const weighed = (...ids: string[]) => new Map(ids.map((id, at) => [id, 6 ** at]));
const reckoning: Reckoning = { courses: weighed("a", "b"), opensOn: dayNumberOf("2026-01-01"), dateImpliesPass: true };
const read = (facts: StandingFacts, how = reckoning): Standing =>
  standingOf(standingCode(facts, how, today, "rule"), how);

describe("standing", () => {
  it("keeps every state apart from every other, over the whole three-valued space", () => {
    const states = {
      onRoster: [true, false],
      employment: ["active", "inactive"],
      backgroundStudy: ["passed", "not-passed"],
      licensedProducer: [true, false],
      codeOfConductAgreed: [true, false],
      trainingIdActivated: [true, false],
      mnsureConfirmed: [true, false],
      revokedOn: ["2026-01-01"],
      courses: [{}],
    };
    const codes = new Set<number>();
    for (const facts of facts3<StandingFacts>(states)) {
      const code = standingCode(facts, reckoning, today, "rule");
      codes.add(code);
      const standing = standingOf(code, reckoning);
      for (const [name, [met, unmet]] of Object.entries(states).slice(0, 7)) {
        const value = facts[name as keyof StandingFacts];
        if (name === "trainingIdActivated" && facts.mnsureConfirmed === true) continue;
        const expected = value === met ? "met" : value === unmet ? "unmet" : "unknown";
        if (standing[name as keyof Standing] !== expected) expect({ facts, name }).toEqual(standing);
      }
      const implied = facts.mnsureConfirmed === true;
      expect(standing.contradictory).toBe(implied && facts.trainingIdActivated === false);
      if ((standing.revokedOn === "unmet") !== (facts.revokedOn !== undefined)) expect(facts).toEqual(standing);
      if ((standing.courses.get("b") === "unknown") !== (facts.courses === undefined)) expect(facts).toEqual(standing);
    }
    // A confirmation takes an activated Training ID: activated or not known to be comes to the same.
    expect(codes.size).toBe(3 ** 5 * (3 * 2 + 2) * 4);
  });

  it("tells the six things that a course can come to", () => {
    const stateOf = (completion: object, how = reckoning): unknown =>
      read({ courses: { b: completion } }, how).courses.get("b");
    expect(stateOf({})).toBe("course-not-completed");
    expect(stateOf({ passed: true })).toBe("course-not-completed");
    expect(stateOf({ completedOn: "2026-08-01" })).toBe("course-completed");
    expect(stateOf({ completedOn: "2026-09-01" })).toBe("course-completed");
    expect(stateOf({ completedOn: "2026-09-02" })).toBe("completion-lies-ahead");
    expect(stateOf({ completedOn: "2026-01-01" })).toBe("course-completed");
    expect(stateOf({ completedOn: "2025-12-31" })).toBe("completed-before-training-opened");
    expect(stateOf({ completedOn: "2026-08-01", passed: false })).toBe("assessment-not-passed");
    expect(stateOf({ completedOn: "2026-08-01" }, { ...reckoning, dateImpliesPass: false })).toBe("unknown");
    expect(stateOf({ completedOn: "2026-08-01", passed: true }, { ...reckoning, dateImpliesPass: false })).toBe(
      "course-completed",
    );
  });

  it("keeps each course in its own place", () => {
    expect(read({ courses: { b: { completedOn: "2026-08-01" }, a: { passed: false } } }).courses).toEqual(
      new Map([
        ["a", "assessment-not-passed"],
        ["b", "course-completed"],
      ]),
    );
    const many = { ...reckoning, courses: weighed("a", "b", "c", "d", "e", "f", "g", "h", "i") };
    const courses = read({ courses: { i: { completedOn: "2026-08-01" }, h: { passed: false } } }, many).courses;
    expect([...courses.values()]).toEqual([
      ...Array.from({ length: 7 }, () => "course-not-completed"),
      "assessment-not-passed",
      "course-completed",
    ]);
  });

  it("notices a course that is not asked for, and that any completion took a Training ID", () => {
    expect(read({ courses: { c: { completedOn: "2020-08-01" } } })).toMatchObject({
      unlisted: true,
      trainingIdActivated: "met",
    });
    expect(read({ courses: { a: { completedOn: "2026-08-01", passed: false } } })).toMatchObject({
      unlisted: false,
      trainingIdActivated: "unknown",
    });
    expect(read({ courses: { a: { completedOn: "2026-10-01" } } })).toMatchObject({
      trainingIdActivated: "unknown",
    });
    expect(read({ courses: {} })).toMatchObject({ unlisted: false, trainingIdActivated: "unknown" });
  });

  it("reads what a record itself holds, never what its prototype does", () => {
    const courses = Object.create({ a: { completedOn: "2026-08-01" } }) as object;
    expect([...read({ courses } as StandingFacts).courses.values()]).toEqual([
      "course-not-completed",
      "course-not-completed",
    ]);
  });

  it("says which dated records lie ahead, in order", () => {
    const facts: StandingFacts = {
      courses: { a: { completedOn: "2026-10-01" }, z: { completedOn: "2026-09-15" }, b: { completedOn: "2026-09-01" } },
      revokedOn: "2026-10-01",
    };
    expect(liesAhead(standingCode(facts, reckoning, today, "rule"))).toBe(true);
    expect(daysAhead(facts, today, "rule")).toEqual(["2026-09-15", "2026-10-01", "2026-10-01"].map(dayNumberOf));
    expect(liesAhead(standingCode({ courses: { a: {} } }, reckoning, today, "rule"))).toBe(false);
    expect(daysAhead({}, today, "rule")).toEqual([]);
  });

  it("refuses days that are not real, by name and without the value", () => {
    expect(() => read({ revokedOn: "2026-13-01" })).toThrow(/^rule: expected `revokedOn`(?!.*2026)/);
    expect(() => read({ courses: { z: { completedOn: "2026-02-30" } } })).toThrow(
      /^rule: expected `completedOn`(?!.*2026)/,
    );
  });
});
