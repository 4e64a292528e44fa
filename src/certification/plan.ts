import { none } from "../decision/frozen.js";
import type { Role } from "../people/role.js";
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
  const requirements = listRequirements(role, period, options, asking);
  const courses = requirements.flatMap(({ course }) => course ?? none);
  if (courses.length > mostCourses)
    throw new RangeError(`${asking}: expected \`period\` to list at most ${mostCourses} courses`);
  return {
    role,
    requirements,
    courses: new Map(courses.map((course, at) => [course, 6 ** at])),
    opensOn: trainingOpens(period, asking),
    dateImpliesPass: options?.dateImpliesPass ?? true,
    assumptions: assumptionsOf(role, period, requirements, options),
  };
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
  const readings: ReadingId[] = requirements.flatMap(({ reading }) => reading ?? none);
  if (options?.requirements?.[role] === undefined && !isAmpRole(role))
    readings.unshift("certification.15-background-study-by-role");
  if (options?.dateImpliesPass === undefined) readings.push("certification.24-date-means-passed");
  if (period.trainingOpensOn === undefined) readings.push("certification.53-training-opens-january");
  return readings;
}
