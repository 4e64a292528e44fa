// An agency's roster in, a report out: `npm run demo [-- roster.csv known.json YYYY-MM-DD]`.
// Reading files, parsing CSV and printing are ours to do here; the library takes rows and facts, and decides.
import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parse, type Options } from "csv-parse/sync";
import * as z from "zod";
import {
  earliestInquiry,
  periods,
  reviewRoster,
  type CertificationPeriod,
  type Inquiry,
  type ReviewedPerson,
} from "mnsure-rules/certification";
import { ceRequestWindow } from "mnsure-rules/continuing-education";
import { plainDate, type PlainDate } from "mnsure-rules/calendar";
import type { Duty, Reason } from "mnsure-rules/decision";
import {
  identifierStanding,
  rosterColumns,
  rosterRow,
  type Issue,
  type Role,
  type RosterRow,
} from "mnsure-rules/people";
import { clause, documentTitles } from "mnsure-rules/policy";
import { plainDateSchema, roleSchema, staffDetailsSchema } from "mnsure-rules/schemas";

const knownSchema = z.object({
  role: roleSchema,
  period: z.enum(Object.keys(periods)),
  /** What MNsure announced for the period; the documents publish no date. */
  deadlines: z.partialRecord(roleSchema, plainDateSchema).optional(),
  people: z.record(z.string(), z.record(z.string(), z.unknown())),
});

// What the agency notes beside the facts of the rules.
const notesSchema = z.object({
  /** By course: the day on which the Learning Center shows it as complete, though the roster has no date yet. */
  learningCenterComplete: z.record(z.string(), plainDateSchema).optional(),
  /** By course: the day on which credit was requested. */
  ceRequestedOn: z.record(z.string(), plainDateSchema).optional(),
  /** Has certification lapsed since the Admin ID was issued? */
  lapsedSinceIssued: z.boolean().optional(),
});

type Notes = z.infer<typeof notesSchema>;
type Details = z.infer<typeof staffDetailsSchema>;

/** The report on a roster file, with what the agency knows beyond it, as of a day. */
export function rosterReport(rosterCsv: string, knownJson: string, today: PlainDate): string {
  const known = knownSchema.parse(JSON.parse(knownJson));
  const roster = readRoster(rosterCsv);
  const people = readPeople(known.people);
  const period = withDeadlines(known.period, known.deadlines);
  const review = reviewRoster({ rows: roster.rows, details: people.details, role: known.role, period, today });
  const { counts } = review;
  const troubles = [
    ...roster.troubles,
    ...people.troubles,
    ...review.unmatched.map((key) => `${key}: known, but not on the roster`),
  ];

  const lines = [
    `Staff roster, certification period ${known.period}, as of ${today}`,
    `${review.people.length} people: ${counts.certified} Certified, ${counts.new} New, ${counts["not-certified"]} Not Certified, ${counts.unknown} without a status`,
  ];
  let shown: ReviewedPerson["rosterStatus"] | null = null;
  for (const person of review.people) {
    if (person.rosterStatus !== shown) lines.push("", `== ${titles[person.rosterStatus ?? "none"]} ==`);
    shown = person.rosterStatus;
    const key = person.row.trainingId ?? person.row.name;
    const notes = people.notes.get(key) ?? {};
    lines.push("", ...describe(person, people.details[key] ?? {}, notes, known.role, today));
  }
  if (troubles.length > 0)
    lines.push("", "== Could not be read, or belongs to nobody ==", "", ...troubles.map((trouble) => `  ${trouble}`));
  return `${lines.join("\n")}\n`;
}

// Reading

