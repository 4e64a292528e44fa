import { plusBusinessDays, rolledForward } from "../calendar/businessDays.js";
import { dayNumberFor, plainDateOf, type DayNumber } from "../calendar/dayNumber.js";
import type { BusinessCalendar } from "../calendar/holidays.js";
import type { PlainDate } from "../calendar/plainDate.js";
import type { Decision, Duty, Notice, Reason } from "../decision/decision.js";
import { frozen, none } from "../decision/frozen.js";
import { knownRole, type Role } from "../people/role.js";
import type { ReadingId } from "../policy/readingId.js";
import { ceMailbox } from "./ceMailbox.js";

/** Days after the course within which the credit can be requested. support-staff.ce.10-day-window */
const windowInDays = 10;
/** From this day on MNsure itself may run out of time to report (time.4-request-made-when-sent). */
const warnFromDay = 8;

/** One finished course, and who finished it. Each course has a window of its own (time.8-window-per-course). */
export interface CeFacts {
  readonly completedOn: PlainDate;
  readonly today: PlainDate;
  readonly requestedOn?: PlainDate;
  readonly licensedProducer?: boolean;
  readonly registeredAs?: Role;
}

/** What a caller may read otherwise. */
export interface CeOptions {
  /** What the ten days are (time.1-calendar-days): default "calendar". */
  readonly dayKind?: "calendar" | "business";
  /** Does a last day on a weekend or holiday move (time.3-last-day-stays)? Default "none". */
  readonly rollForward?: "none" | "mn-645.15";
  /** Which days are closed (time.11-executive-branch-holidays). */
  readonly calendar?: BusinessCalendar;
}

/** Can credit still be requested, and until when? */
export interface CeRequestWindow extends Decision<
  "open" | "requested-in-time" | "closed" | "not-applicable",
  "licensedProducer" | "registeredAs"
> {
  /** The last day by the reading in force. */
  readonly lastDay: PlainDate;
  /** The last day if the period were one fixed by law (Minn. Stat. 645.15): never on a weekend or holiday. */
  readonly statutoryLastDay: PlainDate;
  /** Only while open; 0 on the last day. */
  readonly daysLeft?: number;
}

/**
 * Can continuing-education credit for a finished course still be requested?
 *
 * Licensed producers who are registered as support staff ask for it themselves, at once: after ten days without a
 * request MNsure can no longer file the credit. The day of completion is day 0 and day 10 is still in time.
 *
 * Interpretation: time.1-calendar-days (option `dayKind`), time.2-completion-is-day-zero, time.3-last-day-stays
 * (option `rollForward`), time.4-request-made-when-sent, time.6-immediately-is-now, time.8-window-per-course,
 * time.11-executive-branch-holidays (option `calendar`), roles.29-role-by-registration.
 *
 * @policy support-staff.ce.who-must-ask
 * @policy support-staff.ce.email-npn
 * @policy support-staff.ce.immediately
 * @policy support-staff.ce.10-day-window
 * @throws RangeError when a date is no real day or the role does not exist.
 * @example
 * ```ts
 * import { ceRequestWindow } from "mnsure-rules/continuing-education";
 *
 * const kim = { completedOn: "2026-03-04", licensedProducer: true, registeredAs: "support-staff" } as const;
 * ceRequestWindow({ ...kim, today: "2026-03-14" }).daysLeft // => 0
 * ceRequestWindow({ ...kim, today: "2026-03-15" }).verdict // => "closed"
 * ceRequestWindow({ ...kim, today: "2026-03-15" }).statutoryLastDay // => "2026-03-16"
 * ```
 */
