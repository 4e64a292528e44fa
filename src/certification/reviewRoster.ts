import { dayNumberFor, type DayNumber } from "../calendar/dayNumber.js";
import type { PlainDate } from "../calendar/plainDate.js";
import type { Notice, Reason } from "../decision/decision.js";
import type { Role } from "../people/role.js";
import type { RosterRow, RosterStatus } from "../people/rosterRow.js";
import { eligibility, type Eligibility } from "./certificationEligibility.js";
import type { CertificationPeriod } from "./certificationPeriod.js";
import { status, type CertificationStatus } from "./certificationStatus.js";
import { earliestInquiry, type Inquiry, type InquiryOptions } from "./earliestInquiry.js";
import { next, type NextStep } from "./nextStep.js";
import type { CertificationOptions } from "./plan.js";
import { answerAt, prepare, type Prepared } from "./question.js";
import { recertifyUnless, type OpenRecertification } from "./recertification.js";
import { discrepancyFinder, noticesOnRow, type RosterEntry } from "./rosterDiscrepancies.js";
import { isFilled, rosterRegister, type RosterRegister, type StaffDetails } from "./rosterRegister.js";
import { standingCode, type StandingFacts } from "./standing.js";

/** A roster and what is known beyond it. */
export interface RosterReviewFacts {
  readonly rows: readonly RosterRow[];
  /** By Training ID, else by name. A name that several rows bear is nobody's. */
  readonly details?: Readonly<Record<string, StaffDetails>>;
  /** The role of everybody whose details give none. */
  readonly role: Role;
  readonly period: string | CertificationPeriod;
  readonly today: PlainDate;
}

/** What a caller may read otherwise. */
export interface RosterReviewOptions extends CertificationOptions, InquiryOptions {}

/** One person of the roster, with every question answered. */
export interface ReviewedPerson {
  readonly row: RosterRow;
  readonly rosterStatus?: RosterStatus;
  readonly eligibility: Eligibility;
  readonly status: CertificationStatus;
  readonly next: NextStep;
  /** When to ask about a status that has not changed: only for who is eligible and waits. */
  readonly inquiry?: Inquiry;
  readonly recertification?: OpenRecertification;
  readonly discrepancies: readonly Reason[];
  readonly notices: readonly Notice[];
}

/** A whole roster, reviewed. */
export interface RosterReview {
  /** By the roster's status as its screen sorts the column (Certified, New, Not Certified, none), then by name. */
  readonly people: readonly ReviewedPerson[];
  /** How many people the roster shows in each status. */
  readonly counts: Readonly<Record<RosterStatus | "unknown", number>>;
  /** Keys of the details that belong to nobody on the roster. */
  readonly unmatched: readonly string[];
}

/**
 * Who on a roster is certified, who is not and why, what comes next, and where does the roster disagree?
 *
 * Every row is reviewed, doubles too: they are marked, never dropped. The roster's Certified counts as MNsure's
 * confirmation; any other status says that MNsure has not confirmed, and whether the Training ID is activated. Both
 * the roster's status and the computed one are reported. A person with an Assister ID was certified before.
 *
 * Interpretation: certification.18-report-both-statuses, certification.19-assister-id-inactive, and those of the
 * questions asked of each person. Names are sorted by their letters' code, since no locale is assumed.
 *
 * @policy monitor.amp.purpose
 * @policy monitor.step2.sort
 * @policy monitor.status.certified-shows-assister-id
 * @policy monitor.status.not-certified-shows-training-id
 * @policy monitor.status.assister-id-may-remain
 * @throws RangeError when a role or the period does not exist, or a date is no real day.
 * @example
 * ```ts
 * import { reviewRoster } from "mnsure-rules/certification";
 *
 * const { people, counts } = reviewRoster({
 *   rows: [{ name: "Lee Vang", trainingId: "T7X5678", assisterId: "MN9Z8Y7X6", employment: "inactive", status: "not-certified" }],
 *   details: { T7X5678: { backgroundStudy: "passed", courses: {} } },
 *   role: "navigator", period: "2021-2022", today: "2021-09-01",
 * });
 * counts["not-certified"] // => 1
 * people[0]?.next.verdict // => "complete-training"
 * people[0]?.notices.map(({ code }) => code) // => ["assister-id-inactive"]
 * ```
 */
export function reviewRoster(review: RosterReviewFacts, options?: RosterReviewOptions): RosterReview {
  const desk = openDesk(review, options);
  desk.questionsFor(review.role); // an empty roster is asked about a role and a period too
  const register = rosterRegister(review.rows, review.details ?? {});
  const people = review.rows.map((row) => reviewRow(row, register, desk));
  return Object.freeze({
    people: Object.freeze(people.sort(asTheScreenSorts)),
    counts: countsOf(review.rows),
    unmatched: register.unmatched(),
  });
}

// Helpers

const asking = "reviewRoster";

type Mutable<Answer> = { -readonly [Field in keyof Answer]: Answer[Field] };

/** One review's questions, each prepared once for a role, and its answers shared between people. */
interface Desk {
  readonly review: RosterReviewFacts;
  readonly today: DayNumber;
  readonly questionsFor: (role: Role) => Questions;
  readonly discrepancies: (entry: RosterEntry) => readonly Reason[];
  readonly inquiry: (role: Role, metOn: PlainDate) => Inquiry;
  readonly recertification: (
    role: Role,
    before: boolean | undefined,
    metOn: PlainDate | undefined,
    open: Eligibility["missing"],
  ) => OpenRecertification;
}

