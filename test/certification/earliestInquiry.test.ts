import { describe, expect, it } from "vitest";
import { minnesotaCalendar } from "../../src/calendar/holidays.js";
import { earliestInquiry, type InquiryFacts } from "../../src/certification/earliestInquiry.js";
import { expectExactMissing } from "../laws/threeValued.js";
import { without } from "./people.js";

const course = {
  waitingFor: "course-to-show",
  completedOn: "2026-06-15",
  learningCenterShowsComplete: true,
  today: "2026-06-18",
} as const;
const change = { waitingFor: "status-to-change", lastRequirementMetOn: "2026-06-15", today: "2026-06-18" } as const;

describe("earliestInquiry", () => {
  it.each([
    ["2026-06-15", "2026-06-23"], // Juneteenth between
    ["2026-11-20", "2026-12-01"], // Thanksgiving and the day after
    ["2026-09-03", "2026-09-11"], // Labor Day
    ["2026-12-24", "2027-01-04"], // Christmas and New Year's Day
    ["2026-06-20", "2026-06-26"], // a Saturday
  ] as const)("counts five business days from %s to %s", (start, from) => {
    expect(earliestInquiry({ ...course, completedOn: start, today: start }).from).toBe(from);
    expect(earliestInquiry({ ...change, lastRequirementMetOn: start, today: start }).from).toBe(from);
  });

  it("waits through the day before, and may write on the fifth business day itself", () => {
    const waiting = earliestInquiry({ ...course, today: "2026-06-22" });
    expect(waiting).toMatchObject({
      verdict: "wait",
      holdsThrough: "2026-06-22",
      because: [{ code: "within-five-business-days", clause: "monitor.wait.course-5-business-days" }],
    });
    expect(waiting.duties).toMatchObject([{ action: "email-desk", modality: "may", notBefore: "2026-06-23" }]);
    expect(earliestInquiry({ ...course, today: "2026-06-23" })).toMatchObject({
      verdict: "inquire",
      because: [{ code: "five-business-days-passed" }],
    });
    expect(earliestInquiry({ ...course, today: "2026-06-23" }).holdsThrough).toBeUndefined();
  });

  it("cites the other waiting time for a status", () => {
    expect(earliestInquiry(change)).toMatchObject({
      verdict: "wait",
      because: [{ clause: "monitor.wait.final-5-business-days" }],
      notices: [
        {
          code: "certifications-processed-weekly",
          clause: "monitor.fact.weekly-processing",
          reading: "time.13-lag-is-no-promise",
        },
      ],
    });
    expect(earliestInquiry(course).notices).toMatchObject([{ clause: "monitor.fact.training-sync-twice-weekly" }]);
  });

  it("sends people to the Learning Center first when the course does not show there", () => {
    const facts = { ...course, learningCenterShowsComplete: false, today: "2026-07-30" } as const;
    expect(earliestInquiry(facts)).toMatchObject({
      verdict: "check-learning-center",
      from: "2026-06-23",
      duties: [{ action: "check-learning-path-summary" }],
    });
  });

  it("leaves open what the Learning Center shows, and still says from when", () => {
    const unknown = without(course, "learningCenterShowsComplete");
    expect(earliestInquiry(unknown)).toMatchObject({
      verdict: "undetermined",
      missing: ["learningCenterShowsComplete"],
      from: "2026-06-23",
    });
    for (const today of ["2026-06-14", "2026-06-18", "2026-06-23"] as const)
      expectExactMissing<InquiryFacts>(
        { ...unknown, today },
        { learningCenterShowsComplete: [true, false] },
        earliestInquiry,
      );
  });

  it("treats a completion after today as not yet happened", () => {
    const early = { ...course, today: "2026-06-10" } as const;
    expect(earliestInquiry(early)).toMatchObject({
      verdict: "wait",
      because: [{ code: "not-completed-yet" }],
      holdsThrough: "2026-06-22",
    });
    expect(earliestInquiry({ ...early, learningCenterShowsComplete: false })).toMatchObject({
      verdict: "wait",
      holdsThrough: "2026-06-14",
    });
  });

  it("names the desk of the role", () => {
    const desk = (role?: "broker" | "support-staff" | "navigator" | "cac"): unknown =>
      earliestInquiry({ ...change, ...(role === undefined ? {} : { role }) }).duties[0]?.contact?.email;
    expect([desk(), desk("navigator"), desk("cac")]).toEqual([
      "navigators@mnsure.org",
      "navigators@mnsure.org",
      "navigators@mnsure.org",
    ]);
    expect([desk("broker"), desk("support-staff")]).toEqual(["brokers@mnsure.org", "brokers@mnsure.org"]);
    expect(earliestInquiry({ ...change, role: "broker" }).assumptions).toContain("certification.67-desk-by-role");
    expect(earliestInquiry(change).assumptions).not.toContain("certification.67-desk-by-role");
  });

  it("lets a caller read the count and the calendar otherwise, and then does not claim the reading", () => {
    const later = earliestInquiry({ ...course, today: "2026-06-23" }, { strictAfter: true });
    expect(later).toMatchObject({ verdict: "wait", from: "2026-06-24", holdsThrough: "2026-06-23" });
    expect(later.assumptions).not.toContain("time.9-fifth-business-day-is-fine");
    const closed = earliestInquiry(course, { calendar: minnesotaCalendar({ closures: ["2026-06-16"] }) });
    expect(closed.from).toBe("2026-06-24");
    expect(closed.assumptions).not.toContain("time.11-executive-branch-holidays");
    expect(earliestInquiry(course).assumptions).toEqual([
      "time.9-fifth-business-day-is-fine",
      "time.10-wait-starts-at-completion",
      "time.11-executive-branch-holidays",
      "time.13-lag-is-no-promise",
    ]);
  });

  it("refuses what is no day, role or waiting, without repeating it", () => {
    for (const change of [
      { completedOn: "2026-02-30" },
      { today: "secret" },
      { role: "secret" },
      { waitingFor: "secret" },
    ])
      expect(() => earliestInquiry({ ...course, ...(change as object) })).toThrow(
        /^earliestInquiry: (?!.*(?:secret|2026))/,
      );
    expect(() => earliestInquiry({ ...course, completedOn: "9999-12-30" })).toThrow(/^earliestInquiry: /);
  });
});
