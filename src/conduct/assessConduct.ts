import { answer, type AnswerParts } from "../decision/answer.js";
import type { Ground } from "../decision/condition.js";
import type { Decision, Duty, Reason, Tristate } from "../decision/decision.js";
import { none } from "../decision/frozen.js";
import { knownRole, type Role } from "../people/role.js";
import type { ClauseId } from "../policy/clauseId.js";
import { mnsure } from "../policy/contacts.js";
import { brokenBy, type Act } from "./act.js";
import { disclosable } from "./disclosure.js";
import { inEverydayWords, protectedBasis } from "./protectedBasis.js";
import { reportNow } from "./reportDuty.js";
import { noTampering } from "./tampering.js";

export interface ConductFacts {
  readonly act: Act;
  readonly role: Role;
  /** For `treat-less-favorably`: because of what, in a word or two. */
  readonly basis?: string;
  /** For `alter-or-destroy-records` and `conceal-information`. */
  readonly withinRetentionSchedule?: boolean;
  readonly willful?: boolean;
  /** For `disclose`. */
  readonly lawful?: boolean;
  readonly consent?: boolean;
  readonly withinAssignedDuties?: boolean;
}

type ConductFact = "basis" | "withinRetentionSchedule" | "willful" | "lawful" | "consent" | "withinAssignedDuties";
export type ConductDecision = Decision<"breach" | "consistent", ConductFact>;

/**
 * Is this act a breach of the Code of Conduct or the Rules of Behavior?
 *
 * Worse treatment is a breach on a protected basis, also of a possible client; a basis that this library does not know
 * is undetermined, never consistent. A disclosure is measured by `mayDisclosePii`. Hiding, altering or destroying is a
 * breach when willful and outside a retention schedule. The commitments of licensed brokers bind brokers. Every other
 * act is a breach by what it is.
 *
 * Interpretation: conduct.61-consent-within-the-law, conduct.62-everyday-words-for-a-basis,
 * conduct.64-schedule-covers-every-verb, conduct.65-broker-commitments-bind-brokers.
 *
 * @policy conduct.code.nondiscrimination
 * @policy conduct.code.nondiscrimination-sex-meaning
 * @policy conduct.code.nondiscrimination-prospects
 * @policy conduct.code.confidences
 * @policy conduct.code.honest-facts
 * @policy conduct.code.professional
 * @policy conduct.code.safeguard
 * @policy conduct.code.no-disclosure
 * @policy conduct.code.lep-access
 * @policy conduct.broker.maintain-license
 * @policy conduct.broker.truthful-appointments
 * @policy conduct.rules.official-use-only
 * @policy conduct.rules.minimum-necessary
 * @policy conduct.rules.no-tampering
 * @policy conduct.rules.purpose-limit
 * @policy conduct.rules.device-control
 * @policy conduct.rules.no-account-sharing
 * @policy conduct.rules.secure-methods
 * @policy conduct.rules.no-dissemination
 * @policy support-staff.def.unlicensed-cannot-sell
 * @throws RangeError when the role or the act does not exist.
 * @example
 * ```ts
 * import { assessConduct } from "mnsure-rules/conduct";
 *
 * assessConduct({ role: "broker", act: "share-account" }).verdict // => "breach"
 * assessConduct({ role: "cac", act: "treat-less-favorably", basis: "Pregnancy" }).verdict // => "breach"
 * assessConduct({ role: "cac", act: "treat-less-favorably", basis: "shoe size" }).verdict // => "undetermined"
 *
 * const shredded = { role: "navigator", act: "alter-or-destroy-records" } as const;
 * assessConduct({ ...shredded, withinRetentionSchedule: true }).verdict // => "consistent"
 * assessConduct({ ...shredded, withinRetentionSchedule: false }).missing // => ["willful"]
 * ```
 */
export function assessConduct(facts: ConductFacts): ConductDecision {
  const standing = standingOf(facts, knownRole(facts.role, "assessConduct"));
  const duties = standing.state === "unmet" ? [reportViolation] : none;
  return answer("assess-conduct", verdicts[standing.state], { duties, ...standing });
}

// Helpers

const verdicts = { met: "consistent", unmet: "breach", unknown: "undetermined" } as const;

/** How an act stands to the commitments: met, unmet or unknown, and what the answer says of it. */
interface Standing extends AnswerParts<ConductFact> {
  readonly state: Tristate;
}

function standingOf(facts: ConductFacts, role: Role): Standing {
  switch (facts.act) {
    case "treat-less-favorably":
      return {
        ...worseTreatment(facts),
        notices: [{ code: "prospects-count-too", clause: "conduct.code.nondiscrimination-prospects" }],
      };
    case "disclose":
      return disclosure(facts);
    case "alter-or-destroy-records":
    case "conceal-information":
      return noTampering(facts);
    case "misstate-appointments":
      return brokersAct(role, "conduct.broker.truthful-appointments");
    case "practice-without-license":
      return role === "support-staff"
        ? broken(["support-staff.def.unlicensed-cannot-sell"])
        : brokersAct(role, "conduct.broker.maintain-license");
  }
  if (!Object.hasOwn(brokenBy, facts.act)) throw new RangeError("assessConduct: expected `act` to be a known act");
  return broken(brokenBy[facts.act]);
}

function worseTreatment({ basis }: ConductFacts): Standing {
  if (typeof basis !== "string" || basis.trim() === "") return { state: "unknown", missing: ["basis"] };
  const because = protectedBasis(basis);
  return because.length > 0 ? { state: "unmet", because } : leftToMnsure(inEverydayWords);
}

function disclosure(facts: ConductFacts): Standing {
  const found = disclosable(facts, "lawful", "withinAssignedDuties", "consent");
  return found.state === "unmet" ? broken(["conduct.code.confidences"], found.because) : found;
}

/** Brokers alone promised it; whether the same act of others breaks another commitment is not written. */
function brokersAct(role: Role, clause: ClauseId): Standing {
  const reading = "conduct.65-broker-commitments-bind-brokers";
  return role === "broker" ? broken([clause]) : leftToMnsure({ clause, reading });
}

function broken(clauses: readonly ClauseId[], already: readonly Reason[] = none): Standing {
  const because = clauses.map((clause) => ({ code: "commitment-broken", clause }));
  return { state: "unmet", because: [...already, ...because] };
}

/** No fact would settle it. */
function leftToMnsure(ground: Required<Ground>): Standing {
  return {
    state: "unknown",
    because: [{ code: "left-to-mnsure", ...ground }],
    duties: [{ action: "ask-mnsure", who: "person", modality: "should", contact: mnsure, ...ground }],
  };
}

const reportViolation: Duty = /* @__PURE__ */ reportNow("report-policy-violation", "conduct.rules.report-violation");
