import type { Decision, Reason } from "../decision/decision.js";
import { frozen, none } from "../decision/frozen.js";
import type { Role } from "../people/role.js";
import type { RosterStatus } from "../people/rosterRow.js";
import type { ReadingId } from "../policy/readingId.js";
import type { EligibilityFacts } from "./certificationEligibility.js";
import { assumptionsWith, type CertificationOptions, type Plan } from "./plan.js";
import { answer, question, type Question } from "./question.js";
import {
  noticesOn,
  openList,
  reasonsFor,
  requirementsOf,
  type CertificationFact,
  type RequirementState,
  type Requirements,
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

/** A Training ID known not to be activated beside a completion or a confirmation: one of the two is wrong. */
export function contradictsItself({ trainingIdActivated, completed, mnsureConfirmed }: Standing): boolean {
  return trainingIdActivated === "unmet" && (completed || mnsureConfirmed === "met");
}

/** Is the Training ID activated? A completion or a confirmation tells it too. */
export function trainingIdOf({ trainingIdActivated, completed, mnsureConfirmed }: Standing): Standing["onRoster"] {
  return completed || mnsureConfirmed === "met" ? "met" : trainingIdActivated;
}

/** Why the facts cannot all be true. */
export const contradiction: readonly Reason[] = /* @__PURE__ */ frozen<Reason[]>([
  { code: "facts-contradict", clause: "monitor.status.new", fact: "trainingIdActivated" },
]);

/** The Training ID is not activated. */
export const notActivated: Reason = /* @__PURE__ */ Object.freeze({
  code: "training-id-not-activated",
  clause: "monitor.status.new",
  reading: "certification.23-new-needs-inactive-id",
  fact: "trainingIdActivated",
} as const);

/** MNsure confirms, or does not yet. */
export function confirmation(role: Role, code: "mnsure-confirmed" | "not-confirmed-yet"): Reason {
  const clause = isAmpRole(role) ? "monitor.fact.weekly-processing" : "support-staff.cert.mnsure-certifies";
  return Object.freeze({ code, clause, reading: "certification.22-mnsure-confirms", fact: "mnsureConfirmed" });
}

// Helpers

type Found = Pick<CertificationStatus, "verdict" | "because"> &
  Partial<Pick<CertificationStatus, "missing" | "pending">>;

function statusOf(plan: Plan, standing: Standing): CertificationStatus {
  const requirements = requirementsOf(plan, standing);
  const found = find(plan, standing, requirements);
  const missing = found.missing ?? none;
  return frozen({
    question: "certification-status",
    duties: none,
    ...found,
    missing,
    notices: noticesOn(standing),
    assumptions: assumptionsWith(plan, isAmpRole(plan.role) ? ownReadings : brokerAgencyReadings, missing),
    requirements: requirements.states,
  });
}

function find(plan: Plan, standing: Standing, requirements: Requirements): Found {
  if (contradictsItself(standing)) return { verdict: "undetermined", because: contradiction };
  if (standing.onRoster === "unmet") return notCertified(plan, standing, requirements);
  const trainingId = trainingIdOf(standing);
  if (trainingId === "unmet" && standing.onRoster === "met") return { verdict: "new", because: [notActivated] };
  if (trainingId !== "met")
    return {
      verdict: "undetermined",
      because: openList(plan, requirements),
      missing: whileIdMatters(standing, requirements),
    };
  if (requirements.all === "unmet" || standing.mnsureConfirmed === "unmet")
    return notCertified(plan, standing, requirements);
  if (requirements.all === "met" && standing.mnsureConfirmed === "met") return certified(plan);
  return { verdict: "undetermined", because: openList(plan, requirements), missing: undecided(standing, requirements) };
}

function certified(plan: Plan): Found {
  return {
    verdict: "certified",
    because: [
      { code: "requirements-met", clause: "monitor.status.certified" },
      confirmation(plan.role, "mnsure-confirmed"),
    ],
  };
}

function notCertified(plan: Plan, standing: Standing, requirements: Requirements): Found {
  const unconfirmed = standing.mnsureConfirmed === "unmet" ? [confirmation(plan.role, "not-confirmed-yet")] : none;
  if (requirements.all === "unmet") {
    const unmet: Reason = { code: "requirements-not-met", clause: "monitor.status.not-certified" };
    const because = [unmet, ...reasonsFor(plan, standing, requirements.states, "unmet"), ...unconfirmed];
    return { verdict: "not-certified", because };
  }
  const found: Found = { verdict: "not-certified", because: unconfirmed };
  return requirements.all === "met" ? { ...found, pending: true } : found;
}

/** Unknown requirements and the confirmation decide between certified and not, as long as nothing is unmet. */
function undecided({ mnsureConfirmed }: Standing, { unknown }: Requirements): readonly CertificationFact[] {
  return mnsureConfirmed === "unknown" ? [...unknown, "mnsureConfirmed"] : unknown;
}

/**
 * Without an activated Training ID for sure, New is still possible. The roster then decides between New and Not
 * Certified. Everything else matters only if the ID may be activated and everything may still be met and confirmed.
 */
function whileIdMatters(standing: Standing, requirements: Requirements): readonly CertificationFact[] {
  const roster: readonly CertificationFact[] = standing.onRoster === "unknown" ? ["onRoster"] : none;
  if (standing.trainingIdActivated === "unmet") return roster;
  const mayBeCertified = requirements.all !== "unmet" && standing.mnsureConfirmed === "unknown";
  const rest = mayBeCertified ? undecided(standing, requirements) : none;
  return [...new Set<CertificationFact>([...roster, "trainingIdActivated", ...rest])];
}

const ownReadings: readonly ReadingId[] = [
  "certification.22-mnsure-confirms",
  "certification.23-new-needs-inactive-id",
];
const brokerAgencyReadings: readonly ReadingId[] = ["certification.17-statuses-for-all-roles", ...ownReadings];
