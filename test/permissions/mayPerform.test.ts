import { describe, expect, it } from "vitest";
import { mayPerform, type PerformFacts } from "../../src/permissions/mayPerform.js";
import { tasks } from "../../src/permissions/permissionTable.js";
import { roles } from "../../src/people/role.js";
import { expectExactMissing, expectMonotone } from "../laws/threeValued.js";
import { expectWellFormed, groundless } from "../laws/wellFormed.js";
import { everyCase, everyUnlistedCase, permissionStates } from "./everyCase.js";

describe("support staff", () => {
  const certified = { role: "support-staff", certified: true } as const;

  it("may do what their policy lists once they are certified", () => {
    const answer = mayPerform({ ...certified, task: "submit-case-status-request" });
    expect(answer.verdict).toBe("allowed");
    expect(answer.because).toEqual([{ code: "task-granted", clause: "support-staff.role.submit-csr" }]);
    expect(answer.nearest).toBeUndefined();
  });

  it("may not before, and the answer says what it would need", () => {
    const answer = mayPerform({ role: "support-staff", task: "reset-password", certified: false });
    expect(answer.verdict).toBe("denied");
    expect(answer.because).toEqual([
      { code: "not-certified", clause: "support-staff.role.password-reset", fact: "certified" },
    ]);
    expect([answer.nearest, answer.nearestNeeds]).toEqual(["reset-password", ["certified"]]);
  });

  it("are neither allowed nor denied while nobody knows whether they are certified", () => {
    const answer = mayPerform({ role: "support-staff", task: "report-life-event" });
    expect(answer.verdict).toBe("undetermined");
    expect(answer.missing).toEqual(["certified"]);
  });

  it.each([undefined, true, false])("never sell, with a license (%s) or without", (licensedProducer) => {
    const license = licensedProducer === undefined ? {} : { licensedProducer };
    const answer = mayPerform({ ...certified, task: "sell-plan", ...license });
    expect(answer.verdict).toBe("denied");
    expect(answer.missing).toEqual([]);
    expect(answer.because.map(({ clause }) => clause)).toEqual(["support-staff.role.no-selling"]);
    expect([answer.nearest, answer.nearestNeeds]).toEqual(["check-enrollment-status", ["certified"]]);
  });

  it("never hold a portal account", () => {
    const answer = mayPerform({ ...certified, task: "hold-portal-account" });
    expect(answer.verdict).toBe("denied");
    expect(answer.nearest).toBe("check-application-status");
  });

  it("ask the Broker Service Line about any other task", () => {
    const answer = mayPerform({ ...certified, task: "request-duplicate-1095-a" });
    expect(answer.verdict).toBe("undetermined");
    expect(answer.missing).toEqual([]);
    expect(answer.assumptions).toEqual(["roles.30-open-list-asks"]);
    expect(answer.duties).toEqual([
      {
        action: "ask-the-desk",
        who: "person",
        modality: "should",
        contact: { desk: "broker-service-line", email: "brokers@mnsure.org" },
        clause: "support-staff.role.open-list",
        reading: "roles.30-open-list-asks",
      },
    ]);
    expect(answer.nearest).toBeUndefined();
  });

  it("are pointed to the listed task of the nearest name", () => {
    const answer = mayPerform({ ...certified, task: "password resets" });
    expect([answer.verdict, answer.nearest, answer.nearestNeeds]).toEqual([
      "undetermined",
      "reset-password",
      ["certified"],
    ]);
    expect(mayPerform({ ...certified, task: "sell dental plan" }).nearest).toBeUndefined();
  });

  it("see as little as the task needs, and a reset leaves open whose password it is", () => {
    expect(mayPerform({ ...certified, task: "upload-verification-documents" }).notices.map(({ code }) => code)).toEqual(
      ["as-little-as-the-task-needs"],
    );
    expect(mayPerform({ ...certified, task: "reset-password" }).assumptions).toEqual([
      "roles.32-staff-see-what-task-needs",
      "roles.31-password-owner-open",
    ]);
    expect(mayPerform({ role: "support-staff", task: "reset-password" }).notices).toEqual([]);
  });
});

describe("brokers", () => {
  it("may, while certified, do what their staff may do for them, by a reading", () => {
    const answer = mayPerform({ role: "broker", task: "check-application-status", certified: true });
    expect(answer.verdict).toBe("allowed");
    expect(answer.because).toEqual([
      {
        code: "task-granted",
        clause: "support-staff.role.check-status",
        reading: "roles.56-broker-does-what-staff-may",
      },
    ]);
  });

  it("sell when certified and licensed; either one lacking denies at once", () => {
    const sell = { role: "broker", task: "sell-plan" } as const;
    expect(mayPerform({ ...sell, certified: true, licensedProducer: true }).verdict).toBe("allowed");
    expect(mayPerform({ ...sell, licensedProducer: false }).verdict).toBe("denied");
    expect(mayPerform({ ...sell, certified: false }).verdict).toBe("denied");
    expect(mayPerform({ ...sell, certified: true }).missing).toEqual(["licensedProducer"]);
    expect(mayPerform(sell).missing).toEqual(["certified", "licensedProducer"]);
    expect(
      mayPerform({ ...sell, certified: false, licensedProducer: false }).because.map(({ clause }) => clause),
    ).toEqual(["support-staff.scope.excludes-active-sellers", "support-staff.scope.excludes-active-sellers"]);
  });

  it("hold a portal account when certified", () => {
    expect(mayPerform({ role: "broker", task: "hold-portal-account", certified: true }).verdict).toBe("allowed");
    expect(mayPerform({ role: "broker", task: "hold-portal-account", certified: false }).verdict).toBe("denied");
  });
});

