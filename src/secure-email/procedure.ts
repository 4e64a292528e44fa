import type { Reason } from "../decision/decision.js";
import { frozen, none } from "../decision/frozen.js";
import { deskOf } from "../people/deskOf.js";
import { knownRole, type Role } from "../people/role.js";
import type { ClauseId } from "../policy/clauseId.js";
import type { Contact } from "../policy/contacts.js";

/** One of the policy's two procedures: the desk it leads to, and the clause behind each of its lines. */
export interface Procedure {
  readonly desk: Contact;
  readonly mailbox: ClauseId;
  readonly subject: ClauseId;
  readonly reply: ClauseId;
  readonly account: ClauseId;
  readonly send: ClauseId;
  readonly noExpiry: ClauseId;
  readonly updateSubject: ClauseId;
}

/** The procedure of a role, or a `RangeError` that names the asking function and not the value. */
export function procedureOf(role: Role, asking: string): Procedure {
  return procedures[knownRole(role, asking)];
}

/** Why the policy binds a role that it does not name: a reason to add for support staff, nothing for the others. */
export function bindingOf(role: Role): readonly Reason[] {
  return role === "support-staff" ? supportStaff : none;
}

// Helpers

const ofBrokers: Procedure = /* @__PURE__ */ frozen({
  desk: /* @__PURE__ */ deskOf("broker"),
  mailbox: "secure-email.broker.1-mailbox",
  subject: "secure-email.broker.1-subject",
  reply: "secure-email.broker.2-reply",
  account: "secure-email.broker.3-account",
  send: "secure-email.broker.4-send",
  noExpiry: "secure-email.broker.4-no-expiry",
  updateSubject: "secure-email.broker.4-update-subject",
});

const ofNavigatorsAndCacs: Procedure = /* @__PURE__ */ frozen({
  desk: /* @__PURE__ */ deskOf("navigator"),
  mailbox: "secure-email.navcac.1-mailbox",
  subject: "secure-email.navcac.1-subject",
  reply: "secure-email.navcac.2-reply",
  account: "secure-email.navcac.3-account",
  send: "secure-email.navcac.4-send",
  noExpiry: "secure-email.navcac.4-no-expiry",
  updateSubject: "secure-email.navcac.4-update-subject",
});

/** Support staff go the way of the brokers whose agency they work for (roles.33-secure-mail-binds-staff). */
const procedures: Readonly<Record<Role, Procedure>> = /* @__PURE__ */ frozen({
  broker: ofBrokers,
  "support-staff": ofBrokers,
  navigator: ofNavigatorsAndCacs,
  cac: ofNavigatorsAndCacs,
});

const supportStaff: readonly Reason[] = /* @__PURE__ */ frozen([
  {
    code: "support-staff-mail-securely-too",
    clause: "secure-email.scope",
    reading: "roles.33-secure-mail-binds-staff",
    fact: "role",
  },
]);
