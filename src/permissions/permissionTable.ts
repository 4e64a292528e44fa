import type { Ground } from "../decision/condition.js";
import type { Notice } from "../decision/decision.js";
import { frozen } from "../decision/frozen.js";
import type { Role } from "../people/role.js";
import type { ClauseId } from "../policy/clauseId.js";
import type { ReadingId } from "../policy/readingId.js";
import type { Task } from "./task.js";

/** The states on which a permission can hang. */
export type PermissionFact = "certified" | "licensedProducer";

/** One cell: what a role may do about a task. */
export interface Permission extends Ground {
  /** The verdict once everything needed is there. A need known to be unmet always denies. */
  readonly verdict: "allowed" | "denied" | "undetermined";
  readonly code: "task-granted" | "task-closed" | "documents-silent" | "task-not-listed";
  readonly needs: readonly PermissionFact[];
  /** The granted task that comes nearest, where this one is closed to the role. */
  readonly instead?: Task;
  /** Worth knowing while it is allowed. */
  readonly notices?: readonly Notice[];
}

const leastNeeded: Notice = {
  code: "as-little-as-the-task-needs",
  clause: "conduct.rules.minimum-necessary",
  reading: "roles.32-staff-see-what-task-needs",
};

const ownCredentials: Notice = {
  code: "whose-password-stays-open",
  clause: "conduct.rules.no-account-sharing",
  reading: "roles.31-password-owner-open",
};

/** Who may do what: the one source of the rule, the matrix and the documentation. */
export const permissionTable: Readonly<Record<Task, Readonly<Record<Role, Permission>>>> = /* @__PURE__ */ frozen({
  "check-application-status": staffTask("support-staff.role.check-status"),
  "check-enrollment-status": staffTask("support-staff.role.check-status"),
  "reset-password": staffTask("support-staff.role.password-reset", ownCredentials),
  "report-life-event": staffTask("support-staff.role.report-lec"),
  "submit-case-status-request": staffTask("support-staff.role.submit-csr"),
  "upload-verification-documents": staffTask("support-staff.role.upload-docs"),
  "check-verification-status": staffTask("support-staff.role.check-doc-status"),
  "sell-plan": {
    broker: {
      verdict: "allowed",
      code: "task-granted",
      needs: ["certified", "licensedProducer"],
      clause: "support-staff.scope.excludes-active-sellers",
      reading: "roles.57-certified-broker-sells",
    },
    navigator: silentSale(),
    cac: silentSale(),
    "support-staff": {
      verdict: "denied",
      code: "task-closed",
      needs: [],
      clause: "support-staff.role.no-selling",
      instead: "check-enrollment-status",
    },
  },
  "hold-portal-account": {
    broker: {
      verdict: "allowed",
      code: "task-granted",
      needs: ["certified"],
      clause: "support-staff.role.no-portal-account",
      reading: "roles.57-certified-broker-sells",
    },
    navigator: silent("support-staff.role.no-portal-account"),
    cac: silent("support-staff.role.no-portal-account"),
    "support-staff": {
      verdict: "denied",
      code: "task-closed",
      needs: [],
      clause: "support-staff.role.no-portal-account",
      instead: "check-application-status",
    },
  },
});

/**
 * All listed tasks, in the order of the documents.
 *
 * @example
 * ```ts
 * import { tasks } from "mnsure-rules/permissions";
 *
 * tasks.includes("reset-password") // => true
 * tasks.length // => 9
 * ```
 */
export const tasks: readonly Task[] = /* @__PURE__ */ listTasks();

/** Support staff's list gives examples and forbids nothing by silence; the other roles have no list at all. */
export const unlistedTask: Readonly<Record<Role, Permission>> = /* @__PURE__ */ frozen({
  broker: notListed("roles.56-broker-does-what-staff-may"),
  navigator: notListed("roles.59-silent-for-navigators-and-cacs"),
  cac: notListed("roles.59-silent-for-navigators-and-cacs"),
  "support-staff": notListed("roles.30-open-list-asks"),
});

// Helpers

function listTasks(): readonly Task[] {
  return Object.freeze(Object.keys(permissionTable) as Task[]);
}

/** A task that the support-staff policy lists: granted to certified staff, and so to the broker they do it for. */
/* @__NO_SIDE_EFFECTS__ */
function staffTask(clause: ClauseId, ...notices: readonly Notice[]): Readonly<Record<Role, Permission>> {
  const granted = { verdict: "allowed", code: "task-granted", needs: ["certified"], clause } as const;
  return {
    broker: { ...granted, reading: "roles.56-broker-does-what-staff-may", notices },
    navigator: silent(clause),
    cac: silent(clause),
    "support-staff": { ...granted, notices: [leastNeeded, ...notices] },
  };
}

/** The documents do not say: a person at the desk does. */
/* @__NO_SIDE_EFFECTS__ */
function silent(clause: ClauseId): Permission {
  const reading = "roles.59-silent-for-navigators-and-cacs";
  return { verdict: "undetermined", code: "documents-silent", needs: [], clause, reading };
}

/** Nobody sells without a license; whether these roles may sell with one, no document says. */
/* @__NO_SIDE_EFFECTS__ */
function silentSale(): Permission {
  const ground = {
    clause: "support-staff.def.unlicensed-cannot-sell",
    reading: "roles.58-no-license-no-sale",
  } as const;
  return { verdict: "undetermined", code: "documents-silent", needs: ["licensedProducer"], ...ground };
}

/* @__NO_SIDE_EFFECTS__ */
function notListed(reading: ReadingId): Permission {
  const clause = "support-staff.role.open-list";
  return { verdict: "undetermined", code: "task-not-listed", needs: [], clause, reading };
}
