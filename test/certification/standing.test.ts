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
const reckoning: Reckoning = { courses: ["a", "b"], opensOn: dayNumberOf("2026-01-01"), dateImpliesPass: true };
const read = (facts: StandingFacts, how = reckoning): Standing =>
  standingOf(standingCode(facts, how, today, "rule"), how.courses?.length ?? 0);

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
      const standing = standingOf(code, 2);
      for (const [name, [met, unmet]] of Object.entries(states).slice(0, 7)) {
        const value = facts[name as keyof StandingFacts];
        const expected = value === met ? "met" : value === unmet ? "unmet" : "unknown";
        if (standing[name as keyof Standing] !== expected) expect({ facts, name }).toEqual(standing);
      }
      if (standing.revoked !== (facts.revokedOn !== undefined) || standing.recorded !== (facts.courses !== undefined))
        expect(facts).toEqual(standing);
    }
    expect(codes.size).toBe(3 ** 7 * 4);
  });

  it("tells the six things that a course can come to", () => {
    const stateOf = (completion: object, how = reckoning): unknown =>
      read({ courses: { b: completion } }, how).courses[1];
    expect(stateOf({})).toBe("absent");
    expect(stateOf({ passed: true })).toBe("absent");
    expect(stateOf({ completedOn: "2026-08-01" })).toBe("met");
    expect(stateOf({ completedOn: "2026-09-01" })).toBe("met");
    expect(stateOf({ completedOn: "2026-09-02" })).toBe("ahead");
    expect(stateOf({ completedOn: "2026-01-01" })).toBe("met");
    expect(stateOf({ completedOn: "2025-12-31" })).toBe("early");
    expect(stateOf({ completedOn: "2026-08-01", passed: false })).toBe("failed");
    expect(stateOf({ completedOn: "2026-08-01" }, { ...reckoning, dateImpliesPass: false })).toBe("unknown");
    expect(stateOf({ completedOn: "2026-08-01", passed: true }, { ...reckoning, dateImpliesPass: false })).toBe("met");
  });

  it("keeps each course in its own place", () => {
    expect(read({ courses: { b: { completedOn: "2026-08-01" }, a: { passed: false } } }).courses).toEqual([
      "failed",
      "met",
    ]);
    const many = { ...reckoning, courses: ["a", "b", "c", "d", "e", "f", "g", "h", "i"] };
    const courses = read({ courses: { i: { completedOn: "2026-08-01" }, h: { passed: false } } }, many).courses;
    expect(courses).toEqual([...Array.from({ length: 7 }, () => "absent"), "failed", "met"]);
  });

  it("notices a course that is not asked for, and that any completion took a Training ID", () => {
    expect(read({ courses: { c: { completedOn: "2020-08-01" } } })).toMatchObject({ unlisted: true, completed: true });
    expect(read({ courses: { a: { completedOn: "2026-08-01", passed: false } } })).toMatchObject({
      unlisted: false,
      completed: false,
    });
    expect(read({ courses: { a: { completedOn: "2026-10-01" } } })).toMatchObject({ completed: false });
    expect(read({ courses: {} })).toMatchObject({ recorded: true, unlisted: false, completed: false });
  });

  it("reads what a record itself holds, never what its prototype does", () => {
    const courses = Object.create({ a: { completedOn: "2026-08-01" } }) as object;
    expect(read({ courses } as StandingFacts).courses).toEqual(["absent", "absent"]);
  });

  it("says which dated records lie ahead, in order", () => {
    const facts: StandingFacts = {
      courses: { a: { completedOn: "2026-10-01" }, z: { completedOn: "2026-09-15" }, b: { completedOn: "2026-09-01" } },
      revokedOn: "2026-10-01",
    };
    expect(liesAhead(standingCode(facts, reckoning, today, "rule"))).toBe(true);
    expect(daysAhead(facts, today, "rule")).toEqual([dayNumberOf("2026-09-15"), dayNumberOf("2026-10-01")]);
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
