import type { Decision } from "../decision/decision.js";
import { frozen } from "../decision/frozen.js";
import { roles, type Role } from "../people/role.js";
import { decidePermission } from "./decidePermission.js";
import { nearestTask } from "./nearestTask.js";
import { permissionTable, unlistedTask, type PermissionFact } from "./permissionTable.js";
import { tasks, type Task } from "./task.js";

export interface PerformFacts {
  readonly role: Role;
  /** A listed task, or any other text: an unlisted task. */
  readonly task: Task | (string & {});
  /** Certified for the current period. */
  readonly certified?: boolean;
  readonly licensedProducer?: boolean;
}

export interface PerformDecision extends Decision<"allowed" | "denied", PermissionFact> {
  /** When the task is not allowed: the task nearest to it that the role can be granted. Absent when there is none. */
  readonly nearest?: Task;
  /** All that the nearest grant needs. */
  readonly nearestNeeds?: readonly PermissionFact[];
}

/**
 * May a person of this role perform this task?
 *
 * Certified support staff may do what their policy lists; selling and a portal account are closed to them whatever
 * else is known; any other task is undetermined, because the list is open, and a duty names the desk to ask.
 * For navigators and CACs the documents do not say, except that nobody sells without a license.
 *
 * Interpretation: a certified broker may do what her support staff may do for her, and hold a portal account; with a
 * license she sells (roles.56-broker-does-what-staff-may, roles.57-certified-broker-sells).
 *
 * @policy support-staff.role.open-list
 * @policy support-staff.role.check-status
 * @policy support-staff.role.password-reset
 * @policy support-staff.role.report-lec
 * @policy support-staff.role.submit-csr
 * @policy support-staff.role.upload-docs
 * @policy support-staff.role.check-doc-status
 * @policy support-staff.role.no-selling
 * @policy support-staff.role.no-portal-account
 * @policy support-staff.def.unlicensed-cannot-sell
 * @throws RangeError when the role does not exist, or the task is no text.
 * @example
 * ```ts
 * import { mayPerform } from "mnsure-rules/permissions";
 *
 * mayPerform({ role: "support-staff", task: "reset-password", certified: true }).verdict // => "allowed"
 * mayPerform({ role: "support-staff", task: "sell-plan" }).verdict // => "denied"
 * mayPerform({ role: "broker", task: "sell-plan", certified: true }).missing // => ["licensedProducer"]
 *
 * const resets = mayPerform({ role: "support-staff", task: "password resets", certified: true });
 * resets.verdict // => "undetermined"
 * resets.nearest // => "reset-password"
 * resets.duties[0]?.contact?.email // => "brokers@mnsure.org"
 * ```
 */
export function mayPerform({ role, task, certified, licensedProducer }: PerformFacts): PerformDecision {
  const answers = answersByRole.get(role);
  if (answers === undefined)
    throw new RangeError("mayPerform: expected `role` to be broker, navigator, cac or support-staff");
  const byStates = answers.listed.get(task);
  if (byStates !== undefined)
    return byStates[3 * stateNumber(certified) + stateNumber(licensedProducer)] as PerformDecision;
  if (typeof task !== "string") throw new RangeError("mayPerform: expected `task` to be a text");
  return answers.unlisted.get(nearestTask(task, answers.grants)) as PerformDecision;
}

// Helpers: every answer there is, built once. Maps, so that no task's name can reach a prototype.

interface RoleAnswers {
  /** By task, then by the states of certification and license. */
  readonly listed: ReadonlyMap<string, readonly PerformDecision[]>;
  /** By the nearest task that the role can be granted. */
  readonly unlisted: ReadonlyMap<Task | undefined, PerformDecision>;
  readonly grants: readonly Task[];
}

/** In the order of `stateNumber`. */
const states = [false, undefined, true] as const;

const answersByRole: ReadonlyMap<string, RoleAnswers> = /* @__PURE__ */ answersForAll();

/** What is neither true nor false is unknown. */
function stateNumber(value: boolean | undefined): number {
  return value === true ? 2 : value === false ? 0 : 1;
}

function answersForAll(): ReadonlyMap<string, RoleAnswers> {
  return new Map(roles.map((role) => [role, answersFor(role)]));
}

function answersFor(role: Role): RoleAnswers {
  const grants = tasks.filter((task) => permissionTable[task][role].verdict === "allowed");
  return {
    listed: new Map(tasks.map((task) => [task, answersAbout(role, task)])),
    unlisted: new Map([undefined, ...grants].map((nearest) => [nearest, unlistedAnswer(role, nearest)])),
    grants,
  };
}

function answersAbout(role: Role, task: Task): readonly PerformDecision[] {
  const permission = permissionTable[task][role];
  const nearest = permission.verdict === "allowed" ? task : permission.instead;
  return states.flatMap((certified) =>
    states.map((licensedProducer) =>
      withNearest(decidePermission(role, permission, { certified, licensedProducer }), role, nearest),
    ),
  );
}

function unlistedAnswer(role: Role, nearest: Task | undefined): PerformDecision {
  const nothingKnown = { certified: undefined, licensedProducer: undefined };
  return withNearest(decidePermission(role, unlistedTask[role], nothingKnown), role, nearest);
}

function withNearest(decision: PerformDecision, role: Role, nearest: Task | undefined): PerformDecision {
  if (decision.verdict === "allowed" || nearest === undefined) return decision;
  return frozen({ ...decision, nearest, nearestNeeds: permissionTable[nearest][role].needs });
}
