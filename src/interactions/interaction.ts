import type { Decision, Duty, Notice } from "../decision/decision.js";
import type { Issue } from "../people/parsed.js";
import type { Role } from "../people/role.js";

/** What a listener tags. `off-topic` is insisting on matters other than MNsure's programs. */
export type Behavior = "threat" | "profanity" | "derogatory" | "off-topic" | "unprofessional";

/** Whom or what a threat is aimed at; `self` is the speaker. */
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

/** The circumstances of one call or meeting. They do not change while it lasts. */
export interface InteractionContext {
  /** Who runs the procedure: MNsure staff on the phone, or an assister with a consumer. */
  readonly procedure: "mnsure-staff" | "assister";
  readonly channel: "phone" | "meeting";
  /** The other party. */
  readonly party: "consumer" | "assister";
  /** The assister's own role, for the assister procedure. */
  readonly role?: Role;
  /** Is the assister certified? For the assister procedure. */
  readonly certified?: boolean;
  readonly recorded?: boolean;
  readonly options?: {
    /** How many profane or derogatory remarks are a repetition: a whole number from 2 to 10; default 2. */
    readonly repeatThreshold?: number;
  };
}

/** What happened, as the caller's log keeps it. A repeated `id` is a second delivery of the same event. */
export type InteractionEvent = (
  | { readonly type: "behavior"; readonly behavior: Behavior; readonly target?: ThreatTarget }
  | { readonly type: "calmed" }
  | { readonly type: "reminded" }
  | { readonly type: "attempted" }
  | { readonly type: "issue-resolved" }
  /** Ended by the procedure. */
  | { readonly type: "ended" }
  /** Ended by a person's decision, beside the procedure. */
  | { readonly type: "ended-for-safety" }
  /** The ordinary end of a conversation. */
  | { readonly type: "closed" }
  | { readonly type: "party-left" }
) & { readonly id?: string; readonly at?: string };

/** Where a call or meeting stands: plain JSON to store and to restore. The caller keeps the log of events. */
export interface InteractionSnapshot {
  readonly version: 1;
  readonly context: InteractionContext;
  readonly state: string;
  readonly [detail: string]: unknown;
}

/** The next snapshot with the duties that this event adds, or why the event was refused and what must come first. */
export type Stepped =
  | {
      readonly ok: true;
      readonly snapshot: InteractionSnapshot;
      readonly duties: readonly Duty[];
      readonly notices: readonly Notice[];
    }
  | { readonly ok: false; readonly issue: Issue & { readonly needs?: string } };

/** What the procedure asks now, and the events that it takes. */
export type Guidance = Decision<
  "continue" | "remind" | "attempt-again" | "close-as-resolved" | "terminate" | "seek-emergency-help" | "over",
  "certified"
> & { readonly allowed: readonly InteractionEvent["type"][] };

/** What is owed after the end, and at once. */
export type FollowUps = Decision<"owed" | "none", "target">;

/** Every type of event, in the order that answers list them. */
export const eventTypes: readonly InteractionEvent["type"][] = /* @__PURE__ */ Object.freeze([
  "behavior",
  "calmed",
  "reminded",
  "attempted",
  "issue-resolved",
  "ended",
  "ended-for-safety",
  "closed",
  "party-left",
] as const);
