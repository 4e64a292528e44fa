/**
 * The public contract of `mnsure-rules`: names, facts, verdicts and answer shapes.
 * Callers and acceptance tests rely on every name here. Fields and verdict-neutral detail may be added; nothing here may change meaning.
 * Where a name here and a sentence elsewhere disagree, this file wins.
 *
 * Two kinds of fact:
 *  - a STATE ("is she licensed?") is three-valued: absent or undefined means unknown, and unknown never counts as yes or no;
 *  - a RECORD (a dated event: `requestedOn`, `revokedOn`, a course completion) is complete as given: what is not in it has not happened,
 *    and what is dated after `today` has not happened yet. A whole record that is absent (`courses`) is unknown.
 */

// ───────────────────────────────────────────────────────────── calendar (mnsure-rules/calendar)
export type PlainDate = `${number}-${number}-${number}`; // a real day, YYYY-MM-DD
export interface BusinessCalendar {
  isHoliday(day: PlainDate): boolean;
}
export function plainDate(text: string): PlainDate; // RangeError when it is no real day
export function isPlainDate(text: unknown): text is PlainDate;
export function addDays(day: PlainDate, days: number): PlainDate;
export function daysBetween(from: PlainDate, to: PlainDate): number;
export function addBusinessDays(day: PlainDate, days: number, calendar?: BusinessCalendar): PlainDate; // the given day is day 0
export function isBusinessDay(day: PlainDate, calendar?: BusinessCalendar): boolean;
export function holidaysIn(year: number): readonly { readonly day: PlainDate; readonly name: string }[]; // observed days, executive branch
export function rollForward(day: PlainDate, calendar?: BusinessCalendar): PlainDate; // Minn. Stat. 645.15
export function dateInMinnesota(instant: Date | string): PlainDate; // an ISO instant with offset, or a Date; a bare PlainDate returns itself; a time without offset: RangeError
export function startOfDayInMinnesota(day: PlainDate): Date;

// ───────────────────────────────────────────────────────────── policy (mnsure-rules/policy)
export type ClauseId = import("mnsure-rules/policy").ClauseId; // the union of the 219 ids
export type ReadingId = import("mnsure-rules/policy").ReadingId; // the union of the readings' ids (where the text is silent)
export interface Clause {
  readonly id: ClauseId;
  readonly document: string;
  readonly section: string;
  readonly step?: string;
  readonly lines: string;
  readonly modality: "obligation" | "permission" | "prohibition" | "definition" | "procedure" | "fact" | "advice";
  readonly binds: readonly string[];
  readonly paraphrase: string;
}
export interface Reading {
  readonly id: ReadingId;
  readonly question: string;
  readonly chosen: string;
  readonly because: string;
  readonly alternatives: readonly string[];
  readonly option?: string;
}
export function clause(id: ClauseId): Clause;
export function reading(id: ReadingId): Reading;
export const clauses: readonly Clause[];
export const readings: readonly Reading[];
export interface Contact {
  readonly desk: "broker-service-line" | "assister-resource-center" | "mnsure" | "public-feedback" | "get-help";
  readonly email?: string;
  readonly note?: string;
}

// ───────────────────────────────────────────────────────────── decision (mnsure-rules/decision)
/** Why: the clause it rests on, and the reading where the clause alone does not settle it. Never a consumer's data. */
export interface Reason {
  readonly code: string;
  readonly clause: ClauseId;
  readonly reading?: ReadingId;
  readonly fact?: string;
}
export interface Notice {
  readonly code: string;
  readonly clause?: ClauseId;
  readonly reading?: ReadingId;
} // worth knowing, changes no verdict
export type Actor = "person" | "agency-contact" | "broker" | "assister" | "mnsure" | "mnsure-staff" | "caller";
export interface Duty {
  readonly action: string;
  readonly who: Actor;
  readonly modality: "must" | "should" | "may" | "must-not";
  readonly when?: "now" | "prompt";
  readonly notBefore?: PlainDate;
  readonly dueBy?: PlainDate;
  readonly contact?: Contact;
  readonly say?: string;
  readonly clause: ClauseId;
  readonly reading?: ReadingId;
}
export interface Decision<Verdict extends string, Fact extends string = string> {
  readonly question: string; // id of the question answered, e.g. "certification-status"
  readonly verdict: Verdict | "undetermined";
  readonly because: readonly Reason[]; // at least one, unless facts are missing
  readonly missing: readonly Fact[]; // states for which some completion of the unknown states exists in which changing this one alone changes the verdict; empty when determined
  readonly duties: readonly Duty[];
  readonly notices: readonly Notice[];
  readonly holdsThrough?: PlainDate; // last day on which the same facts give the same verdict; absent when no day is known that changes it
  readonly assumptions: readonly ReadingId[]; // every reading used
}
export type Tristate = "met" | "unmet" | "unknown";
export function explain(decision: Decision<string>, options?: { readonly width?: number }): string; // English, from clause paraphrases and readings

