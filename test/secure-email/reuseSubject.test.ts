import { describe, expect, it } from "vitest";
import { reuseSubject } from "../../src/secure-email/reuseSubject.js";

const role = "broker";
const previousSubject = "Address change";

describe("reuseSubject", () => {
  it("is ready when the subject says what is sent now", () => {
    const decision = reuseSubject({ role, previousSubject, subject: "Newborn to add" });
    expect(decision).toMatchObject({ verdict: "ready", duties: [] });
    expect(decision.because).toMatchObject([
      { code: "subject-updated", clause: "secure-email.broker.4-update-subject" },
    ]);
  });

  it.each([
    ["subject-not-updated", "Address change"],
    ["subject-not-updated", "re: ADDRESS  change."],
    ["subject-not-updated", "Fwd: RE: Address change"],
    ["subject-is-the-request", "Request secure email."],
    ["subject-is-the-request", "RE: request secure email"],
    ["subject-says-nothing", ""],
    ["subject-says-nothing", " Re: "],
  ])("has to be updated: %s", (code, subject) => {
    const decision = reuseSubject({ role: "cac", previousSubject, subject });
    expect(decision).toMatchObject({ verdict: "update-subject", because: [{ code }] });
    expect(decision.duties).toMatchObject([{ modality: "must", clause: "secure-email.navcac.4-update-subject" }]);
  });

  it("mentions that the thread does not expire and that its subject is not encrypted", () => {
    const { notices } = reuseSubject({ role, previousSubject: "request secure email", subject: "Newborn to add" });
    expect(notices).toMatchObject([
      { code: "thread-does-not-expire", clause: "secure-email.broker.4-no-expiry" },
      { code: "subject-is-not-encrypted", reading: "secure-email.76-subject-stays-open" },
    ]);
  });

  it("repeats neither subject in its answer", () => {
    const decision = reuseSubject({ role, previousSubject: "SECRET one", subject: "SECRET two" });
    expect(JSON.stringify(decision)).not.toContain("SECRET");
  });

  it("binds support staff by a reading", () => {
    const decision = reuseSubject({ role: "support-staff", previousSubject, subject: "Newborn" });
    expect(decision.assumptions).toContain("roles.33-secure-mail-binds-staff");
  });

  it("refuses a role that does not exist, and subjects that are no text", () => {
    expect(() => reuseSubject({ role: "secret" as never, previousSubject, subject: "" })).toThrow(
      /^reuseSubject: (?!.*secret)/,
    );
    expect(() => reuseSubject({ role, previousSubject: undefined as never, subject: "" })).toThrow(/^reuseSubject: /);
    expect(() => reuseSubject({ role, previousSubject, subject: 1 as never })).toThrow(/^reuseSubject: /);
  });
});
