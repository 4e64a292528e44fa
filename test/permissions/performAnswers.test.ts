import { describe, expect, it } from "vitest";
import { listedAnswer, unlistedAnswer } from "../../src/permissions/performAnswers.js";
import { roles } from "../../src/people/role.js";
import { tasks } from "../../src/permissions/permissionTable.js";

describe("the answers that are built once", () => {
  it("take the states by number: no, unknown, yes", () => {
    expect([0, 1, 2].map((state) => listedAnswer("broker", "reset-password", state, 1).verdict)).toEqual([
      "denied",
      "undetermined",
      "allowed",
    ]);
  });

  it("offer an unlisted task each grant of the role, by its name", () => {
    for (const role of roles)
      for (const task of tasks) {
        const granted =
          role === "broker" || (role === "support-staff" && !["sell-plan", "hold-portal-account"].includes(task));
        expect(unlistedAnswer(role, task.toUpperCase()).nearest === task).toBe(granted);
      }
  });

  it("offer nothing where no name is near", () => {
    expect(unlistedAnswer("broker", "__proto__")).not.toHaveProperty("nearest");
    expect(unlistedAnswer("broker", "__proto__")).toBe(unlistedAnswer("broker", ""));
  });
});
