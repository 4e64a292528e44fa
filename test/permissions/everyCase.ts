import { roles, type Role } from "../../src/people/role.js";
import type { PerformFacts } from "../../src/permissions/mayPerform.js";
import { tasks } from "../../src/permissions/permissionTable.js";
import type { Task } from "../../src/permissions/task.js";
import { facts3 } from "../laws/threeValued.js";

/** The states of a permission, each known or not. */
export const permissionStates = { certified: [true, false], licensedProducer: [true, false] } as const;

/** Names that have tripped programs up; none is a listed task. */
export const unlistedNames: readonly string[] = [
  "",
  " ",
  "sell-plan ",
  "Sell-Plan",
  "reset password",
  "duplicate-1095-a",
  "__proto__",
  "constructor",
  "hasOwnProperty",
  "toString",
  "length",
  "0",
  "NaN",
  "undefined",
  "null",
  "продать план",
  "プランを売る",
  "sell\u2010plan",
  "\u0000",
  "\ud800",
  "x".repeat(1_000_000),
];

/** Every case there is about listed tasks: 4 roles x 9 tasks x 9 states of knowledge. */
export const everyCase: readonly (PerformFacts & { readonly task: Task })[] = roles.flatMap((role: Role) =>
  tasks.flatMap((task) => facts3<PerformFacts & { readonly task: Task }>(permissionStates, { role, task })),
);

/** The same about unlisted ones. */
export const everyUnlistedCase: readonly PerformFacts[] = roles.flatMap((role: Role) =>
  unlistedNames.flatMap((task) => facts3<PerformFacts>(permissionStates, { role, task })),
);
