import { answer } from "../decision/answer.js";
import type { Decision, Duty, Notice, Reason } from "../decision/decision.js";
import { frozen, none } from "../decision/frozen.js";
import type { Role } from "../people/role.js";
import { bindingOf, procedureOf, type Procedure } from "./procedure.js";
import { requestSecureEmail } from "./requestSecureEmail.js";

export interface SecureEmailSteps extends Decision<"in-progress" | "ready"> {
  /** All four steps, in their order. */
  readonly steps: readonly Duty[];
}

/**
 * How do I get a secure mail thread, and which step is next?
 *
 * An ordinary mail with the fixed subject goes to the desk of one's role: the Broker Service Line for brokers, the ARC for
 * navigators and CACs. The desk answers with a link to its secure site, an account is set up there, and from that account
 * personal information may be sent. The thread then stays: it is ready, and serves again under an updated subject.
 *
 * Interpretation: support staff go the way of brokers (roles.33-secure-mail-binds-staff); the request carries no personal
 * information itself (secure-email.38-subject-without-stop).
 *
 * @policy secure-email.broker.1-mailbox
 * @policy secure-email.broker.1-subject
 * @policy secure-email.broker.2-reply
 * @policy secure-email.broker.3-account
 * @policy secure-email.broker.4-send
 * @policy secure-email.broker.4-no-expiry
 * @policy secure-email.navcac.1-mailbox
 * @policy secure-email.navcac.1-subject
 * @policy secure-email.navcac.2-reply
 * @policy secure-email.navcac.3-account
 * @policy secure-email.navcac.4-send
 * @policy secure-email.navcac.4-no-expiry
 * @param done how many of the four steps are behind; none when left out.
 * @throws RangeError when the role does not exist or `done` is no whole number from 0 to 4.
 * @example
 * ```ts
 * import { secureEmailSteps } from "mnsure-rules/secure-email";
 *
 * const start = secureEmailSteps("navigator");
 * start.duties[0]?.contact?.email // => "navigators@mnsure.org"
 * start.steps.length // => 4
 *
 * secureEmailSteps("navigator", 2).duties[0]?.action // => "set-up-secure-account"
 * secureEmailSteps("navigator", 4).verdict // => "ready"
 * ```
 */
export function secureEmailSteps(role: Role, done: 0 | 1 | 2 | 3 | 4 = 0): SecureEmailSteps {
  const procedure = procedureOf(role, "secureEmailSteps");
  if (!(Number.isInteger(done) && done >= 0 && done <= 4))
    throw new RangeError("secureEmailSteps: expected `done` to be a whole number from 0 to 4");
  const steps = stepsOf(procedure);
  const next = steps[done];
  const decision = answer<"in-progress" | "ready", string>(
    "secure-email-steps",
    next === undefined ? "ready" : "in-progress",
    {
      because: [...standingOf(procedure, done), ...bindingOf(role)],
      duties: next === undefined ? none : [next],
      notices: noticesOf(procedure, done),
    },
  );
  return frozen({ ...decision, steps });
}

// Helpers

function stepsOf(procedure: Procedure): readonly Duty[] {
  const { desk, reply, account, send } = procedure;
  return [
    requestSecureEmail(procedure),
    { action: "send-link-to-secure-site", who: "mnsure-staff", modality: "must", clause: reply },
    { action: "set-up-secure-account", who: "person", modality: "must", clause: account },
    { action: "send-from-secure-account", who: "person", modality: "may", contact: desk, clause: send },
  ];
}

/** What the number of steps behind means. */
function standingOf({ mailbox, reply, account, send, noExpiry }: Procedure, done: number): readonly Reason[] {
  const standings: readonly Reason[] = [
    { code: "not-requested", clause: mailbox, fact: "done" },
    { code: "reply-awaited", clause: reply, fact: "done" },
    { code: "account-not-set-up", clause: account, fact: "done" },
    { code: "nothing-sent-yet", clause: send, fact: "done" },
    { code: "thread-in-use", clause: noExpiry, fact: "done" },
  ];
  return standings.slice(done, done + 1);
}

/** The first step must not leak what the thread is for; the finished thread wants a subject that fits. */
function noticesOf({ mailbox, updateSubject }: Procedure, done: number): readonly Notice[] {
  if (done === 0) return [{ code: "request-carries-nothing-personal", clause: mailbox, reading }];
  return done === 4 ? [{ code: "update-subject-when-reusing", clause: updateSubject }] : none;
}

const reading = "secure-email.38-subject-without-stop";
