import type { Issue, Parsed } from "./parsed.js";

/** The three values of the roster's Certification Status column. */
export type RosterStatus = "new" | "not-certified" | "certified";

/** One person on the roster. What a column does not say is absent: unknown, neither yes nor no. */
export interface RosterRow {
  readonly name: string;
  readonly assisterId?: string;
  readonly trainingId?: string;
  readonly employment?: "active" | "inactive";
  readonly status?: RosterStatus;
  readonly portalAccess?: boolean;
  readonly referenceNumber?: string;
  readonly listedInDirectory?: boolean;
}

type Field = keyof RosterRow;

interface Column {
  readonly field: Field;
  /** The heading as the roster shows it, or as its page describes it. */
  readonly heading: string;
  readonly aliases: readonly string[];
  /** The values a closed column may hold; without them any text is taken. */
  readonly values?: Readonly<Record<string, string | boolean>>;
  readonly expected?: string;
}

const yesOrNo = { yes: true, y: true, true: true, no: false, n: false, false: false } as const;

// The seven columns that the roster page names (monitor.roster.columns) and the person's name. Four headings are
// quoted there; the other three are only described, so their likely names are taken too.
const columns: readonly Column[] = [
  { field: "name", heading: "Name", aliases: ["Full Name", "Staff Name", "Staff Member"] },
  { field: "assisterId", heading: "Assister ID", aliases: ["Assister Number"] },
  { field: "trainingId", heading: "Training ID", aliases: ["Training Number", "Learning Center ID"] },
  {
    field: "employment",
    heading: "Employment Status",
    aliases: ["Employment"],
    values: { active: "active", inactive: "inactive" }, // monitor.active.column
    expected: "Active or Inactive",
  },
  {
    field: "status",
    heading: "Certification Status",
    aliases: ["Certification"],
    values: { new: "new", notcertified: "not-certified", certified: "certified" }, // monitor.status.three-values
    expected: "New, Not Certified or Certified",
  },
  {
    field: "portalAccess",
    heading: "Assister Portal Access",
    aliases: ["Portal Access", "Allowed Assister Portal Access"],
    values: yesOrNo,
    expected: "Yes or No",
  },
  {
    field: "referenceNumber",
    heading: "Reference Number",
    aliases: ["Reference No", "Assister Portal Reference Number", "Portal Reference Number"],
  },
  {
    field: "listedInDirectory",
    heading: "Assister Directory",
    aliases: ["Directory", "Listed in Directory", "Listed in Assister Directory"],
    values: yesOrNo,
    expected: "Yes or No",
  },
];

/** What the headings of a file are to the roster: which columns they are, which are absent, which are strangers. */
export interface RosterColumns {
  /** Canonical headings found. */
  readonly found: readonly string[];
  /** Canonical headings that no column of the file carries: what they say is unknown. */
  readonly missing: readonly string[];
  /** Positions of columns that are not the roster's. */
  readonly unrecognized: readonly number[];
  /** Positions of columns that repeat one found before. */
  readonly repeated: readonly number[];
}

/**
 * Which of the roster's columns does a file carry?
 *
 * @policy monitor.roster.columns
 * @example
 * ```ts
 * import { rosterColumns } from "mnsure-rules/people";
 *
 * const { missing, unrecognized } = rosterColumns(["NAME", "assister id", "Shoe Size"]);
 * missing.length // => 6
 * unrecognized // => [2]
 * ```
 */
export function rosterColumns(headings: readonly string[]): RosterColumns {
  const found: string[] = [];
  const unrecognized: number[] = [];
  const repeated: number[] = [];
  for (const [at, heading] of headings.entries()) {
    const column = columnOf(heading);
    if (column === undefined) unrecognized.push(at);
    else if (found.includes(column.heading)) repeated.push(at);
    else found.push(column.heading);
  }
  const missing = columns.map(({ heading }) => heading).filter((heading) => !found.includes(heading));
  for (const list of [found, missing, unrecognized, repeated]) Object.freeze(list);
  return Object.freeze({ found, missing, unrecognized, repeated });
}

/**
 * What does one row of the roster say?
 *
 * Headings are taken in any case and spacing, with the aliases of their description. An empty or absent cell leaves
 * its fact unknown; a cell that its column cannot hold is an issue, and so is a row without a name or with two
 * columns for one fact that disagree. Columns that are not the roster's are left alone: `rosterColumns` lists them.
 *
 * @policy monitor.roster.all-staff
 * @policy monitor.roster.columns
 * @policy monitor.status.three-values
 * @policy monitor.active.column
 * @example
 * ```ts
 * import { rosterRow } from "mnsure-rules/people";
 *
 * rosterRow({ Name: "Ana Ruiz", "Certification Status": "Not Certified" })
 * // => { ok: true, value: { name: "Ana Ruiz", status: "not-certified" } }
 * rosterRow({ Name: "Ana Ruiz", "Employment Status": "on leave" })
 * // => { ok: false, issues: [{ path: ["Employment Status"], code: "unknown-value", expected: "Active or Inactive" }] }
 * ```
 */
export function rosterRow(record: Readonly<Record<string, string>>): Parsed<RosterRow> {
  const given: unknown = record;
  if (typeof given !== "object" || given === null)
    return refused([{ path: [], code: "not-a-record", expected: "an object keyed by column heading" }]);
  const row: Partial<Record<Field, string | boolean>> = {};
  const issues: Issue[] = [];
  for (const [heading, cell] of Object.entries(record)) {
    const column = columnOf(heading);
    const read = column === undefined ? undefined : readCell(column, cell);
    if (column === undefined || read === undefined) continue;
    if (typeof read === "object") issues.push(read);
    else if ((row[column.field] ?? read) !== read)
      issues.push(issue(column, "contradicting-columns", "one column, or columns that agree"));
    else row[column.field] = read;
  }
  if (row.name === undefined && issues.every(({ path }) => path[0] !== "Name"))
    issues.push({ path: ["Name"], code: "missing", expected: "the person's name" });
  // Every value was read by its own column, so the row has the types of its fields.
  return issues.length > 0 ? refused(issues) : Object.freeze({ ok: true, value: Object.freeze(row) as RosterRow });
}

// Helpers

const byHeading: ReadonlyMap<string, Column> = /* @__PURE__ */ headings();

function headings(): ReadonlyMap<string, Column> {
  const named = (column: Column): [string, Column][] =>
    [column.heading, ...column.aliases].map((heading) => [letters(heading), column]);
  return new Map(columns.flatMap(named));
}

function columnOf(heading: string): Column | undefined {
  return heading.length > 80 ? undefined : byHeading.get(letters(heading));
}

/** The value of a cell, undefined when it says nothing, or the issue with it. */
function readCell(column: Column, cell: unknown): string | boolean | Issue | undefined {
  if (cell === undefined || cell === null) return undefined;
  if (typeof cell !== "string") return issue(column, "not-text", "text");
  const text = cell.trim();
  if (text === "") return undefined;
  if (column.values === undefined) return text;
  const word = letters(text);
  const value = Object.hasOwn(column.values, word) ? column.values[word] : undefined;
  return value ?? issue(column, "unknown-value", column.expected ?? "text");
}

function issue(column: Column, code: string, expected: string): Issue {
  return { path: [column.heading], code, expected };
}

function refused(issues: readonly Issue[]): Parsed<never> {
  return Object.freeze({
    ok: false,
    issues: Object.freeze(issues.map((each) => Object.freeze({ ...each, path: Object.freeze([...each.path]) }))),
  });
}

/** A heading or word without case, spaces and punctuation, so that a byte order mark does not matter either. */
function letters(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, "");
}