export function ceRequestWindow(facts: CeFacts, options: CeOptions = byDefault): CeRequestWindow {
  const today = dayNumberFor(facts.today, asking, "today");
  const window = windowOf(facts, options);
  const asker = askerOf(facts);
  const verdict = verdictOn(today, window, asker);
  const lastDay = plainDateOf(window.lastDay, asking);
  const rolls = window.statutoryLastDay !== window.lastDay;
  const answer: Mutable<CeRequestWindow> = {
    question: "ce-request-window",
    verdict,
    because: verdict === "not-applicable" && today < window.completedOn ? notCompletedYet : becauseOf(verdict, options),
    missing: verdict === "undetermined" ? asker.missing : none,
    duties: verdict === "open" ? requestBy(lastDay) : none,
    notices: noticesOn(today, verdict, window),
    assumptions: options === byDefault ? defaultReadings : readingsOf(options),
    lastDay,
    statutoryLastDay: rolls ? plainDateOf(window.statutoryLastDay, asking) : lastDay,
  };
  const changesOn = firstChange(today, verdict, window, asker);
  if (changesOn !== undefined) answer.holdsThrough = plainDateOf(changesOn - 1, asking);
  if (verdict === "open") answer.daysLeft = window.lastDay - today;
  return Object.freeze(answer);
}

// Helpers

const asking = "ceRequestWindow";

type Verdict = CeRequestWindow["verdict"];
type Mutable<Answer> = { -readonly [Field in keyof Answer]: Answer[Field] };

const byDefault: CeOptions = {};

interface Window {
  readonly completedOn: DayNumber;
  /** Infinity: not requested. */
  readonly requestedOn: DayNumber;
  /** A request from before the course was finished asks for nothing. */
  readonly requestedTooEarly: boolean;
  readonly lastDay: DayNumber;
  readonly statutoryLastDay: DayNumber;
}

interface Asker {
  readonly mustAsk: boolean | undefined;
  readonly missing: CeRequestWindow["missing"];
}

function windowOf(facts: CeFacts, { dayKind, rollForward, calendar }: CeOptions): Window {
  const completedOn = dayNumberFor(facts.completedOn, asking, "completedOn");
  const asked = facts.requestedOn === undefined ? Infinity : dayNumberFor(facts.requestedOn, asking, "requestedOn");
  const strict =
    dayKind === "business" ? plusBusinessDays(completedOn, windowInDays, calendar, asking) : completedOn + windowInDays;
  const statutoryLastDay = rolledForward(strict, calendar, asking);
  return {
    completedOn,
    requestedOn: asked < completedOn ? Infinity : asked,
    requestedTooEarly: asked < completedOn,
    lastDay: rollForward === "mn-645.15" ? statutoryLastDay : strict,
    statutoryLastDay,
  };
}

/** The rule asks two things of a person: a license, and a registration as support staff. One no is enough. */
function askerOf({ licensedProducer, registeredAs }: CeFacts): Asker {
  if (registeredAs !== undefined && knownRole(registeredAs, asking) !== "support-staff") return notAsked;
  if (licensedProducer === false) return notAsked;
  if (licensedProducer === undefined) return registeredAs === undefined ? unknown.both : unknown.licensedProducer;
  return registeredAs === undefined ? unknown.registeredAs : mustAsk;
}

const notAsked: Asker = { mustAsk: false, missing: none };
const mustAsk: Asker = { mustAsk: true, missing: none };
const unknown = /* @__PURE__ */ frozen({
  both: { mustAsk: undefined, missing: ["licensedProducer", "registeredAs"] },
  licensedProducer: { mustAsk: undefined, missing: ["licensedProducer"] },
  registeredAs: { mustAsk: undefined, missing: ["registeredAs"] },
} as const) satisfies Record<string, Asker>;

function verdictOn(day: DayNumber, { completedOn, requestedOn, lastDay }: Window, asker: Asker): Verdict {
  if (asker.mustAsk === false || day < completedOn) return "not-applicable";
  if (asker.mustAsk === undefined) return "undetermined";
  if (requestedOn <= day) return requestedOn <= lastDay ? "requested-in-time" : "closed";
  return day <= lastDay ? "open" : "closed";
}

