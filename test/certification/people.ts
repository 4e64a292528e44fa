import type { CertificationPeriod } from "../../src/certification/certificationPeriod.js";
import type { StatusFacts } from "../../src/certification/certificationStatus.js";
import { frozen } from "../../src/decision/frozen.js";
import type { Role } from "../../src/people/role.js";

/** A period that gives every role its courses, as data. */
export const season: CertificationPeriod = frozen({
  label: "2026-2027",
  courses: {
    broker: ["dsace"],
    navigator: ["dsace", "core-curriculum", "role-based-curriculum"],
    cac: ["dsace", "core-curriculum", "role-based-curriculum"],
    "support-staff": ["dsace", "portal"],
  },
  deadline: { navigator: "2026-10-15", cac: "2026-10-15" },
});

/** All courses of the season, completed. */
export const trained = {
  dsace: { completedOn: "2026-08-03" },
  "core-curriculum": { completedOn: "2026-08-05" },
  "role-based-curriculum": { completedOn: "2026-08-07" },
  portal: { completedOn: "2026-08-04" },
} as const;

/** Somebody who meets whatever any role asks for, and whom MNsure has confirmed. */
export function certified(role: Role): StatusFacts {
  const courses = Object.fromEntries(
    (season.courses[role] ?? []).map((course) => [course, { completedOn: "2026-08-07" }]),
  );
  return {
    role,
    today: "2026-09-01",
    period: season,
    onRoster: true,
    employment: "active",
    backgroundStudy: "passed",
    licensedProducer: true,
    codeOfConductAgreed: true,
    courses: courses as NonNullable<StatusFacts["courses"]>,
    trainingIdActivated: true,
    mnsureConfirmed: true,
  };
}

/** The same facts, some of them unknown. */
export function without<Facts extends object, Key extends keyof Facts>(
  facts: Facts,
  ...unknown: Key[]
): Omit<Facts, Key> {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !unknown.includes(name as Key))) as Omit<
    Facts,
    Key
  >;
}

/** What each state can be once it is known. Courses: none, one of them, all of them. */
export function statesOf(role: Role): Record<string, readonly unknown[]> {
  const all = certified(role).courses ?? {};
  return {
    onRoster: [true, false],
    employment: ["active", "inactive"],
    backgroundStudy: ["passed", "not-passed"],
    licensedProducer: [true, false],
    codeOfConductAgreed: [true, false],
    courses: [{}, { dsace: all["dsace"] }, all],
    trainingIdActivated: [true, false],
    mnsureConfirmed: [true, false],
  };
}

/** The states that matter to a role: the others stay unknown in the whole enumeration, and one test shows that they may. */
export function relevantStates(role: Role): Record<string, readonly unknown[]> {
  const { onRoster, employment, backgroundStudy, licensedProducer, codeOfConductAgreed, courses, ...own } =
    statesOf(role);
  const asked: Record<Role, Record<string, readonly unknown[] | undefined>> = {
    navigator: { onRoster, employment, backgroundStudy, courses },
    cac: { onRoster, employment, backgroundStudy, courses },
    "support-staff": { onRoster, employment, codeOfConductAgreed, courses },
    broker: { onRoster, licensedProducer, codeOfConductAgreed, courses },
  };
  return { ...asked[role], ...own } as Record<string, readonly unknown[]>;
}

/** A completion or a confirmation takes an activated Training ID. */
export function consistent(facts: StatusFacts): boolean {
  const trainedAtAll = Object.keys(facts.courses ?? {}).length > 0;
  return !(facts.trainingIdActivated === false && (trainedAtAll || facts.mnsureConfirmed === true));
}
