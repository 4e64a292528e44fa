import type { Duty, Reason } from "../decision/decision.js";
import { frozen } from "../decision/frozen.js";
import type { Wording } from "./wording.js";

/** What happened, as the caller's log keeps it. A repeated `id` is a second delivery of the same event. */
export interface FraudEvent {
  readonly type: "suspected" | "asked-to-enter-falsehood" | "reminded" | "asked-again" | "desisted" | "ended";
  readonly id?: string;
  readonly at?: string;
}

export type FraudPhase =
  /** Help as usual. */
  | "helping"
  /** The assister suspects that something told is not true. */
  | "suspected"
  /** Asked to enter what the consumer admits is false; no reminder yet. */
  | "asked"
  /** Reminded after the request. */
  | "reminded"
  /** The request came again after the reminder. */
  | "asked-again"
  /** Ended where the procedure allows it. */
  | "ended"
  /** Ended where it does not. */
  | "ended-outside";

/** What a row asks for, with the part of the wording to say. */
export type FraudAsk = Omit<Duty, "who" | "say"> & { readonly say?: keyof Wording };

/** One row: what is asked and why, what to do, and where each event leads. Before the end every event leads somewhere. */
export interface FraudRow {
  readonly asks: "continue" | "remind" | "may-end" | "over";
  readonly because: Reason;
  readonly duties: readonly FraudAsk[];
  readonly moves: Readonly<Partial<Record<FraudEvent["type"], FraudPhase>>>;
}

/** Advised after the end, however it came. */
const afterwards: readonly FraudAsk[] = /* @__PURE__ */ frozen([
  { action: "document", modality: "should", clause: "interactions.fraud.document" },
  {
    action: "retain-record",
    modality: "should",
    clause: "interactions.fraud.document",
    reading: "interactions.50-no-retention-period",
  },
  {
    action: "complain",
    modality: "may",
    contact: { desk: "mnsure", note: "by the Reporting Fraud and Complaints Policy" },
    clause: "interactions.fraud.document",
  },
]);

/**
 * The fraud procedure on one page: on suspicion go on and refer; on a request to enter a falsehood remind, and when
 * it is repeated the assister may end.
 *
 * Interpretation: interactions.47-reminder-stands, also here; interactions.50-no-retention-period.
 *
 * @policy interactions.fraud.suspect-remind
 * @policy interactions.fraud.suspect-continue
 * @policy interactions.fraud.suspect-refer
 * @policy interactions.fraud.request-remind
 * @policy interactions.fraud.request-terminate
 * @policy interactions.fraud.document
 */
export const fraudProcedure: Readonly<Record<FraudPhase, FraudRow>> = /* @__PURE__ */ frozen({
  helping: {
    asks: "continue",
    because: { code: "nothing-suspected", clause: "interactions.fact.mission" },
    duties: [],
    moves: {
      suspected: "suspected",
      "asked-to-enter-falsehood": "asked",
      "asked-again": "asked",
      reminded: "helping",
      desisted: "helping",
      ended: "ended-outside",
    },
  },
  suspected: {
    asks: "continue",
    because: { code: "suspicion-alone", clause: "interactions.fraud.suspect-continue" },
    duties: [
      { action: "keep-helping", modality: "should", clause: "interactions.fraud.suspect-continue" },
      { action: "remind", modality: "may", clause: "interactions.fraud.suspect-remind", say: "accuracy" },
    ],
    moves: {
      suspected: "suspected",
      "asked-to-enter-falsehood": "asked",
      "asked-again": "asked",
      reminded: "suspected",
      desisted: "suspected",
      ended: "ended-outside",
    },
  },
  asked: {
    asks: "remind",
    because: { code: "asked-to-enter-falsehood", clause: "interactions.fraud.request-remind" },
    duties: [{ action: "remind", modality: "should", clause: "interactions.fraud.request-remind", say: "accuracy" }],
    moves: {
      suspected: "asked",
      "asked-to-enter-falsehood": "asked",
      "asked-again": "asked",
      reminded: "reminded",
      desisted: "suspected",
      ended: "ended-outside",
    },
  },
  reminded: {
    asks: "continue",
    because: { code: "reminded", clause: "interactions.fraud.request-terminate" },
    duties: [],
    moves: {
      suspected: "reminded",
      "asked-to-enter-falsehood": "asked-again",
      "asked-again": "asked-again",
      reminded: "reminded",
      desisted: "reminded",
      ended: "ended-outside",
    },
  },
  "asked-again": {
    asks: "may-end",
    because: { code: "request-repeated", clause: "interactions.fraud.request-terminate" },
    duties: [{ action: "end", modality: "may", clause: "interactions.fraud.request-terminate", say: "fraudEnd" }],
    moves: {
      suspected: "asked-again",
      "asked-to-enter-falsehood": "asked-again",
      "asked-again": "asked-again",
      reminded: "asked-again",
      desisted: "reminded",
      ended: "ended",
    },
  },
  ended: {
    asks: "over",
    because: { code: "ended-by-the-procedure", clause: "interactions.fraud.request-terminate" },
    duties: afterwards,
    moves: {},
  },
  "ended-outside": {
    asks: "over",
    because: { code: "ended-without-its-steps", clause: "interactions.fraud.request-terminate" },
    duties: afterwards,
    moves: {},
  },
});