// ───────────────────────────────────────────────────────────── people (mnsure-rules/people)
export type Role = "broker" | "navigator" | "cac" | "support-staff";
export function roleOf(facts: {
  readonly registeredAs?: Role;
  readonly licensedProducer?: boolean;
  readonly sellsThroughMnsure?: boolean;
}): Decision<Role | "role-conflict">;
export type IdentifierKind = "admin-id" | "assister-id" | "training-id" | "npn" | "reference-number";
export function identifierStanding(facts: {
  readonly kind: IdentifierKind;
  readonly certified?: boolean;
  readonly trainingIdActivated?: boolean;
  readonly lapsedSinceIssued?: boolean;
}): Decision<"active" | "inactive">; // an Admin ID after a lapse: undetermined (the text promises stability only while certified)
export type RosterStatus = "new" | "not-certified" | "certified";
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
export interface Issue {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly expected: string;
} // never the value received
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };
export function rosterRow(record: Readonly<Record<string, string>>): Parsed<RosterRow>; // keyed by the roster's column headings; aliases, case and spaces tolerated

// ───────────────────────────────────────────────────────────── certification (mnsure-rules/certification)
export type CourseId = "dsace" | "core-curriculum" | "role-based-curriculum" | (string & {});
export interface CertificationPeriod {
  readonly label: string; // "2021-2022"
  readonly courses: Partial<Record<Role, readonly CourseId[]>>; // a role without a list: its courses are unknown
  readonly trainingOpensOn?: PlainDate; // absent: 1 January of the label's first year, as a reading
  readonly deadline?: Partial<Record<Role, PlainDate>>;
  readonly endsOn?: PlainDate;
}
export const periods: Readonly<Record<string, CertificationPeriod>>; // what has been published; today only "2021-2022"
export interface Completion {
  readonly completedOn?: PlainDate;
  readonly passed?: boolean;
} // no date: not completed; a roster date implies a pass (option)
export interface EligibilityFacts {
  readonly role: Role;
  readonly today: PlainDate;
  readonly period: string | CertificationPeriod;
  readonly onRoster?: boolean;
  readonly employment?: "active" | "inactive";
  readonly backgroundStudy?: "passed" | "not-passed";
  readonly licensedProducer?: boolean;
  readonly courses?: Readonly<Record<string, Completion>>;
  /* by CourseId */ readonly codeOfConductAgreed?: boolean;
  readonly revokedOn?: PlainDate;
}
export type Requirement =
  "on-roster" | "active" | "background-study" | "training" | "code-of-conduct" | "license" | "not-revoked";
export interface RequirementState {
  readonly requirement: Requirement;
  readonly course?: CourseId;
  readonly state: Tristate;
  readonly clause: ClauseId;
  readonly reading?: ReadingId;
}
export function requirementsFor(
  role: Role,
  period: string | CertificationPeriod,
): readonly {
  readonly requirement: Requirement;
  readonly course?: CourseId;
  readonly clause: ClauseId;
  readonly reading?: ReadingId;
}[];
export function certificationEligibility(
  facts: EligibilityFacts,
): Decision<"eligible" | "not-eligible"> & { readonly requirements: readonly RequirementState[] };
/**
 * `mnsureConfirmed`: MNsure shows the person as Certified for this period. A completion or a confirmation implies an activated Training ID;
 * together with `trainingIdActivated: false` they contradict each other: undetermined, reason "facts-contradict". Laws quantify over consistent facts.
 */
