import type { Role } from "../people/role.js";
import { listedAnswer, unlistedAnswer, type PerformDecision } from "./performAnswers.js";
import { taskNumber, type Task } from "./task.js";

export interface PerformFacts {
  readonly role: Role;
  /** A listed task, or any other text: an unlisted task. */
  readonly task: Task | (string & {});
  /** Certified for the current period. */
  readonly certified?: boolean;
  readonly licensedProducer?: boolean;
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
  const row = roleNumber(role);
  const column = taskNumber(task);
  if (column < 0) {
    if (typeof task !== "string") throw new RangeError("mayPerform: expected `task` to be a text");
    return unlistedAnswer(role, task);
  }
  const first = stateNumber(certified);
  const second = stateNumber(licensedProducer);
  return (listed[81 * row + 9 * column + 3 * first + second] ??= listedAnswer(role, task as Task, first, second));
}

// Helpers

/** Every answer about a listed task, once it was asked for: looking it up is several times faster than deciding again. */
const listed: (PerformDecision | undefined)[] = [];

function roleNumber(role: Role): number {
  switch (role) {
    case "broker":
      return 0;
    case "navigator":
      return 1;
    case "cac":
      return 2;
    case "support-staff":
      return 3;
    default:
      throw new RangeError("mayPerform: expected `role` to be broker, navigator, cac or support-staff");
  }
}

/** What is neither true nor false is unknown. */
function stateNumber(value: boolean | undefined): number {
  return value === true ? 2 : value === false ? 0 : 1;
}
