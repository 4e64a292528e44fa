import { describe, expect, it } from "vitest";
import { permissionTable, tasks, unlistedTask, type Permission } from "../../src/permissions/permissionTable.js";
import { roles, type Role } from "../../src/people/role.js";
import { clause } from "../../src/policy/clauses.js";

// Written out cell by cell, apart from the table, so that a change of any one cell is seen.
const staff = "roles.56-broker-does-what-staff-may";
const sells = "roles.57-certified-broker-sells";
const noSale = "roles.58-no-license-no-sale";
const silent = "roles.59-silent-for-navigators-and-cacs";

const cells = [
  ["broker", "check-application-status", "allowed", "certified", "support-staff.role.check-status", staff],
  ["broker", "check-enrollment-status", "allowed", "certified", "support-staff.role.check-status", staff],
  ["broker", "reset-password", "allowed", "certified", "support-staff.role.password-reset", staff],
  ["broker", "report-life-event", "allowed", "certified", "support-staff.role.report-lec", staff],
  ["broker", "submit-case-status-request", "allowed", "certified", "support-staff.role.submit-csr", staff],
  ["broker", "upload-verification-documents", "allowed", "certified", "support-staff.role.upload-docs", staff],
  ["broker", "check-verification-status", "allowed", "certified", "support-staff.role.check-doc-status", staff],
  [
    "broker",
    "sell-plan",
    "allowed",
    "certified licensedProducer",
    "support-staff.scope.excludes-active-sellers",
    sells,
  ],
  ["broker", "hold-portal-account", "allowed", "certified", "support-staff.role.no-portal-account", sells],
  ["navigator", "check-application-status", "undetermined", "", "support-staff.role.check-status", silent],
  ["navigator", "check-enrollment-status", "undetermined", "", "support-staff.role.check-status", silent],
  ["navigator", "reset-password", "undetermined", "", "support-staff.role.password-reset", silent],
  ["navigator", "report-life-event", "undetermined", "", "support-staff.role.report-lec", silent],
  ["navigator", "submit-case-status-request", "undetermined", "", "support-staff.role.submit-csr", silent],
  ["navigator", "upload-verification-documents", "undetermined", "", "support-staff.role.upload-docs", silent],
  ["navigator", "check-verification-status", "undetermined", "", "support-staff.role.check-doc-status", silent],
  ["navigator", "sell-plan", "undetermined", "licensedProducer", "support-staff.def.unlicensed-cannot-sell", noSale],
  ["navigator", "hold-portal-account", "undetermined", "", "support-staff.role.no-portal-account", silent],
  ["cac", "check-application-status", "undetermined", "", "support-staff.role.check-status", silent],
  ["cac", "check-enrollment-status", "undetermined", "", "support-staff.role.check-status", silent],
  ["cac", "reset-password", "undetermined", "", "support-staff.role.password-reset", silent],
  ["cac", "report-life-event", "undetermined", "", "support-staff.role.report-lec", silent],
  ["cac", "submit-case-status-request", "undetermined", "", "support-staff.role.submit-csr", silent],
  ["cac", "upload-verification-documents", "undetermined", "", "support-staff.role.upload-docs", silent],
  ["cac", "check-verification-status", "undetermined", "", "support-staff.role.check-doc-status", silent],
  ["cac", "sell-plan", "undetermined", "licensedProducer", "support-staff.def.unlicensed-cannot-sell", noSale],
  ["cac", "hold-portal-account", "undetermined", "", "support-staff.role.no-portal-account", silent],
  ["support-staff", "check-application-status", "allowed", "certified", "support-staff.role.check-status", undefined],
  ["support-staff", "check-enrollment-status", "allowed", "certified", "support-staff.role.check-status", undefined],
  ["support-staff", "reset-password", "allowed", "certified", "support-staff.role.password-reset", undefined],
  ["support-staff", "report-life-event", "allowed", "certified", "support-staff.role.report-lec", undefined],
  ["support-staff", "submit-case-status-request", "allowed", "certified", "support-staff.role.submit-csr", undefined],
  [
    "support-staff",
    "upload-verification-documents",
    "allowed",
    "certified",
    "support-staff.role.upload-docs",
    undefined,
  ],
  [
    "support-staff",
    "check-verification-status",
    "allowed",
    "certified",
    "support-staff.role.check-doc-status",
    undefined,
  ],
  ["support-staff", "sell-plan", "denied", "", "support-staff.role.no-selling", undefined],
  ["support-staff", "hold-portal-account", "denied", "", "support-staff.role.no-portal-account", undefined],
] as const;

describe("the permission table", () => {
  it("has these 36 cells and no other", () => {
    expect(cells).toHaveLength(roles.length * tasks.length);
    expect(new Set(cells.map(([role, task]) => `${role} ${task}`)).size).toBe(36);
    expect(Object.keys(permissionTable)).toEqual(tasks);
    for (const task of tasks) expect(Object.keys(permissionTable[task])).toEqual(roles);
  });

  it.each(cells)("%s, %s: %s", (role, task, verdict, needs, written, reading) => {
    const cell: Permission = permissionTable[task][role];
    expect(cell.verdict).toBe(verdict);
    expect(cell.needs.join(" ")).toBe(needs);
    expect(cell.clause).toBe(written);
    expect(cell.reading).toBe(reading);
    expect(cell.code).toBe(
      { allowed: "task-granted", denied: "task-closed", undetermined: "documents-silent" }[verdict],
    );
  });

  it("grounds every cell in a clause that binds the role, or in a clause and a reading", () => {
    const grounds = roles.flatMap((role) =>
      [...tasks.map((task) => permissionTable[task][role]), unlistedTask[role]].filter(
        (ground) => ground.reading === undefined && !clause(ground.clause).binds.includes(role),
      ),
    );
    expect(grounds).toEqual([]);
  });

  it("asks for a license by the clause that says so", () => {
    expect(permissionTable["sell-plan"].broker.clause).toBe("support-staff.scope.excludes-active-sellers");
    expect(permissionTable["sell-plan"].navigator.clause).toBe("support-staff.def.unlicensed-cannot-sell");
  });

  it("offers, in place of what is closed, something that the role can be granted", () => {
    const instead = (role: Role): (string | undefined)[] =>
      tasks.map((task) => permissionTable[task][role].instead).filter((task) => task !== undefined);
    expect(instead("support-staff")).toEqual(["check-enrollment-status", "check-application-status"]);
    expect([...instead("broker"), ...instead("navigator"), ...instead("cac")]).toEqual([]);
  });

  it("leaves every unlisted task open", () => {
    expect(roles.map((role) => [role, unlistedTask[role].verdict, unlistedTask[role].reading])).toEqual([
      ["broker", "undetermined", staff],
      ["navigator", "undetermined", silent],
      ["cac", "undetermined", silent],
      ["support-staff", "undetermined", "roles.30-open-list-asks"],
    ]);
  });
});
