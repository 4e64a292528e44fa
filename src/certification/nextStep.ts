import type { Decision, Reason, Tristate } from "../decision/decision.js";
import { frozen, none } from "../decision/frozen.js";
import type { ReadingId } from "../policy/readingId.js";
import {
  confirmation,
  contradiction,
  contradictsItself,
  notActivated,
  trainingIdOf,
  type StatusFacts,
} from "./certificationStatus.js";
import { assumptionsWith, type CertificationOptions, type Plan } from "./plan.js";
import { answer, question, type Question } from "./question.js";
import {
  allOf,
  noticesOn,
  openList,
  reasonsFor,
  requirementsOf,
  type CertificationFact,
  type Requirements,
} from "./requirementStates.js";
import type { Requirement } from "./requirementsFor.js";
import type { Standing } from "./standing.js";
import { dutiesOf, type Step } from "./steps.js";

/** What comes next on the way to certification. */
export type NextStep = Decision<Exclude<Step, "ask-about-revocation"> | "nothing-to-do", CertificationFact>;

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

interface StepState {
  readonly step: Exclude<Step, "ask-about-revocation">;
  /** The state that is missing while it is unknown whether the step is done. */
  readonly fact: CertificationFact;
  readonly done: Tristate;
  readonly requirement?: Requirement | undefined;
}

type Found = Pick<NextStep, "verdict" | "because"> & Partial<Pick<NextStep, "missing" | "duties">>;

function nextOf(plan: Plan, standing: Standing): NextStep {
  const found = find(plan, standing, requirementsOf(plan, standing));
  const missing = found.missing ?? none;
  return frozen({
    question: "next-step",
    duties: none,
    ...found,
    missing,
    notices: noticesOn(standing),
    assumptions: assumptionsWith(plan, ownReadings, missing),
  });
}

function find(plan: Plan, standing: Standing, requirements: Requirements): Found {
  if (contradictsItself(standing)) return { verdict: "undetermined", because: contradiction };
  if (standing.revoked) return revoked(plan, standing, requirements);
  const steps = inOrder(standing, requirements);
  const first = steps.find(({ done }) => done === "unmet");
  const before = first === undefined ? steps : steps.slice(0, steps.indexOf(first));
  const open = before.filter(({ done }) => done === "unknown").map(({ fact }) => fact);
  if (open.length > 0)
    return {
      verdict: "undetermined",
      because: open.includes("courses") ? openList(plan, requirements) : none,
      missing: open,
    };
  if (first === undefined) return { verdict: "nothing-to-do", because: [confirmation(plan.role, "mnsure-confirmed")] };
  const { step } = first;
  return { verdict: step, because: whyUndone(plan, standing, requirements, first), duties: dutiesOf(plan.role, step) };
}

function revoked(plan: Plan, standing: Standing, requirements: Requirements): Found {
  const because = whyUndone(plan, standing, requirements, { requirement: "not-revoked" });
  return { verdict: "undetermined", because, duties: dutiesOf(plan.role, "ask-about-revocation") };
}

/** The steps in order, each with the requirement that it meets and the state that is missing while that is unknown. */
const path: readonly (readonly [step: StepState["step"], fact: CertificationFact, requirement?: Requirement])[] = [
  ["add-to-roster", "onRoster", "on-roster"],
  ["activate-training-id", "trainingIdActivated"],
  ["complete-training", "courses", "training"],
  ["fix-employment", "employment", "active"],
  ["complete-background-study", "backgroundStudy", "background-study"],
  ["agree-to-code-of-conduct", "codeOfConductAgreed", "code-of-conduct"],
  ["renew-license", "licensedProducer", "license"],
  ["await-mnsure", "mnsureConfirmed"],
];

/** Every step with what is known of it; one that the role does not have is done. */
function inOrder(standing: Standing, { states }: Requirements): readonly StepState[] {
  return path.map(([step, fact, requirement]) => {
    if (step === "activate-training-id") return { step, fact, done: trainingIdOf(standing) };
    if (step === "await-mnsure") return { step, fact, done: standing.mnsureConfirmed };
    return { step, fact, requirement, done: allOf(states.filter((each) => each.requirement === requirement)) };
  });
}

function whyUndone(
  plan: Plan,
  standing: Standing,
  { states }: Requirements,
  { step, requirement }: Pick<StepState, "requirement"> & { step?: Step },
): readonly Reason[] {
  if (step === "activate-training-id") return [notActivated];
  if (step === "await-mnsure") return [confirmation(plan.role, "not-confirmed-yet")];
  const own = states.filter((each) => each.requirement === requirement);
  return reasonsFor(plan, standing, own, "unmet");
}

const ownReadings: readonly ReadingId[] = [
  "certification.22-mnsure-confirms",
  "certification.23-new-needs-inactive-id",
  "certification.69-after-revocation",
];
