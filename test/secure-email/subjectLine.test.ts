import { describe, expect, it } from "vitest";
import { comparable, isRequestSubject, requestSubject, withoutReplyMarks } from "../../src/secure-email/subjectLine.js";

describe("isRequestSubject", () => {
  it.each([
    requestSubject,
    "Request Secure Email",
    "request secure email.",
    "  REQUEST   SECURE EMAIL . ",
    "request\tsecure\nemail",
    "request\u00A0secure email",
  ])("accepts case, spaces and a final stop: %j", (subject) => {
    expect(isRequestSubject(subject)).toBe(true);
  });

  it.each([
    "",
    "secure email",
    "request secure email please",
    "request secure email..",
    "request secure e-mail",
    "requestsecureemail",
    "Re: request secure email",
    "request secure email for case 4",
  ])("accepts nothing else: %j", (subject) => {
    expect(isRequestSubject(subject)).toBe(false);
  });
});

describe("withoutReplyMarks", () => {
  it("takes the marks before a subject, and nothing inside it", () => {
    expect(withoutReplyMarks("RE: Fwd: FW : address change.")).toBe("address change");
    expect(withoutReplyMarks("Refund: re: address")).toBe("refund: re: address");
    expect(withoutReplyMarks("re:")).toBe("");
  });
});

describe("comparable", () => {
  it("takes a subject of a million spaces or reply marks in one pass", () => {
    expect(comparable(" ".repeat(1_000_000))).toBe("");
    expect(withoutReplyMarks("re: ".repeat(250_000) + "x")).toBe("x");
    expect(withoutReplyMarks("re ".repeat(250_000))).toHaveLength(749_999);
  });
});