export interface StatusFacts extends EligibilityFacts {
  readonly trainingIdActivated?: boolean;
  readonly mnsureConfirmed?: boolean;
}
/** Order: not on the roster -> not-certified; Training ID not activated -> new; a requirement unmet or MNsure not confirming -> not-certified; else certified. */
export function certificationStatus(
  facts: StatusFacts,
): Decision<RosterStatus> & { readonly requirements: readonly RequirementState[]; readonly pending?: boolean }; // pending: eligible, not confirmed yet
export function nextStep(
  facts: StatusFacts,
): Decision<
  | "add-to-roster"
  | "activate-training-id"
  | "complete-training"
  | "fix-employment"
  | "complete-background-study"
  | "agree-to-code-of-conduct"
  | "renew-license"
  | "await-mnsure"
  | "nothing-to-do"
>;
export type InquiryFacts =
  | {
      readonly waitingFor: "course-to-show";
      readonly completedOn: PlainDate;
      readonly learningCenterShowsComplete?: boolean;
      readonly today: PlainDate;
      readonly role?: Role;
    }
  | {
      readonly waitingFor: "status-to-change";
      readonly lastRequirementMetOn: PlainDate;
      readonly today: PlainDate;
      readonly role?: Role;
    };
export function earliestInquiry(
  facts: InquiryFacts,
): Decision<"wait" | "inquire" | "check-learning-center"> & { readonly from: PlainDate }; // the fifth business day itself is fine
export function recertification(facts: {
  readonly role: Role;
  readonly today: PlainDate;
  readonly period?: string | CertificationPeriod;
  readonly deadline?: PlainDate;
  readonly previouslyCertified?: boolean;
  readonly requirementsMetOn?: PlainDate;
}): Decision<"current" | "due" | "lapsed" | "completed-late" | "not-applicable"> & {
  readonly deadline?: PlainDate;
  readonly daysLeft?: number;
}; // never certified before: not-applicable; the deadline day is in time
export interface StaffDetails extends Partial<Omit<StatusFacts, "today" | "period">> {
  readonly previouslyCertified?: boolean;
}
export interface RosterReview {
  readonly people: readonly {
    readonly row: RosterRow;
    readonly rosterStatus?: RosterStatus;
    readonly eligibility: Decision<"eligible" | "not-eligible">;
    readonly status: Decision<RosterStatus>;
    readonly next: Decision<string>;
    readonly inquiry?: Decision<string>;
    readonly recertification?: Decision<string>;
    readonly discrepancies: readonly Reason[];
  }[]; // ordered by roster status, then name
  readonly counts: Readonly<Record<RosterStatus | "unknown", number>>;
}
export function reviewRoster(review: {
  readonly rows: readonly RosterRow[];
  readonly details?: Readonly<Record<string, StaffDetails>>;
  readonly role: Role;
  readonly period: string | CertificationPeriod;
  readonly today: PlainDate;
}): RosterReview;
// details are keyed by Training ID, else by name; the roster's Certified counts as MNsure's confirmation

// ───────────────────────────────────────────────────────────── continuing-education (mnsure-rules/continuing-education)
export interface CeFacts {
  readonly completedOn: PlainDate;
  readonly today: PlainDate;
  readonly requestedOn?: PlainDate;
  readonly licensedProducer?: boolean;
  readonly registeredAs?: Role;
}
export function ceRequestWindow(
  facts: CeFacts,
): Decision<"open" | "requested-in-time" | "closed" | "not-applicable"> & {
  readonly lastDay: PlainDate;
  readonly statutoryLastDay: PlainDate;
  readonly daysLeft?: number;
}; // daysLeft only while open; 0 on the last day; a notice from day 8 on; completed after today: not-applicable
export function ceRequestEmail(request: {
  readonly npn: string;
  readonly fullName: string;
  readonly courses: readonly { readonly title: string; readonly completedOn: PlainDate }[];
}): { readonly to: string; readonly subject: string; readonly body: string };

