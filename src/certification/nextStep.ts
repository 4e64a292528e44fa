import type { Decision } from "../decision/decision.js";
import { none } from "../decision/frozen.js";
import { confirmation, statusReadings, trainingIdReason, type StatusFacts } from "./certificationStatus.js";
import { decided } from "./decided.js";
import type { CertificationOptions, Plan } from "./plan.js";
import { answer, question, type Question } from "./question.js";
import { allOf, factOf, gapsIn, openList, requirementsOf, type CertificationFact } from "./requirementStates.js";
import type { Standing } from "./standing.js";
import { dutyIn, steps, type Step } from "./steps.js";

/** What comes next on the way to certification. */
export type NextStep = Decision<Step | "nothing-to-do", CertificationFact>;

/**
 * What comes next for a person on the way to certification?
 *
 * The first step that is not done, in this order: the roster, the Training ID, the courses, the employment status, the
 * background study, the Code of Conduct, the license, and MNsure's confirmation. A step that may or may not be done
 * leaves the answer open, since the first one undone is asked for. After a revocation the documents name no way back.
 *
 * Interpretation: certification.69-after-revocation, and those of `certificationStatus`.
 *
 * @policy support-staff.proc.1-add-to-roster
 * @policy support-staff.proc.1-auto-email
 * @policy support-staff.proc.2-open-lms
 * @policy support-staff.proc.3-complete-training
 * @policy support-staff.proc.4-confirmation-email
 * @policy monitor.step1.open-roster
 * @policy monitor.status.not-certified-can-train
 * @policy monitor.active.fix
 * @policy monitor.background.where
 * @policy monitor.training.page
 * @policy monitor.training.no-date-check-lms
 * @throws RangeError when the role or period does not exist, or a date is no real day.
 * @example
 * ```ts
 * import { nextStep } from "mnsure-rules/certification";
 *
 * const ana = {
 *   role: "navigator", today: "2021-09-01", period: "2021-2022", onRoster: true, trainingIdActivated: true,
 *   courses: { dsace: { completedOn: "2021-08-30" } },
 * } as const;
 * nextStep(ana).verdict // => "complete-training"
 * nextStep({ ...ana, onRoster: false }).verdict // => "add-to-roster"
 * ```
 */
export function nextStep(facts: StatusFacts, options?: CertificationOptions): NextStep {
  return answer(next, facts, options);
}

/** The question itself, for whoever prepares it once for many people. */
export const next: Question<NextStep> = /* @__PURE__ */ question("nextStep", nextOf);

// Helpers

type Found = Pick<NextStep, "verdict" | "because"> & Partial<Pick<NextStep, "missing" | "duties">>;

function nextOf(plan: Plan, standing: Standing): NextStep {
  const readings = [...statusReadings, "certification.69-after-revocation"] as const;
  return decided("next-step", plan, standing, readings, find(plan, standing));
}

function find(plan: Plan, standing: Standing): Found {
  const states = requirementsOf(plan, standing);
  if (standing.contradictory) return { verdict: "undetermined", because: [trainingIdReason("facts-contradict")] };
  if (standing.revokedOn === "unmet")
    return { verdict: "undetermined", because: gapsIn(plan, standing, states.slice(-1)) }; // a revocation is listed last
  const missing: CertificationFact[] = [];
  for (const row of steps) {
    const [step, fact] = row;
    const own = states.filter((each) => factOf(each) === fact);
    const done = fact === "trainingIdActivated" || fact === "mnsureConfirmed" ? standing[fact] : allOf(own);
    if (done === "unknown") missing.push(fact);
    if (done !== "unmet") continue;
    if (missing.length > 0) break;
    const because = [...gapsIn(plan, standing, own)];
    if (fact === "trainingIdActivated") because.push(trainingIdReason("training-id-not-activated"));
    if (fact === "mnsureConfirmed") because.push(confirmation(plan.role, "not-confirmed-yet"));
    return { verdict: step, because, duties: [dutyIn(row, plan.role)] };
  }
  if (missing.length > 0)
    return { verdict: "undetermined", because: missing.includes("courses") ? openList(states) : none, missing };
  return { verdict: "nothing-to-do", because: [confirmation(plan.role, "mnsure-confirmed")] };
}
