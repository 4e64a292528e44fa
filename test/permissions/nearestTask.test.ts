import { describe, expect, it } from "vitest";
import { nearestTask } from "../../src/permissions/nearestTask.js";
import { tasks } from "../../src/permissions/permissionTable.js";

describe("the task of the nearest name", () => {
  it.each([
    ["password resets", "reset-password"],
    ["resetPasswords", "reset-password"],
    ["Reset the password", "reset-password"],
    ["upload-documents", "upload-verification-documents"],
    ["SELL PLANS", "sell-plan"],
    ["sell-dental-plan", "sell-plan"],
    ["portal account", "hold-portal-account"],
    ["application status", "check-application-status"],
    ["status", "check-application-status"],
  ] as const)("of %j is %j", (name, nearest) => {
    expect(nearestTask(name, tasks)).toBe(nearest);
  });

  it.each([
    "",
    "-",
    "s",
    "__proto__",
    "constructor",
    "1095-a copy",
    "сбросить пароль",
    "パスワード",
    "plan a holiday together",
  ])("of %j is none", (name) => {
    expect(nearestTask(name, tasks)).toBeUndefined();
  });

  it("is one of those given", () => {
    expect(nearestTask("sell-plan", ["reset-password"])).toBeUndefined();
    expect(nearestTask("sell-plan", [])).toBeUndefined();
  });

  it("is not looked for in a text that is longer than any name", () => {
    expect(nearestTask("reset password".padEnd(64), tasks)).toBe("reset-password");
    expect(nearestTask("reset password".padEnd(65), tasks)).toBeUndefined();
  });
});