// ───────────────────────────────────────────────────────────── permissions (mnsure-rules/permissions)
export type Task =
  | "check-application-status"
  | "check-enrollment-status"
  | "reset-password"
  | "report-life-event"
  | "submit-case-status-request"
  | "upload-verification-documents"
  | "check-verification-status"
  | "sell-plan"
  | "hold-portal-account";
export const tasks: readonly Task[];
export function mayPerform(facts: {
  readonly role: Role;
  readonly task: Task | (string & {});
  readonly certified?: boolean;
  readonly licensedProducer?: boolean;
}): Decision<"allowed" | "denied"> & { readonly nearest?: Task };
// support staff: listed tasks when certified; sell-plan and hold-portal-account denied whatever else; any other task undetermined (open list), ask the desk
// broker: the same tasks as a reading; sell-plan needs certified and licensedProducer; portal account when certified
// navigator, cac: sell-plan denied when licensedProducer is false; everything else undetermined: the documents do not say
export function mayCallServiceLine(facts: {
  readonly role: Role;
  readonly certified?: boolean;
  readonly hasAdminId?: boolean;
  readonly callerAgencyId?: string;
  readonly brokerAgencyId?: string;
  readonly about?: "a-broker's-case" | "own-certification";
}): Decision<"allowed" | "denied">;
export function callChecklist(
  role: Role,
): Decision<"known"> & { readonly give: readonly ("first-and-last-name" | "admin-id" | "npn" | "assister-id")[] };
export function permissionMatrix(): readonly {
  readonly role: Role;
  readonly task: Task;
  readonly verdict: string;
  readonly needs: readonly string[];
  readonly clause: ClauseId;
  readonly reading?: ReadingId;
}[];

// ───────────────────────────────────────────────────────────── conduct (mnsure-rules/conduct)
export interface Commitment {
  readonly id: string;
  readonly text: string;
  readonly roles: readonly Role[];
  readonly clause: ClauseId;
}
export function commitmentsOf(role: Role): readonly Commitment[];
export function mayUsePii(facts: {
  readonly role: Role;
  readonly officialDuty?: boolean;
  readonly minimumNecessary?: boolean;
  readonly purposeAuthorized?: boolean;
}): Decision<"allowed" | "denied">;
/** Lawful and (within assigned duties or with the subject's consent). Consent does not override the law. */
export function mayDisclosePii(facts: {
  readonly authorizedByLaw?: boolean;
  readonly withinAssignedDuties?: boolean;
  readonly subjectConsents?: boolean;
}): Decision<"allowed" | "denied">;
export type Act =
  | "treat-less-favorably"
  | "share-account"
  | "access-beyond-need"
  | "unofficial-use"
  | "use-for-other-purpose"
  | "send-insecurely"
  | "store-insecurely"
  | "disclose"
  | "alter-or-destroy-records"
  | "conceal-information"
  | "misstate-facts"
  | "misstate-appointments"
  | "behave-unprofessionally"
  | "deny-language-access"
  | "leave-device-unattended"
  | "practice-without-license";
export function assessConduct(facts: {
  readonly act: Act;
  readonly role: Role;
  readonly basis?: string;
  readonly withinRetentionSchedule?: boolean;
  readonly willful?: boolean;
  readonly lawful?: boolean;
  readonly consent?: boolean;
  readonly withinAssignedDuties?: boolean;
}): Decision<"breach" | "consistent">;
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
export function reportsOwed(facts: {
  readonly event: ReportableEvent;
  readonly role: Role;
  readonly occurredOn: PlainDate;
  readonly today: PlainDate;
  readonly suspectedOnly?: boolean;
}): Decision<"report-now" | "report-promptly" | "not-owed">;
export function consequencesOf(facts: { readonly breach: boolean }): Decision<"corrective-action-possible" | "none">; // revocation is MNsure's discretion, never predicted

// ───────────────────────────────────────────────────────────── pii (mnsure-rules/pii)
export type PiiCategory =
  | "name"
  | "birthdate"
  | "ssn"
  | "phone"
  | "address"
  | "email"
  | "identifier"
  | "financial"
  | "tax-credit"
  | "household-income"
  | "income"
  | "eligibility"
  | "enrollment"
  | "tax-filing-status"
  | "family-size"
  | "health"
  | "birthplace"
  | "mothers-maiden-name"
  | "biometric"
  | "education"
  | "employment";
