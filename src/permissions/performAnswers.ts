import type { Decision } from "../decision/decision.js";
import { frozen } from "../decision/frozen.js";
import { roles, type Role } from "../people/role.js";
import { decidePermission, type PersonStates } from "./decidePermission.js";
import { nearestTask } from "./nearestTask.js";
import { permissionTable, unlistedTask, type PermissionFact } from "./permissionTable.js";
import { tasks, type Task } from "./task.js";

export interface PerformDecision extends Decision<"allowed" | "denied", PermissionFact> {
  /** When the task is not allowed: the task nearest to it that the role can be granted. Absent when there is none. */
  readonly nearest?: Task;
  /** All that the nearest grant needs. */
  readonly nearestNeeds?: readonly PermissionFact[];
}

/** The states of one fact, in the order of `listedAnswers`. */
const states = [false, undefined, true] as const;

/** Every answer about a listed task: by role, task, certification and license, each in its own order. */
export const listedAnswers: readonly PerformDecision[] = /* @__PURE__ */ answersAboutListedTasks();

const unlistedAnswers: ReadonlyMap<Role, UnlistedAnswers> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ roles.map((role) => [role, answersAboutUnlistedTasks(role)]),
);

/** The answer about any other task: undetermined, with the granted task of the nearest name. */
export function unlistedAnswer(role: Role, task: string): PerformDecision {
  const { grants, byNearest } = unlistedAnswers.get(role) as UnlistedAnswers;
  return byNearest.get(nearestTask(task, grants)) as PerformDecision;
}

// Helpers

interface UnlistedAnswers {
  readonly grants: readonly Task[];
  readonly byNearest: ReadonlyMap<Task | undefined, PerformDecision>;
}

function answersAboutListedTasks(): readonly PerformDecision[] {
  return roles.flatMap((role) =>
    tasks.flatMap((task) =>
      states.flatMap((certified) =>
        states.map((licensedProducer) => listedAnswer(role, task, { certified, licensedProducer })),
      ),
    ),
  );
}

function listedAnswer(role: Role, task: Task, known: PersonStates): PerformDecision {
  const permission = permissionTable[task][role];
  const nearest = permission.verdict === "allowed" ? task : permission.instead;
  return withNearest(decidePermission(role, permission, known), role, nearest);
}

function answersAboutUnlistedTasks(role: Role): UnlistedAnswers {
  const open = decidePermission(role, unlistedTask[role], { certified: undefined, licensedProducer: undefined });
  const grants = tasks.filter((task) => permissionTable[task][role].verdict === "allowed");
  const byNearest = [undefined, ...grants].map((nearest) => [nearest, withNearest(open, role, nearest)] as const);
  return { grants, byNearest: new Map(byNearest) };
}

function withNearest(decision: PerformDecision, role: Role, nearest: Task | undefined): PerformDecision {
  if (decision.verdict === "allowed" || nearest === undefined) return decision;
  return frozen({ ...decision, nearest, nearestNeeds: permissionTable[nearest][role].needs });
}
