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
  const asked = [...always, ...(options?.requirements?.[role] ?? byRole[role])];
  if (!asked.every((each) => inOrder.includes(each)))
    throw new RangeError(`${asking}: expected \`requirements\` to name requirements`);
  return frozen(
    inOrder
      .filter((each) => asked.includes(each))
      .flatMap((requirement): RequirementOfRole[] =>
        requirement === "training" ? training(role, period) : [{ requirement, ...groundOf(role, requirement) }],
      ),
  );
}

/** Do AMP's pages speak of this role? Brokers and their staff are on the roster of the broker agency's own program. */
export function isAmpRole(role: Role): boolean {
  return role === "navigator" || role === "cac";
}

// Helpers

/** Where a requirement stands. */
interface Ground {
  readonly clause: ClauseId;
  readonly reading?: ReadingId;
}

function training(role: Role, period: CertificationPeriod): RequirementOfRole[] {
  const courses = period.courses[role];
  if (courses === undefined) return [{ requirement: "training", ...courseGround(role, period) }];
  return [...new Set(courses)].map((course) => ({
    requirement: "training",
    course,
    ...courseGround(role, period, course),
  }));
}

function courseGround(role: Role, period: CertificationPeriod, course?: CourseId): Ground {
  if (role === "broker")
    return { clause: "conduct.code.stay-informed", reading: "certification.55-broker-requirements" };
  if (role === "support-staff") {
    if (course === "dsace") return { clause: "support-staff.req.course-dsace" };
    return { clause: "support-staff.req.other-courses", reading: "certification.54-support-staff-course-list" };
  }
  const published = period === periods["2021-2022"] && course !== undefined ? coursesOf2021[course] : undefined;
  return published ?? { clause: "monitor.req.training", reading: "certification.26-courses-are-data" };
}

const coursesOf2021: Readonly<Record<string, Ground>> = {
  dsace: { clause: "monitor.training.2021-core-dsace" },
  "core-curriculum": { clause: "monitor.training.2021-core-curriculum" },
  "role-based-curriculum": { clause: "monitor.training.2021-role-based" },
};

/** The clause that asks it of this role; the reading where the clause speaks of another role. */
function groundOf(role: Role, requirement: Exclude<Requirement, "training">): Ground {
  const own = grounds[requirement];
  return own[role] ?? own.else;
}

const ofBrokers: Ground["reading"] = "certification.55-broker-requirements";
const active: Ground = { clause: "monitor.req.active" };
const study: Ground = { clause: "monitor.req.background" };

const grounds: Readonly<
  Record<Exclude<Requirement, "training">, Partial<Record<Role, Ground>> & { readonly else: Ground }>
> = {
  "on-roster": {
    "support-staff": { clause: "support-staff.proc.1-add-to-roster" },
    else: { clause: "monitor.roster.all-staff", reading: "certification.68-on-the-roster" },
  },
  active: { navigator: active, cac: active, else: { ...active, reading: "certification.16-support-staff-active" } },
  "background-study": {
    navigator: study,
    cac: study,
    else: { ...study, reading: "certification.15-background-study-by-role" },
  },
  "code-of-conduct": {
    broker: { clause: "conduct.scope", reading: ofBrokers },
    else: { clause: "support-staff.req.agree-conduct", reading: "certification.27-conduct-yearly" },
  },
  license: { else: { clause: "conduct.broker.maintain-license", reading: ofBrokers } },
  "not-revoked": { else: { clause: "conduct.consequence.revocation" } },
};
