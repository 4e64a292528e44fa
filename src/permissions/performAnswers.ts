import type { Decision } from "../decision/decision.js";
import { frozen } from "../decision/frozen.js";
import type { Role } from "../people/role.js";
import { decidePermission } from "./decidePermission.js";
import { nearestTask } from "./nearestTask.js";
import { permissionTable, tasks, unlistedTask, type PermissionFact } from "./permissionTable.js";
import type { Task } from "./task.js";

export interface PerformDecision extends Decision<"allowed" | "denied", PermissionFact> {
  /** When the task is not allowed: the task nearest to it that the role can be granted. Absent when there is none. */
  readonly nearest?: Task;
  /** All that the nearest grant needs. */
  readonly nearestNeeds?: readonly PermissionFact[];
}

/** The states of one fact, in the order of their numbers. */
const states = [false, undefined, true] as const;

/** The answer about a listed task, for certification and license by the numbers of their states. */
export function listedAnswer(role: Role, task: Task, certified: number, licensed: number): PerformDecision {
  const permission = permissionTable[task][role];
  const known = { certified: states[certified], licensedProducer: states[licensed] };
  const nearest = permission.verdict === "allowed" ? task : permission.instead;
  return withNearest(decidePermission(role, permission, known), role, nearest);
}

/** The answer about any other task: undetermined, with the granted task of the nearest name. */
export function unlistedAnswer(role: Role, task: string): PerformDecision {
  const grants = tasks.filter((each) => permissionTable[each][role].verdict === "allowed");
  const nearest = nearestTask(task, grants);
  const key = `${role} ${nearest ?? ""}`;
  let answer = unlisted.get(key);
  if (answer === undefined) {
    const open = decidePermission(role, unlistedTask[role], { certified: undefined, licensedProducer: undefined });
    unlisted.set(key, (answer = withNearest(open, role, nearest)));
  }
  return answer;
}

// Helpers

/** One for each role and nearest task, whatever the names asked for. */
const unlisted = /* @__PURE__ */ new Map<string, PerformDecision>();

function withNearest(decision: PerformDecision, role: Role, nearest: Task | undefined): PerformDecision {
  if (decision.verdict === "allowed" || nearest === undefined) return decision;
  return frozen({ ...decision, nearest, nearestNeeds: permissionTable[nearest][role].needs });
}
