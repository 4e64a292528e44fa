import type { PlainDate } from "../calendar/plainDate.js";
import type { Decision } from "../decision/decision.js";
import { none } from "../decision/frozen.js";
import type { Role } from "../people/role.js";
import type { CertificationPeriod } from "./certificationPeriod.js";
import { decided } from "./decided.js";
import type { CertificationOptions, Plan } from "./plan.js";
import { answer, question, type Question } from "./question.js";
import {
  allOf,
  gapsIn,
  openList,
  reason,
  requirementsOf,
  unknownIn,
  type CertificationFact,
  type RequirementState,
} from "./requirementStates.js";
import type { Requirement } from "./requirementsFor.js";
import type { Completion, Standing } from "./standing.js";

/** What eligibility depends on. `today` and `period` say which requirements are meant; the rest may be unknown. */
export interface EligibilityFacts {
  readonly role: Role;
  readonly today: PlainDate;
  readonly period: string | CertificationPeriod;
  readonly onRoster?: boolean;
  readonly employment?: "active" | "inactive";
  readonly backgroundStudy?: "passed" | "not-passed";
  readonly licensedProducer?: boolean;
  /** By course id. A course that is not in the record has not been completed; no record at all: unknown. */
  readonly courses?: Readonly<Record<string, Completion>>;
  readonly codeOfConductAgreed?: boolean;
  readonly revokedOn?: PlainDate;
}

/** Are the requirements met, and how does each one stand? */
export interface Eligibility extends Decision<"eligible" | "not-eligible", CertificationFact> {
  readonly requirements: readonly RequirementState[];
}

/**
 * Does a person meet all requirements of their role in a period?
 *
 * All requirements together: one that is unmet is enough to say no, whatever else is unknown, and every unmet one is
 * reported. A completion counts from its day on, unless the assessment was not passed or the day lies before the
 * period's training opened. Being eligible is not yet being certified: that is `certificationStatus`; what to do about
 * a gap is `nextStep`.
 *
 * Interpretation: certification.24-date-means-passed (option `dateImpliesPass`), certification.25-no-passing-score,
 * certification.28-unknown-is-unknown, certification.53-training-opens-january, and those of `requirementsFor`.
 *
 * @policy monitor.req.all-three
 * @policy monitor.training.date-means-passed
 * @policy monitor.training.required-and-optional
 * @policy support-staff.req.pass-assessment
 * @policy support-staff.cert.requires-training
 * @policy support-staff.cert.requires-conduct-agreement
 * @throws RangeError when the role or period does not exist, or a date is no real day.
 * @example
 * ```ts
 * import { certificationEligibility } from "mnsure-rules/certification";
 *
 * const jo = { role: "support-staff", today: "2021-09-01", period: "2021-2022", onRoster: true, employment: "active" } as const;
 * const courses = { dsace: { completedOn: "2021-08-30" } } as const;
 * certificationEligibility({ ...jo, courses, codeOfConductAgreed: true }).verdict // => "eligible"
 * certificationEligibility({ ...jo, courses }).missing // => ["codeOfConductAgreed"]
 * certificationEligibility({ ...jo, courses: {} }).verdict // => "not-eligible"
 * ```
 */
export function certificationEligibility(facts: EligibilityFacts, options?: CertificationOptions): Eligibility {
  return answer(eligibility, facts, options);
}

/** The question itself, for whoever prepares it once for many people. */
export const eligibility: Question<Eligibility> = /* @__PURE__ */ question("certificationEligibility", eligibilityOf);

// Helpers

function eligibilityOf(plan: Plan, standing: Standing): Eligibility {
  const states = requirementsOf(plan, standing);
  const all = allOf(states);
  const found: Pick<Eligibility, "verdict" | "because"> & { readonly missing?: Eligibility["missing"] } =
    all === "unknown"
      ? { verdict: "undetermined", because: openList(states), missing: unknownIn(states) }
      : all === "unmet"
        ? { verdict: "not-eligible", because: gapsIn(plan, standing, states) }
        : { verdict: "eligible", because: states.map((each) => reason(each, metCodes[each.requirement])) };
  return decided("certification-eligibility", plan, standing, none, { ...found, requirements: states });
}

/** How a reason names a requirement that is met. */
const metCodes: Readonly<Record<Requirement, string>> = {
  "on-roster": "on-roster",
  training: "course-completed",
  active: "active",
  "background-study": "background-study-passed",
  "code-of-conduct": "code-of-conduct-agreed",
  license: "licensed",
  "not-revoked": "not-revoked",
};
