import { answer } from "../decision/answer.js";
import type { Decision, Duty, Notice } from "../decision/decision.js";
import { none } from "../decision/frozen.js";
import type { Role } from "../people/role.js";
import { bindingOf, procedureOf, type Procedure } from "./procedure.js";
import { requestSubject, withoutReplyMarks } from "./subjectLine.js";

export interface ReuseFacts {
  readonly role: Role;
  /** The subject line of the last message in the secure thread. */
  readonly previousSubject: string;
  /** The subject line of the message about to be sent. */
  readonly subject: string;
}

/**
 * Does the subject line of a reused secure thread say what is being sent now?
 *
 * Secure threads do not expire and serve again, but each time the subject line has to name the type of case. One that
 * repeats the previous subject or the request, or says nothing, has to be updated.
 *
 * Interpretation: reply marks, case and spaces do not update a subject (secure-email.77-subject-names-the-case). Whether
 * it carries personal information is `routeMessage`'s question; a notice recalls that no encryption covers it.
 *
 * @policy secure-email.broker.4-update-subject
 * @policy secure-email.broker.4-no-expiry
 * @policy secure-email.navcac.4-update-subject
 * @policy secure-email.navcac.4-no-expiry
 * @throws RangeError when the role does not exist, TypeError when a subject is no text.
 * @example
 * ```ts
 * import { reuseSubject } from "mnsure-rules/secure-email";
 *
 * const previousSubject = "Address change";
 * reuseSubject({ role: "broker", previousSubject, subject: "Newborn to add" }).verdict // => "ready"
 * reuseSubject({ role: "broker", previousSubject, subject: "RE: address change" }).verdict // => "update-subject"
 * reuseSubject({ role: "broker", previousSubject, subject: "Request secure email." }).verdict // => "update-subject"
 * ```
 */
export function reuseSubject({ role, previousSubject, subject }: ReuseFacts): ReuseDecision {
  const procedure = procedureOf(role, "reuseSubject");
  if (typeof previousSubject !== "string" || typeof subject !== "string")
    throw new TypeError("reuseSubject: expected `previousSubject` and `subject` to be text");
  const [verdict, code] = judged(withoutReplyMarks(previousSubject), withoutReplyMarks(subject));
  return answer("subject-reuse", verdict, {
    because: [{ code, clause: procedure.updateSubject, reading, fact: "subject" }, ...bindingOf(role)],
    duties: verdict === "ready" ? none : [updateSubject(procedure)],
    notices: [{ code: "thread-does-not-expire", clause: procedure.noExpiry }, subjectStaysOpen],
  });
}

// Helpers

type ReuseDecision = Decision<"ready" | "update-subject">;

const reading = "secure-email.77-subject-names-the-case";

const subjectStaysOpen: Notice = /* @__PURE__ */ Object.freeze({
  code: "subject-is-not-encrypted",
  clause: "secure-email.duty.protection-measures",
  reading: "secure-email.76-subject-stays-open",
});

function judged(previous: string, subject: string): readonly ["ready" | "update-subject", string] {
  if (subject === "") return ["update-subject", "subject-says-nothing"];
  if (subject === requestSubject) return ["update-subject", "subject-is-the-request"];
  if (subject === previous) return ["update-subject", "subject-not-updated"];
  return ["ready", "subject-updated"];
}

function updateSubject({ updateSubject: clause }: Procedure): Duty {
  return { action: "say-the-type-of-case-in-the-subject", who: "person", modality: "must", clause, reading };
}