export interface Finding {
  readonly category: PiiCategory;
  readonly start: number;
  readonly end: number;
  readonly confidence: "high" | "medium" | "low";
  readonly cue: string /* one of a closed list of codes, never text of the message */;
  readonly part?: "subject" | "body" | `attachment:${number}` | `attachment-name:${number}`;
}
/** pii: hold it. possible: a person should look. none: nothing found. cannot-tell: something could not be read. The stronger of two wins: pii, cannot-tell, possible, none. */
export interface PiiReport {
  readonly verdict: "pii" | "possible" | "none" | "cannot-tell";
  readonly findings: readonly Finding[];
}
export interface PiiOptions {
  readonly minimumConfidence?: "high" | "medium" | "low";
  readonly knownIdentifiers?: readonly string[];
}
export interface Sender {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly agency?: string;
  readonly npn?: string;
}
export interface Message {
  readonly subject?: string;
  readonly body: string;
  readonly attachments?: readonly { readonly name: string; readonly text?: string }[];
} // no text: unreadable
export function findPii(text: string, options?: PiiOptions): PiiReport; // UTF-16 offsets into the text as given
export function findPiiInMessage(message: Message, options?: PiiOptions & { readonly sender?: Sender }): PiiReport;
/** From `mnsure-rules/pii/identifiers`, without the model: SSN, phone, e-mail, dates, numbers. Findings only, no verdict: it cannot see names or meaning, so it must not route. */
export function findIdentifiers(text: string, options?: PiiOptions): readonly Finding[];
export function redact(text: string, findings: readonly Finding[], style?: "label" | "mask" | "numbered"): string;
export function redactMessage(message: Message, report: PiiReport, style?: "label" | "mask" | "numbered"): Message;
export const piiCategories: readonly {
  readonly category: PiiCategory;
  readonly clause: ClauseId;
  readonly reading?: ReadingId;
}[];

// ───────────────────────────────────────────────────────────── secure-email (mnsure-rules/secure-email)
export type Channel = "plain" | "mnsure-secure" | "own-encrypted";
export interface OwnEncryption {
  readonly provider: "microsoft" | "zixcorp" | (string & {});
  readonly approval?: "granted" | "requested" | "refused" | "not-requested";
}
export interface RouteFacts {
  readonly role: Role;
  readonly channel: Channel;
  readonly recipient?: "desk" | "other";
  readonly message?: Message;
  readonly pii?: PiiReport;
  readonly sender?: Sender;
  readonly ownEncryption?: OwnEncryption;
  readonly confirmed?: boolean;
}
/**
 * recipient "desk" (default): the desk of the role. pii or message must be given.
 * none -> send. possible on a plain channel -> ask-sender (a duty asks whether the marked places are about a real person; `confirmed: false` sends, `true` holds); elsewhere as pii. pii or cannot-tell: plain -> hold-and-request-secure-email; mnsure-secure or own-encrypted with approval granted -> send,
 * unless the subject line carries PII -> fix-subject; own-encrypted without granted approval -> hold-and-request-secure-email.
 * recipient "other" with pii on a plain channel -> use-secure-method (Rules of Behavior), no desk.
 */
export function routeMessage(
  facts: RouteFacts,
): Decision<"send" | "ask-sender" | "hold-and-request-secure-email" | "fix-subject" | "use-secure-method"> & {
  readonly desk?: Contact;
  readonly requestSubject?: string;
};
export function secureEmailSteps(
  role: Role,
  done?: 0 | 1 | 2 | 3 | 4,
): Decision<"in-progress" | "ready"> & { readonly steps: readonly Duty[] }; // always four steps; duties: the next one
export function ownEncryption(
  facts: OwnEncryption & { readonly role: Role },
): Decision<"approved" | "ask-first" | "await-review" | "not-accepted">;
export function reuseSubject(facts: {
  readonly role: Role;
  readonly previousSubject: string;
  readonly subject: string;
}): Decision<"ready" | "update-subject">;

