import { answer } from "../decision/answer.js";
import { allOf, condition, permittedWhen, type Condition } from "../decision/condition.js";
import type { Decision, Duty } from "../decision/decision.js";
import { frozen, none } from "../decision/frozen.js";
import { knownRole, type Role } from "../people/role.js";
import { assisterResourceCenter, brokerServiceLine } from "../policy/contacts.js";
import type { ReadingId } from "../policy/readingId.js";
import { callItems } from "./callItems.js";

export interface ServiceLineFacts {
  readonly role: Role;
  /** Certified for the current period. */
  readonly certified?: boolean;
  readonly hasAdminId?: boolean;
  /** The caller's agency. Compared as it stands but for spaces around it; an empty one is unknown. */
  readonly callerAgencyId?: string;
  /** The agency of the broker whose case it is. */
  readonly brokerAgencyId?: string;
  /** What the call is about; a broker's case when left out. */
  readonly about?: "a-broker's-case" | "own-certification";
}

export type ServiceLineDecision = Decision<
  "allowed" | "denied",
  "certified" | "hasAdminId" | "callerAgencyId" | "brokerAgencyId"
>;

/**
 * May this person call the Broker Service Line?
 *
 * Certified support staff with an Admin ID may, for brokers of their own agency. The line cannot help staff who are not
 * certified for the current year. About their own certification, certified staff may call whatever the agency.
 *
 * Interpretation: those whose certification lapsed write about it (roles.35-lapsed-caller); a certified broker calls in
 * her own cases; for navigators and CACs the documents do not say, and a duty names their desk
 * (roles.60-service-line-is-the-brokers).
 *
 * @policy support-staff.bsl.after-admin-id
 * @policy support-staff.bsl.own-agency-only
 * @policy support-staff.bsl.no-help-uncertified
 * @policy support-staff.bsl.annual-condition
 * @throws RangeError when the role or the subject of the call does not exist.
 * @example
 * ```ts
 * import { mayCallServiceLine } from "mnsure-rules/permissions";
 *
 * const caller = { role: "support-staff", certified: true, hasAdminId: true, callerAgencyId: "A-12" } as const;
 * mayCallServiceLine({ ...caller, brokerAgencyId: "A-12" }).verdict // => "allowed"
 * mayCallServiceLine({ ...caller, brokerAgencyId: "A-123" }).verdict // => "denied"
 * mayCallServiceLine(caller).missing // => ["brokerAgencyId"]
 * mayCallServiceLine({ role: "navigator" }).duties[0]?.contact?.desk // => "assister-resource-center"
 * ```
 */
export function mayCallServiceLine(facts: ServiceLineFacts): ServiceLineDecision {
  const own = isOwnCertification(facts.about);
  switch (knownRole(facts.role, "mayCallServiceLine")) {
    case "support-staff":
      return own
        ? ownCertification("support-staff", [certification(facts, "roles.35-lapsed-caller"), adminId(facts)])
        : call("support-staff", [certification(facts), adminId(facts), sameAgency(facts)]);
    case "broker":
      return own
        ? ownCertification("broker", [brokersLine, certification(facts, "roles.35-lapsed-caller")])
        : call("broker", [brokersLine, certification(facts, "roles.60-service-line-is-the-brokers")]);
    case "navigator":
    case "cac":
      return anotherDesk;
  }
}

// Helpers: the conditions

type CallCondition = Condition<ServiceLineDecision["missing"][number]>;

const brokersLine: CallCondition = /* @__PURE__ */ frozen({
  state: "met",
  because: [
    {
      code: "brokers-own-line",
      clause: "support-staff.bsl.own-agency-only",
      reading: "roles.60-service-line-is-the-brokers",
    },
  ],
  missing: none,
} as const);

function certification({ certified }: ServiceLineFacts, reading?: ReadingId): CallCondition {
  const clause = certified === false ? "support-staff.bsl.no-help-uncertified" : "support-staff.bsl.annual-condition";
  const codes = { met: "certified", unmet: "not-certified", unknown: "certification-unknown" };
  return condition("certified", certified, codes, reading === undefined ? { clause } : { clause, reading });
}

function adminId({ hasAdminId }: ServiceLineFacts): CallCondition {
  const codes = { met: "has-admin-id", unmet: "no-admin-id", unknown: "admin-id-unknown" };
  return condition("hasAdminId", hasAdminId, codes, { clause: "support-staff.bsl.after-admin-id" });
}

/** Identifiers are compared whole: "A-1" and "A-12" are two agencies, and two empty ones are no agency. */
function sameAgency({ callerAgencyId, brokerAgencyId }: ServiceLineFacts): CallCondition {
  const caller = identifier(callerAgencyId);
  const broker = identifier(brokerAgencyId);
  const clause = "support-staff.bsl.own-agency-only";
  if (caller !== undefined && broker !== undefined)
    return caller === broker
      ? { state: "met", because: [{ code: "same-agency", clause }], missing: none }
      : { state: "unmet", because: [{ code: "another-agency", clause }], missing: none };
  const missing = [
    ...(caller === undefined ? (["callerAgencyId"] as const) : []),
    ...(broker === undefined ? (["brokerAgencyId"] as const) : []),
  ];
  return { state: "unknown", because: [{ code: "agency-unknown", clause }], missing };
}

function identifier(text: string | undefined): string | undefined {
  const trimmed = typeof text === "string" ? text.trim() : "";
  return trimmed === "" ? undefined : trimmed;
}

function isOwnCertification(about: ServiceLineFacts["about"] = "a-broker's-case"): boolean {
  if (!["a-broker's-case", "own-certification"].includes(about))
    throw new RangeError("mayCallServiceLine: expected `about` to be a-broker's-case or own-certification");
  return about === "own-certification";
}

// Helpers: the answers

function call(
  role: Role,
  conditions: readonly CallCondition[],
  whenDenied: readonly Duty[] = none,
): ServiceLineDecision {
  const { state, because, missing } = allOf(conditions);
  const duties = state === "met" ? callItems[role] : state === "unmet" ? whenDenied : none;
  return answer("may-call-service-line", permittedWhen[state], { because, missing, duties });
}

/** Whoever may not call about the own certification writes. */
function ownCertification(role: Role, conditions: readonly CallCondition[]): ServiceLineDecision {
  return call(role, conditions, [writeInstead]);
}

const writeInstead: Duty = {
  action: "write-to-the-desk",
  who: "person",
  modality: "should",
  contact: brokerServiceLine,
  clause: "support-staff.bsl.no-help-uncertified",
  reading: "roles.35-lapsed-caller",
};

/** Navigators and CACs. */
const anotherDesk: ServiceLineDecision = /* @__PURE__ */ answer("may-call-service-line", "undetermined", {
  because: [
    {
      code: "documents-silent",
      clause: "support-staff.bsl.own-agency-only",
      reading: "roles.60-service-line-is-the-brokers",
    },
  ],
  duties: [
    {
      action: "turn-to-the-own-desk",
      who: "person",
      modality: "should",
      contact: assisterResourceCenter,
      clause: "secure-email.navcac.1-mailbox",
      reading: "roles.60-service-line-is-the-brokers",
    },
  ],
});
