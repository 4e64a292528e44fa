import { dayNumberFor, plainDateOf } from "../calendar/dayNumber.js";
import type { PlainDate } from "../calendar/plainDate.js";
import { answer } from "../decision/answer.js";
import type { Decision, Reason } from "../decision/decision.js";
import { frozen } from "../decision/frozen.js";
import { knownRole, type Role } from "../people/role.js";
import { reports, type Report, type ReportableEvent } from "./reportableEvent.js";

export interface ReportFacts {
  readonly event: ReportableEvent;
  readonly role: Role;
  readonly occurredOn: PlainDate;
  readonly today: PlainDate;
  /** Suspected, not known. It changes no verdict. */
  readonly suspectedOnly?: boolean;
}

export type ReportDecision = Decision<"report-now" | "report-promptly" | "not-owed", never>;

/**
 * Does a person of this role owe MNsure a report of this event, and how soon?
 *
 * Everybody reports lost or stolen equipment, incidents, violations and suspicious activity at once; licensed brokers
 * a lapse of the license and discipline at once; support staff changes of organization, employment, agency role and
 * business in good time. What is dated after today has not happened yet.
 *
 * Interpretation: "immediately" is now, "timely" prompt, neither has a number (time.6-immediately-is-now,
 * time.7-timely-has-no-number); a suspicion is reported like the event (conduct.63-suspected-counts-as-known);
 * nobody else owes what brokers or support staff owe (conduct.65-broker-commitments-bind-brokers,
 * conduct.66-staff-report-their-changes).
 *
 * @policy conduct.broker.report-lapse
 * @policy conduct.broker.report-discipline
 * @policy conduct.rules.report-lost-equipment
 * @policy conduct.rules.report-incident
 * @policy conduct.rules.report-violation
 * @policy conduct.rules.report-suspicious
 * @policy conduct.rules.report-procedure
 * @policy conduct.rules.incident-definition
 * @policy support-staff.report.org-contact
 * @policy support-staff.report.employment
 * @policy support-staff.report.agency-role
 * @policy support-staff.report.other-business
 * @throws RangeError when the event or the role does not exist, or a day is not real.
 * @example
 * ```ts
 * import { reportsOwed } from "mnsure-rules/conduct";
 *
 * const stolen = { event: "lost-equipment", role: "broker", occurredOn: "2026-03-04", today: "2026-03-05" } as const;
 * reportsOwed(stolen).verdict // => "report-now"
 * reportsOwed(stolen).duties[0]?.when // => "now"
 *
 * const leaving = { event: "employment-change", role: "support-staff", occurredOn: "2026-04-01", today: "2026-03-05" } as const;
 * reportsOwed(leaving).verdict // => "not-owed"
 * reportsOwed(leaving).holdsThrough // => "2026-03-31"
 * ```
 */
export function reportsOwed(facts: ReportFacts): ReportDecision {
  const role = knownRole(facts.role, "reportsOwed");
  const report = reportFor(facts.event);
  const today = dayNumberFor(facts.today, "reportsOwed", "today");
  const occurredOn = dayNumberFor(facts.occurredOn, "reportsOwed", "occurredOn");

  if (!report.owedBy.includes(role)) return answer("reports-owed", "not-owed", { because: [notTheirs(report)] });
  if (occurredOn > today) return notYet(report, plainDateOf(occurredOn - 1, "reportsOwed"));
  const { verdict, duty, notices } = report;
  const because = facts.suspectedOnly === true ? [owed(report), report.suspicion] : [owed(report)];
  return answer("reports-owed", verdict, { because, duties: [duty], notices });
}

// Helpers

function reportFor(event: ReportableEvent): Report {
  if (!Object.hasOwn(reports, event)) throw new RangeError("reportsOwed: expected `event` to be a reportable event");
  return reports[event];
}

function owed({ clause }: Report): Reason {
  return { code: "report-owed", clause };
}

function notTheirs({ clause, onlyTheirs }: Report): Reason {
  const code = "owed-by-another-role";
  return onlyTheirs === undefined
    ? { code, clause, fact: "role" }
    : { code, clause, reading: onlyTheirs, fact: "role" };
}

/** Nothing that is dated after today has happened; it will on its day. */
function notYet({ clause }: Report, holdsThrough: PlainDate): ReportDecision {
  const because: readonly Reason[] = [{ code: "has-not-happened-yet", clause, fact: "occurredOn" }];
  return frozen({ ...answer("reports-owed", "not-owed", { because }), holdsThrough });
}
