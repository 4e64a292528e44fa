import { dayNumberFor, type DayNumber } from "../calendar/dayNumber.js";
import type { PlainDate } from "../calendar/plainDate.js";
import { frozen } from "../decision/frozen.js";
import type { Role } from "../people/role.js";

/** A course, by its id. The documents name three; a period may name others. */
export type CourseId = "dsace" | "core-curriculum" | "role-based-curriculum" | (string & {});

/** What holds in one certification period. What is absent nobody published: it is unknown. */
export interface CertificationPeriod {
  /** The two years it spans, "2021-2022". */
  readonly label: string;
  /** The courses each role needs. A role without a list: its courses are unknown. */
  readonly courses: Partial<Record<Role, readonly CourseId[]>>;
  /** From this day completions count. Absent: 1 January of the label's first year. */
  readonly trainingOpensOn?: PlainDate;
  /** The last day to recertify. */
  readonly deadline?: Partial<Record<Role, PlainDate>>;
  readonly endsOn?: PlainDate;
}

/**
 * The periods that have been published. The documents give the courses of 2021-2022 and no date of any period;
 * a caller who knows more brings a period of their own.
 *
 * Interpretation: certification.54-support-staff-course-list.
 *
 * @policy monitor.training.2021-core-dsace
 * @policy monitor.training.2021-core-curriculum
 * @policy monitor.training.2021-role-based
 * @policy support-staff.req.course-dsace
 * @example
 * ```ts
 * import { periods } from "mnsure-rules/certification";
 *
 * periods["2021-2022"]?.courses.navigator // => ["dsace", "core-curriculum", "role-based-curriculum"]
 * periods["2021-2022"]?.deadline // => undefined
 * ```
 */
export const periods: Readonly<Record<string, CertificationPeriod>> = /* @__PURE__ */ frozen({
  "2021-2022": {
    label: "2021-2022",
    courses: {
      navigator: ["dsace", "core-curriculum", "role-based-curriculum"],
      cac: ["dsace", "core-curriculum", "role-based-curriculum"],
      "support-staff": ["dsace"],
    },
  },
});

/** A published period by its label, or the caller's own. */
export function periodOf(period: string | CertificationPeriod, asking: string): CertificationPeriod {
  const found = typeof period !== "string" ? period : Object.hasOwn(periods, period) ? periods[period] : undefined;
  const courses: unknown = found?.courses ?? undefined;
  if (found === undefined || typeof courses !== "object")
    throw new RangeError(`${asking}: expected \`period\` to be a period or a published label`);
  return found;
}

/** The first day on which a completion counts for a period (certification.53-training-opens-january). */
export function trainingOpens({ trainingOpensOn, label }: CertificationPeriod, asking: string): DayNumber {
  const year = /^\d{4}(?!\d)/.exec(label)?.[0] ?? "";
  return dayNumberFor(trainingOpensOn ?? (`${year}-01-01` as PlainDate), asking, "trainingOpensOn");
}
