import { describe, expect, it } from "vitest";
import { periodOf } from "../../src/certification/certificationPeriod.js";
import { planFor } from "../../src/certification/plan.js";
import { season } from "./people.js";

describe("planFor", () => {
  it("prepares the courses of a role, and none where nobody published them", () => {
    expect([...planFor("support-staff", season, undefined, "rule").courses]).toEqual([
      ["dsace", 1],
      ["portal", 6],
    ]);
    expect(planFor("broker", periodOf("2021-2022", "rule"), undefined, "rule").courses.size).toBe(0);
    expect(planFor("broker", { label: "2026", courses: { broker: [] } }, undefined, "rule").courses.size).toBe(0);
  });

  it("names the readings it rests on, and not those that the caller or the period has settled", () => {
    expect(planFor("navigator", periodOf("2021-2022", "rule"), undefined, "rule").assumptions).toEqual([
      "certification.68-on-the-roster",
      "certification.24-date-means-passed",
      "certification.53-training-opens-january",
    ]);
    const settled = { ...season, trainingOpensOn: "2026-08-01" } as const;
    expect(planFor("support-staff", settled, { dateImpliesPass: false }, "rule").assumptions).toEqual([
      "certification.15-background-study-by-role",
      "certification.54-support-staff-course-list",
      "certification.16-support-staff-active",
      "certification.27-conduct-yearly",
    ]);
  });

  it("refuses more courses than it can tell apart", () => {
    const courses = Array.from({ length: 15 }, (_, at) => `course-${at}`);
    expect(() => planFor("cac", { label: "2026", courses: { cac: courses } }, undefined, "rule")).toThrow(
      /^rule: .*14 courses/,
    );
    expect(planFor("cac", { label: "2026", courses: { cac: courses.slice(1) } }, undefined, "rule").courses.size).toBe(
      14,
    );
  });
});
