import { describe, expect, it } from "vitest";
import { redirect } from "../../src/interactions/redirect.js";

describe("redirect", () => {
  it("points a complaint to the Get Help page, which also takes it without a name", () => {
    expect(redirect("complaint")).toMatchObject({
      verdict: "get-help",
      duties: [{ contact: { desk: "get-help" }, clause: "interactions.redirect.complaint" }],
      notices: [{ code: "anonymous-route-exists" }],
    });
  });

  it("points a general opinion to the public feedback mailbox", () => {
    expect(redirect("public-comment")).toMatchObject({
      verdict: "public-feedback",
      duties: [{ contact: { email: "publicfeedback@mnsure.org" } }],
    });
  });

  it("keeps any other topic in the conversation", () => {
    expect(redirect("other")).toMatchObject({ verdict: "stay", duties: [] });
  });

  it("refuses a topic that does not exist without repeating it", () => {
    expect(() => redirect("secret" as never)).toThrow(/^redirect: (?!.*secret)/);
  });
});
