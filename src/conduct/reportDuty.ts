import type { Duty } from "../decision/decision.js";
import { mnsure, type Contact } from "../policy/contacts.js";
import type { ClauseId } from "../policy/clauseId.js";

/** The notice sends reports through procedures that are set elsewhere. `conduct.rules.report-procedure` */
const establishedProcedures: Contact = {
  desk: "mnsure",
  note: "by MNsure's established procedures, for which the documents give no address",
};

/** "Immediately": due now. */
export function reportNow(action: string, clause: ClauseId, contact: Contact = mnsure): Duty {
  return {
    action,
    who: "person",
    modality: "must",
    when: "now",
    contact,
    clause,
    reading: "time.6-immediately-is-now",
  };
}

/** An incident, a violation or a suspicion: due now, by a procedure that the documents do not describe. */
export function reportIncident(action: string, clause: ClauseId): Duty {
  return reportNow(action, clause, establishedProcedures);
}

/** "Timely": prompt, without a last day. */
export function reportPromptly(action: string, clause: ClauseId): Duty {
  const reading = "time.7-timely-has-no-number";
  return { action, who: "person", modality: "must", when: "prompt", contact: mnsure, clause, reading };
}
