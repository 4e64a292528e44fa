import { describe, expect, it } from "vitest";
import { minnesotaCalendar } from "../../src/calendar/holidays.js";
import { ceRequestWindow, type CeFacts } from "../../src/continuing-education/ceRequestWindow.js";
import { roles } from "../../src/people/role.js";
import { expectExactMissing, expectMonotone, facts3 } from "../laws/threeValued.js";

const kim = {
  completedOn: "2026-03-04",
  today: "2026-03-05",
  licensedProducer: true,
  registeredAs: "support-staff",
} as const;

describe("ceRequestWindow", () => {
  it.each([
    ["2026-03-04", "2026-03-14", "2026-03-16"], // a Saturday
    ["2026-06-24", "2026-07-04", "2026-07-06"], // Independence Day on a Saturday
    ["2026-08-28", "2026-09-07", "2026-09-08"], // Labor Day
    ["2026-11-17", "2026-11-27", "2026-11-30"], // the day after Thanksgiving
    ["2026-03-02", "2026-03-12", "2026-03-12"], // an ordinary Thursday
  ] as const)("ends ten days after %s on %s, and by statute on %s", (completedOn, lastDay, statutoryLastDay) => {
    const facts = { ...kim, completedOn };
    expect(ceRequestWindow({ ...facts, today: lastDay })).toMatchObject({
      verdict: "open",
      daysLeft: 0,
      lastDay,
      statutoryLastDay,
      holdsThrough: lastDay,
    });
    expect(ceRequestWindow({ ...facts, today: completedOn })).toMatchObject({
      verdict: "open",
      daysLeft: 10,
      holdsThrough: lastDay,
    });
  });

  it("closes on day 11, for good, and then counts no days", () => {
    const closed = ceRequestWindow({ ...kim, today: "2026-03-15" });
    expect(closed).toMatchObject({
      question: "ce-request-window",
      verdict: "closed",
      duties: [],
      because: [{ code: "ten-days-passed", clause: "support-staff.ce.10-day-window" }],
    });
    expect(closed).not.toHaveProperty("daysLeft");
    expect(closed).not.toHaveProperty("holdsThrough");
  });

  it("asks for a mail with the number at once, to the mailbox that the stored page lost", () => {
    expect(ceRequestWindow(kim).duties).toMatchObject([
      {
        action: "email-npn-to-request-credit",
        who: "person",
        modality: "must",
        when: "now",
        dueBy: "2026-03-14",
        contact: { email: "brokers@mnsure.org" },
        clause: "support-staff.ce.immediately",
      },
    ]);
    expect(ceRequestWindow(kim).assumptions).toContain("continuing-education.70-mailbox");
  });

  it("warns from day 8 on, and says when the statute would still allow it", () => {
    const codes = (change: Partial<CeFacts>): string[] =>
      ceRequestWindow({ ...kim, ...change }).notices.map(({ code }) => code);
    expect(codes({ today: "2026-03-11" })).toEqual([]);
    expect(codes({ today: "2026-03-12" })).toEqual(["little-time-to-file"]);
    expect(codes({ today: "2026-03-14" })).toEqual(["little-time-to-file"]);
    expect(codes({ today: "2026-03-15" })).toEqual(["in-time-by-statute"]);
    expect(codes({ today: "2026-03-17" })).toEqual([]);
    expect(codes({ today: "2026-03-20", requestedOn: "2026-03-13" })).toEqual(["little-time-to-file"]);
    expect(codes({ today: "2026-03-20", requestedOn: "2026-03-05" })).toEqual([]);
    expect(codes({ today: "2026-03-20", requestedOn: "2026-03-16" })).toEqual(["in-time-by-statute"]);
    expect(codes({ requestedOn: "2026-03-03" })).toEqual(["requested-before-completion"]);
  });

  it("takes a request of the tenth day as in time and of the eleventh as too late", () => {
    const later = { ...kim, today: "2026-04-01" } as const;
    expect(ceRequestWindow({ ...later, requestedOn: "2026-03-14" }).verdict).toBe("requested-in-time");
    expect(ceRequestWindow({ ...later, requestedOn: "2026-03-15" }).verdict).toBe("closed");
    expect(ceRequestWindow({ ...later, requestedOn: "2026-03-03" }).verdict).toBe("closed");
  });

  it("treats a request or a completion after today as not yet happened", () => {
    expect(ceRequestWindow({ ...kim, requestedOn: "2026-03-10" })).toMatchObject({
      verdict: "open",
      holdsThrough: "2026-03-09",
    });
    expect(ceRequestWindow({ ...kim, requestedOn: "2026-03-20" })).toMatchObject({
      verdict: "open",
      holdsThrough: "2026-03-14",
    });
    expect(ceRequestWindow({ ...kim, today: "2026-03-01" })).toMatchObject({
      verdict: "not-applicable",
      holdsThrough: "2026-03-03",
      because: [{ code: "not-completed-yet" }],
      lastDay: "2026-03-14",
    });
  });

  it("applies to licensed producers registered as support staff, and to nobody else", () => {
    expect(ceRequestWindow({ ...kim, licensedProducer: false })).toMatchObject({
      verdict: "not-applicable",
      because: [{ code: "need-not-ask", clause: "support-staff.ce.who-must-ask" }],
    });
    for (const registeredAs of roles)
      expect(ceRequestWindow({ ...kim, registeredAs }).verdict).toBe(
        registeredAs === "support-staff" ? "open" : "not-applicable",
      );
    expect(ceRequestWindow({ ...kim, today: "2026-03-01", registeredAs: "broker" })).not.toHaveProperty("holdsThrough");
  });

  it("leaves unknown states open, still with both last days", () => {
    const dates = { completedOn: kim.completedOn, today: kim.today };
    expect(ceRequestWindow(dates)).toMatchObject({
      verdict: "undetermined",
      missing: ["licensedProducer", "registeredAs"],
      lastDay: "2026-03-14",
      statutoryLastDay: "2026-03-16",
    });
    expect(ceRequestWindow({ ...dates, today: "2026-03-12" }).notices).toMatchObject([{ code: "little-time-to-file" }]);
  });

  it("answers the whole three-valued space at every moment, with exactly the missing facts", () => {
    const states = { licensedProducer: [true, false], registeredAs: roles };
    for (const today of ["2026-03-01", "2026-03-05", "2026-03-20"] as const)
      for (const requested of [{}, { requestedOn: "2026-03-05" }])
        for (const facts of facts3<CeFacts>(states, { completedOn: "2026-03-04", today, ...requested })) {
          expectExactMissing(facts, states, ceRequestWindow);
          expectMonotone(facts, states, ceRequestWindow);
        }
  });

  it("lets a caller read the days otherwise, and then does not claim the reading", () => {
    const business = ceRequestWindow({ ...kim, today: "2026-03-18" }, { dayKind: "business" });
    expect(business).toMatchObject({
      verdict: "open",
      daysLeft: 0,
      lastDay: "2026-03-18",
      statutoryLastDay: "2026-03-18",
    });
    expect(ceRequestWindow({ ...kim, completedOn: "2026-11-17" }, { dayKind: "business" }).lastDay).toBe("2026-12-03");
    const rolled = ceRequestWindow({ ...kim, today: "2026-03-16" }, { rollForward: "mn-645.15" });
    expect(rolled).toMatchObject({ verdict: "open", daysLeft: 0, lastDay: "2026-03-16" });
    const calendar = minnesotaCalendar({ closures: ["2026-03-16"] });
    expect(ceRequestWindow(kim, { calendar }).statutoryLastDay).toBe("2026-03-17");
    const readings = ceRequestWindow(kim).assumptions;
    const chosen = ceRequestWindow(kim, { dayKind: "calendar", rollForward: "none", calendar }).assumptions;
    expect(readings.filter((each) => !chosen.includes(each))).toEqual([
      "time.1-calendar-days",
      "time.3-last-day-stays",
      "time.11-executive-branch-holidays",
    ]);
  });

  it("is deeply frozen, plain JSON, and refuses what is no day or role without repeating it", () => {
    const decision = ceRequestWindow(kim);
    expect(
      [decision, decision.because, decision.because[0], decision.duties[0]?.contact, decision.assumptions].every(
        (part) => Object.isFrozen(part),
      ),
    ).toBe(true);
    expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
    for (const change of [
      { completedOn: "2026-02-30" },
      { today: "secret" },
      { requestedOn: NaN },
      { registeredAs: "secret" },
    ])
      expect(() => ceRequestWindow({ ...kim, ...(change as object) })).toThrow(
        /^ceRequestWindow: (?!.*(?:secret|2026|NaN))/,
      );
  });
});
