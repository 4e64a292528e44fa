import { frozen } from "../decision/frozen.js";
import { knownRole, type Role } from "../people/role.js";
import type { ClauseId } from "../policy/clauseId.js";
import type { ReadingId } from "../policy/readingId.js";
import { periodOf, periods, type CertificationPeriod, type CourseId } from "./certificationPeriod.js";

/** What may be asked of a person before MNsure certifies them. */
export type Requirement =
  "on-roster" | "active" | "background-study" | "training" | "code-of-conduct" | "license" | "not-revoked";

/** One requirement of a role; training stands once for each course, or once without a course while the list is unknown. */
export interface RequirementOfRole {
  readonly requirement: Requirement;
  readonly course?: CourseId;
  readonly clause: ClauseId;
  readonly reading?: ReadingId;
}

/** Which requirements a role has, where a caller reads the documents otherwise. The roster, the courses and a revocation always count. */
export interface RequirementOptions {
  readonly requirements?: Partial<Record<Role, readonly Requirement[]>>;
}

/** Every requirement, in the order in which they are listed and worked through. */
const inOrder: readonly Requirement[] = [
  "on-roster",
  "training",
  "active",
  "background-study",
  "code-of-conduct",
  "license",
  "not-revoked",
];

/** Asked of everybody, whatever the options say. */
const always: readonly Requirement[] = ["on-roster", "training", "not-revoked"];

/** certification.15-background-study-by-role, certification.16-support-staff-active, certification.55-broker-requirements */
const byRole: Readonly<Record<Role, readonly Requirement[]>> = {
  navigator: ["active", "background-study"],
  cac: ["active", "background-study"],
  "support-staff": ["active", "code-of-conduct"],
  broker: ["code-of-conduct", "license"],
};

/**
 * What does a role need to be certified in a period?
 *
 * Everybody is on an agency's roster and has not been revoked. Navigators and CACs are listed as Active, have passed a
 * background study and have completed the period's courses. Broker support staff complete the course or courses,
 * agree to the Code of Conduct and are listed as Active. Brokers hold a license, complete their courses and agree to
 * the Code of Conduct.
 *
 * Interpretation: certification.15-background-study-by-role, certification.16-support-staff-active,
 * certification.26-courses-are-data, certification.54-support-staff-course-list, certification.55-broker-requirements,
 * certification.68-on-the-roster.
 *
 * @policy monitor.req.active
 * @policy monitor.req.background
 * @policy monitor.req.training
 * @policy monitor.req.all-three
 * @policy support-staff.req.course-dsace
 * @policy support-staff.req.other-courses
 * @policy support-staff.req.agree-conduct
 * @policy support-staff.cert.requires-training
 * @policy support-staff.cert.requires-conduct-agreement
 * @throws RangeError when the role, the period or a requirement of the options does not exist.
 * @example
 * ```ts
 * import { requirementsFor } from "mnsure-rules/certification";
 *
 * requirementsFor("support-staff", "2021-2022").map(({ requirement }) => requirement)
 * // => ["on-roster", "training", "active", "code-of-conduct", "not-revoked"]
 * ```
 */
export function requirementsFor(
  role: Role,
  period: string | CertificationPeriod,
  options?: RequirementOptions,
): readonly RequirementOfRole[] {
  const asking = "requirementsFor";
  return listRequirements(knownRole(role, asking), periodOf(period, asking), options, asking);
}

/** `requirementsFor` on behalf of another question. */
export function listRequirements(
  role: Role,
  period: CertificationPeriod,
  options: RequirementOptions | undefined,
  asking: string,
): readonly RequirementOfRole[] {
  const names = [...always, ...(options?.requirements?.[role] ?? byRole[role])];
  if (!names.every((each) => inOrder.includes(each)))
    throw new RangeError(`${asking}: expected \`requirements\` to name requirements`);
  const needed = inOrder.filter((each) => names.includes(each));
  return frozen(needed.flatMap((each) => (each === "training" ? training(role, period) : askedOf(role, each))));
}

/** Do AMP's pages speak of this role? Brokers and their staff are on the roster of the broker agency's own program. */
export function isAmpRole(role: Role): boolean {
  return role === "navigator" || role === "cac";
}

// Helpers

/** A period's courses, each once; training without a course while nobody has published them. */
function training(role: Role, period: CertificationPeriod): RequirementOfRole[] {
  const courses = period.courses[role];
  if (courses === undefined) return [courseOf(role, period)];
  return [...new Set(courses)].map((course) => ({ ...courseOf(role, period, course), course }));
}

function courseOf(role: Role, period: CertificationPeriod, course?: CourseId): RequirementOfRole {
  if (role === "broker") return asked("training", "conduct.code.stay-informed", ofBrokers);
  if (role === "support-staff")
    return course === "dsace"
      ? asked("training", "support-staff.req.course-dsace")
      : asked("training", "support-staff.req.other-courses", "certification.54-support-staff-course-list");
  const published = period === periods["2021-2022"] ? coursesOf2021.get(course) : undefined;
  return published === undefined
    ? asked("training", "monitor.req.training", "certification.26-courses-are-data")
    : asked("training", published);
}

const coursesOf2021: ReadonlyMap<CourseId | undefined, ClauseId> = /* @__PURE__ */ new Map([
  ["dsace", "monitor.training.2021-core-dsace"],
  ["core-curriculum", "monitor.training.2021-core-curriculum"],
  ["role-based-curriculum", "monitor.training.2021-role-based"],
]);

/** The clause that asks it of this role; the reading where the clause speaks of another role. */
function askedOf(role: Role, requirement: Exclude<Requirement, "training">): RequirementOfRole {
  const borrows = !isAmpRole(role);
  switch (requirement) {
    case "on-roster":
      return role === "support-staff"
        ? asked(requirement, "support-staff.proc.1-add-to-roster")
        : asked(requirement, "monitor.roster.all-staff", "certification.68-on-the-roster");
    case "active":
      return asked(requirement, "monitor.req.active", borrows && "certification.16-support-staff-active");
    case "background-study":
      return asked(requirement, "monitor.req.background", borrows && "certification.15-background-study-by-role");
    case "code-of-conduct":
      return role === "broker"
        ? asked(requirement, "conduct.scope", ofBrokers)
        : asked(requirement, "support-staff.req.agree-conduct", "certification.27-conduct-yearly");
    case "license":
      return asked(requirement, "conduct.broker.maintain-license", ofBrokers);
    case "not-revoked":
      return asked(requirement, "conduct.consequence.revocation");
  }
}

const ofBrokers = "certification.55-broker-requirements";

function asked(requirement: Requirement, clause: ClauseId, reading: ReadingId | false = false): RequirementOfRole {
  return { requirement, clause, ...(reading && { reading }) };
}
