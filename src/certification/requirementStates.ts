import type { Duty, Notice, Reason, Tristate } from "../decision/decision.js";
import { frozen, none } from "../decision/frozen.js";
import type { ClauseId } from "../policy/clauseId.js";
import type { ReadingId } from "../policy/readingId.js";
import type { CourseId } from "./certificationPeriod.js";
import type { Plan } from "./plan.js";
import { isAmpRole, type Requirement, type RequirementOfRole } from "./requirementsFor.js";
import type { CourseState, Standing } from "./standing.js";
import { dutiesOf, type Step } from "./steps.js";

/** How one requirement stands. */
export interface RequirementState {
  readonly requirement: Requirement;
  readonly course?: CourseId;
  readonly state: Tristate;
  readonly clause: ClauseId;
  readonly reading?: ReadingId;
}

/** A state whose value may be unknown. */
export type CertificationFact =
  | "onRoster"
  | "employment"
  | "backgroundStudy"
  | "licensedProducer"
  | "courses"
  | "codeOfConductAgreed"
  | "trainingIdActivated"
  | "mnsureConfirmed";

/** All requirements of a person, seen together: the conjunction of `monitor.req.all-three` and its like. */
export interface Requirements {
  readonly states: readonly RequirementState[];
  /** Met when all are, unmet when one is, whatever else is unknown. */
  readonly all: Tristate;
  /** The unknown states behind the requirements that are neither met nor unmet. */
  readonly unknown: readonly CertificationFact[];
}

/** How does each requirement of the plan stand? */
export function requirementsOf(plan: Plan, standing: Standing): Requirements {
  const states = plan.requirements.map((each): RequirementState =>
    Object.freeze({ ...each, state: stateOf(plan, standing, each) }),
  );
  const unknown = states.filter(({ state }) => state === "unknown").map(({ requirement }) => factOf(requirement));
  return { states: Object.freeze(states), all: allOf(states), unknown: [...new Set(unknown)] };
}

/** A conjunction in three values: one unmet settles it, whatever else is unknown. */
export function allOf(states: readonly RequirementState[]): Tristate {
  if (states.some(({ state }) => state === "unmet")) return "unmet";
  return states.every(({ state }) => state === "met") ? "met" : "unknown";
}

/** Why the requirements in one state are in it. */
export function reasonsFor(
  plan: Plan,
  standing: Standing,
  states: readonly RequirementState[],
  which: Tristate,
): readonly Reason[] {
  return states
    .filter(({ state }) => state === which)
    .map((each) =>
      each.requirement === "training"
        ? courseReason(plan, standing, each)
        : reason(each, wordsOf[each.requirement][which === "met" ? "met" : "unmet"], wordsOf[each.requirement].fact),
    );
}

/** What has to be done about the unmet requirements. */
export function remediesFor(plan: Plan, { states }: Requirements): Duty[] {
  const steps = states.filter(({ state }) => state === "unmet").map(({ requirement }) => stepFor[requirement]);
  return [...new Set(steps)].flatMap((step) => dutiesOf(plan.role, step));
}

/** The step that meets a requirement. What follows a revocation is for MNsure to say. */
export const stepFor: Readonly<Record<Requirement, Step>> = {
  "on-roster": "add-to-roster",
  training: "complete-training",
  active: "fix-employment",
  "background-study": "complete-background-study",
  "code-of-conduct": "agree-to-code-of-conduct",
  license: "renew-license",
  "not-revoked": "ask-about-revocation",
};

/** The reason that stands beside a missing fact: nobody published which courses the role needs. */
export function openList(plan: Plan, { states }: Requirements): readonly Reason[] {
  return plan.courses !== undefined
    ? none
    : Object.freeze(states.filter(({ requirement }) => requirement === "training").map(notPublished));
}

/** Courses beside the required ones never block certification; a misspelt course id must not go unnoticed either. */
export function noticesOn({ unlisted }: Standing): readonly Notice[] {
  return unlisted ? courseNotRequired : none;
}

// Helpers

const courseNotRequired: readonly Notice[] = /* @__PURE__ */ frozen<Notice[]>([
  { code: "course-not-required", clause: "monitor.training.required-and-optional" },
]);

const wordsOf = {
  "on-roster": { fact: "onRoster", met: "on-roster", unmet: "not-on-roster" },
  active: { fact: "employment", met: "active", unmet: "inactive" },
  "background-study": { fact: "backgroundStudy", met: "background-study-passed", unmet: "background-study-not-passed" },
  "code-of-conduct": {
    fact: "codeOfConductAgreed",
    met: "code-of-conduct-agreed",
    unmet: "code-of-conduct-not-agreed",
  },
  license: { fact: "licensedProducer", met: "licensed", unmet: "not-licensed" },
  "not-revoked": { fact: "revokedOn", met: "not-revoked", unmet: "revoked" },
} as const;

const courseWords: Readonly<Record<CourseState, string>> = {
  met: "course-completed",
  absent: "course-not-completed",
  failed: "assessment-not-passed",
  early: "completed-before-training-opened",
  ahead: "completion-lies-ahead",
  unknown: "pass-unknown",
};

function stateOf(plan: Plan, standing: Standing, { requirement, course }: RequirementOfRole): Tristate {
  switch (requirement) {
    case "on-roster":
      return standing.onRoster;
    case "active":
      return standing.employment;
    case "background-study":
      return standing.backgroundStudy;
    case "code-of-conduct":
      return standing.codeOfConductAgreed;
    case "license":
      return standing.licensedProducer;
    case "not-revoked":
      return standing.revoked ? "unmet" : "met";
    case "training":
      return courseTristate(courseStateOf(plan, standing, course));
  }
}

/** Undefined: the list of courses, or the whole record, is unknown. */
function courseStateOf(plan: Plan, standing: Standing, course: CourseId | undefined): CourseState | undefined {
  if (course === undefined || !standing.recorded) return undefined;
  return standing.courses[plan.courses?.indexOf(course) ?? -1];
}

function courseTristate(state: CourseState | undefined): Tristate {
  if (state === undefined || state === "unknown") return "unknown";
  return state === "met" ? "met" : "unmet";
}

function factOf(requirement: Requirement): CertificationFact {
  switch (requirement) {
    case "on-roster":
      return "onRoster";
    case "active":
      return "employment";
    case "background-study":
      return "backgroundStudy";
    case "code-of-conduct":
      return "codeOfConductAgreed";
    case "license":
      return "licensedProducer";
    case "training":
    case "not-revoked": // a record: never unknown
      return "courses";
  }
}

function courseReason(plan: Plan, standing: Standing, requirement: RequirementState): Reason {
  const { course } = requirement;
  if (course === undefined) return notPublished(requirement);
  const state = courseStateOf(plan, standing, course) ?? "unknown";
  const fact = `courses.${course}`;
  if (state === "failed") {
    const clause = isAmpRole(plan.role) ? "monitor.training.date-means-passed" : "support-staff.req.pass-assessment";
    return Object.freeze({ code: courseWords.failed, clause, fact });
  }
  if (state === "early")
    return Object.freeze({ code: courseWords.early, clause: requirement.clause, reading: trainingOpensReading, fact });
  return reason(requirement, courseWords[state], fact);
}

function notPublished(requirement: RequirementState): Reason {
  return reason(requirement, "course-list-not-published", "period.courses");
}

const trainingOpensReading = "certification.53-training-opens-january";

function reason({ clause, reading }: RequirementState, code: string, fact: string): Reason {
  return Object.freeze(reading === undefined ? { code, clause, fact } : { code, clause, reading, fact });
}
