import type { Duty } from "../decision/decision.js";
import type { Procedure } from "./procedure.js";
import { requestSubject } from "./subjectLine.js";

/** The first step to a secure thread: an ordinary mail to the desk, whose subject is the fixed phrase. */
export function requestSecureEmail({ desk, subject }: Procedure): Duty {
  return {
    action: "request-secure-email",
    who: "person",
    modality: "must",
    contact: desk,
    say: requestSubject,
    clause: subject,
    reading: "secure-email.38-subject-without-stop",
  };
}

/** The request, and that it carries nothing personal itself: it travels like any other mail. */
export function requestDuties(procedure: Procedure): readonly Duty[] {
  return [
    requestSecureEmail(procedure),
    {
      action: "put-personal-information-into-the-request",
      who: "person",
      modality: "must-not",
      clause: procedure.mailbox,
      reading: "secure-email.38-subject-without-stop",
    },
  ];
}