interface Questions {
  readonly eligibility: Prepared<Eligibility>;
  readonly status: Prepared<CertificationStatus>;
  readonly next: Prepared<NextStep>;
}

function openDesk(review: RosterReviewFacts, options: RosterReviewOptions | undefined): Desk {
  const { period, today } = review;
  return {
    review,
    today: dayNumberFor(today, asking, "today"),
    questionsFor: remember((role: Role) => ({
      eligibility: prepare(eligibility, role, period, options, asking),
      status: prepare(status, role, period, options, asking),
      next: prepare(next, role, period, options, asking),
    })),
    discrepancies: discrepancyFinder(),
    inquiry: remember((role: Role, lastRequirementMetOn: PlainDate) =>
      earliestInquiry({ waitingFor: "status-to-change", lastRequirementMetOn, today, role }, options),
    ),
    recertification: remember((role, before, metOn, open) =>
      recertifyUnless(
        open,
        {
          role,
          period,
          today,
          ...(before === undefined ? {} : { previouslyCertified: before }),
          ...(metOn === undefined ? {} : { requirementsMetOn: metOn }),
        },
        asking,
      ),
    ),
  };
}

/** Build each answer once. */
function remember<Key extends readonly unknown[], Answer>(build: (...key: Key) => Answer): (...key: Key) => Answer {
  const answers = new Map<string, Answer>();
  return (...key) => {
    const id = key.join(" ");
    let known = answers.get(id);
    if (known === undefined) {
      known = build(...key);
      answers.set(id, known);
    }
    return known;
  };
}

function reviewRow(row: RosterRow, register: RosterRegister, desk: Desk): ReviewedPerson {
  const match = register.match(row);
  const role = match.details.role ?? desk.review.role;
  const questions = desk.questionsFor(role);
  const facts = factsOf(row, match.details);
  const code = standingCode(facts, questions.status.plan, desk.today, asking); // the three questions have one plan
  const eligible = answerAt(questions.eligibility, code, facts, desk.today, asking);
  const found = answerAt(questions.status, code, facts, desk.today, asking);
  const entry: RosterEntry = { row, role, status: found, match };
  const person: Mutable<ReviewedPerson> = {
    row: Object.isFrozen(row) ? row : Object.freeze({ ...row }),
    eligibility: eligible,
    status: found,
    next: answerAt(questions.next, code, facts, desk.today, asking),
    discrepancies: desk.discrepancies(entry),
    notices: noticesOnRow(entry),
  };
  if (row.status !== undefined) person.rosterStatus = row.status;
  addDates(person, entry, questions, desk);
  return Object.freeze(person);
}

/** When to ask about a status that has not changed, and whether recertification was in time. */
function addDates(person: Mutable<ReviewedPerson>, entry: RosterEntry, questions: Questions, desk: Desk): void {
  const { row, role, match } = entry;
  const { verdict, missing } = person.eligibility;
  const metOn = verdict === "eligible" ? lastCompletion(match.details, questions) : undefined;
  if (verdict === "eligible" && metOn === undefined) return; // no course to date it by
  if (person.status.pending === true && metOn !== undefined) person.inquiry = desk.inquiry(role, metOn);
  // Whoever has an Assister ID or is shown as Certified was certified before.
  const shown = isFilled(row.assisterId) || row.status === "certified" ? true : undefined;
  person.recertification = desk.recertification(role, match.details.previouslyCertified ?? shown, metOn, missing);
}

/** What roster and agency know together. The roster shows employment; its status tells of confirmation and Training ID. */
function factsOf(row: RosterRow, details: StaffDetails): StandingFacts {
  const listed = row.status === undefined ? undefined : row.status !== "new";
  const shown = row.status === undefined ? undefined : false;
  return {
    onRoster: true,
    employment: row.employment ?? details.employment,
    backgroundStudy: details.backgroundStudy,
    licensedProducer: details.licensedProducer,
    courses: details.courses,
    codeOfConductAgreed: details.codeOfConductAgreed,
    revokedOn: details.revokedOn,
    trainingIdActivated: details.trainingIdActivated ?? listed,
    mnsureConfirmed: row.status === "certified" ? true : (details.mnsureConfirmed ?? shown),
  };
}

/** The day on which the last of the required courses was completed. */
function lastCompletion({ courses }: StaffDetails, { status: { plan } }: Questions): PlainDate | undefined {
  return [...plan.courses.keys()]
    .map((course) => courses?.[course]?.completedOn)
    .reduce((last, day) => (last === undefined || (day !== undefined && day > last) ? day : last), undefined);
}

const screenOrder: readonly (RosterStatus | undefined)[] = ["certified", "new", "not-certified", undefined];
const tieBreakers = [
  "name",
  "trainingId",
  "assisterId",
  "employment",
  "referenceNumber",
  "portalAccess",
  "listedInDirectory",
] as const;

function asTheScreenSorts({ row: a }: ReviewedPerson, { row: b }: ReviewedPerson): number {
  if (a.status !== b.status) return screenOrder.indexOf(a.status) - screenOrder.indexOf(b.status);
  for (const field of tieBreakers) {
    const left = a[field];
    const right = b[field];
    if (left === right) continue;
    if (left === undefined || right === undefined) return left === undefined ? -1 : 1;
    return left < right ? -1 : 1;
  }
  return 0;
}

function countsOf(rows: readonly RosterRow[]): RosterReview["counts"] {
  const counts = { new: 0, "not-certified": 0, certified: 0, unknown: 0 };
  for (const { status: shown } of rows) counts[shown ?? "unknown"]++;
  return Object.freeze(counts);
}