/** Completion, request, the day after the last one: in this order, whichever changes the verdict first. */
function firstChange(today: DayNumber, verdict: Verdict, window: Window, asker: Asker): DayNumber | undefined {
  const { completedOn, requestedOn, lastDay } = window;
  for (const day of [completedOn, Math.min(requestedOn, lastDay + 1)])
    if (day > today && verdictOn(day, window, asker) !== verdict) return day;
  return undefined;
}

function becauseOf(verdict: Verdict, { dayKind }: CeOptions): readonly Reason[] {
  return (dayKind === "business" ? reasonsInBusinessDays : reasons)[verdict];
}

type Reasons = Readonly<Record<Verdict, readonly Reason[]>>;

const window10 = { clause: "support-staff.ce.10-day-window" } as const;
const whoMustAsk = { clause: "support-staff.ce.who-must-ask", reading: "roles.29-role-by-registration" } as const;

const reasons: Reasons = /* @__PURE__ */ reasonsBy({ ...window10, reading: "time.1-calendar-days" });
const reasonsInBusinessDays: Reasons = /* @__PURE__ */ reasonsBy(window10);
const notCompletedYet: readonly Reason[] = /* @__PURE__ */ frozen<Reason[]>([
  { code: "not-completed-yet", ...window10, fact: "completedOn" },
]);

function reasonsBy(tenDays: Pick<Reason, "clause" | "reading">): Reasons {
  return frozen<Reasons>({
    undetermined: none,
    "not-applicable": [{ code: "need-not-ask", ...whoMustAsk }],
    open: [
      { code: "within-ten-days", ...tenDays },
      { code: "asks-for-credit", ...whoMustAsk },
    ],
    "requested-in-time": [{ code: "requested-within-ten-days", ...tenDays, fact: "requestedOn" }],
    closed: [{ code: "ten-days-passed", ...tenDays }],
  });
}

function requestBy(dueBy: PlainDate): readonly Duty[] {
  return Object.freeze([
    Object.freeze({
      action: "email-npn-to-request-credit",
      who: "person",
      modality: "must",
      when: "now",
      dueBy,
      contact: ceMailbox,
      clause: "support-staff.ce.immediately",
      reading: "time.6-immediately-is-now",
    } as const),
  ]);
}

function noticesOn(today: DayNumber, verdict: Verdict, window: Window): readonly Notice[] {
  const { completedOn, requestedOn, lastDay, statutoryLastDay, requestedTooEarly } = window;
  const asked = Math.min(today, requestedOn);
  const late = verdict !== "not-applicable" && asked >= completedOn + warnFromDay && asked <= lastDay;
  const byStatute = verdict === "closed" && asked <= statutoryLastDay;
  if (!late && !byStatute && !requestedTooEarly) return none;
  return frozen([
    ...(late ? [littleTime] : none),
    ...(byStatute ? [inTimeByStatute] : none),
    ...(requestedTooEarly ? [tooEarly] : none),
  ]);
}

const littleTime: Notice = { code: "little-time-to-file", ...window10, reading: "time.4-request-made-when-sent" };
const inTimeByStatute: Notice = { code: "in-time-by-statute", ...window10, reading: "time.3-last-day-stays" };
const tooEarly: Notice = { code: "requested-before-completion", clause: "support-staff.ce.immediately" };

/** The readings in force: not those that the caller has settled. */
function readingsOf({ dayKind, rollForward, calendar }: CeOptions): readonly ReadingId[] {
  return Object.freeze([
    ...(dayKind === undefined ? (["time.1-calendar-days"] as const) : none),
    "time.2-completion-is-day-zero",
    ...(rollForward === undefined ? (["time.3-last-day-stays"] as const) : none),
    "time.4-request-made-when-sent",
    "time.6-immediately-is-now",
    "time.8-window-per-course",
    ...(calendar === undefined ? (["time.11-executive-branch-holidays"] as const) : none),
    "roles.29-role-by-registration",
    "continuing-education.70-mailbox",
  ]);
}

const defaultReadings: readonly ReadingId[] = /* @__PURE__ */ readingsOf(byDefault);
