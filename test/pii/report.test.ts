import { describe, expect, it } from "vitest";
import { partsOf } from "../../src/pii/message.js";
import { reportOf } from "../../src/pii/report.js";

const report = (body: string, named: boolean): ReturnType<typeof reportOf> =>
  reportOf("test", partsOf("test", { body }), undefined, undefined, named);

describe("reportOf", () => {
  it("holds a mail with a sure identifier, whatever the rest looks like", () => {
    expect(report("Her SSN is 471-88-2036.", false).verdict).toBe("pii");
    expect(report("When does open enrollment end?", false)).toEqual({ verdict: "none", findings: [] });
  });

  it("names the part only when asked", () => {
    expect(report("Her SSN is 471-88-2036.", true).findings).toContainEqual(
      expect.objectContaining({ category: "ssn", part: "body" }),
    );
    expect(report("Her SSN is 471-88-2036.", false).findings.every((finding) => !("part" in finding))).toBe(true);
  });

  it("cannot tell what nobody could read", () => {
    const message = { body: "When does open enrollment end?", attachments: [{ name: "scan.pdf" }] };
    expect(reportOf("test", partsOf("test", message), undefined, undefined, false).verdict).toBe("cannot-tell");
  });

  it("is frozen", () => {
    const answer = report("Her SSN is 471-88-2036.", false);
    expect(Object.isFrozen(answer) && Object.isFrozen(answer.findings)).toBe(true);
  });
});
