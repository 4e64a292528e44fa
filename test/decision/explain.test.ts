import { describe, expect, it } from "vitest";
import type { Decision } from "../../src/decision/decision.js";
import { explain } from "../../src/decision/explain.js";

const decision: Decision<"closed"> = {
  question: "ce-request-window",
  verdict: "closed",
  because: [{ code: "window-closed", clause: "support-staff.ce.10-day-window", reading: "time.1-calendar-days" }],
  missing: ["licensedProducer"],
  duties: [
    {
      action: "request-credit",
      who: "person",
      modality: "must",
      when: "now",
      notBefore: "2026-03-04",
      dueBy: "2026-03-14",
      contact: { desk: "broker-service-line", email: "brokers@mnsure.org" },
      clause: "support-staff.ce.email-npn",
    },
  ],
  notices: [{ code: "last-days" }],
  holdsThrough: "2026-03-14",
  assumptions: ["time.1-calendar-days"],
};

describe("explain", () => {
  it("gives the verdict, the clauses, what is missing, what to do and what was assumed", () => {
    expect(explain(decision, { width: 400 })).toBe(
      [
        "Ce request window: closed.",
        "Because:",
        "  - window closed: Once ten days have gone by since the course was finished with no request made, MNsure can no longer file the credit. [Certified Support Staff Policy for Broker Agencies, Obtaining Credit for Continuing Education (CE), L29]",
        "Not known, and it matters:",
        "  - licensed producer",
        "Next:",
        "  - the person must request credit (now, not before 2026-03-04, by 2026-03-14, to brokers@mnsure.org): The request is made by emailing the National Producer Number (the stored page lost the address; the live page names the brokers mailbox). [Certified Support Staff Policy for Broker Agencies, Obtaining Credit for Continuing Education (CE), L27]",
        "Worth knowing:",
        "  - last days",
        "Where the text is silent:",
        "  - Are the ten days for a continuing-education request calendar days or business days? Calendar days.",
        "This holds through 2026-03-14.",
      ].join("\n"),
    );
  });

  it.each([20, 40, 100])("keeps lines of more than one word within %d characters", (width) => {
    for (const line of explain(decision, { width }).split("\n").slice(1))
      if (line.startsWith("  ") && line.trim().split(" ").length > 2) expect(line.length).toBeLessThanOrEqual(width);
  });

  it.each([0, 19, NaN, 50.5])("refuses a width of %d", (width) => {
    expect(() => explain(decision, { width })).toThrow(/^explain: /);
  });
});
