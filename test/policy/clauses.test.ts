import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { clause, clauses } from "../../src/policy/clauses.js";
import { codeOfConduct } from "../../src/policy/codeOfConduct.js";
import { documentTitles } from "../../src/policy/documentTitles.js";
import { inappropriateInteractions } from "../../src/policy/inappropriateInteractions.js";
import { monitorStaffCertification } from "../../src/policy/monitorStaffCertification.js";
import { secureEmail } from "../../src/policy/secureEmail.js";
import { supportStaffCertification } from "../../src/policy/supportStaffCertification.js";

describe("the clauses", () => {
  it.each([
    ["support-staff-certification", supportStaffCertification, 48],
    ["monitor-staff-certification", monitorStaffCertification, 36],
    ["code-of-conduct", codeOfConduct, 44],
    ["secure-email", secureEmail, 43],
    ["inappropriate-interactions", inappropriateInteractions, 48],
  ] as const)("of %s are complete and in order", (document, list, count) => {
    expect(list).toHaveLength(count);
    const firstLines = list.map(({ lines }) => Number(/^L(\d+)/.exec(lines)?.[1]));
    expect(firstLines.every((line) => line > 0)).toBe(true);
    expect(new Set(list.map((each) => each.document))).toEqual(new Set([document]));
  });

  it("are 219, each with an id of its own, frozen", () => {
    expect(clauses).toHaveLength(219);
    expect(new Set(clauses.map(({ id }) => id)).size).toBe(219);
    expect(clauses.every((each) => Object.isFrozen(each) && Object.isFrozen(each.binds))).toBe(true);
  });

  it("are exactly the ids that the type allows", () => {
    const union = readFileSync("src/policy/clauseId.ts", "utf8")
      .match(/"[^"]+"/g)
      ?.map((quoted) => quoted.slice(1, -1));
    expect(union).toEqual(clauses.map(({ id }) => id));
  });

  it("have a document with a title, a section, somebody bound and a paraphrase", () => {
    for (const each of clauses) {
      expect(documentTitles[each.document]).toMatch(/\w/);
      expect(each.section).toMatch(/\w/);
      expect(each.binds.length).toBeGreaterThan(0);
      expect(each.paraphrase).toMatch(/\.$/);
    }
  });

  it("are found by id, and a misspelled one is refused without repeating it", () => {
    expect(clause("support-staff.ce.10-day-window").document).toBe("support-staff-certification");
    expect(() => clause("secret" as never)).toThrow(/^clause: (?!.*secret)/);
    expect(() => clause("__proto__" as never)).toThrow(RangeError);
  });
});