describe.each(["navigator", "cac"] as const)("a %s", (role) => {
  it("asks the Assister Resource Center, because no document says", () => {
    const answer = mayPerform({ role, task: "reset-password", certified: true });
    expect(answer.verdict).toBe("undetermined");
    expect(answer.missing).toEqual([]);
    expect(answer.because[0]?.reading).toBe("roles.59-silent-for-navigators-and-cacs");
    expect(answer.duties[0]?.contact?.email).toBe("navigators@mnsure.org");
    expect(answer.nearest).toBeUndefined();
  });

  it("does not sell without a license; whether with one, no document says", () => {
    expect(mayPerform({ role, task: "sell-plan", licensedProducer: false }).verdict).toBe("denied");
    expect(mayPerform({ role, task: "sell-plan", licensedProducer: true }).verdict).toBe("undetermined");
    expect(mayPerform({ role, task: "sell-plan", licensedProducer: true }).missing).toEqual([]);
    expect(mayPerform({ role, task: "sell-plan" }).missing).toEqual(["licensedProducer"]);
  });
});

describe("all 324 cases", () => {
  it("are 324", () => {
    expect(everyCase).toHaveLength(roles.length * tasks.length * 9);
    expect(everyCase).toHaveLength(324);
  });

  it("are decided as a reader of the policy would", () => {
    for (const facts of everyCase)
      expect({ ...facts, verdict: mayPerform(facts).verdict }).toEqual({ ...facts, verdict: asAReaderWould(facts) });
  });

  it("miss exactly what could still change the verdict, and never change once determined", () => {
    for (const facts of everyCase) {
      expectExactMissing(facts, permissionStates, mayPerform);
      expectMonotone(facts, permissionStates, mayPerform);
    }
  });

  it("are well formed, grounded for the role, and shared", () => {
    for (const facts of everyCase) {
      expectWellFormed(mayPerform(facts));
      expect(groundless(mayPerform(facts), facts.role)).toEqual([]);
      expect(mayPerform({ ...facts })).toBe(mayPerform(facts));
    }
  });

  it("name a nearest grant that the role has, unless the task is allowed or the role has none", () => {
    for (const facts of everyCase) {
      const { verdict, nearest, nearestNeeds } = mayPerform(facts);
      const silent = facts.role === "navigator" || facts.role === "cac";
      expect(nearest === undefined).toBe(verdict === "allowed" || silent);
      if (nearest !== undefined) expect(whenAllIsMet(facts.role, nearest)).toBe("allowed");
      expect(nearestNeeds === undefined).toBe(nearest === undefined);
    }
  });
});

describe("unlisted tasks", () => {
  it("of whatever name are undetermined for everybody, with a desk to ask and nothing missing", () => {
    for (const facts of everyUnlistedCase) {
      const answer = mayPerform(facts);
      expect([answer.verdict, answer.missing, answer.duties.length]).toEqual(["undetermined", [], 1]);
      expect(groundless(answer, facts.role)).toEqual([]);
      expectWellFormed(answer);
    }
  });

  it("never grow the answers: one for each role and nearest task", () => {
    const answers = new Set(everyUnlistedCase.map(mayPerform));
    expect(answers.size).toBeLessThanOrEqual(roles.length * (tasks.length + 1));
  });
});

describe("wrong use", () => {
  it.each(["agent", "__proto__", "constructor", "", undefined, null, 7])(
    "of a role that does not exist throws without repeating it",
    (role) => {
      expect(() => mayPerform({ role: role as never, task: "sell-plan" })).toThrow(
        new RangeError("mayPerform: expected `role` to be broker, navigator, cac or support-staff"),
      );
    },
  );

  it("of a task that is no text throws", () => {
    for (const task of [undefined, null, 7, {}, Symbol("task")])
      expect(() => mayPerform({ role: "broker", task: task as never })).toThrow(
        new RangeError("mayPerform: expected `task` to be a text"),
      );
  });

  it("of a state that is neither true nor false counts as unknown", () => {
    const facts = {
      role: "broker",
      task: "sell-plan",
      certified: "yes" as never,
      licensedProducer: 1 as never,
    } as const;
    expect(mayPerform(facts).missing).toEqual(["certified", "licensedProducer"]);
  });
});

// Helpers

/** The policy as plain words would have it, written apart from the table. */
function asAReaderWould({ role, task, certified, licensedProducer }: PerformFacts): string {
  if (role === "support-staff" && (task === "sell-plan" || task === "hold-portal-account")) return "denied";
  if (role === "navigator" || role === "cac")
    return task === "sell-plan" && licensedProducer === false ? "denied" : "undetermined";
  if (certified === false) return "denied";
  if (task === "sell-plan" && licensedProducer === false) return "denied";
  if (certified === undefined) return "undetermined";
  return task === "sell-plan" && licensedProducer === undefined ? "undetermined" : "allowed";
}

function whenAllIsMet(role: PerformFacts["role"], task: PerformFacts["task"]): string {
  return mayPerform({ role, task, certified: true, licensedProducer: true }).verdict;
}
