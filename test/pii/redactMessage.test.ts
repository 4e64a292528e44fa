import { describe, expect, it } from "vitest";
import { redactMessage } from "../../src/pii/redactMessage.js";

describe("redactMessage", () => {
  it("hides in every part and numbers through the message", () => {
    const message = {
      subject: "471-88-2036",
      body: "SSN 471-88-2036",
      attachments: [{ name: "471-88-2036.pdf", text: "471-88-2037" }, { name: "scan.png" }],
    };
    const at = (part: "subject" | "body" | `attachment:${number}` | `attachment-name:${number}`, start: number) =>
      ({ category: "ssn", start, end: start + 11, confidence: "high", cue: "ssn-cue", part }) as const;
    const report = {
      verdict: "pii",
      findings: [at("subject", 0), at("body", 4), at("attachment-name:0", 0), at("attachment:0", 0)],
    } as const;
    expect(redactMessage(message, report, "numbered")).toEqual({
      subject: "[ssn-1]",
      body: "SSN [ssn-1]",
      attachments: [{ name: "[ssn-1].pdf", text: "[ssn-2]" }, { name: "scan.png" }],
    });
  });

  it("leaves a message without findings as it is", () => {
    expect(redactMessage({ body: "hello" }, { verdict: "none", findings: [] })).toEqual({ body: "hello" });
  });

  it("refuses a style that does not exist", () => {
    expect(() => redactMessage({ body: "" }, { verdict: "none", findings: [] }, "x" as never)).toThrow(
      new RangeError("redactMessage: style must be label, mask or numbered"),
    );
  });
});