function readRoster(csv: string): { rows: RosterRow[]; troubles: string[] } {
  const broken: string[] = [];
  const options = {
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    // The parser's own message repeats the row: only its place is told.
    on_skip: (error) => {
      const line = error?.["lines"];
      broken.push(`line ${typeof line === "number" ? line : "unknown"}: expected a row of CSV, quotes closed`);
      return undefined;
    },
  } satisfies Options;
  // With `info` the parser gives more than its types say.
  const records = parse(csv, options) as unknown as { record: string[]; info: { lines: number } }[];
  const [head, ...body] = records;
  if (head === undefined) return { rows: [], troubles: ["the roster is empty: expected a line of headings"] };
  const headings = head.record;
  const columns = rosterColumns(headings);
  const troubles = [
    ...broken,
    ...columns.missing.map((heading) => `no column ${heading}: what it would say is unknown`),
    ...columns.unrecognized.map((at) => `column ${at + 1} is not one of the roster's and is not used`),
    ...columns.repeated.map((at) => `column ${at + 1} repeats another one`),
  ];
  const rows: RosterRow[] = [];
  for (const { record, info } of body) {
    if (record.length !== headings.length) {
      troubles.push(`line ${info.lines}: expected ${headings.length} cells, found ${record.length}`);
      continue;
    }
    const row = rosterRow(Object.fromEntries(headings.map((heading, at) => [heading, record[at] ?? ""])));
    if (row.ok) rows.push(row.value);
    else
      troubles.push(
        ...row.issues.map((issue) => `line ${info.lines}, column ${place(issue)}: expected ${issue.expected}`),
      );
  }
  return { rows, troubles };
}

function readPeople(people: z.infer<typeof knownSchema>["people"]): {
  details: Record<string, Details>;
  notes: Map<string, Notes>;
  troubles: string[];
} {
  const details: Record<string, Details> = {};
  const notes = new Map<string, Notes>();
  const troubles: string[] = [];
  for (const [key, { learningCenterComplete, ceRequestedOn, lapsedSinceIssued, ...facts }] of Object.entries(people)) {
    const read = staffDetailsSchema.safeParse(facts);
    const noted = notesSchema.safeParse({ learningCenterComplete, ceRequestedOn, lapsedSinceIssued });
    if (read.success && noted.success) {
      details[key] = read.data;
      notes.set(key, noted.data);
    }
    for (const issue of [...(read.error?.issues ?? []), ...(noted.error?.issues ?? [])])
      troubles.push(`${key}, ${issue.path.join(".")}: ${issue.message.toLowerCase()}`);
  }
  return { details, notes, troubles };
}

function withDeadlines(label: string, deadline: CertificationPeriod["deadline"]): CertificationPeriod {
  const published = periods[label];
  if (published === undefined) throw new RangeError("rosterReport: expected a published period");
  return deadline === undefined ? published : { ...published, deadline };
}

function place({ path }: Issue): string {
  return path.join(".");
}

// Writing

const actors: Partial<Record<Duty["who"], string>> = { mnsure: "MNsure" };
const titles = { certified: "Certified", new: "New", "not-certified": "Not Certified", none: "No status" } as const;

function describe(
  person: ReviewedPerson,
  details: Details,
  notes: Notes,
  rosterRole: Role,
  today: PlainDate,
): string[] {
  const role = details.role ?? rosterRole;
  const { row, status, next, inquiry, recertification, discrepancies } = person;
  return [
    `${row.name} (${role}): ${words(status.verdict)}${status.pending === true ? ", waiting for MNsure" : ""}`,
    ...status.because.map((reason) => `  because ${why(reason)}`),
    ...facts("  not known, and it matters: ", status.missing),
    ...discrepancies.map((reason) => `  ! ${why(reason)}`),
    ...next.duties.map((duty) => `  next: ${task(duty)}`),
    ...facts("  to find out first: ", next.missing),
    ...(inquiry === undefined ? [] : [`  ${ask(inquiry, "all done, status not changed yet")}`]),
    ...waiting(notes, role, today),
    ...recertify(recertification),
    ...credit(details, notes, role, today),
    ...assisterId(person),
    ...adminId(person, notes),
  ];
}

function why({ code, clause: id, fact }: Reason): string {
  const { document, section } = clause(id);
  const about = fact?.startsWith("courses.") === true ? ` (${fact.slice("courses.".length)})` : "";
  return `${words(code)}${about} [${documentTitles[document]}, ${section}]`;
}

