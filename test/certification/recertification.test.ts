import { describe, expect, it } from "vitest";
import {
  recertification,
  recertifyUnless,
  type RecertificationFacts,
} from "../../src/certification/recertification.js";
import { completions, expectExactMissing, expectMonotone, facts3 } from "../laws/threeValued.js";
import { season, without } from "./people.js";

const lee = { role: "navigator", previouslyCertified: true, deadline: "2026-10-15", today: "2026-10-01" } as const;

describe("recertification", () => {
  it("is due with days left, through the day of the deadline itself", () => {
    expect(recertification(lee)).toMatchObject({
      verdict: "due",
      daysLeft: 14,
      deadline: "2026-10-15",
      holdsThrough: "2026-10-15",
    });
    expect(recertification(lee).duties).toMatchObject([
      { action: "meet-requirements", modality: "must", dueBy: "2026-10-15" },
    ]);
    expect(recertification({ ...lee, today: "2026-10-15" })).toMatchObject({ verdict: "due", daysLeft: 0 });
  });

  it("has lapsed the day after, and says from which clause", () => {
    const lapsed = recertification({ ...lee, today: "2026-10-16" });
    expect(lapsed).toMatchObject({
      verdict: "lapsed",
      because: [{ code: "deadline-missed", clause: "monitor.status.not-certified-missed-deadline" }],
    });
    expect(lapsed).not.toHaveProperty("daysLeft");
    expect(lapsed).not.toHaveProperty("holdsThrough");
    expect(lapsed.duties).toMatchObject([{ modality: "may" }]);
  });

  it("is current when met by the deadline, late when met after it", () => {
    expect(recertification({ ...lee, requirementsMetOn: "2026-09-30" }).verdict).toBe("current");
    expect(recertification({ ...lee, today: "2026-12-01", requirementsMetOn: "2026-10-15" }).verdict).toBe("current");
    expect(recertification({ ...lee, today: "2026-12-01", requirementsMetOn: "2026-10-16" }).verdict).toBe(
      "completed-late",
    );
  });

  it("changes on the day that the requirements will be met, or the deadline passes, whichever comes first", () => {
    expect(recertification({ ...lee, requirementsMetOn: "2026-10-10" })).toMatchObject({
      verdict: "due",
      holdsThrough: "2026-10-09",
    });
    expect(recertification({ ...lee, requirementsMetOn: "2026-10-20" })).toMatchObject({
      verdict: "due",
      holdsThrough: "2026-10-15",
    });
    expect(recertification({ ...lee, today: "2026-10-17", requirementsMetOn: "2026-10-20" })).toMatchObject({
      verdict: "lapsed",
      holdsThrough: "2026-10-19",
    });
  });

  it("does not apply to who was never certified", () => {
    expect(recertification({ role: "cac", today: "2026-10-01", previouslyCertified: false })).toMatchObject({
      verdict: "not-applicable",
      missing: [],
      because: [{ code: "never-certified" }],
    });
  });

  it("takes the deadline from the caller, else from the period, and never computes one", () => {
    const withoutDeadline = without(lee, "deadline");
    expect(recertification({ ...lee, deadline: "2026-10-02", period: season }).deadline).toBe("2026-10-02");
    expect(recertification({ ...withoutDeadline, period: season }).deadline).toBe("2026-10-15");
    for (const period of ["2021-2022", { ...season, deadline: { cac: "2026-10-15" } }] as const) {
      const open = recertification({ ...withoutDeadline, period });
      expect(open).toMatchObject({
        verdict: "undetermined",
        missing: ["deadline"],
        duties: [{ action: "ask-for-the-deadline" }],
      });
      expect(open).not.toHaveProperty("deadline");
    }
  });

  it("counts nothing from before the period's training opened, and says so", () => {
    const early = recertification({ ...lee, period: season, requirementsMetOn: "2025-12-31" });
    expect(early).toMatchObject({ verdict: "due", notices: [{ code: "met-before-training-opened" }] });
    expect(recertification({ ...lee, period: season, requirementsMetOn: "2026-01-01" }).verdict).toBe("current");
    expect(recertification({ ...lee, requirementsMetOn: "2025-12-31" }).verdict).toBe("current");
  });

  it("rests on the yearly duty for support staff, whose desk is the brokers'", () => {
    expect(recertification({ ...lee, role: "support-staff" }).because).toMatchObject([
      { clause: "support-staff.req.annual" },
    ]);
    const open = without(lee, "deadline");
    expect(recertification({ ...open, role: "support-staff" }).duties).toMatchObject([
      { contact: { desk: "broker-service-line" } },
    ]);
    expect(recertification(open).duties).toMatchObject([{ contact: { desk: "assister-resource-center" } }]);
  });

  it("answers the whole three-valued space, with exactly the missing facts", () => {
    const states = { previouslyCertified: [true, false], deadline: ["2026-09-30", "2026-10-15"] };
    for (const fixed of [{}, { requirementsMetOn: "2026-10-01" }, { requirementsMetOn: "2026-10-20" }])
      for (const facts of facts3<RecertificationFacts>(states, { role: "navigator", today: "2026-10-01", ...fixed })) {
        expectExactMissing(facts, states, recertification);
        expectMonotone(facts, states, recertification);
        expect(completions(facts, states).length).toBeGreaterThan(0);
      }
  });

  it("stays open while it is unknown whether the requirements are met", () => {
    const open = recertifyUnless(["courses"], lee, "rule");
    expect(open).toMatchObject({ verdict: "undetermined", missing: ["courses"], deadline: "2026-10-15" });
    expect(open).not.toHaveProperty("daysLeft");
    expect(recertifyUnless(["courses"], { ...lee, previouslyCertified: false }, "rule").verdict).toBe("not-applicable");
    expect(recertifyUnless([], lee, "rule")).toEqual(recertification(lee));
  });

  it("refuses what is no role, period or day, without repeating it", () => {
    for (const change of [
      { role: "secret" },
      { period: "secret" },
      { today: "secret" },
      { deadline: "2026-02-30" },
      { requirementsMetOn: "x" },
    ])
      expect(() => recertification({ ...lee, ...(change as object) })).toThrow(
        /^recertification: (?!.*(?:secret|2026))/,
      );
  });
});
