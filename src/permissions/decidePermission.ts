import { answer } from "../decision/answer.js";
import type { Ground } from "../decision/condition.js";
import { none } from "../decision/frozen.js";
import type { Decision, Duty, Reason } from "../decision/decision.js";
import { deskOf } from "../people/deskOf.js";
import type { Role } from "../people/role.js";
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
  const { verdict, needs, notices = none } = permission;
  const unmet = needs.filter((need) => states[need] === false);
  const unknown = needs.filter((need) => states[need] === undefined);
  if (verdict === "denied") return answer(question, "denied", { because: [own(permission)] });
  if (unmet.length > 0)
    return answer(question, "denied", { because: unmet.map((need) => lacking(permission, need, 0)) });
  const open = unknown.map((need) => lacking(permission, need, 1));
  if (verdict === "undetermined") {
    const duties = [askTheDesk(role, permission)];
    return answer(question, verdict, { because: [own(permission), ...open], missing: unknown, duties });
  }
  if (open.length > 0) return answer(question, "undetermined", { because: open, missing: unknown });
  return answer(question, "allowed", { because: [own(permission)], notices });
}

// Helpers

const question = "may-perform";

/** What to say of a need that is unmet, and of one that is unknown. */
const codes = {
  certified: ["not-certified", "certification-unknown"],
  licensedProducer: ["no-license", "license-unknown"],
} as const;

function lacking(permission: Permission, need: PermissionFact, which: 0 | 1): Reason {
  return { code: codes[need][which], ...cited(permission), fact: need };
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
