import type { Decision, Reason } from "../decision/decision.js";
import { none } from "../decision/frozen.js";
import type { Role } from "../people/role.js";
import type { RosterStatus } from "../people/rosterRow.js";
import type { ReadingId } from "../policy/readingId.js";
import type { EligibilityFacts } from "./certificationEligibility.js";
import { decided } from "./decided.js";
import type { CertificationOptions, Plan } from "./plan.js";
import { answer, question, type Question } from "./question.js";
import {
  allOf,
  gapsIn,
  openList,
  requirementsOf,
  unknownIn,
  type CertificationFact,
  type RequirementState,
} from "./requirementStates.js";
import { isAmpRole } from "./requirementsFor.js";
import type { Standing } from "./standing.js";

/** What the status depends on: the requirements, the Training ID, and MNsure's own confirmation. */
export interface StatusFacts extends EligibilityFacts {
  readonly trainingIdActivated?: boolean;
  /** MNsure shows the person as Certified for this period. */
  readonly mnsureConfirmed?: boolean;
}

/** The status a roster should show. */
export interface CertificationStatus extends Decision<RosterStatus, CertificationFact> {
  readonly requirements: readonly RequirementState[];
  /** Eligible, and MNsure has not confirmed it yet. */
  readonly pending?: boolean;
}

/**
 * Is a person New, Not Certified or Certified?
 *
 * Who is not on the roster is not certified. Who is on it and whose Training ID is not activated is new. Who lacks a
 * requirement or MNsure's confirmation is not certified; all else is certified. A completed course and a confirmation
 * both take an activated Training ID: with an ID known not to be activated, the facts contradict each other.
 *
 * Interpretation: certification.17-statuses-for-all-roles, certification.22-mnsure-confirms,
 * certification.23-new-needs-inactive-id, and those of `certificationEligibility`.
 *
 * @policy monitor.status.new
 * @policy monitor.status.not-certified
 * @policy monitor.status.not-certified-in-progress
 * @policy monitor.status.certified
 * @policy support-staff.cert.mnsure-certifies
 * @throws RangeError when the role or period does not exist, or a date is no real day.
 * @example
 * ```ts
 * import { certificationStatus } from "mnsure-rules/certification";
 *
 * const jo = {
 *   role: "support-staff", today: "2021-09-01", period: "2021-2022", onRoster: true, employment: "active",
 *   courses: { dsace: { completedOn: "2021-08-30" } }, codeOfConductAgreed: true,
 * } as const;
 * certificationStatus({ ...jo, mnsureConfirmed: true }).verdict // => "certified"
 * certificationStatus({ ...jo, mnsureConfirmed: false }).pending // => true
 * certificationStatus(jo).missing // => ["mnsureConfirmed"]
 * ```
 */
export function certificationStatus(facts: StatusFacts, options?: CertificationOptions): CertificationStatus {
  return answer(status, facts, options);
}

/** The question itself, for whoever prepares it once for many people. */
export const status: Question<CertificationStatus> = /* @__PURE__ */ question("certificationStatus", statusOf);

/** The Training ID is not activated, or cannot be both what is said and what something else tells. */
export function trainingIdReason(code: "training-id-not-activated" | "facts-contradict"): Reason {
  const reading = "certification.23-new-needs-inactive-id";
  return { code, clause: "monitor.status.new", reading, fact: "trainingIdActivated" };
}

/** MNsure confirms, or does not yet. */
export function confirmation(role: Role, code: "mnsure-confirmed" | "not-confirmed-yet"): Reason {
  const clause = isAmpRole(role) ? "monitor.fact.weekly-processing" : "support-staff.cert.mnsure-certifies";
  return { code, clause, reading: "certification.22-mnsure-confirms", fact: "mnsureConfirmed" };
}

/** The readings that tell New and Certified from Not Certified. */
export const statusReadings: readonly ReadingId[] = [
  "certification.22-mnsure-confirms",
  "certification.23-new-needs-inactive-id",
];

// Helpers

type Found = Pick<CertificationStatus, "verdict" | "because"> &
  Partial<Pick<CertificationStatus, "missing" | "pending">>;

function statusOf(plan: Plan, standing: Standing): CertificationStatus {
  const requirements = requirementsOf(plan, standing);
  const borrowed: readonly ReadingId[] = isAmpRole(plan.role) ? none : ["certification.17-statuses-for-all-roles"];
  return decided("certification-status", plan, standing, [...borrowed, ...statusReadings], {
    ...find(plan, standing, requirements),
    requirements,
  });
}

function find(plan: Plan, standing: Standing, requirements: readonly RequirementState[]): Found {
  const { onRoster, trainingIdActivated, mnsureConfirmed } = standing;
  const all = allOf(requirements);
  if (standing.contradictory) return { verdict: "undetermined", because: [trainingIdReason("facts-contradict")] };
  if (onRoster === "met" && trainingIdActivated === "unmet")
    return { verdict: "new", because: [trainingIdReason("training-id-not-activated")] };
  const lacking = all === "unmet" || mnsureConfirmed === "unmet";
  if (onRoster === "unmet" || (trainingIdActivated === "met" && lacking)) {
    const found = { verdict: "not-certified", because: whyNot(plan, standing, requirements) } as const;
    return all === "met" ? { ...found, pending: true } : found;
  }
  if (all === "met" && mnsureConfirmed === "met") {
    const met: Reason = { code: "requirements-met", clause: "monitor.status.certified" };
    return { verdict: "certified", because: [met, confirmation(plan.role, "mnsure-confirmed")] };
  }
  return { verdict: "undetermined", because: openList(requirements), missing: undecided(standing, requirements) };
}

function whyNot(plan: Plan, standing: Standing, requirements: readonly RequirementState[]): readonly Reason[] {
  const because = [...gapsIn(plan, standing, requirements)];
  if (because.length > 0) because.unshift({ code: "requirements-not-met", clause: "monitor.status.not-certified" });
  if (standing.mnsureConfirmed === "unmet") because.push(confirmation(plan.role, "not-confirmed-yet"));
  return because;
}

/**
 * Without an activated Training ID for sure, New is still possible: the roster then decides between New and Not
 * Certified. Everything else matters only if the ID may be activated and everything may still be met and confirmed.
 */
function undecided(
  { onRoster, trainingIdActivated, mnsureConfirmed }: Standing,
  requirements: readonly RequirementState[],
): readonly CertificationFact[] {
  const open: CertificationFact[] = [];
  if (trainingIdActivated !== "met" && onRoster === "unknown") open.push("onRoster");
  if (trainingIdActivated === "unknown") open.push("trainingIdActivated");
  if (trainingIdActivated !== "unmet" && allOf(requirements) !== "unmet" && mnsureConfirmed !== "unmet") {
    open.push(...unknownIn(requirements));
    if (mnsureConfirmed === "unknown") open.push("mnsureConfirmed");
  }
  return [...new Set(open)];
}
