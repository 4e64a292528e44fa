import type { Notice, Reason, Tristate } from "../decision/decision.js";
import { frozen, none } from "../decision/frozen.js";
import type { ClauseId } from "../policy/clauseId.js";
import type { ReadingId } from "../policy/readingId.js";
import type { CourseId } from "./certificationPeriod.js";
import type { Plan } from "./plan.js";
import { isAmpRole, type Requirement, type RequirementOfRole } from "./requirementsFor.js";
import type { CourseState, Standing, StateName } from "./standing.js";

/** How one requirement stands. */
export interface RequirementState {
  readonly requirement: Requirement;
  readonly course?: CourseId;
  readonly state: Tristate;
  readonly clause: ClauseId;
  readonly reading?: ReadingId;
}

/** A state whose value may be unknown. */
export type CertificationFact = StateName | "courses";

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
    .map((each) => {
      if (each.requirement === "training") return courseReason(plan, standing, each);
      const [fact, met, unmet] = about[each.requirement];
      return reason(each, which === "met" ? met : unmet, fact);
    });
}

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

/** For each requirement the fact that decides it, and how a reason names its two outcomes. */
const about: Readonly<
  Record<Exclude<Requirement, "training">, readonly [fact: StateName | "revokedOn", met: string, unmet: string]>
> = {
  "on-roster": ["onRoster", "on-roster", "not-on-roster"],
  active: ["employment", "active", "inactive"],
  "background-study": ["backgroundStudy", "background-study-passed", "background-study-not-passed"],
  "code-of-conduct": ["codeOfConductAgreed", "code-of-conduct-agreed", "code-of-conduct-not-agreed"],
  license: ["licensedProducer", "licensed", "not-licensed"],
  "not-revoked": ["revokedOn", "not-revoked", "revoked"],
};

const courseWords: Readonly<Record<CourseState, string>> = {
  met: "course-completed",
  absent: "course-not-completed",
  failed: "assessment-not-passed",
  early: "completed-before-training-opened",
  ahead: "completion-lies-ahead",
  unknown: "pass-unknown",
};

function stateOf(plan: Plan, standing: Standing, { requirement, course }: RequirementOfRole): Tristate {
  if (requirement === "training") return courseTristate(courseStateOf(plan, standing, course));
  const [fact] = about[requirement];
  return fact === "revokedOn" ? (standing.revoked ? "unmet" : "met") : standing[fact];
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

/** What is missing while a requirement is unknown. A revocation is a record: never unknown. */
function factOf(requirement: Requirement): CertificationFact {
  const fact = requirement === "training" ? "courses" : about[requirement][0];
  return fact === "revokedOn" ? "courses" : fact;
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
