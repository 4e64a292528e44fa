import { frozen } from "../decision/frozen.js";
import type { Procedure } from "./procedure.js";

/**
 * The procedure of MNsure staff on the phone, on one page: remind, try again, then the call must end.
 *
 * Read a row as: in this phase the procedure asks this, because of that; these signals move on, and for the others
 * something must come first.
 *
 * @policy interactions.scope
 * @policy interactions.may-terminate
 * @policy interactions.general-rule
 * @policy interactions.staff.must
 * @policy interactions.staff.parties
 * @policy interactions.staff.1-warning
 * @policy interactions.staff.2-another-attempt
 * @policy interactions.staff.2.1-resolved
 * @policy interactions.staff.2.1-disconnect
 * @policy interactions.staff.2.2-terminate
 */
export const staffProcedure: Procedure = /* @__PURE__ */ frozen({
  name: "mnsure-staff",
  actor: "mnsure-staff",
  anywhere: {
    "self-harm": { to: "crisis" },
    "ended-for-safety": { to: "ended-for-safety" },
    "party-left": { to: "party-left" },
  },
  open: {
    conversation: {
      asks: "continue",
      because: { code: "nothing-inappropriate", clause: "interactions.general-rule" },
      duties: [],
      moves: {
        inappropriate: { to: "inappropriate" },
        calmed: { to: "conversation" },
        "issue-resolved": { to: "conversation" },
        closed: { to: "closed" },
      },
      first: { reminded: "behavior", attempted: "behavior", ended: "behavior" },
    },
    inappropriate: {
      asks: "remind",
      because: { code: "reminder-comes-first", clause: "interactions.staff.1-warning" },
      duties: [{ action: "remind", modality: "must", clause: "interactions.staff.1-warning", say: ["staffReminder"] }],
      moves: {
        inappropriate: { to: "inappropriate" },
        calmed: { to: "conversation" },
        "issue-resolved": { to: "inappropriate" },
        reminded: { to: "reminded" },
      },
      first: { attempted: "reminded", ended: "reminded", closed: "calmed" },
    },
    reminded: {
      asks: "attempt-again",
      because: { code: "another-attempt-is-due", clause: "interactions.staff.2-another-attempt" },
      duties: [
        {
          action: "attempt-again",
          modality: "must",
          clause: "interactions.staff.2-another-attempt",
          say: ["anotherAttempt"],
        },
      ],
      moves: {
        inappropriate: { to: "reminded" },
        calmed: { to: "calm-again" },
        "issue-resolved": { to: "reminded" },
        reminded: { to: "reminded" },
        attempted: { to: "attempted", ifResolved: "resolved" },
      },
      first: { ended: "attempted", closed: "calmed" },
    },
    "calm-again": {
      asks: "continue",
      because: {
        code: "behavior-stopped",
        clause: "interactions.staff.2.2-terminate",
        reading: "interactions.47-reminder-stands",
      },
      duties: [],
      moves: {
        inappropriate: { to: "reminded" },
        calmed: { to: "calm-again" },
        "issue-resolved": { to: "calm-again" },
        reminded: { to: "calm-again" },
        attempted: { to: "attempted", ifResolved: "resolved" },
        closed: { to: "closed" },
      },
      first: { ended: "attempted" },
    },
    attempted: {
      asks: "continue",
      because: { code: "attempt-was-made", clause: "interactions.staff.2-another-attempt" },
      duties: [],
      moves: {
        inappropriate: { to: "continuing" },
        calmed: { to: "attempted" },
        "issue-resolved": { to: "resolved" },
        reminded: { to: "attempted" },
        attempted: { to: "attempted" },
        closed: { to: "closed" },
      },
      first: { ended: "behavior" },
    },
    continuing: {
      asks: "terminate",
      because: { code: "behavior-goes-on", clause: "interactions.staff.2.2-terminate" },
      duties: [{ action: "end", modality: "must", clause: "interactions.staff.2.2-terminate", say: ["staffEnd"] }],
      moves: {
        inappropriate: { to: "continuing" },
        calmed: { to: "attempted" },
        "issue-resolved": { to: "resolved" },
        reminded: { to: "continuing" },
        attempted: { to: "continuing" },
        ended: { to: "terminated" },
      },
      first: { closed: "calmed" },
    },
    resolved: {
      asks: "close-as-resolved",
      because: {
        code: "issue-is-resolved",
        clause: "interactions.staff.2.1-resolved",
        reading: "interactions.73-resolved-comes-first",
      },
      duties: [
        { action: "announce-end", modality: "must", clause: "interactions.staff.2.1-resolved", say: ["resolved"] },
        { action: "disconnect", modality: "must", clause: "interactions.staff.2.1-disconnect" },
      ],
      moves: {
        inappropriate: { to: "resolved" },
        calmed: { to: "resolved" },
        "issue-resolved": { to: "resolved" },
        reminded: { to: "resolved" },
        attempted: { to: "resolved" },
        ended: { to: "ended-as-resolved" },
      },
      first: { closed: "ended" },
    },
    crisis: {
      asks: "seek-emergency-help",
      because: {
        code: "threat-of-self-harm",
        clause: "interactions.threat.targets",
        reading: "interactions.43-self-harm-never-ends",
      },
      duties: [],
      moves: {
        inappropriate: { to: "crisis" },
        calmed: { to: "crisis" },
        "issue-resolved": { to: "crisis" },
        reminded: { to: "crisis" },
        attempted: { to: "crisis" },
        closed: { to: "closed" },
      },
      first: { ended: null },
    },
  },
  ended: {
    terminated: { code: "ended-by-the-procedure", clause: "interactions.staff.2.2-terminate" },
    "ended-as-resolved": {
      code: "ended-as-resolved",
      clause: "interactions.staff.2.1-resolved",
      reading: "interactions.73-resolved-comes-first",
    },
    "ended-for-safety": {
      code: "ended-for-safety",
      clause: "interactions.objective",
      reading: "interactions.41-threat-does-not-skip",
    },
    closed: { code: "ordinary-end", clause: "interactions.may-terminate" },
    "party-left": { code: "party-left", clause: "interactions.may-terminate" },
  },
});
