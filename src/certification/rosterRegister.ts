import type { RosterRow } from "../people/rosterRow.js";
import type { StatusFacts } from "./certificationStatus.js";

/** What an agency knows of a person beyond the roster. */
export interface StaffDetails extends Partial<Omit<StatusFacts, "today" | "period">> {
  readonly previouslyCertified?: boolean;
}

/** Who is who on a roster: which details belong to which row, and which rows cannot be told apart. */
export interface RosterRegister {
  readonly match: (row: RosterRow) => RosterMatch;
  /** The keys of details that no row has taken. */
  readonly unmatched: () => readonly string[];
}

/** One row's details, and with whom it might be confused. */
export interface RosterMatch {
  readonly details: StaffDetails;
  readonly sharesTrainingId: boolean;
  readonly sharesAssisterId: boolean;
  /** Another row bears the same name, and one of the two has no Training ID to tell them apart. */
  readonly sharesName: boolean;
  /** Details under a name that several rows bear: they are nobody's. */
  readonly detailsAmbiguous: boolean;
}

/**
 * Match details with rows: by Training ID, else by name, and never by a name that several rows bear, since what is
 * known of one person would then vouch for another.
 */
export function rosterRegister(
  rows: readonly RosterRow[],
  details: Readonly<Record<string, StaffDetails>>,
): RosterRegister {
  const trainingIds = tally(rows.map(({ trainingId }) => trainingId));
  const assisterIds = tally(rows.map(({ assisterId }) => assisterId));
  const names = tally(rows.map(({ name }) => name));
  const namesWithoutId = new Set(rows.filter(({ trainingId }) => !isFilled(trainingId)).map(({ name }) => name));
  const taken = new Set<string>();
  return {
    match: (row) => {
      const sharedName = occurs(names, row.name) > 1;
      const key = keyOf(row, details, sharedName);
      if (key !== undefined) taken.add(key);
      return {
        details: (key === undefined ? undefined : details[key]) ?? noDetails,
        sharesTrainingId: occurs(trainingIds, row.trainingId) > 1,
        sharesAssisterId: occurs(assisterIds, row.assisterId) > 1,
        sharesName: sharedName && namesWithoutId.has(row.name),
        detailsAmbiguous: sharedName && key === undefined && Object.hasOwn(details, row.name),
      };
    },
    unmatched: () => Object.freeze(Object.keys(details).filter((key) => !taken.has(key))),
  };
}

/** Does a cell hold anything? */
export function isFilled(cell: string | undefined): cell is string {
  return cell !== undefined && cell.trim() !== "";
}

// Helpers

const noDetails: StaffDetails = /* @__PURE__ */ Object.freeze({});

function keyOf(row: RosterRow, details: object, sharedName: boolean): string | undefined {
  if (isFilled(row.trainingId) && Object.hasOwn(details, row.trainingId)) return row.trainingId;
  return !sharedName && Object.hasOwn(details, row.name) ? row.name : undefined;
}

function tally(cells: readonly (string | undefined)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const cell of cells) if (isFilled(cell)) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return counts;
}

function occurs(counts: ReadonlyMap<string, number>, cell: string | undefined): number {
  return cell === undefined ? 0 : (counts.get(cell) ?? 0);
}
