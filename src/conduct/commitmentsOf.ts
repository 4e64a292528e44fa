import { frozen } from "../decision/frozen.js";
import { knownRole, roles, type Role } from "../people/role.js";
import type { ClauseId } from "../policy/clauseId.js";

/** One point of the notice that everybody agrees to. */
export interface Commitment {
  readonly id: string;
  /** In our words; the notice's own stand behind `clause`. */
  readonly text: string;
  readonly part: "code-of-conduct" | "licensed-brokers" | "rules-of-behavior";
  readonly roles: readonly Role[];
  readonly clause: ClauseId;
  /** Every clause of this point, `clause` first. */
  readonly clauses: readonly ClauseId[];
}

/**
 * What has a person of this role committed to?
 *
 * The ten points of the Code of Conduct, for licensed brokers four more, and the eight Rules of Behavior, in the order
 * of the notice. Words of judgment (timely, appropriate, as well as one is able) stay words: no number is made of them.
 *
 * @policy conduct.scope
 * @throws RangeError when the role does not exist.
 * @example
 * ```ts
 * import { commitmentsOf } from "mnsure-rules/conduct";
 *
 * commitmentsOf("navigator").length // => 18
 * commitmentsOf("broker").filter(({ part }) => part === "licensed-brokers").map(({ id }) => id)
 * // => ["professional-standards", "license", "discipline", "appointments"]
 * ```
 */
export function commitmentsOf(role: Role): readonly Commitment[] {
  return knownRole(role, "commitmentsOf") === "broker" ? everyCommitment : commitmentsOfAll;
}

// Helpers: the notice, point by point

const everyCommitment: readonly Commitment[] = /* @__PURE__ */ frozen([
  point(
    "nondiscrimination",
    "Treat no client and no possible client worse for race, color, national origin, age, disability or sex in its broad sense.",
    "conduct.code.nondiscrimination",
    "conduct.code.nondiscrimination-sex-meaning",
    "conduct.code.nondiscrimination-prospects",
  ),
  point("client-needs", "Do for clients what one is able to do.", "conduct.code.serve-needs"),
  point("confidences", "Keep to oneself what clients confide.", "conduct.code.confidences"),
  point("service", "Serve promptly and well.", "conduct.code.timely-service"),
  point(
    "honest-facts",
    "Tell clients truly and correctly whatever their choice of insurance depends on.",
    "conduct.code.honest-facts",
  ),
  point(
    "informed",
    "Know the Affordable Care Act, its regulations and MNsure's policies, and keep to them with customers.",
    "conduct.code.stay-informed",
    "conduct.code.observe-rules",
  ),
  point("cooperation", "Work with MNsure for what clients need.", "conduct.code.cooperate"),
  point(
    "professional-conduct",
    "Behave professionally towards clients, possible clients, MNsure's people and partners' people.",
    "conduct.code.professional",
  ),
  point(
    "client-information",
    "Guard client information with fitting safeguards, and release what is protected only where the law allows it.",
    "conduct.code.safeguard",
    "conduct.code.no-disclosure",
  ),
  point(
    "culture-and-language",
    "Inform people in a way that fits their culture and language; limited English must not keep anybody out.",
    "conduct.code.culture-language",
    "conduct.code.lep-access",
  ),
  brokerPoint(
    "professional-standards",
    "Help clients find the coverage that suits them best, to professional standards.",
    "conduct.broker.professional-standards",
  ),
  brokerPoint(
    "license",
    "Keep the broker license, and tell MNsure at once when it lapses.",
    "conduct.broker.maintain-license",
    "conduct.broker.report-lapse",
  ),
  brokerPoint(
    "discipline",
    "Tell MNsure at once of discipline by the Department of Commerce.",
    "conduct.broker.report-discipline",
  ),
  brokerPoint(
    "appointments",
    "Speak the truth about appointments with carriers.",
    "conduct.broker.truthful-appointments",
  ),
  rule("lawful-use", "Use systems within state policies, standards and the law.", "conduct.rules.comply-law"),
  rule(
    "official-use",
    "Enter and use METS for assigned work alone, with no more access than that work or its training needs.",
    "conduct.rules.official-use-only",
    "conduct.rules.minimum-necessary",
  ),
  rule(
    "monitoring",
    "Know that use is monitored, that anything in the system can be recorded, and that signs of crime can go to the police.",
    "conduct.rules.monitoring",
    "conduct.rules.monitoring-scope",
    "conduct.rules.monitoring-evidence",
  ),
  rule(
    "records",
    "Keep personal information correct, relevant, current and whole, and never tamper with it.",
    "conduct.rules.data-quality",
    "conduct.rules.no-tampering",
  ),
  rule("purpose", "Use personal information only for what it was collected for.", "conduct.rules.purpose-limit"),
  rule(
    "protection",
    "Protect systems and information: control devices, share no account, use secure means.",
    "conduct.rules.protect-system",
    "conduct.rules.device-control",
    "conduct.rules.no-account-sharing",
    "conduct.rules.secure-methods",
  ),
  rule(
    "incident-reports",
    "Report lost equipment, incidents, violations and suspicious activity at once, known or suspected.",
    "conduct.rules.report-lost-equipment",
    "conduct.rules.report-incident",
    "conduct.rules.report-violation",
    "conduct.rules.report-suspicious",
    "conduct.rules.report-procedure",
    "conduct.rules.incident-definition",
  ),
  rule(
    "dissemination",
    "Pass on personal information only within the law, and within assigned work or with the person's consent.",
    "conduct.rules.no-dissemination",
  ),
]);

const commitmentsOfAll: readonly Commitment[] = /* @__PURE__ */ frozen(
  /* @__PURE__ */ everyCommitment.filter(({ part }) => part !== "licensed-brokers"),
);

/* @__NO_SIDE_EFFECTS__ */
function point(id: string, text: string, clause: ClauseId, ...further: readonly ClauseId[]): Commitment {
  return { id, text, part: "code-of-conduct", roles, clause, clauses: [clause, ...further] };
}

/* @__NO_SIDE_EFFECTS__ */
function brokerPoint(id: string, text: string, clause: ClauseId, ...further: readonly ClauseId[]): Commitment {
  return { ...point(id, text, clause, ...further), part: "licensed-brokers", roles: ["broker"] };
}

/* @__NO_SIDE_EFFECTS__ */
function rule(id: string, text: string, clause: ClauseId, ...further: readonly ClauseId[]): Commitment {
  return { ...point(id, text, clause, ...further), part: "rules-of-behavior" };
}
