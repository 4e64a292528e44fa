import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBusinessDay } from "../../src/calendar/businessDays.js";
import { daysBetween } from "../../src/calendar/daysBetween.js";
import { addDays } from "../../src/calendar/addDays.js";
import { earliestInquiry, type InquiryFacts } from "../../src/certification/earliestInquiry.js";
import { nearbyDay } from "../arbitraries/day.js";
import { expectExactHorizon } from "../laws/holdsThrough.js";

const course = fc.record(
  {
    waitingFor: fc.constant("course-to-show"),
    completedOn: nearbyDay(),
    today: nearbyDay(),
    learningCenterShowsComplete: fc.boolean(),
  },
  { requiredKeys: ["waitingFor", "completedOn", "today"] },
);
const change = fc.record({
  waitingFor: fc.constant("status-to-change"),
  lastRequirementMetOn: nearbyDay(),
  today: nearbyDay(),
});
const facts = fc.oneof(course, change) as fc.Arbitrary<InquiryFacts>;

describe("earliestInquiry", () => {
  it("always holds exactly through the day it names", () => {
    fc.assert(
      fc.property(facts, fc.boolean(), (asked, strictAfter) => {
        expectExactHorizon(asked.today, (today) => earliestInquiry({ ...asked, today }, { strictAfter }), 100);
      }),
    );
  });

  it("never goes back from writing to waiting", () => {
    fc.assert(
      fc.property(facts, fc.nat(100), (asked, later) => {
        const { verdict } = earliestInquiry(asked);
        if (verdict === "inquire")
          expect(earliestInquiry({ ...asked, today: addDays(asked.today, later) }).verdict).toBe(verdict);
      }),
    );
  });

  it("always leaves MNsure five business days, the last of them the day itself", () => {
    fc.assert(
      fc.property(nearbyDay(), (completedOn) => {
        const { from } = earliestInquiry({ waitingFor: "course-to-show", completedOn, today: completedOn });
        const days = Array.from({ length: daysBetween(completedOn, from) }, (_, at) => addDays(completedOn, at + 1));
        expect(days.filter((day) => isBusinessDay(day))).toHaveLength(5);
        expect(isBusinessDay(from)).toBe(true);
      }),
    );
  });
});
