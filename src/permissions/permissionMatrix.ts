import { frozen } from "../decision/frozen.js";
import { roles, type Role } from "../people/role.js";
import type { ClauseId } from "../policy/clauseId.js";
import type { ReadingId } from "../policy/readingId.js";
import { permissionTable, tasks, type PermissionFact } from "./permissionTable.js";
import type { Task } from "./task.js";

/** One cell of the table that `mayPerform` decides by. */
export interface PermissionRow {
  readonly role: Role;
  readonly task: Task;
  /** The verdict once everything in `needs` is there; a need known to be unmet denies. */
  readonly verdict: "allowed" | "denied" | "undetermined";
  readonly needs: readonly PermissionFact[];
  readonly clause: ClauseId;
  readonly reading?: ReadingId;
}

const matrix: readonly PermissionRow[] = /* @__PURE__ */ frozen(
  /* @__PURE__ */ roles.flatMap((role) => tasks.map((task) => rowOf(role, task))),
);

/**
 * Who may do what, for every role and every listed task?
 *
 * @example
 * ```ts
 * import { permissionMatrix } from "mnsure-rules/permissions";
 *
 * permissionMatrix().length // => 36
 * permissionMatrix().filter(({ task, verdict }) => task === "sell-plan" && verdict === "allowed").map(({ role }) => role) // => ["broker"]
 * ```
 */
export function permissionMatrix(): readonly PermissionRow[] {
  return matrix;
}

// Helpers

function rowOf(role: Role, task: Task): PermissionRow {
  const { verdict, needs, clause, reading } = permissionTable[task][role];
  const row = { role, task, verdict, needs, clause };
  return reading === undefined ? row : { ...row, reading };
}
