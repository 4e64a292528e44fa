import { describe, expect, it } from "vitest";
import { reports, type ReportableEvent } from "../../src/conduct/reportableEvent.js";
import { reportsOwed, type ReportFacts } from "../../src/conduct/reportsOwed.js";
import { roles, type Role } from "../../src/people/role.js";
import { expectWellFormed, groundless } from "../laws/wellFormed.js";

const days = { occurredOn: "2026-03-04", today: "2026-03-05" } as const;

describe("reports owed at once", () => {
  it.each([
    ["lost-equipment", "conduct.rules.report-lost-equipment"],
    ["security-incident", "conduct.rules.report-incident"],
    ["policy-violation", "conduct.rules.report-violation"],
    ["suspicious-activity", "conduct.rules.report-suspicious"],
  ] as const)("%s, by everybody, by a procedure that the documents do not describe", (event, clause) => {
    for (const role of roles) {
      const answer = reportsOwed({ event, role, ...days });
      expect(answer.verdict).toBe("report-now");
      expect(answer.because).toEqual([{ code: "report-owed", clause }]);
      expect(answer.duties).toEqual([
        {
          action: `report-${event}`,
          who: "person",
          modality: "must",
          when: "now",
          contact: { desk: "mnsure" },
          clause,
          reading: "time.6-immediately-is-now",
        },
      ]);
      expect(answer.notices.map((each) => each.clause)).toEqual(["conduct.rules.report-procedure"]);
    }
  });

  it.each([
    ["license-lapse", "conduct.broker.report-lapse"],
    ["disciplinary-action", "conduct.broker.report-discipline"],
  ] as const)("%s, by licensed brokers alone", (event, clause) => {
    expect(roles.map((role) => reportsOwed({ event, role, ...days }).verdict)).toEqual([
      "report-now",
      "not-owed",
      "not-owed",
      "not-owed",
    ]);
    expect(reportsOwed({ event, role: "broker", ...days }).duties.map((duty) => [duty.clause, duty.contact])).toEqual([
      [clause, { desk: "mnsure" }],
    ]);
    expect(reportsOwed({ event, role: "cac", ...days }).assumptions).toEqual([
      "conduct.65-broker-commitments-bind-brokers",
    ]);
  });
});

describe("reports owed in good time", () => {
  it.each([
    ["organization-change", "support-staff.report.org-contact"],
    ["employment-change", "support-staff.report.employment"],
    ["role-change", "support-staff.report.agency-role"],
    ["business-change", "support-staff.report.other-business"],
  ] as const)("%s, by support staff, without a last day", (event, clause) => {
    const answer = reportsOwed({ event, role: "support-staff", ...days });
    expect(answer.verdict).toBe("report-promptly");
    expect(answer.duties).toEqual([
      {
        action: `report-${event}`,
        who: "person",
        modality: "must",
        when: "prompt",
        contact: { desk: "mnsure" },
        clause,
        reading: "time.7-timely-has-no-number",
      },
    ]);
    for (const role of ["broker", "navigator", "cac"] as const) {
      expect(reportsOwed({ event, role, ...days }).verdict).toBe("not-owed");
      expect(reportsOwed({ event, role, ...days }).assumptions).toEqual(["conduct.66-staff-report-their-changes"]);
    }
  });
});

describe("an event dated after today", () => {
  const leaving = { event: "employment-change", role: "support-staff", occurredOn: "2026-03-01" } as const;

  it("has not happened yet, until the day before it", () => {
    const answer = reportsOwed({ ...leaving, today: "2026-02-10" });
    expect(answer.verdict).toBe("not-owed");
    expect(answer.because).toEqual([
      { code: "has-not-happened-yet", clause: "support-staff.report.employment", fact: "occurredOn" },
    ]);
    expect(answer.holdsThrough).toBe("2026-02-28");
    expect(answer.duties).toEqual([]);
    expect(Object.isFrozen(answer)).toBe(true);
  });

  it("is owed from its day on, for good", () => {
    expect(reportsOwed({ ...leaving, today: "2026-02-28" }).verdict).toBe("not-owed");
    expect(reportsOwed({ ...leaving, today: "2026-03-01" }).verdict).toBe("report-promptly");
    expect(reportsOwed({ ...leaving, today: "2026-03-01" })).not.toHaveProperty("holdsThrough");
  });

  it("never becomes owed by a role that does not owe it", () => {
    const answer = reportsOwed({ ...leaving, role: "broker", today: "2026-02-10" });
    expect(answer.verdict).toBe("not-owed");
    expect(answer).not.toHaveProperty("holdsThrough");
  });
});

describe("a suspicion", () => {
  it("counts like the event itself, and says by which clause or reading", () => {
    const suspicion = (event: ReportableEvent, role: Role): unknown =>
      reportsOwed({ event, role, ...days, suspectedOnly: true }).because[1];
    expect(reportsOwed({ event: "policy-violation", role: "cac", ...days, suspectedOnly: false }).because).toHaveLength(
      1,
    );
    expect(suspicion("policy-violation", "cac")).toEqual({
      code: "suspicion-counts",
      clause: "conduct.rules.report-violation",
    });
    expect(suspicion("lost-equipment", "cac")).toEqual({
      code: "suspicion-counts",
      clause: "conduct.rules.incident-definition",
    });
    expect(suspicion("license-lapse", "broker")).toEqual({
      code: "suspicion-counts",
      clause: "conduct.broker.report-lapse",
      reading: "conduct.63-suspected-counts-as-known",
    });
  });
});

describe("every event, role and order of days", () => {
  const events = Object.keys(reports) as ReportableEvent[];
  const cases = events.flatMap((event) =>
    roles.flatMap((role) =>
      (["2026-03-04", "2026-03-05", "2026-03-06"] as const).flatMap((today) =>
        [{}, { suspectedOnly: true }, { suspectedOnly: false }].map((suspected): ReportFacts => ({
          event,
          role,
          occurredOn: "2026-03-05",
          today,
          ...suspected,
        })),
      ),
    ),
  );

  it("is decided as a reader of the policy would, is well formed and grounded", () => {
    expect(cases).toHaveLength(10 * 4 * 3 * 3);
    for (const facts of cases) {
      const answer = reportsOwed(facts);
      expect({ ...facts, verdict: answer.verdict }).toEqual({ ...facts, verdict: asAReaderWould(facts) });
      expectWellFormed(answer);
      if (answer.verdict !== "not-owed") expect(groundless(answer, facts.role)).toEqual([]);
    }
  });
});

describe("wrong use", () => {
  const facts = { event: "license-lapse", role: "broker", ...days } as const;

  it.each([
    [{ ...facts, event: "secret" }, "event"],
    [{ ...facts, event: "__proto__" }, "event"],
    [{ ...facts, role: "secret" }, "role"],
    [{ ...facts, occurredOn: "2026-02-29" }, "occurredOn"],
    [{ ...facts, today: "soon" }, "today"],
  ])("throws and names what was expected: %#", (wrong, name) => {
    expect(() => reportsOwed(wrong as never)).toThrow(RangeError);
    expect(() => reportsOwed(wrong as never)).toThrow(new RegExp(`^reportsOwed: expected \`${name}\` (?!.*secret)`));
  });
});

// Helpers

function asAReaderWould({ event, role, occurredOn, today }: ReportFacts): string {
  if (today < occurredOn) return "not-owed";
  if (event === "license-lapse" || event === "disciplinary-action")
    return role === "broker" ? "report-now" : "not-owed";
  if (event.endsWith("-change")) return role === "support-staff" ? "report-promptly" : "not-owed";
  return "report-now";
}
