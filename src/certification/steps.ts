import type { Actor, Duty } from "../decision/decision.js";
import type { Role } from "../people/role.js";
import type { ClauseId } from "../policy/clauseId.js";
import type { CertificationFact } from "./requirementStates.js";
import { isAmpRole } from "./requirementsFor.js";

/** A step on the way to certification. */
export type Step =
  | "add-to-roster"
  | "activate-training-id"
  | "complete-training"
  | "fix-employment"
  | "complete-background-study"
  | "agree-to-code-of-conduct"
  | "renew-license"
  | "await-mnsure";

/** The steps in order: the fact that tells whether each is done, who takes it, and where AMP's page and the broker agencies' documents speak of it. */
export const steps: readonly (readonly [
  step: Step,
  fact: CertificationFact,
  who: Actor,
  amp: ClauseId,
  agency?: ClauseId,
])[] = [
  ["add-to-roster", "onRoster", "agency-contact", "monitor.step1.open-roster", "support-staff.proc.1-add-to-roster"],
  ["activate-training-id", "trainingIdActivated", "person", "monitor.status.new", "support-staff.proc.1-auto-email"],
  ["complete-training", "courses", "person", "monitor.req.training", "support-staff.proc.3-complete-training"],
  ["fix-employment", "employment", "agency-contact", "monitor.active.fix"],
  ["complete-background-study", "backgroundStudy", "agency-contact", "monitor.background.where"],
  ["agree-to-code-of-conduct", "codeOfConductAgreed", "person", "conduct.scope"],
  ["renew-license", "licensedProducer", "person", "conduct.broker.maintain-license"],
  [
    "await-mnsure",
    "mnsureConfirmed",
    "person",
    "monitor.fact.weekly-processing",
    "support-staff.proc.4-confirmation-email",
  ],
];

/** What the documents ask for in a step. Brokers follow the procedure of their agency's support staff. */
export function dutyIn([step, , who, amp, agency = amp]: (typeof steps)[number], role: Role): Duty {
  const modality = step === "await-mnsure" ? "should" : "must";
  return { action: step, who, modality, clause: isAmpRole(role) ? amp : agency };
}
