import type { Duty, Notice, Reason } from "../decision/decision.js";
import { frozen } from "../decision/frozen.js";
import type { ClauseId } from "../policy/clauseId.js";
import type { OwnEncryption } from "./ownEncryption.js";
import type { Procedure } from "./procedure.js";
import type { Situation } from "./situation.js";

/** What the search, or the sender, said of the message, by the duty that makes it matter to this recipient. */
export function found(situation: Situation): Reason {
  const clause: ClauseId =
    situation.recipient === "desk" ? "secure-email.duty.use-secure" : "secure-email.duty.protection-measures";
  return { ...groundOf(situation), clause };
}

type Ground = Omit<Reason, "clause">;

function groundOf({ pii, channel, answer }: Situation): Ground {
  switch (pii) {
    case "none":
      return { code: "nothing-personal-found" };
    case "pii":
      return { code: "personal-information-found" };
    case "cannot-tell":
      return { code: "part-not-readable", reading: "secure-email.75-unread-counts-as-personal" };
    case "possible":
      return channel === "plain" ? saidOf(answer) : { code: "possibly-personal", reading: possibleAsks };
  }
}

function saidOf(answer: Situation["answer"]): Ground {
  switch (answer) {
    case "not-asked":
      return { code: "possibly-personal", reading: possibleAsks };
    case "nobody":
      return { code: "sender-says-about-nobody", reading: possibleAsks, fact: "confirmed" };
    case "somebody":
      return { code: "sender-says-about-somebody", reading: possibleAsks, fact: "confirmed" };
  }
}

const possibleAsks = "secure-email.74-possible-asks-the-sender";

/** Why a message that carries, or may carry, personal information may go this way. */
export function travels({ channel, recipient, procedure }: Situation): Reason {
  if (channel === "own-encrypted") return ownPermitted;
  return recipient === "desk"
    ? { code: "through-the-secure-site", clause: procedure.send, fact: "channel" }
    : { code: "by-a-secure-method", clause: "conduct.rules.secure-methods", fact: "channel" };
}

const ownPermitted: Reason = /* @__PURE__ */ frozen({
  code: "own-encryption-permitted",
  clause: "secure-email.own.review",
  reading: "secure-email.39-own-encryption-needs-permission",
  fact: "ownEncryption",
});

export const onOpenChannel: readonly Reason[] = /* @__PURE__ */ frozen([
  { code: "secure-thread-first", clause: "secure-email.proc.must-request", fact: "channel" },
  { code: "desk-does-not-answer", clause: "secure-email.proc.no-reply-insecure" },
]);

export const openToOthers: Reason = /* @__PURE__ */ frozen({
  code: "open-channel",
  clause: "conduct.rules.secure-methods",
  fact: "channel",
});

export const subjectIsPersonal: Reason = /* @__PURE__ */ frozen({
  code: "subject-is-personal",
  clause: "secure-email.duty.protection-measures",
  reading: "secure-email.76-subject-stays-open",
});

export function withoutPermission(approval: OwnEncryption["approval"]): Reason {
  return {
    code: approval === "refused" ? "own-encryption-refused" : "own-encryption-not-permitted",
    clause: "secure-email.own.may-request",
    reading: "secure-email.39-own-encryption-needs-permission",
    fact: "ownEncryption",
  };
}

export function requestIsPersonal({ mailbox }: Procedure): Reason {
  return { code: "request-is-personal", clause: mailbox, reading: "secure-email.38-subject-without-stop" };
}

export const subjectNotShownClean: Notice = /* @__PURE__ */ frozen({
  code: "subject-not-shown-clean",
  clause: "secure-email.duty.protection-measures",
  reading: "secure-email.76-subject-stays-open",
});

export const sayWhetherReal: Duty = /* @__PURE__ */ frozen({
  action: "say-whether-marked-places-are-about-a-real-person",
  who: "person",
  modality: "must",
  when: "now",
  say: "Are the marked places about a real person?",
  clause: "secure-email.duty.protection-measures",
  reading: possibleAsks,
});

export const cleanSubject: Duty = /* @__PURE__ */ frozen({
  action: "take-personal-information-out-of-the-subject",
  who: "person",
  modality: "must",
  clause: "secure-email.duty.protection-measures",
  reading: "secure-email.76-subject-stays-open",
});

export const secureMethod: Duty = /* @__PURE__ */ frozen({
  action: "use-a-secure-method",
  who: "person",
  modality: "must",
  clause: "conduct.rules.secure-methods",
});
