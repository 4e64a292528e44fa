import { describe, expect, it } from "vitest";
import { plainDateOf } from "../../src/calendar/dayNumber.js";
import {
  periodOf,
  periods,
  trainingOpens,
  type CertificationPeriod,
} from "../../src/certification/certificationPeriod.js";

describe("periods", () => {
  it("hold what was published: the courses of 2021-2022, and no date", () => {
    expect(periods).toEqual({
      "2021-2022": {
        label: "2021-2022",
        courses: {
          navigator: ["dsace", "core-curriculum", "role-based-curriculum"],
          cac: ["dsace", "core-curriculum", "role-based-curriculum"],
          "support-staff": ["dsace"],
        },
      },
    });
  });

  it("are frozen through and through", () => {
    const [period] = Object.values(periods);
    expect([periods, period, period?.courses, period?.courses.cac].every((part) => Object.isFrozen(part))).toBe(true);
  });
});

describe("periodOf", () => {
  it("finds a published period by its label and takes any other as given", () => {
    const own: CertificationPeriod = { label: "2026-2027", courses: {} };
    expect(periodOf("2021-2022", "rule")).toBe(periods["2021-2022"]);
    expect(periodOf(own, "rule")).toBe(own);
  });

  it.each(["2022-2023", "constructor", "", 7, undefined, null, {}])(
    "refuses what is no period without repeating it (case %#)",
    (period) => {
      expect(() => periodOf(period as string, "rule")).toThrow(
        new RangeError("rule: expected `period` to be a period or a published label"),
      );
    },
  );
});

describe("trainingOpens", () => {
  it("is the day given, else 1 January of the label's first year", () => {
    const opens = (period: Partial<CertificationPeriod>): string =>
      plainDateOf(trainingOpens({ label: "2026-2027", courses: {}, ...period }, "rule"), "rule");
    expect(opens({})).toBe("2026-01-01");
    expect(opens({ trainingOpensOn: "2026-08-01" })).toBe("2026-08-01");
  });

  it("refuses a period that says neither", () => {
    expect(() => trainingOpens({ label: "secret", courses: {} }, "rule")).toThrow(/^rule: (?!.*secret)/);
    expect(() => trainingOpens({ label: "2026", courses: {}, trainingOpensOn: "2026-02-30" }, "rule")).toThrow(
      /^rule: expected `trainingOpensOn`/,
    );
  });
});
