import type { Duty, Notice, Reason } from "../decision/decision.js";
import { frozen, none } from "../decision/frozen.js";
import { roles, type Role } from "../people/role.js";
import type { ClauseId } from "../policy/clauseId.js";
import type { ReadingId } from "../policy/readingId.js";
import { reportNow, reportPromptly } from "./reportDuty.js";

/** What happened. Lost equipment is also stolen equipment; the changes concern a person's agency and place in it. */
export type ReportableEvent =
  | "license-lapse"
  | "disciplinary-action"
  | "lost-equipment"
  | "security-incident"
  | "policy-violation"
  | "suspicious-activity"
  | "organization-change"
  | "employment-change"
  | "role-change"
  | "business-change";

/** The report that an event calls for. */
export interface Report {
  readonly verdict: "report-now" | "report-promptly";
  readonly owedBy: readonly Role[];
  readonly duty: Duty;
  readonly clause: ClauseId;
  /** Why a suspicion is enough. */
  readonly suspicion: Reason;
  /** Why no other role owes it, where one does not. */
  readonly onlyTheirs?: ReadingId;
  readonly notices: readonly Notice[];
}

/** To lose control of information is an incident as soon as it is possible, and by accident too. */
const potentialLoss: ClauseId = "conduct.rules.incident-definition";

/** Every event with its report. */
export const reports: Readonly<Record<ReportableEvent, Report>> = /* @__PURE__ */ frozen({
  "license-lapse": brokersReport("report-license-lapse", "conduct.broker.report-lapse"),
  "disciplinary-action": brokersReport("report-disciplinary-action", "conduct.broker.report-discipline"),
  "lost-equipment": incident("report-lost-equipment", "conduct.rules.report-lost-equipment", potentialLoss),
  "security-incident": incident("report-security-incident", "conduct.rules.report-incident", potentialLoss),
  "policy-violation": incident("report-policy-violation", "conduct.rules.report-violation"),
  "suspicious-activity": incident("report-suspicious-activity", "conduct.rules.report-suspicious"),
  "organization-change": staffsReport("report-organization-change", "support-staff.report.org-contact"),
  "employment-change": staffsReport("report-employment-change", "support-staff.report.employment"),
  "role-change": staffsReport("report-role-change", "support-staff.report.agency-role"),
  "business-change": staffsReport("report-business-change", "support-staff.report.other-business"),
});

// Helpers: the kinds of report

/** Everybody's, known or suspected, by a procedure that the documents do not describe. */
/* @__NO_SIDE_EFFECTS__ */
function incident(action: string, clause: ClauseId, suspected: ClauseId = clause): Report {
  return {
    verdict: "report-now",
    owedBy: roles,
    duty: reportNow(action, clause),
    clause,
    suspicion: { code: "suspicion-counts", clause: suspected },
    notices: [{ code: "channel-not-in-the-documents", clause: "conduct.rules.report-procedure" }],
  };
}

/* @__NO_SIDE_EFFECTS__ */
function brokersReport(action: string, clause: ClauseId): Report {
  return {
    verdict: "report-now",
    owedBy: ["broker"],
    duty: reportNow(action, clause),
    clause,
    suspicion: suspectedChange(clause),
    onlyTheirs: "conduct.65-broker-commitments-bind-brokers",
    notices: none,
  };
}

/* @__NO_SIDE_EFFECTS__ */
function staffsReport(action: string, clause: ClauseId): Report {
  return {
    verdict: "report-promptly",
    owedBy: ["support-staff"],
    duty: reportPromptly(action, clause),
    clause,
    suspicion: suspectedChange(clause),
    onlyTheirs: "conduct.66-staff-report-their-changes",
    notices: none,
  };
}

function suspectedChange(clause: ClauseId): Reason {
  return { code: "suspicion-counts", clause, reading: "conduct.63-suspected-counts-as-known" };
}
