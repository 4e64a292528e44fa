import type { Actor, Duty, Reason } from "../decision/decision.js";
import type { Guidance, InteractionEvent } from "./interaction.js";
import type { Wording } from "./wording.js";

/** Where a call or meeting can stand while it lasts. */
export type OpenPhase =
  /** Nothing inappropriate stands, and no reminder was given. */
  | "conversation"
  /** Inappropriate behavior, and no reminder yet. */
  | "inappropriate"
  /** Reminded; another attempt to help is still to be made. */
  | "reminded"
  /** Reminded, then calm before another attempt was made. */
  | "calm-again"
  /** Reminded and tried again; the behavior has not come back since. */
  | "attempted"
  /** The behavior goes on after the reminder and the attempt. */
  | "continuing"
  /** Reminded, tried again, and the issue is resolved. */
  | "resolved"
  /** Somebody spoke of harming themselves: people decide, no procedure ends this. */
  | "crisis";

export type Ending = "terminated" | "ended-as-resolved" | "ended-for-safety" | "closed" | "party-left";

export type Phase = OpenPhase | Ending;

/** What the table reads: an event, with behavior already told apart. */
export type Signal = "inappropriate" | "self-harm" | Exclude<InteractionEvent["type"], "behavior">;

/** Where a signal leads. */
export interface Move {
  readonly to: Phase;
  /** Where it leads instead when the issue is already resolved. */
  readonly ifResolved?: Phase;
  /** The move belongs to those who may end by the assister procedure: certified assisters facing a consumer. */
  readonly entitled?: true;
}

/** What the procedure asks for: the duty, with the parts of the wording to say. */
export interface Ask extends Pick<Duty, "action" | "modality" | "clause"> {
  readonly say?: readonly (keyof Wording)[];
}

/** One row of a procedure: in this phase, what is asked, where each signal leads, what must come before the others. */
export interface Row {
  readonly asks: Exclude<Guidance["verdict"], "over" | "undetermined">;
  readonly because: Reason;
  readonly duties: readonly Ask[];
  readonly moves: Readonly<Partial<Record<Signal, Move>>>;
  /** For each signal without a move: the event that must come first, or `null` when none opens the way. */
  readonly first: Readonly<Partial<Record<Signal, InteractionEvent["type"] | null>>>;
}

/** A whole procedure on one page: `step`, `guidance`, `diagram` and the proofs read nothing else. */
export interface Procedure {
  readonly name: "mnsure-staff" | "assister";
  readonly actor: Actor;
  /** Moves that stand open at every moment before the end. */
  readonly anywhere: Readonly<Partial<Record<Signal, Move>>>;
  readonly open: Readonly<Record<OpenPhase, Row>>;
  readonly ended: Readonly<Record<Ending, Reason>>;
}

/** Is this phase an end? */
export function isEnding(phase: Phase): phase is Ending {
  return endings.includes(phase as Ending);
}

/** The phases before the end, as the procedures go through them. */
export const openPhases: readonly OpenPhase[] = /* @__PURE__ */ Object.freeze([
  "conversation",
  "inappropriate",
  "reminded",
  "calm-again",
  "attempted",
  "continuing",
  "resolved",
  "crisis",
] as const);

export const endings: readonly Ending[] = /* @__PURE__ */ Object.freeze([
  "terminated",
  "ended-as-resolved",
  "ended-for-safety",
  "closed",
  "party-left",
] as const);
