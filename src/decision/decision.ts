import type { PlainDate } from "../calendar/plainDate.js";
import type { ClauseId } from "../policy/clauseId.js";
import type { Contact } from "../policy/contacts.js";
import type { ReadingId } from "../policy/readingId.js";

/** Three-valued: a requirement of which nothing is known is neither met nor unmet. */
export type Tristate = "met" | "unmet" | "unknown";

/** Why: the clause it rests on, and the reading where the clause alone does not settle it. */
export interface Reason {
  readonly code: string;
  readonly clause: ClauseId;
  readonly reading?: ReadingId;
  /** The fact that made it so, by name, never its value. */
  readonly fact?: string;
}

/** Worth knowing, but changes no verdict. */
export interface Notice {
  readonly code: string;
  readonly clause?: ClauseId;
  readonly reading?: ReadingId;
}

/** Who has to act. "person" is the one the question is about. */
export type Actor = "person" | "agency-contact" | "broker" | "assister" | "mnsure" | "mnsure-staff" | "caller";

/** What to do next: by whom, how binding, from when, until when, where to. */
export interface Duty {
  readonly action: string;
  readonly who: Actor;
  readonly modality: "must" | "should" | "may" | "must-not";
  readonly when?: "now" | "prompt";
  readonly notBefore?: PlainDate;
  readonly dueBy?: PlainDate;
  readonly contact?: Contact;
  /** Suggested wording, ours, that a caller may replace. */
  readonly say?: string;
  readonly clause: ClauseId;
  readonly reading?: ReadingId;
}

/**
 * What a rule answers: plain, deeply frozen, JSON-serializable.
 *
 * A verdict comes with the clauses that settle it. `undetermined` comes with the states that are missing,
 * or with the clause that leaves the question to a person, or both.
 */
export interface Decision<Verdict extends string, Fact extends string = string> {
  /** The question answered, "certification-status". */
  readonly question: string;
  readonly verdict: Verdict | "undetermined";
  /** At least one, unless facts are missing. */
  readonly because: readonly Reason[];
  /** The unknown states that could still change the verdict; empty when it is determined. */
  readonly missing: readonly Fact[];
  readonly duties: readonly Duty[];
  readonly notices: readonly Notice[];
  /** The last day on which the same facts give the same verdict; absent when no day is known that changes it. */
  readonly holdsThrough?: PlainDate;
  /** Every reading used. */
  readonly assumptions: readonly ReadingId[];
}
