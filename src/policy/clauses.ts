import type { Clause } from "./clause.js";
import type { ClauseId } from "./clauseId.js";
import { codeOfConduct } from "./codeOfConduct.js";
import { inappropriateInteractions } from "./inappropriateInteractions.js";
import { monitorStaffCertification } from "./monitorStaffCertification.js";
import { secureEmail } from "./secureEmail.js";
import { supportStaffCertification } from "./supportStaffCertification.js";

/**
 * Every normative statement of the five documents, in document order.
 *
 * @example
 * ```ts
 * import { clauses } from "mnsure-rules/policy";
 *
 * clauses.length // => 219
 * ```
 */
export const clauses: readonly Clause[] = /* @__PURE__ */ freezeAll([
  supportStaffCertification,
  monitorStaffCertification,
  codeOfConduct,
  secureEmail,
  inappropriateInteractions,
]);

const byId: ReadonlyMap<string, Clause> = /* @__PURE__ */ index();

/**
 * What does a clause say, and where does it stand?
 *
 * @throws RangeError when no clause has this id.
 * @example
 * ```ts
 * import { clause } from "mnsure-rules/policy";
 *
 * clause("support-staff.ce.10-day-window").lines // => "L29"
 * ```
 */
export function clause(id: ClauseId): Clause {
  const found = byId.get(id);
  if (found === undefined) throw new RangeError("clause: expected the id of a clause");
  return found;
}

// Helpers

function index(): ReadonlyMap<string, Clause> {
  return new Map(clauses.map((each) => [each.id, each]));
}

function freezeAll(documents: readonly (readonly Clause[])[]): readonly Clause[] {
  return Object.freeze(
    documents.flat().map((each) => Object.freeze({ ...each, binds: Object.freeze([...each.binds]) })),
  );
}
