import { expect, it } from "vitest";
import { tasks } from "../../src/permissions/permissionTable.js";
import { taskNumber } from "../../src/permissions/task.js";

it("tasks are numbered in their order, and nothing else is", () => {
  expect(tasks.map(taskNumber)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(Object.isFrozen(tasks)).toBe(true);
  expect(["", "sell-plan ", "SELL-PLAN", "__proto__", "constructor", "length", "0"].map(taskNumber)).toEqual(
    Array<number>(7).fill(-1),
  );
});
