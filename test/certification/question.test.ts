import { describe, expect, it } from "vitest";
import { certificationStatus } from "../../src/certification/certificationStatus.js";
import { eligibility } from "../../src/certification/certificationEligibility.js";
import { prepare } from "../../src/certification/question.js";
import { certified, season } from "./people.js";

describe("question", () => {
  it("shares one frozen answer between equal standings of a published or frozen period", () => {
    const facts = { ...certified("cac"), period: "2021-2022" } as const;
    expect(certificationStatus({ ...facts })).toBe(certificationStatus({ ...facts }));
    expect(prepare(eligibility, "cac", "2021-2022", undefined, "rule")).toBe(
      prepare(eligibility, "cac", "2021-2022", undefined, "rule"),
    );
  });

  it("remembers no period that its owner may still change", () => {
    const courses = { cac: ["dsace"] };
    const facts = { ...certified("cac"), period: { label: "2026-2027", courses } };
    expect(certificationStatus(facts).verdict).toBe("certified");
    courses.cac.push("another");
    expect(certificationStatus(facts).verdict).toBe("not-certified");
  });

  it("keeps options apart from defaults", () => {
    const facts = certified("navigator");
    expect(certificationStatus(facts, { dateImpliesPass: false }).missing).toEqual(["courses"]);
    expect(certificationStatus(facts).verdict).toBe("certified");
  });

  it("prepares nothing for a role that does not exist", () => {
    expect(() => prepare(eligibility, "secret" as never, season, undefined, "rule")).toThrow(/^rule: (?!.*secret)/);
    expect(() => prepare(eligibility, "toString" as never, "2021-2022", undefined, "rule")).toThrow(/^rule: /);
  });
});
