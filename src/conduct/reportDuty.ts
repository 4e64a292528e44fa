import type { Duty } from "../decision/decision.js";
import { mnsure } from "../policy/contacts.js";
import type { ClauseId } from "../policy/clauseId.js";

/** "Immediately": due now. */
export function reportNow(action: string, clause: ClauseId): Duty {
  return {
    action,
    who: "person",
    modality: "must",
    when: "now",
    contact: mnsure,
    clause,
    reading: "time.6-immediately-is-now",
  };
}

/** "Timely": prompt, without a last day. */
export function reportPromptly(action: string, clause: ClauseId): Duty {
  const reading = "time.7-timely-has-no-number";
  return { action, who: "person", modality: "must", when: "prompt", contact: mnsure, clause, reading };
}
