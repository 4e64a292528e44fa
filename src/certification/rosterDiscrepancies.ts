import type { Notice, Reason } from "../decision/decision.js";
import { frozen, none } from "../decision/frozen.js";
import type { Role } from "../people/role.js";
import type { RosterRow } from "../people/rosterRow.js";
import type { CertificationStatus } from "./certificationStatus.js";
import { isAmpRole } from "./requirementsFor.js";
import { isFilled, type RosterMatch } from "./rosterRegister.js";

/** One row of a roster, with what else is known of it. */
export interface RosterEntry {
  readonly row: RosterRow;
  readonly role: Role;
  readonly status: CertificationStatus;
  readonly match: RosterMatch;
}

/** Finds the same discrepancies as the same, shared list. */
export type FindDiscrepancies = (entry: RosterEntry) => readonly Reason[];

/**
 * Where does a roster disagree with itself, with the other rows, or with what is computed?
 *
 * @policy monitor.status.certified-shows-assister-id
 * @policy monitor.status.not-certified-shows-training-id
 */
export function discrepancyFinder(): FindDiscrepancies {
  const lists = new Map<number, readonly Reason[]>([[0, none]]);
  return (entry) => {
    const found = checks.reduce((bits, { holds }, at) => (holds(entry) ? bits : bits | (1 << at)), 0);
    const known = lists.get(found);
    if (known !== undefined) return known;
    const list = Object.freeze(checks.filter((_, at) => (found & (1 << at)) !== 0).map(({ reason }) => reason));
    lists.set(found, list);
    return list;
  };
}

/**
 * What is worth knowing of a row without being wrong: an Assister ID that stays visible after certification ended.
 *
 * @policy monitor.status.assister-id-may-remain
 */
export function noticesOnRow({ row, status }: RosterEntry): readonly Notice[] {
  const shown = row.status ?? status.verdict;
  return isFilled(row.assisterId) && (shown === "new" || shown === "not-certified") ? inactiveId : none;
}

// Helpers

interface Check {
  readonly reason: Reason;
  readonly holds: (entry: RosterEntry) => boolean;
}

const checks: readonly Check[] = [
  {
    reason: /* @__PURE__ */ frozen<Reason>({
      code: "certified-without-assister-id",
      clause: "monitor.status.certified-shows-assister-id",
      fact: "assisterId",
    }),
    // Support staff get an Admin ID, which the roster does not show.
    holds: ({ row, role }) => row.status !== "certified" || !isAmpRole(role) || isFilled(row.assisterId),
  },
  {
    reason: /* @__PURE__ */ frozen<Reason>({
      code: "not-certified-without-training-id",
      clause: "monitor.status.not-certified-shows-training-id",
      fact: "trainingId",
    }),
    holds: ({ row }) => row.status !== "not-certified" || isFilled(row.trainingId),
  },
  {
    reason: /* @__PURE__ */ frozen<Reason>({
      code: "certified-but-inactive",
      clause: "monitor.req.active",
      reading: "certification.18-report-both-statuses",
      fact: "employment",
    }),
    holds: ({ row }) => row.status !== "certified" || row.employment !== "inactive",
  },
  {
    reason: /* @__PURE__ */ frozen<Reason>({
      code: "status-differs",
      clause: "monitor.status.certified",
      reading: "certification.18-report-both-statuses",
      fact: "status",
    }),
    holds: ({ row, status }) =>
      row.status === undefined || status.verdict === "undetermined" || row.status === status.verdict,
  },
  {
    reason: /* @__PURE__ */ frozen<Reason>({
      code: "new-but-trained",
      clause: "monitor.status.new",
      reading: "certification.18-report-both-statuses",
      fact: "status",
    }),
    holds: ({ row, status }) => row.status !== "new" || status.because[0]?.code !== "facts-contradict",
  },
  {
    reason: /* @__PURE__ */ frozen<Reason>({
      code: "employment-differs",
      clause: "monitor.active.column",
      fact: "employment",
    }),
    holds: ({ row, match: { details } }) =>
      row.employment === undefined || details.employment === undefined || row.employment === details.employment,
  },
  {
    reason: /* @__PURE__ */ frozen<Reason>({
      code: "duplicate-training-id",
      clause: "monitor.roster.all-staff",
      reading: "certification.21-five-identifiers",
      fact: "trainingId",
    }),
    holds: ({ match }) => !match.sharesTrainingId,
  },
  {
    reason: /* @__PURE__ */ frozen<Reason>({
      code: "duplicate-assister-id",
      clause: "monitor.roster.all-staff",
      reading: "certification.21-five-identifiers",
      fact: "assisterId",
    }),
    holds: ({ match }) => !match.sharesAssisterId,
  },
  {
    reason: /* @__PURE__ */ frozen<Reason>({
      code: "duplicate-name",
      clause: "monitor.roster.all-staff",
      fact: "name",
    }),
    holds: ({ match }) => !match.sharesName,
  },
  {
    reason: /* @__PURE__ */ frozen<Reason>({
      code: "details-under-a-shared-name",
      clause: "monitor.roster.all-staff",
      reading: "certification.28-unknown-is-unknown",
      fact: "name",
    }),
    holds: ({ match }) => !match.detailsAmbiguous,
  },
];

const inactiveId: readonly Notice[] = /* @__PURE__ */ frozen<Notice[]>([
  {
    code: "assister-id-inactive",
    clause: "monitor.status.assister-id-may-remain",
    reading: "certification.19-assister-id-inactive",
  },
]);
