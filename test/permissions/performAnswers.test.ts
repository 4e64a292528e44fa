import { describe, expect, it } from "vitest";
import { listedAnswers, unlistedAnswer } from "../../src/permissions/performAnswers.js";
import { roles } from "../../src/people/role.js";
import { tasks } from "../../src/permissions/task.js";

describe("the answers that are built once", () => {
  it("are one for every role, task and pair of states", () => {
    expect(listedAnswers).toHaveLength(4 * 9 * 3 * 3);
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
