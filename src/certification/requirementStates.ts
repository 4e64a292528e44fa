import type { Reason, Tristate } from "../decision/decision.js";
import type { ClauseId } from "../policy/clauseId.js";
import type { ReadingId } from "../policy/readingId.js";
import type { CourseId } from "./certificationPeriod.js";
import type { Plan } from "./plan.js";
import { isAmpRole, type Requirement, type RequirementOfRole } from "./requirementsFor.js";
import type { Standing, StateName } from "./standing.js";

/** How one requirement stands. */
export interface RequirementState {
  readonly requirement: Requirement;
  readonly course?: CourseId;
  readonly state: Tristate;
  readonly clause: ClauseId;
  readonly reading?: ReadingId;
}

/** A state whose value may be unknown. */
export type CertificationFact = Exclude<StateName, "revokedOn"> | "courses";

/** How does each requirement of the plan stand? */
export function requirementsOf({ requirements }: Plan, standing: Standing): readonly RequirementState[] {
  return requirements.map((each) => ({ ...each, state: stateOf(standing, each) }));
}

/** A conjunction in three values (`monitor.req.all-three`): one unmet settles it, whatever else is unknown. */
export function allOf(states: readonly RequirementState[]): Tristate {
  if (states.some(({ state }) => state === "unmet")) return "unmet";
  return states.every(({ state }) => state === "met") ? "met" : "unknown";
}

/** The fact that decides a requirement. A revocation is a record, and so is never what is missing. */
export function factOf({ requirement }: RequirementState): CertificationFact {
  return about[requirement][0] as CertificationFact;
}

/** The unknown facts behind the requirements that are neither met nor unmet. */
export function unknownIn(states: readonly RequirementState[]): readonly CertificationFact[] {
  return [...new Set(states.filter(({ state }) => state === "unknown").map(factOf))];
}

/** Why the requirements that are unmet are so. */
export function gapsIn({ role }: Plan, { courses }: Standing, states: readonly RequirementState[]): readonly Reason[] {
  return states
    .filter(({ state }) => state === "unmet")
    .map((each) => {
      const code = courses.get(each.course) ?? about[each.requirement][1];
      const why = reason(each, code);
      if (code !== "assessment-not-passed") return why;
      const clause = isAmpRole(role) ? "monitor.training.date-means-passed" : "support-staff.req.pass-assessment";
      return { ...why, clause };
    });
}

/** A reason that stands where its requirement does. */
export function reason({ requirement, course, clause, reading }: RequirementState, code: string): Reason {
  const fact = course === undefined ? about[requirement][0] : `courses.${course}`;
  return { code, clause, ...(reading && { reading }), fact };
}

/** The reason that stands beside a missing fact: nobody published which courses the role needs. */
export function openList(states: readonly RequirementState[]): readonly Reason[] {
  return states
    .filter((each) => factOf(each) === "courses" && each.course === undefined)
    .map((each) => reason(each, "course-list-not-published"));
}

// Helpers

/** For each requirement the fact that decides it, and how a reason names it while unmet. */
const about: Readonly<Record<Requirement, readonly [fact: StateName | "courses", unmet: string]>> = {
  "on-roster": ["onRoster", "not-on-roster"],
  training: ["courses", "course-not-completed"],
  active: ["employment", "inactive"],
  "background-study": ["backgroundStudy", "background-study-not-passed"],
  "code-of-conduct": ["codeOfConductAgreed", "code-of-conduct-not-agreed"],
  license: ["licensedProducer", "not-licensed"],
  "not-revoked": ["revokedOn", "revoked"],
};

/** While the list of courses is unknown, so is training. */
function stateOf(standing: Standing, { requirement, course }: RequirementOfRole): Tristate {
  const [fact] = about[requirement];
  if (fact !== "courses") return standing[fact];
  const state = standing.courses.get(course) ?? "unknown";
  return state === "course-completed" ? "met" : state === "unknown" ? state : "unmet";
}
