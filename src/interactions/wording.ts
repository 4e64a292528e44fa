/**
 * What may be said at each step: short and neutral, in our own words. A caller can replace any part.
 *
 * `{call}` becomes "call" or "meeting", `{behavior}` a word for what is going on.
 */
export interface Wording {
  /** Only when the call is recorded. `interactions.staff.1-recorded-reminder` */
  readonly recordingNotice: string;
  /** `interactions.staff.1-warning` */
  readonly staffReminder: string;
  /** `interactions.assister.1-warning` */
  readonly assisterReminder: string;
  /** For people whom the policy gives no right to end. */
  readonly plainReminder: string;
  /** `interactions.staff.2-another-attempt`, `interactions.assister.2-another-attempt` */
  readonly anotherAttempt: string;
  /** `interactions.staff.2.1-resolved`, `interactions.assister.2.1-resolved` */
  readonly resolved: string;
  /** `interactions.staff.2.2-terminate` */
  readonly staffEnd: string;
  /** `interactions.assister.2.2-may-terminate` */
  readonly assisterEnd: string;
  readonly emergencyHelp: string;
  /** `interactions.fraud.suspect-remind`, `interactions.fraud.request-remind` */
  readonly accuracy: string;
  /** `interactions.fraud.request-terminate` */
  readonly fraudEnd: string;
}

/** The wording used where the caller gives none. */
export const wording: Wording = /* @__PURE__ */ Object.freeze({
  recordingNotice: "This call is being recorded.",
  staffReminder: "I would like to help. MNsure's policy requires me to end this {call} if {behavior} goes on.",
  assisterReminder: "I would like to help. MNsure's policy allows me to end this {call} if {behavior} goes on.",
  plainReminder: "I would like to help. I cannot do that if {behavior} goes on.",
  anotherAttempt: "Let us try again. What do you need today, and how can I help with it?",
  resolved: "What you came for is settled and no other MNsure business is open, so I am ending this {call} now.",
  staffEnd: "I asked that {behavior} stop, and it has not. As MNsure's policy requires, I am ending this {call} now.",
  assisterEnd: "I asked that {behavior} stop, and it has not. I am ending this {call} now.",
  emergencyHelp: "You matter, and I am staying with you. I am getting emergency help for you now.",
  accuracy: "An application only helps you if everything in it is true and complete.",
  fraudEnd: "I cannot enter what you told me is not true, so I am ending this {call} now.",
});

/** The words for what is going on, by the ground it falls under. */
export type Ground = "threat" | "abuse" | "unrelated" | "unprofessional";

const behaviorWords: Readonly<Record<Ground, string>> = /* @__PURE__ */ Object.freeze({
  threat: "the threatening talk",
  abuse: "the abusive language",
  unrelated: "the talk about other matters",
  unprofessional: "this conduct",
});

/** Put the parts together for one situation. */
export function sentences(
  parts: readonly (keyof Wording)[],
  texts: Wording,
  channel: "phone" | "meeting",
  ground: Ground | null,
): string {
  const call = channel === "phone" ? "call" : "meeting";
  const behavior = ground === null ? "this" : behaviorWords[ground];
  return parts
    .map((part) => texts[part])
    .join(" ")
    .replaceAll("{call}", call)
    .replaceAll("{behavior}", behavior);
}
