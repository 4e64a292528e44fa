import type { ReadingId } from "./readingId.js";

/** A question that the documents leave open, the answer this library takes, and what else could be meant. */
export interface Reading {
  readonly id: ReadingId;
  readonly question: string;
  readonly chosen: string;
  readonly because: string;
  readonly alternatives: readonly string[];
  /** The option or fact by which a caller chooses another reading. */
  readonly option?: string;
}

/** Every reading, in the order of its number. */
export const readings: readonly Reading[] = /* @__PURE__ */ freezeAll([
  {
    id: "time.1-calendar-days",
    question: "Are the ten days for a continuing-education request calendar days or business days?",
    chosen: "Calendar days.",
    because: "Where these pages mean business days, they say so.",
    alternatives: ["Business days."],
    option: "dayKind",
  },
  {
    id: "time.2-completion-is-day-zero",
    question: "Does the day of completion count as the first of the ten days?",
    chosen: "It is day 0, and day 10 is still in time.",
    because: "Minnesota counts periods by leaving out the first day and including the last (Minn. Stat. 645.15).",
    alternatives: ["The day of completion is day 1."],
  },
  {
    id: "time.3-last-day-stays",
    question: "Does a last day that falls on a weekend or holiday move forward?",
    chosen: "It stays; the day by the statutory count is returned beside it.",
    because: "The statute binds periods fixed by law, a web policy is not one, and a later date could cost the credit.",
    alternatives: ["It moves to the next business day (Minn. Stat. 645.15)."],
    option: "rollForward",
  },
  {
    id: "time.4-request-made-when-sent",
    question: "Is a request made when it is sent or when it is received?",
    chosen: "When it is sent; from day 8 on a notice warns that MNsure needs time to file.",
    because:
      "The text speaks of making the request; public pages say that MNsure itself reports within the same ten days.",
    alternatives: ["When MNsure receives it."],
  },
  {
    id: "time.5-minnesota-day",
    question: "In which zone does a day begin and end?",
    chosen: "In Minnesota's (America/Chicago); a date without a time is taken as it is.",
    because: "MNsure is a Minnesota agency, and state time is federal standard or advanced time (Minn. Stat. 645.071).",
    alternatives: ["UTC.", "The person's own zone."],
  },
  {
    id: "time.6-immediately-is-now",
    question: 'How many hours does "immediately" leave?',
    chosen: "None: the duty is due now. Lateness is not computed.",
    because: "The documents give no number.",
    alternatives: ["A number of hours that the caller sets."],
  },
  {
    id: "time.7-timely-has-no-number",
    question: 'How many days does "timely" leave?',
    chosen: "No number: the duty is prompt and has no last day.",
    because: "The documents give no number.",
    alternatives: ["A number of days that the caller sets."],
  },
  {
    id: "time.8-window-per-course",
    question: "With several courses, when do the ten days start?",
    chosen: "For each course on its own day of completion.",
    because: "The note speaks of the completion of a course.",
    alternatives: ["After the last of the courses."],
  },
  {
    id: "time.9-fifth-business-day-is-fine",
    question: "May one write on the fifth business day or only after it?",
    chosen: "On the fifth business day; the day of completion is day 0.",
    because: '"At least five" is reached on the fifth.',
    alternatives: ["Only on the day after it."],
    option: "strictAfter",
  },
  {
    id: "time.10-wait-starts-at-completion",
    question: "From which day do the five business days run?",
    chosen: "From the completion of the course, and for the status from the last requirement met.",
    because: "The text names these two events.",
    alternatives: ["From the day the agency's program shows it."],
  },
  {
    id: "time.11-executive-branch-holidays",
    question: "Which days are no business days?",
    chosen:
      "Weekends and the holidays of Minnesota's executive branch, each from the year it was introduced; Juneteenth from 2023, the Friday after Thanksgiving included, Indigenous Peoples Day not.",
    because: "MNsure is part of the executive branch (Minn. Stat. 645.44 subd. 5).",
    alternatives: ["Federal holidays.", "With Indigenous Peoples Day.", "With closures that the caller adds."],
    option: "calendar",
  },
  {
    id: "time.12-deadline-day-in-time",
    question: "Is the day of a deadline still in time?",
    chosen: "Yes.",
    because: "A requirement due by a day may be met on it.",
    alternatives: ["No."],
  },
  {
    id: "time.13-lag-is-no-promise",
    question: "Is weekly processing a promise of five business days?",
    chosen: "No: a lag is normal until then and never an error.",
    because: "The text describes a practice and asks to wait.",
    alternatives: ["A later change is MNsure's fault."],
  },
  {
    id: "time.14-deadline-is-data",
    question: "How long is a certification period, and when must one recertify?",
    chosen: "The label names two years; the deadline is data, and one that nobody published is a missing fact.",
    because: "The documents give no date.",
    alternatives: ["A computed day in October."],
    option: "deadline",
  },
  {
    id: "certification.15-background-study-by-role",
    question: "Who needs a background study?",
    chosen: "Navigators and CACs; brokers and broker support staff do not.",
    because: "The page that asks for it describes navigators and CACs; the support-staff policy lists none.",
    alternatives: ["Everybody."],
    option: "requirements",
  },
  {
    id: "certification.16-support-staff-active",
    question: "Must support staff be listed as active?",
    chosen: "Yes, as navigators and CACs must; brokers need not.",
    because: "A person who left is not in the agency, and changes of employment must be reported.",
    alternatives: ["Only navigators and CACs.", "Everybody on a roster."],
    option: "requirements",
  },
  {
    id: "certification.17-statuses-for-all-roles",
    question: "Do the three roster statuses apply to broker agencies?",
    chosen: "Yes, for all roles.",
    because: "They are the only statuses the documents define.",
    alternatives: ["Only to navigators and CACs."],
  },
  {
    id: "certification.18-report-both-statuses",
    question: "What if the roster says Certified for a person listed as inactive?",
    chosen: "Both the roster's status and the computed one are reported, with the discrepancy.",
    because: "Neither source alone settles it.",
    alternatives: ["Trust the column.", "Trust the computation."],
  },
  {
    id: "certification.19-assister-id-inactive",
    question: "Does a person who is not certified keep an Assister ID?",
    chosen: "It stays on record and is inactive.",
    because: "The roster may still show it, but it counts only while certified.",
    alternatives: ["It is withdrawn."],
  },
  {
    id: "certification.20-admin-id-after-lapse",
    question: "Does an Admin ID survive a lapse?",
    chosen: "Unknown after a lapse; the same across unbroken recertification; inactive while lapsed.",
    because: "The text promises the same number only while certification is kept up.",
    alternatives: ["The same number.", "A new number."],
  },
  {
    id: "certification.21-five-identifiers",
    question: "How do the Admin ID, Assister ID, Training ID, NPN and Reference Number differ?",
    chosen:
      "Five kinds, never interchangeable; any non-empty text is accepted, with a notice where its form is unusual.",
    because: "Each has its own desk and purpose in the documents, and none states a format.",
    alternatives: ["One identifier with several names."],
  },
  {
    id: "certification.22-mnsure-confirms",
    question: "Is a person certified as soon as everything is met?",
    chosen: "Not before MNsure has confirmed it: until then the person is eligible and pending.",
    because: "MNsure verifies, certifies, and processes weekly.",
    alternatives: ["Yes, all met is certified."],
  },
  {
    id: "certification.23-new-needs-inactive-id",
    question: "When is a person New?",
    chosen: "When the Training ID is known not to be activated.",
    because: "An identifier of unknown state says nothing.",
    alternatives: ["Whenever activation is not known."],
  },
  {
    id: "certification.24-date-means-passed",
    question: "Does a completion date without a pass flag count?",
    chosen: "Yes, as a date on the roster implies a pass; a flag that says not passed overrides it.",
    because: "The roster shows a date only after the assessment is passed.",
    alternatives: ["Only with a pass flag."],
    option: "dateImpliesPass",
  },
  {
    id: "certification.25-no-passing-score",
    question: "Which score passes?",
    chosen: "None is computed: the pass itself is the fact.",
    because: "The documents give no number.",
    alternatives: ["70 %.", "80 %."],
  },
  {
    id: "certification.26-courses-are-data",
    question: "Which courses does recertification need?",
    chosen: "The list of the period for the role, as data.",
    because: "The text says current requirements and lists one period.",
    alternatives: ["Only the security and ethics course for those certified before."],
    option: "period",
  },
  {
    id: "certification.27-conduct-yearly",
    question: "How often must one agree to the Code of Conduct?",
    chosen: "For every certification period.",
    because: "It stands among the yearly requirements.",
    alternatives: ["Once."],
  },
  {
    id: "certification.28-unknown-is-unknown",
    question: "What does a missing fact count as?",
    chosen: "As unknown: neither met nor unmet.",
    because: "Unknown must never become permissive, nor accuse.",
    alternatives: ["As not met."],
  },
  {
    id: "roles.29-role-by-registration",
    question: "Is a licensed producer who is registered as support staff a broker?",
    chosen: "The MNsure registration decides; one who is registered as support staff and sells is a conflict.",
    because: "The policy lets licensed producers register as support staff while they do not sell.",
    alternatives: ["The license decides."],
  },
  {
    id: "roles.30-open-list-asks",
    question: "What about a task that the support-staff list does not name?",
    chosen: "Undetermined, with the desk to ask.",
    because: "The list gives examples; only selling and a portal account are closed.",
    alternatives: ["Allowed.", "Denied."],
  },
  {
    id: "roles.31-password-owner-open",
    question: "Whose password may support staff reset?",
    chosen: "The reset is allowed; whose it is stays open, and no credential goes to staff.",
    because: "The text says only password resets.",
    alternatives: ["Only the broker's.", "Also a consumer's."],
  },
  {
    id: "roles.32-staff-see-what-task-needs",
    question: "May support staff see personal information?",
    chosen: "Yes, as little as their task needs.",
    because: "They handle verification papers, and the Rules of Behavior bind them as users.",
    alternatives: ["No."],
  },
  {
    id: "roles.33-secure-mail-binds-staff",
    question: "Does the duty to mail securely bind support staff?",
    chosen: "Yes, by the Rules of Behavior and because the desk does not answer insecure mail.",
    because: "The secure-email policy does not name them, the code of conduct does.",
    alternatives: ["No."],
  },
  {
    id: "roles.34-staff-hand-over",
    question: "May support staff end an inappropriate call?",
    chosen: "Not covered: hand over to a certified assister; safety advice always holds.",
    because: "The policy's assisters are certified brokers, navigators and CACs.",
    alternatives: ["The same as an assister."],
  },
  {
    id: "roles.35-lapsed-caller",
    question: "Does a person whose certification lapsed get help by phone?",
    chosen: "Not for a consumer's case; for their own certification they write.",
    because: "The service line does not help those who do not meet the requirements.",
    alternatives: ["Yes for their own certification."],
  },
  {
    id: "secure-email.36-lone-name-counts",
    question: "Is a lone name personal information?",
    chosen: "Yes for a consumer's name; not the sender's own name, a role mailbox or a public desk.",
    because: "The list of the policy starts with the name.",
    alternatives: ["Only together with another fact."],
    option: "minimumConfidence",
  },
  {
    id: "secure-email.37-assister-ids-not-pii",
    question: "Are the NPN, Assister ID and Admin ID personal information?",
    chosen: "Not the sender's own, for routing.",
    because: "They identify the assister, and people are told to mail the NPN.",
    alternatives: ["Yes."],
    option: "knownIdentifiers",
  },
  {
    id: "secure-email.38-subject-without-stop",
    question: "Does the final stop belong to the subject that requests a secure mail?",
    chosen: "No: send it without; case, spaces and a final stop are accepted.",
    because: "The stop closes the policy's own sentence.",
    alternatives: ["Yes."],
  },
  {
    id: "secure-email.39-own-encryption-needs-permission",
    question: "Is mail encrypted by Microsoft or Zix acceptable without asking?",
    chosen: "Permission must be on file; those two are generally accepted. Plain TLS is not secure mail.",
    because: "The text says that one may request permission.",
    alternatives: ["Yes, automatically."],
  },
  {
    id: "interactions.40-two-is-repeated",
    question: "How often is repeatedly?",
    chosen: "Twice in the same interaction.",
    because: "The smallest number that is a repetition.",
    alternatives: ["Three times.", "The listener's judgment."],
    option: "repeatThreshold",
  },
  {
    id: "interactions.41-threat-does-not-skip",
    question: "Does a threat skip the reminder?",
    chosen:
      "Not in the procedure; a safety duty stands beside it at once, and a person may end for safety at any time.",
    because: "The text asks for a reminder and another attempt on all three grounds.",
    alternatives: ["Yes."],
  },
  {
    id: "interactions.42-one-threat-is-enough",
    question: "Is one threat enough to be inappropriate?",
    chosen: "Yes; it must go on after the reminder to end the call.",
    because: "Only abuse needs repetition.",
    alternatives: ["No."],
  },
  {
    id: "interactions.43-self-harm-never-ends",
    question: "Does a threat of self-harm end the call?",
    chosen: "Ending is never suggested; emergency help is.",
    because: "It is a listed ground, but a person in danger is not turned away by a machine.",
    alternatives: ["Yes, as any threat."],
  },
  {
    id: "interactions.44-unprofessional-is-ground-three",
    question: "Does unprofessional behavior count without talk of unrelated matters?",
    chosen: "Yes, as a sub-ground of the third.",
    because: "The document places it there.",
    alternatives: ["Only together with unrelated matters."],
  },
  {
    id: "interactions.45-follow-up-after-both-ends",
    question: "Do the follow-ups also apply to a call that ended as resolved?",
    chosen: "Yes.",
    because: "The step stands beside both ways of ending.",
    alternatives: ["Only to terminated calls."],
  },
  {
    id: "interactions.46-either-director",
    question: "Which director must be told?",
    chosen: "Either one is enough.",
    because: "The text joins them by or.",
    alternatives: ["Both."],
  },
  {
    id: "interactions.47-reminder-stands",
    question: "Behavior stops after the reminder and returns later: remind again?",
    chosen: "The reminder stands; another attempt is needed only if none was made since.",
    because: "It is the same call.",
    alternatives: ["Start again."],
  },
  {
    id: "interactions.48-abuse-by-staff-is-complaint",
    question: "What if an assister is the one abused, by MNsure staff?",
    chosen: "The complaint route; the procedures cover consumers, and assister partners for staff.",
    because: "No procedure covers it.",
    alternatives: ["The assister procedure."],
  },
  {
    id: "interactions.49-recording-only-if-recorded",
    question: "Is the recording mentioned when the call is not recorded?",
    chosen: "No.",
    because: "One does not say what is not so.",
    alternatives: ["Yes."],
  },
  {
    id: "interactions.50-no-retention-period",
    question: "How long is the record kept?",
    chosen: "No period is computed.",
    because: "The documents give none.",
    alternatives: ["A number of years."],
  },
  {
    id: "interactions.51-line-by-role",
    question: "Which line takes a threat report?",
    chosen: "The service line from brokers, the resource center from navigators and CACs; either is valid.",
    because: "By analogy with the mail routing.",
    alternatives: ["Either."],
  },
  {
    id: "interactions.52-silence-with-police",
    question: "Must one keep silent about fraud evidence when no police are involved?",
    chosen: "Silence until the debriefing where police are involved or expected, else need-to-know.",
    because: "The end point is a debriefing by officers.",
    alternatives: ["Always."],
  },
  {
    id: "certification.53-training-opens-january",
    question: "From which day do completions count for a period without an opening day?",
    chosen: "From 1 January of the label's first year.",
    because: "The documents name no opening day, and an older completion belongs to an earlier period.",
    alternatives: ["Any completion counts."],
    option: "period.trainingOpensOn",
  },
  {
    id: "certification.54-support-staff-course-list",
    question: "Which courses do support staff and brokers need in a published period?",
    chosen:
      "Support staff the security and ethics course, which the document names; anything further only where the period's data lists it. Brokers' courses are data.",
    because: "The support-staff policy names one course and leaves the others to MNsure.",
    alternatives: ["The three courses of navigators and CACs."],
    option: "period",
  },
  {
    id: "certification.55-broker-requirements",
    question: "What does a broker need?",
    chosen: "A license, the course or courses of the period and the Code of Conduct.",
    because:
      "The code asks brokers to keep the license; public broker pages list these requirements and no background study.",
    alternatives: ["The navigators' list."],
  },
  {
    id: "roles.56-broker-does-what-staff-may",
    question: "May a broker do what her support staff may do for her?",
    chosen: "Yes, while certified.",
    because: "Support staff act on a broker's behalf, and no document lists a broker's own tasks.",
    alternatives: ["The documents do not say."],
  },
  {
    id: "roles.57-certified-broker-sells",
    question: "What does a broker need to sell MNsure plans and to hold a portal account?",
    chosen: "Certification for both, and a producer license to sell.",
    because:
      "The support-staff policy sets active sellers with a license apart as brokers, and closes selling and the portal to support staff alone.",
    alternatives: ["The documents do not say."],
  },
  {
    id: "roles.58-no-license-no-sale",
    question: "May a navigator or CAC sell MNsure plans?",
    chosen: "Not without a producer license; with one the documents do not say.",
    because: "The text gives the missing license as the reason why support staff may not sell.",
    alternatives: ["Never.", "The documents do not say."],
  },
  {
    id: "roles.59-silent-for-navigators-and-cacs",
    question: "Which of the listed tasks may navigators and CACs perform?",
    chosen: "Undetermined: their desk, the Assister Resource Center, answers.",
    because: "The only list of tasks is that of broker support staff.",
    alternatives: ["The same tasks, while certified."],
  },
  {
    id: "roles.60-service-line-is-the-brokers",
    question: "Who may call the Broker Service Line besides support staff?",
    chosen:
      "A certified broker in her own cases; for navigators and CACs the documents do not say, and their desk is the Assister Resource Center.",
    because: "Support staff call the line on a broker's behalf; navigators and CACs are sent to the resource center.",
    alternatives: ["Any certified assister."],
  },
  {
    id: "conduct.61-consent-within-the-law",
    question: "How do law, assigned duties and consent combine before personal information is passed on?",
    chosen: "The law must allow it; besides, it must belong to assigned duties or have the subject's consent.",
    because: "Consent counts where applicable, so it stands in for the duties and not for the law.",
    alternatives: ["Consent alone is enough."],
  },
  {
    id: "conduct.62-everyday-words-for-a-basis",
    question: "Which words name a protected basis?",
    chosen:
      "Those of the text, and everyday words for the same thing, kept as data; any other basis is undetermined, never consistent.",
    because: "People report in their own words, and a word that nobody listed proves nothing.",
    alternatives: ["Only the words of the text."],
  },
  {
    id: "conduct.63-suspected-counts-as-known",
    question: "Is a merely suspected event reported like a known one?",
    chosen: "Yes, whatever the event.",
    because:
      "The text says so for incidents and violations; for the other events a report in doubt is the careful side.",
    alternatives: ["Only incidents and violations."],
  },
  {
    id: "conduct.64-schedule-covers-every-verb",
    question: "Does a retention schedule excuse hiding and altering as well as destroying?",
    chosen: "Yes: what a proper schedule provides for is not tampering.",
    because: "The limit closes the sentence and governs all its verbs.",
    alternatives: ["Only destroying."],
  },
  {
    id: "conduct.65-broker-commitments-bind-brokers",
    question: "Do the commitments of licensed brokers bind anybody else?",
    chosen:
      "No: others owe no report of a lapse or of discipline, and whether the same act breaks another commitment of theirs stays open.",
    because: "They are made by licensed brokers only, and the role is the one registered with MNsure.",
    alternatives: ["Everybody who holds a license."],
  },
  {
    id: "conduct.66-staff-report-their-changes",
    question: "Who reports changes of organization, employment, agency role or business?",
    chosen: "Support staff; the documents ask it of no other role.",
    because: "The list stands among the requirements of certified support staff.",
    alternatives: ["Everybody on a roster."],
  },
  {
    id: "certification.67-desk-by-role",
    question: "Do the waiting times hold for broker agencies, and which desk do they ask?",
    chosen:
      "The same five business days; brokers and their support staff ask the Broker Service Line, everybody else the resource center.",
    because:
      "The page on monitoring names the resource center of navigators and CACs only; the secure-email policy gives each role its desk.",
    alternatives: ["No waiting time for broker agencies.", "The resource center for everybody."],
  },
  {
    id: "certification.68-on-the-roster",
    question: "Must a person be on an agency's roster to meet the requirements?",
    chosen: "Yes, in every role.",
    because: "The statuses are a column of the roster, and adding the person is the first step of the procedure.",
    alternatives: ["Only for support staff."],
  },
  {
    id: "certification.69-after-revocation",
    question: "What can a person do whose certification MNsure revoked?",
    chosen: "The requirements are not met, and the next step is left open: ask MNsure.",
    because: "The code names revocation as a consequence and no way back.",
    alternatives: ["Meet the requirements again."],
  },
  {
    id: "continuing-education.70-mailbox",
    question: "To which address does the request for continuing-education credit go?",
    chosen: "brokers@mnsure.org, as the live page of the policy says.",
    because: "The stored page lost the address.",
    alternatives: ["The address is unknown."],
    option: "to",
  },
  {
    id: "interactions.71-assister-procedure-by-assisters",
    question: "Who runs the assister procedure when no role is given?",
    chosen: "A broker, navigator or CAC; only a named support-staff role is left out.",
    because: "The document defines its assisters as certified brokers, navigators and CACs.",
    alternatives: ["Nobody may end until the role is known."],
  },
  {
    id: "interactions.72-staff-meetings-like-calls",
    question: "What do MNsure staff do in a meeting?",
    chosen: "The same as on the phone.",
    because: "The general rule covers meetings, and the staff procedure describes telephone calls only.",
    alternatives: ["Meetings of staff have no procedure."],
  },
  {
    id: "interactions.73-resolved-comes-first",
    question: "When is an interaction closed as resolved, and by whom?",
    chosen:
      "After the reminder and the attempt, before any other end, and by anybody: announcing that nothing is left needs no certification.",
    because:
      "Both ways of ending stand under the attempt, the resolved issue first; the right to end is another sentence.",
    alternatives: ["Right after the reminder.", "Only by certified assisters."],
  },
  {
    id: "secure-email.74-possible-asks-the-sender",
    question: "How does a message travel that only may carry personal information?",
    chosen: "On an open channel the sender is asked; on every other channel it travels as if it did.",
    because: "A question costs a minute, a leak is an incident, and a secure channel costs nothing.",
    alternatives: ["It is held.", "It is sent."],
    option: "confirmed",
  },
  {
    id: "secure-email.75-unread-counts-as-personal",
    question: "What if a part of a message could not be read?",
    chosen: "It counts as carrying personal information.",
    because: "What nobody has read is not known to be harmless.",
    alternatives: ["It counts as harmless.", "A person reads it before anything is decided."],
  },
  {
    id: "secure-email.76-subject-stays-open",
    question: "May personal information stand in the subject line of an encrypted mail?",
    chosen: "No: it is taken out before the mail is sent.",
    because: "Encryption of mail leaves the subject line open.",
    alternatives: ["Yes, on a secure channel."],
  },
  {
    id: "secure-email.77-subject-names-the-case",
    question: "When is the subject of a reused secure thread updated?",
    chosen:
      "When it is neither empty nor the request, and differs from the previous one by more than reply marks, case and spaces.",
    because: "It has to tell the desk which type of case is being sent.",
    alternatives: ["When it differs in any character.", "When it names one of a fixed list of case types."],
  },
]);

const byId: ReadonlyMap<string, Reading> = /* @__PURE__ */ index();

/**
 * What did we choose where the documents are silent, and why?
 *
 * @throws RangeError when no reading has this id.
 * @example
 * ```ts
 * import { reading } from "mnsure-rules/policy";
 *
 * reading("time.1-calendar-days").chosen // => "Calendar days."
 * ```
 */
export function reading(id: ReadingId): Reading {
  const found = byId.get(id);
  if (found === undefined) throw new RangeError("reading: expected the id of a reading");
  return found;
}

// Helpers

function index(): ReadonlyMap<string, Reading> {
  return new Map(readings.map((each) => [each.id, each]));
}

function freezeAll(list: readonly Reading[]): readonly Reading[] {
  return Object.freeze(
    list.map((each) => Object.freeze({ ...each, alternatives: Object.freeze([...each.alternatives]) })),
  );
}
