import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mayPerform } from "../../src/permissions/mayPerform.js";
import { permissionMatrix, type PermissionRow } from "../../src/permissions/permissionMatrix.js";
import { tasks } from "../../src/permissions/permissionTable.js";
import { roles } from "../../src/people/role.js";

describe("the permission matrix", () => {
  it("has every role and task once, in order", () => {
    expect(permissionMatrix().map(({ role, task }) => [role, task])).toEqual(
      roles.flatMap((role) => tasks.map((task) => [role, task])),
    );
    expect(Object.isFrozen(permissionMatrix())).toBe(true);
  });

  it("says what mayPerform answers: its verdict when every need is met, denied when one is not", () => {
    for (const { role, task, verdict, needs } of permissionMatrix()) {
      const met = Object.fromEntries(needs.map((need) => [need, true]));
      expect(mayPerform({ role, task, ...met }).verdict).toBe(verdict);
      for (const need of needs) {
        expect(mayPerform({ role, task, ...met, [need]: false }).verdict).toBe("denied");
        expect(mayPerform({ role, task, ...met, [need]: undefined }).missing).toEqual([need]);
      }
    }
  });

  it("cites what mayPerform cites", () => {
    for (const { role, task, needs, clause, reading } of permissionMatrix()) {
      const met = Object.fromEntries(needs.map((need) => [need, true]));
      const reason = mayPerform({ role, task, ...met }).because[0];
      expect([reason?.clause, reason?.reading]).toEqual([clause, reading]);
    }
  });

  it("stands in docs/permissions.md as it is (UPDATE_DOCS=1 writes it there)", () => {
    const page = readFileSync(docsPage, "utf8");
    const current = page.replace(tableInPage, `$1\n${table()}\n$2`);
    if (process.env["UPDATE_DOCS"] === "1") writeFileSync(docsPage, current);
    else expect(page).toBe(current);
    expect(page).toMatch(tableInPage);
  });
});

// Helpers

const docsPage = "docs/permissions.md";
const tableInPage = /(<!-- permission matrix -->)[\s\S]*?(<!-- end -->)/;

/** A Markdown table with aligned columns, as the formatter leaves it. */
function table(): string {
  const rows = [
    ["task", ...roles],
    ...tasks.map((task) => [`\`${task}\``, ...roles.map((role) => inWords(cell(role, task)))]),
  ];
  const [head = [], ...body] = rows;
  const widths = head.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((text, at) => text.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  return ["", line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line), ""].join("\n");
}

function cell(role: string, task: string): PermissionRow {
  return permissionMatrix().find((row) => row.role === role && row.task === task) as PermissionRow;
}

/** "allowed if certified", "denied", "not said; denied unless licensed". */
function inWords({ verdict, needs }: PermissionRow): string {
  const conditions = needs.map((need) => (need === "certified" ? "certified" : "licensed")).join(" and ");
  if (verdict === "undetermined") return conditions === "" ? "not said" : `not said; denied unless ${conditions}`;
  return conditions === "" ? verdict : `${verdict} if ${conditions}`;
}
