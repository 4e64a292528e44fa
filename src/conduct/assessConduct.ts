import { answer } from "../decision/answer.js";
import type { Decision, Duty, Notice, Reason } from "../decision/decision.js";
import { none } from "../decision/frozen.js";
import { knownRole, type Role } from "../people/role.js";
import { mnsure } from "../policy/contacts.js";
import { brokenBy, type Act } from "./act.js";
import { disclosable } from "./disclosure.js";
import { protectedBasis, type BasisWord } from "./protectedBasis.js";
import { reportIncident } from "./reportDuty.js";
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
 * @policy secure-email.duty.safeguard
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
  const role = knownRole(facts.role, "assessConduct");
  switch (facts.act) {
    case "treat-less-favorably":
      return worseTreatment(facts);
    case "disclose":
      return disclosure(facts);
    case "alter-or-destroy-records":
    case "conceal-information":
      return tampering(facts);
  }
  if (!Object.hasOwn(brokenBy, facts.act)) throw new RangeError("assessConduct: expected `act` to be a known act");
  const broken = brokenBy[facts.act][role];
  return broken.length > 0 ? breach(broken) : anothersCommitment(brokenBy[facts.act].broker);
}

// Helpers: the acts that are judged by further facts

function worseTreatment({ basis }: ConductFacts): ConductDecision {
  const notices = [prospectsToo];
  if (typeof basis !== "string" || basis.trim() === "")
    return answer("assess-conduct", "undetermined", { because: [basisUnknown], missing: ["basis"], notices });
  const word = protectedBasis(basis);
  if (word !== undefined) return breach(discrimination(word), notices);
  return answer("assess-conduct", "undetermined", {
    because: [basisNotListed],
    duties: [askMnsure(basisNotListed)],
    notices,
  });
}

/** The reason also says when the basis counts as sex only by the notice's broad meaning, or by an everyday word. */
function discrimination({ basis, from }: BasisWord): readonly Reason[] {
  const reading = from === "everyday-word" ? ({ reading: "conduct.62-everyday-words-for-a-basis" } as const) : {};
  const protectedBy: Reason = {
    code: `because-of-${basis}`,
    clause: "conduct.code.nondiscrimination",
    fact: "basis",
    ...reading,
  };
  const broadly = basis === "sex" && from !== "text";
  return broadly ? [protectedBy, countsAsSex] : [protectedBy];
}

function disclosure(facts: ConductFacts): ConductDecision {
  const { state, because, missing } = disclosable<ConductFact>({
    lawful: ["lawful", facts.lawful],
    assigned: ["withinAssignedDuties", facts.withinAssignedDuties],
    consented: ["consent", facts.consent],
  });
  if (state === "unmet") return breach([...because, confidenceBroken]);
  return answer("assess-conduct", state === "met" ? "consistent" : "undetermined", { because, missing });
}

function tampering(facts: ConductFacts): ConductDecision {
  const { state, because, missing } = noTampering(facts);
  if (state === "unmet") return breach(because);
  const notices = facts.willful === false ? [accidentsCount] : none;
  return answer("assess-conduct", state === "met" ? "consistent" : "undetermined", { because, missing, notices });
}

// Helpers: the answers

function breach(because: readonly Reason[], notices: readonly Notice[] = none): ConductDecision {
  return answer("assess-conduct", "breach", { because, duties: [reportViolation], notices });
}

/** The role has not made this commitment; whether the act breaks another one is a person's judgment. */
function anothersCommitment(brokers: readonly Reason[]): ConductDecision {
  const reading = "conduct.65-broker-commitments-bind-brokers";
  const because = brokers.map(({ clause }): Reason => ({ code: "commitment-of-brokers", clause, reading }));
  return answer("assess-conduct", "undetermined", { because, duties: because.map(askMnsure) });
}

function askMnsure({ clause, reading }: Reason): Duty {
  const duty = { action: "ask-mnsure", who: "person", modality: "should", contact: mnsure, clause } as const;
  return reading === undefined ? duty : { ...duty, reading };
}

const reportViolation: Duty = /* @__PURE__ */ reportIncident(
  "report-policy-violation",
  "conduct.rules.report-violation",
);

const basisUnknown: Reason = { code: "basis-unknown", clause: "conduct.code.nondiscrimination", fact: "basis" };

const basisNotListed: Reason = {
  code: "basis-not-listed",
  clause: "conduct.code.nondiscrimination",
  reading: "conduct.62-everyday-words-for-a-basis",
  fact: "basis",
};

const countsAsSex: Reason = {
  code: "counts-as-sex",
  clause: "conduct.code.nondiscrimination-sex-meaning",
  fact: "basis",
};

const confidenceBroken: Reason = { code: "confidence-broken", clause: "conduct.code.confidences" };

const prospectsToo: Notice = {
  code: "possible-clients-are-protected-too",
  clause: "conduct.code.nondiscrimination-prospects",
};

const accidentsCount: Notice = {
  code: "an-accidental-loss-may-be-an-incident",
  clause: "conduct.rules.incident-definition",
};
