import { answer } from "../decision/answer.js";
import { allOf, condition, type Condition, type Ground } from "../decision/condition.js";
import type { Decision, Duty, Reason } from "../decision/decision.js";
import { none } from "../decision/frozen.js";
import type { Role } from "../people/role.js";
import { deskOf } from "./desk.js";
import type { Permission, PermissionFact } from "./permissionTable.js";

/** What is known of a person. */
export type PersonStates = Readonly<Record<PermissionFact, boolean | undefined>>;

/**
 * One cell of the permission table, decided for one person. A closed task or one unmet need denies, whatever else is
 * unknown; an unknown need leaves the question open; else the cell's own verdict stands.
 */
export function decidePermission(
  role: Role,
  permission: Permission,
  states: PersonStates,
): Decision<"allowed" | "denied", PermissionFact> {
  const { verdict, notices = [] } = permission;
  const { state, because, missing } = allOf(permission.needs.map((need) => needed(permission, need, states)));
  if (verdict === "denied") return answer("may-perform", "denied", { because: closed(permission, states) });
  if (state === "unmet") return answer("may-perform", "denied", { because });
  if (verdict === "undetermined") {
    const duties = [askTheDesk(role, permission)];
    const unknown = state === "unknown" ? because : none;
    return answer("may-perform", "undetermined", { because: [own(permission), ...unknown], missing, duties });
  }
  if (state === "unknown") return answer("may-perform", "undetermined", { because, missing });
  return answer("may-perform", "allowed", { because: [own(permission)], notices });
}

// Helpers

const codes = {
  certified: { met: "certified", unmet: "not-certified", unknown: "certification-unknown" },
  licensedProducer: { met: "licensed", unmet: "no-license", unknown: "license-unknown" },
} as const;

function needed(permission: Permission, need: PermissionFact, states: PersonStates): Condition<PermissionFact> {
  const ground = need === "licensedProducer" ? (permission.unlicensed ?? permission) : permission;
  return condition(need, states[need], codes[need], cited(ground));
}

/** A closed task stays closed with a license; a license known to be missing is one more ground. */
function closed(permission: Permission, states: PersonStates): readonly Reason[] {
  if (permission.unlicensed === undefined || states.licensedProducer !== false) return [own(permission)];
  return [own(permission), ...needed(permission, "licensedProducer", states).because];
}

function own(permission: Permission): Reason {
  return { code: permission.code, ...cited(permission) };
}

/** The ground alone, without the rest of its cell. */
function cited({ clause, reading }: Ground): Ground {
  return reading === undefined ? { clause } : { clause, reading };
}

function askTheDesk(role: Role, ground: Ground): Duty {
  return { action: "ask-the-desk", who: "person", modality: "should", contact: deskOf(role), ...cited(ground) };
}
