import { describe, expect, it } from "vitest";
import { roles } from "../../src/people/role.js";
import { secureEmailSteps } from "../../src/secure-email/secureEmailSteps.js";

const counts = [0, 1, 2, 3, 4] as const;

describe("secureEmailSteps", () => {
  it("begins with an ordinary mail to the desk under the fixed subject, which carries nothing personal", () => {
    const start = secureEmailSteps("broker");
    expect(start.verdict).toBe("in-progress");
    expect(start.duties).toMatchObject([
      { action: "request-secure-email", say: "request secure email", contact: { email: "brokers@mnsure.org" } },
    ]);
    expect(start.because.map(({ clause }) => clause)).toEqual(["secure-email.broker.1-mailbox"]);
    expect(start.notices).toMatchObject([{ code: "request-carries-nothing-personal" }]);
  });

  it("then waits for the desk, sets up an account and sends from it", () => {
    expect(counts.slice(1, 4).map((done) => secureEmailSteps("cac", done).duties)).toMatchObject([
      [{ who: "mnsure-staff", clause: "secure-email.navcac.2-reply" }],
      [{ who: "person", modality: "must", clause: "secure-email.navcac.3-account" }],
      [{ who: "person", modality: "may", clause: "secure-email.navcac.4-send" }],
    ]);
  });

  it("is ready when all four are behind: the thread stays, and wants an updated subject", () => {
    const ready = secureEmailSteps("navigator", 4);
    expect(ready).toMatchObject({ verdict: "ready", duties: [] });
    expect(ready.because).toMatchObject([{ code: "thread-in-use", clause: "secure-email.navcac.4-no-expiry" }]);
    expect(ready.notices).toMatchObject([{ clause: "secure-email.navcac.4-update-subject" }]);
  });

  it("always lists four steps, and the next of them as the one duty", () => {
    for (const role of roles)
      for (const done of counts) {
        const decision = secureEmailSteps(role, done);
        expect(decision.steps).toHaveLength(4);
        expect(decision.duties).toEqual(decision.steps.slice(done, done + 1));
        expect(decision.verdict).toBe(done === 4 ? "ready" : "in-progress");
        expect(decision.because.length).toBeGreaterThan(0);
        expect(Object.isFrozen(decision) && Object.isFrozen(decision.steps) && Object.isFrozen(decision.steps[0])).toBe(
          true,
        );
      }
  });

  it("sends support staff the way of brokers, by a reading", () => {
    const staff = secureEmailSteps("support-staff");
    expect(staff.steps).toEqual(secureEmailSteps("broker").steps);
    expect(staff.assumptions).toContain("roles.33-secure-mail-binds-staff");
  });

  it.each([-1, 5, 1.5, Number.NaN, "2", null])("refuses a count that is none: %j", (done) => {
    expect(() => secureEmailSteps("broker", done as never)).toThrow(/^secureEmailSteps: expected `done`/);
  });

  it("refuses a role that does not exist without repeating it", () => {
    expect(() => secureEmailSteps("secret" as never)).toThrow(/^secureEmailSteps: (?!.*secret)/);
  });
});
