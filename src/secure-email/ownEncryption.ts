import { answer, type AnswerParts } from "../decision/answer.js";
import type { Decision, Duty, Notice, Reason } from "../decision/decision.js";
import { frozen, none } from "../decision/frozen.js";
import type { Role } from "../people/role.js";
import type { Contact } from "../policy/contacts.js";
import { bindingOf, procedureOf, type Procedure } from "./procedure.js";
import { requestDuties } from "./requestSecureEmail.js";

/** An encrypted mail service of the assister's own, and what became of the request to use it. */
export interface OwnEncryption {
  readonly provider: "microsoft" | "zixcorp" | (string & {});
  readonly approval?: "granted" | "requested" | "refused" | "not-requested";
}

export interface OwnEncryptionFacts extends OwnEncryption {
  readonly role: Role;
}

/**
 * May I use my own encrypted mail service instead of MNsure's?
 *
 * Only with MNsure's permission. It is asked for at the desk of one's role, where the service is reviewed; Microsoft and
 * ZixCorp are generally accepted, which a notice says, and still reviewed. Whoever is refused uses MNsure's.
 *
 * Interpretation: no provider is accepted without permission on file, and plain TLS is no secure mail
 * (secure-email.39-own-encryption-needs-permission).
 *
 * @policy secure-email.own.may-request
 * @policy secure-email.own.where
 * @policy secure-email.own.review
 * @policy secure-email.own.generally-accepted
 * @policy secure-email.own.more-info
 * @throws RangeError when the role or the state of the approval does not exist.
 * @example
 * ```ts
 * import { ownEncryption } from "mnsure-rules/secure-email";
 *
 * const asked = ownEncryption({ role: "cac", provider: "zixcorp", approval: "not-requested" });
 * asked.verdict // => "ask-first"
 * asked.duties[0]?.contact?.email // => "navigators@mnsure.org"
 * asked.notices[0]?.code // => "generally-accepted"
 *
 * ownEncryption({ role: "cac", provider: "zixcorp", approval: "granted" }).verdict // => "approved"
 * ownEncryption({ role: "cac", provider: "zixcorp" }).missing // => ["approval"]
 * ```
 */
export function ownEncryption(facts: OwnEncryptionFacts): OwnEncryptionDecision {
  const procedure = procedureOf(facts.role, "ownEncryption");
  if (typeof facts.provider !== "string") throw new TypeError("ownEncryption: expected `provider` to be text");
  switch (knownApproval(facts.approval, "ownEncryption")) {
    case "granted":
      return decided("approved", facts, { because: [reasons.granted] });
    case "refused":
      return decided("not-accepted", facts, { because: [reasons.refused], duties: requestDuties(procedure) });
    case "requested":
      return decided("await-review", facts, {
        because: [reasons.requested],
        duties: [untilPermitted],
        notices: pending(facts),
      });
    case "not-requested":
      return decided("ask-first", facts, {
        because: [reasons.notRequested],
        duties: [askPermission(procedure.desk), untilPermitted],
        notices: pending(facts),
      });
    case undefined:
      return decided("undetermined", facts, {
        missing: ["approval"],
        duties: [askWhetherPermitted(procedure), untilPermitted],
        notices: pending(facts),
      });
  }
}

/** The state of an approval, or a `RangeError`: a state that does not exist must never pass for permission. */
export function knownApproval(approval: OwnEncryption["approval"], asking: string): OwnEncryption["approval"] {
  if (approval === undefined || approvals.has(approval)) return approval;
  throw new RangeError(`${asking}: expected \`approval\` to be granted, requested, refused or not-requested`);
}

/** Asking leave to use one's own service, which is a choice. */
export function askPermission(desk: Contact): Duty {
  return {
    action: "ask-permission-for-own-encryption",
    who: "person",
    modality: "may",
    contact: desk,
    clause: "secure-email.own.where",
  };
}

// Helpers

type OwnEncryptionDecision = Decision<"approved" | "ask-first" | "await-review" | "not-accepted", "approval">;

const reading = "secure-email.39-own-encryption-needs-permission";

const approvals: ReadonlySet<string> = /* @__PURE__ */ new Set(["granted", "requested", "refused", "not-requested"]);

const reasons: Readonly<Record<"granted" | "refused" | "requested" | "notRequested", Reason>> = /* @__PURE__ */ frozen({
  granted: { code: "permission-granted", clause: "secure-email.own.review", fact: "approval" },
  refused: { code: "permission-refused", clause: "secure-email.own.review", fact: "approval" },
  requested: { code: "under-review", clause: "secure-email.own.review", fact: "approval", reading },
  notRequested: { code: "permission-not-asked", clause: "secure-email.own.may-request", fact: "approval", reading },
});

const untilPermitted: Duty = /* @__PURE__ */ frozen({
  action: "use-own-encryption-before-permission",
  who: "person",
  modality: "must-not",
  clause: "secure-email.own.review",
  reading,
});

const generallyAccepted: Notice = /* @__PURE__ */ frozen({
  code: "generally-accepted",
  clause: "secure-email.own.generally-accepted",
  reading,
});

const mayAskForMore: Notice = /* @__PURE__ */ frozen({
  code: "mnsure-may-ask-for-more",
  clause: "secure-email.own.more-info",
});

function askWhetherPermitted({ desk }: Procedure): Duty {
  return {
    action: "find-out-whether-permission-is-on-file",
    who: "person",
    modality: "should",
    contact: desk,
    clause: "secure-email.own.where",
  };
}

/** What is worth knowing as long as MNsure has not decided. */
function pending({ provider }: OwnEncryption): readonly Notice[] {
  return ["microsoft", "zixcorp"].includes(provider.trim().toLowerCase())
    ? [generallyAccepted, mayAskForMore]
    : [mayAskForMore];
}

function decided(
  verdict: OwnEncryptionDecision["verdict"],
  { role }: OwnEncryptionFacts,
  { because = none, ...parts }: AnswerParts<"approval">,
): OwnEncryptionDecision {
  return answer("own-encryption", verdict, { ...parts, because: [...because, ...bindingOf(role)] });
}
