import { describe, expect, it } from "vitest";
import { decidePermission } from "../../src/permissions/decidePermission.js";
import type { Permission } from "../../src/permissions/permissionTable.js";

const clause = "support-staff.role.check-status";
const known = (certified?: boolean, licensedProducer?: boolean) => ({ certified, licensedProducer });

describe("a cell decided for one person", () => {
  const granted: Permission = {
    verdict: "allowed",
    code: "task-granted",
    needs: ["certified", "licensedProducer"],
    clause,
    notices: [{ code: "worth-knowing" }],
  };

  it("grants when everything is there, and only then says what is worth knowing", () => {
    const answer = decidePermission("broker", granted, known(true, true));
    expect(answer.verdict).toBe("allowed");
    expect(answer.notices).toEqual([{ code: "worth-knowing" }]);
    expect(decidePermission("broker", granted, known(true)).notices).toEqual([]);
  });

  it("denies with every unmet need, and only those", () => {
    expect(decidePermission("broker", granted, known(false, false)).because).toEqual([
      { code: "not-certified", clause, fact: "certified" },
      { code: "no-license", clause, fact: "licensedProducer" },
    ]);
    expect(decidePermission("broker", granted, known(undefined, false)).because.map(({ code }) => code)).toEqual([
      "no-license",
    ]);
  });

  it("stays open with every unknown need", () => {
    const answer = decidePermission("broker", granted, known());
    expect(answer.because.map(({ code }) => code)).toEqual(["certification-unknown", "license-unknown"]);
    expect(answer.missing).toEqual(["certified", "licensedProducer"]);
  });

  it("stays closed whatever is known", () => {
    const closed: Permission = { ...granted, verdict: "denied", code: "task-closed", needs: [] };
    expect(decidePermission("broker", closed, known(true, true)).because).toEqual([{ code: "task-closed", clause }]);
    expect(decidePermission("broker", closed, known(true, false)).because).toEqual([{ code: "task-closed", clause }]);
  });

  it("asks the desk of the role where the documents are silent", () => {
    const silent: Permission = { verdict: "undetermined", code: "documents-silent", needs: [], clause };
    expect(decidePermission("cac", silent, known()).duties[0]?.contact?.desk).toBe("assister-resource-center");
    expect(decidePermission("broker", silent, known()).duties[0]?.contact?.desk).toBe("broker-service-line");
  });

  it("stays silent and open at once where a need could still deny", () => {
    const silent: Permission = {
      verdict: "undetermined",
      code: "documents-silent",
      needs: ["licensedProducer"],
      clause,
    };
    expect(decidePermission("cac", silent, known()).because.map(({ code }) => code)).toEqual([
      "documents-silent",
      "license-unknown",
    ]);
    expect(decidePermission("cac", silent, known(undefined, true)).because.map(({ code }) => code)).toEqual([
      "documents-silent",
    ]);
  });
});
