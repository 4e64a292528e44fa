import { describe, expect, it } from "vitest";
import { ceRequestEmail } from "../../src/continuing-education/ceRequestEmail.js";

const request = {
  npn: "1234567",
  fullName: "Kim Berg",
  courses: [
    { title: "Data Security, Accessibility, Compliance and Ethics", completedOn: "2026-03-04" },
    { title: "Portal", completedOn: "2026-03-06" },
  ],
} as const;

describe("ceRequestEmail", () => {
  it("carries the number, the name and each course with its day, to the brokers' mailbox", () => {
    const { to, subject, body } = ceRequestEmail(request);
    expect(to).toBe("brokers@mnsure.org");
    expect(subject).toBe("Request for continuing education (CE) credit");
    expect(body).toContain("National Producer Number (NPN): 1234567\n");
    expect(body).toContain("Name: Kim Berg\n");
    expect(body).toContain(
      "- Data Security, Accessibility, Compliance and Ethics, completed 2026-03-04\n- Portal, completed 2026-03-06\n",
    );
  });

  it("goes where the caller knows better", () => {
    expect(ceRequestEmail(request, { to: "ce@example.org" }).to).toBe("ce@example.org");
  });

  it("keeps every fact on its own line, and none in the subject", () => {
    const mail = ceRequestEmail({ ...request, fullName: "Kim\r\nBcc: all@example.org", npn: " 1234567\n" });
    expect(mail.body).toContain("Name: Kim Bcc: all@example.org\nNational Producer Number (NPN): 1234567\n");
    expect(mail.subject).toBe(ceRequestEmail(request).subject);
    expect(Object.isFrozen(mail)).toBe(true);
  });

  it.each([
    ["npn", { npn: "" }],
    ["npn", { npn: " \n" }],
    ["npn", { npn: undefined }],
    ["fullName", { fullName: "" }],
    ["courses", { courses: [] }],
    ["title", { courses: [{ title: " ", completedOn: "2026-03-04" }] }],
    ["completedOn", { courses: [{ title: "Portal", completedOn: "2026-02-30" }] }],
  ])("refuses a request without its %s (case %#)", (fact, change) => {
    expect(() => ceRequestEmail({ ...request, ...(change as object) })).toThrow(RangeError);
    expect(() => ceRequestEmail({ ...request, ...(change as object) })).toThrow(
      new RegExp(`^ceRequestEmail: expected \`${fact}\`(?!.*2026)`),
    );
  });
});