// ───────────────────────────────────────────────────────────── interactions (mnsure-rules/interactions)
export type Behavior = "threat" | "profanity" | "derogatory" | "off-topic" /* insists */ | "unprofessional";
export type ThreatTarget =
  | "mnsure-staff"
  | "mnsure-staff-household"
  | "mnsure-building"
  | "assister"
  | "assister-household"
  | "assister-office"
  | "public-official"
  | "third-party"
  | "self";
export interface InteractionContext {
  readonly procedure: "mnsure-staff" | "assister";
  readonly channel: "phone" | "meeting";
  readonly party: "consumer" | "assister";
  readonly role?: Role;
  readonly certified?: boolean; // the assister's own, for the assister procedure
  readonly recorded?: boolean;
  readonly options?: { readonly repeatThreshold?: number };
}
export type InteractionEvent = (
  | { readonly type: "behavior"; readonly behavior: Behavior; readonly target?: ThreatTarget }
  | { readonly type: "calmed" }
  | { readonly type: "reminded" }
  | { readonly type: "attempted" }
  | { readonly type: "issue-resolved" }
  | { readonly type: "ended" /* by the procedure */ }
  | { readonly type: "ended-for-safety" }
  | { readonly type: "closed" /* ordinary end */ }
  | { readonly type: "party-left" }
) & { readonly id?: string; readonly at?: string };
export interface InteractionSnapshot {
  readonly version: 1;
  readonly context: InteractionContext;
  readonly state: string;
  readonly [detail: string]: unknown;
} // plain JSON, finitely many; the caller keeps the event log
export type Stepped =
  | { readonly ok: true; readonly snapshot: InteractionSnapshot; readonly duties: readonly Duty[] }
  | { readonly ok: false; readonly issue: Issue & { readonly needs?: string } };
export function openInteraction(context: InteractionContext): InteractionSnapshot;
export function step(snapshot: InteractionSnapshot, event: InteractionEvent): Stepped;
/** `terminate` carries a duty with modality must for MNsure staff, may for a certified assister; an assister not known to be certified: undetermined. */
export function guidance(
  snapshot: InteractionSnapshot,
): Decision<
  "continue" | "remind" | "attempt-again" | "close-as-resolved" | "terminate" | "seek-emergency-help" | "over"
> & { readonly allowed: readonly InteractionEvent["type"][] };
export function followUps(snapshot: InteractionSnapshot): Decision<"owed" | "none">;
export function replay(context: InteractionContext, events: readonly InteractionEvent[]): Stepped; // a repeated event id counts once
export function restore(json: unknown, events?: readonly InteractionEvent[]): Parsed<InteractionSnapshot>; // shape and reachability; with the log, equality to its replay
export function redirect(
  topic: "complaint" | "public-comment" | "other",
): Decision<"get-help" | "public-feedback" | "stay">;
export type FraudEvent = {
  readonly type: "suspected" | "asked-to-enter-falsehood" | "reminded" | "asked-again" | "desisted" | "ended";
  readonly id?: string;
  readonly at?: string;
};
export function fraudGuidance(
  context: Pick<InteractionContext, "channel" | "role" | "certified">,
  events: readonly FraudEvent[],
): Decision<"continue" | "remind" | "may-end" | "over">;
export function diagram(procedure: "mnsure-staff" | "assister" | "fraud"): string; // Mermaid stateDiagram-v2, from the table that `step` runs

// ───────────────────────────────────────────────────────────── intake (mnsure-rules/intake) and schemas (mnsure-rules/schemas)
export interface Question {
  readonly id: string;
  readonly title: string;
  readonly clauses: readonly ClauseId[];
}
export const questions: readonly Question[];
export type Asked =
  { readonly ok: true; readonly answer: Decision<string> } | { readonly ok: false; readonly issues: readonly Issue[] };
export function ask(questionId: string, facts: unknown): Asked;
export function askMany(
  items: readonly { readonly id?: string; readonly question: string; readonly facts: unknown }[],
): readonly (Asked & { readonly id?: string })[];
export function jsonSchema(questionId: string): object;
export function openApi(): object;
export function handle(request: Request): Promise<Response>;
