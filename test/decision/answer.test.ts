import { describe, expect, it } from "vitest";
import { answer } from "../../src/decision/answer.js";
import { expectWellFormed } from "../laws/wellFormed.js";

describe("an answer", () => {
  it("lists every reading of its reasons, duties and notices once, in their order", () => {
    const reason = { code: "why", clause: "support-staff.role.open-list", reading: "roles.30-open-list-asks" } as const;
    const notice = { code: "worth-knowing", reading: "time.1-calendar-days" } as const;
    const duty = { ...reason, action: "ask", who: "person", modality: "should" } as const;
    const decision = answer("question", "undetermined", { because: [reason], duties: [duty], notices: [notice] });
    expect(decision.assumptions).toEqual(["roles.30-open-list-asks", "time.1-calendar-days"]);
    expectWellFormed(decision);
  });

  it("has nothing to add where nothing is given", () => {
    const because = [{ code: "why", clause: "conduct.values" } as const];
    expect(answer("question", "yes", { because })).toEqual({
      question: "question",
      verdict: "yes",
      because,
      missing: [],
      duties: [],
      notices: [],
      assumptions: [],
    });
  });
});
