import { answer } from "../decision/answer.js";
import type { Decision, Reason } from "../decision/decision.js";
import { frozen } from "../decision/frozen.js";
import { knownRole, type Role } from "../people/role.js";
import { callItems, type CallItem } from "./callItems.js";

export interface CallChecklistDecision extends Decision<"known"> {
  /** In the order in which the caller gives it. */
  readonly give: readonly CallItem[];
}

/**
 * What does a caller of this role say to be recognized, before the case itself?
 *
 * Support staff give their first and last name and their Admin ID.
 *
 * Interpretation: of the other roles' calls the documents say nothing; each gives a name and the identifier by which
 * its desk knows the person, a broker the NPN, a navigator or CAC the Assister ID (certification.21-five-identifiers).
 *
 * @policy support-staff.bsl.give-name
 * @policy support-staff.bsl.give-admin-id
 * @throws RangeError when the role does not exist.
 * @example
 * ```ts
 * import { callChecklist } from "mnsure-rules/permissions";
 *
 * callChecklist("support-staff").give // => ["first-and-last-name", "admin-id"]
 * callChecklist("navigator").duties[0]?.contact?.email // => "navigators@mnsure.org"
 * ```
 */
export function callChecklist(role: Role): CallChecklistDecision {
  return checklists[knownRole(role, "callChecklist")];
}

// Helpers

const checklists: Readonly<Record<Role, CallChecklistDecision>> = /* @__PURE__ */ frozen({
  broker: /* @__PURE__ */ checklistOf("broker"),
  navigator: /* @__PURE__ */ checklistOf("navigator"),
  cac: /* @__PURE__ */ checklistOf("cac"),
  "support-staff": /* @__PURE__ */ checklistOf("support-staff"),
});

function checklistOf(role: Role): CallChecklistDecision {
  const duties = callItems[role];
  const because = duties.map(({ item, clause, reading }): Reason =>
    reading === undefined
      ? { code: `caller-gives-${item}`, clause }
      : { code: `caller-gives-${item}`, clause, reading },
  );
  return { ...answer("call-checklist", "known", { because, duties }), give: duties.map(({ item }) => item) };
}
