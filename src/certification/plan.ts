import { none } from "../decision/frozen.js";
import { knownRole, type Role } from "../people/role.js";
import type { ReadingId } from "../policy/readingId.js";
import { trainingOpens, type CertificationPeriod } from "./certificationPeriod.js";
import { isAmpRole, listRequirements, type RequirementOfRole, type RequirementOptions } from "./requirementsFor.js";
import type { Reckoning } from "./standing.js";

/** What a caller may read otherwise. */
export interface CertificationOptions extends RequirementOptions {
  /** Does a completion date without a pass flag imply the pass? A roster's date does: default true. */
  readonly dateImpliesPass?: boolean;
}

/** What a role needs in a period, prepared once for many people. */
export interface Plan extends Reckoning {
  readonly role: Role;
  readonly requirements: readonly RequirementOfRole[];
  /** The readings that any answer by this plan rests on. */
  readonly assumptions: readonly ReadingId[];
}

/** Prepare what a role needs in a period. */
export function planFor(
  role: Role,
  period: CertificationPeriod,
  options: CertificationOptions | undefined,
  asking: string,
): Plan {
  const requirements = listRequirements(knownRole(role, asking), period, options, asking);
  const dateImpliesPass = options?.dateImpliesPass ?? true;
  const listed = period.courses[role];
  const courses = listed && [...new Set(listed)];
  if (courses !== undefined && courses.length > mostCourses)
    throw new RangeError(`${asking}: expected \`period\` to list at most ${mostCourses} courses for a role`);
  return {
    role,
    requirements,
    courses,
    opensOn: trainingOpens(period, asking),
    dateImpliesPass,
    assumptions: assumptionsOf(role, period, requirements, options),
  };
}

/** The readings an answer rests on: the plan's, the question's own, and how unknown facts are taken where any decide. */
export function assumptionsWith(
  plan: Plan,
  own: readonly ReadingId[],
  missing: readonly string[],
): readonly ReadingId[] {
  const unknown: readonly ReadingId[] = missing.length > 0 ? ["certification.28-unknown-is-unknown"] : none;
  return Object.freeze([...new Set([...plan.assumptions, ...own, ...unknown])]);
}

// Helpers

/** With more courses than this a standing is no longer exact as one number. */
const mostCourses = 14;

function assumptionsOf(
  role: Role,
  period: CertificationPeriod,
  requirements: readonly RequirementOfRole[],
  options: CertificationOptions | undefined,
): readonly ReadingId[] {
  const readings = new Set<ReadingId>();
  if (options?.requirements?.[role] === undefined && !isAmpRole(role))
    readings.add("certification.15-background-study-by-role");
  for (const { reading } of requirements) if (reading !== undefined) readings.add(reading);
  if (options?.dateImpliesPass === undefined) readings.add("certification.24-date-means-passed");
  if (period.trainingOpensOn === undefined) readings.add("certification.53-training-opens-january");
  return Object.freeze([...readings]);
}