function task({ who, modality, action, notBefore, contact }: Duty): string {
  const when = notBefore === undefined ? "" : `, not before ${notBefore}`;
  return `${actors[who] ?? `the ${words(who)}`} ${modality} ${words(action)}${when}${contact?.email === undefined ? "" : ` (${contact.email})`}`;
}

/** The first day on which one may write to MNsure, and where. */
function ask({ verdict, from, duties }: Inquiry, what: string): string {
  if (verdict === "check-learning-center") return `${what}: look it up in the Learning Center first`;
  const desk = duties.find(({ contact }) => contact?.email !== undefined)?.contact?.email;
  return `${what}: fine to write${desk === undefined ? "" : ` to ${desk}`} from ${from} on${verdict === "inquire" ? ", so today too" : ""}`;
}

/** Courses that the Learning Center shows as complete while the roster does not. */
function waiting({ learningCenterComplete = {} }: Notes, role: Role, today: PlainDate): string[] {
  return Object.entries(learningCenterComplete).map(([course, completedOn]) => {
    const shown = {
      waitingFor: "course-to-show",
      completedOn,
      learningCenterShowsComplete: true,
      role,
      today,
    } as const;
    return `  ${ask(earliestInquiry(shown), `${course} done, not on the roster yet`)}`;
  });
}

function recertify(answer: ReviewedPerson["recertification"]): string[] {
  if (answer === undefined || answer.verdict === "not-applicable") return [];
  const left = answer.daysLeft === undefined ? "" : `, ${days(answer.daysLeft)} left`;
  const by = answer.deadline === undefined ? "" : ` (deadline ${answer.deadline}${left})`;
  return [
    `  recertification: ${words(answer.verdict)}${by}`,
    ...facts("    not known: ", answer.verdict === "undetermined" ? answer.missing : []),
  ];
}

/** The windows for continuing-education credit, a course at a time. */
function credit(
  { courses = {}, licensedProducer }: Details,
  { ceRequestedOn = {} }: Notes,
  role: Role,
  today: PlainDate,
): string[] {
  return Object.entries(courses).flatMap(([course, { completedOn }]) => {
    if (completedOn === undefined) return [];
    const requestedOn = ceRequestedOn[course];
    const answer = ceRequestWindow({
      completedOn,
      today,
      registeredAs: role,
      ...(licensedProducer === undefined ? {} : { licensedProducer }),
      ...(requestedOn === undefined ? {} : { requestedOn }),
    });
    if (answer.verdict === "not-applicable") return [];
    const left = answer.daysLeft === undefined ? "" : `, ${days(answer.daysLeft)} left`;
    const lead = `  CE credit for ${course}: ${words(answer.verdict)} (last day ${answer.lastDay}${left})`;
    return [lead, ...facts("    not known: ", answer.missing), ...answer.duties.map((duty) => `    ${task(duty)}`)];
  });
}

/** Does a certified support person's Admin ID still hold? */
function adminId({ status }: ReviewedPerson, { lapsedSinceIssued }: Notes): string[] {
  if (lapsedSinceIssued === undefined || status.verdict === "undetermined") return [];
  const standing = identifierStanding({
    kind: "admin-id",
    certified: status.verdict === "certified",
    lapsedSinceIssued,
  });
  return [`  Admin ID: ${words(standing.verdict)}`, ...standing.duties.map((duty) => `    ${task(duty)}`)];
}

function assisterId({ row, status }: ReviewedPerson): string[] {
  if (row.assisterId === undefined || status.verdict === "undetermined") return [];
  return [
    `  Assister ID: ${words(identifierStanding({ kind: "assister-id", certified: status.verdict === "certified" }).verdict)}`,
  ];
}

function facts(lead: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [lead + names.map(words).join(", ")];
}

function days(count: number): string {
  return count === 1 ? "1 day" : `${count} days`;
}

function words(code: string): string {
  return code.replace(/-/g, " ").replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const beside = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
  const [roster = beside("roster.csv"), known = beside("known.json"), today = "2021-09-08"] = process.argv.slice(2);
  process.stdout.write(rosterReport(readFileSync(roster, "utf8"), readFileSync(known, "utf8"), plainDate(today)));
}
