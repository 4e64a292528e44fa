import type { Decision, Duty, Reason } from "../decision/decision.js";
import { frozen, none } from "../decision/frozen.js";
import type { ClauseId } from "../policy/clauseId.js";
import { brokerServiceLine } from "../policy/contacts.js";
import type { ReadingId } from "../policy/readingId.js";

/** Five kinds of number, never interchangeable (certification.21-five-identifiers). */
export type IdentifierKind = "admin-id" | "assister-id" | "training-id" | "npn" | "reference-number";

/** What an identifier's standing depends on. */
export interface IdentifierFacts {
  readonly kind: IdentifierKind;
  /** Is the person certified now? */
  readonly certified?: boolean;
  readonly trainingIdActivated?: boolean;
  /** Has the certification lapsed at any time since the Admin ID was issued? */
  readonly lapsedSinceIssued?: boolean;
}

/**
 * Does an identifier count now?
 *
 * An Assister ID counts only while its holder is certified. An Admin ID stays the same as long as certification is
 * kept up: it is inactive while lapsed, and whether the old number is good after a lapse is for MNsure to say.
 * A Training ID counts once it is activated. The documents do not say when an NPN or a Reference Number counts.
 *
 * Interpretation: certification.19-assister-id-inactive, certification.20-admin-id-after-lapse,
 * certification.21-five-identifiers.
 *
 * @policy monitor.status.assister-id-active-only-certified
 * @policy support-staff.cert.admin-id-issued
 * @policy support-staff.def.admin-id
 * @policy support-staff.def.admin-id-use
 * @policy support-staff.def.admin-id-stable
 * @policy support-staff.proc.4-email-has-admin-id
 * @policy support-staff.proc.1-training-id
 * @policy monitor.training.login-with-training-id
 * @throws RangeError when `kind` is no kind of identifier.
 * @example
 * ```ts
 * import { identifierStanding } from "mnsure-rules/people";
 *
 * identifierStanding({ kind: "assister-id", certified: false }).verdict // => "inactive"
 * identifierStanding({ kind: "admin-id", certified: true, lapsedSinceIssued: true }).verdict // => "undetermined"
 * ```
 */
export function identifierStanding(facts: IdentifierFacts): Standing {
  switch (facts.kind) {
    case "assister-id":
      return facts.certified === undefined ? missing.assisterId : answers.assisterId[answer(facts.certified)];
    case "training-id":
      return facts.trainingIdActivated === undefined
        ? missing.trainingId
        : answers.trainingId[answer(facts.trainingIdActivated)];
    case "admin-id":
      return adminIdStanding(facts.certified, facts.lapsedSinceIssued);
    case "npn":
      return silence.npn;
    case "reference-number":
      return silence.referenceNumber;
    default:
      throw new RangeError(
        "identifierStanding: expected `kind` to be admin-id, assister-id, training-id, npn or reference-number",
      );
  }
}

// Helpers

type Fact = "certified" | "trainingIdActivated" | "lapsedSinceIssued";
type Standing = Decision<"active" | "inactive", Fact>;

function adminIdStanding(certified: boolean | undefined, lapsed: boolean | undefined): Standing {
  if (certified === false) return answers.adminId.inactive;
  if (certified === undefined) return lapsed === undefined ? missing.certifiedAndLapse : missing.certified;
  if (lapsed === undefined) return missing.lapse;
  return lapsed ? afterLapse : answers.adminId.active;
}

function answer(yes: boolean): "active" | "inactive" {
  return yes ? "active" : "inactive";
}

const adminIdReading = "certification.20-admin-id-after-lapse";
const assisterIdReading = "certification.19-assister-id-inactive";
const fiveIdentifiers = "certification.21-five-identifiers";

const answers = /* @__PURE__ */ frozen({
  assisterId: /* @__PURE__ */ standings("monitor.status.assister-id-active-only-certified", "certified", [
    assisterIdReading,
  ]),
  trainingId: /* @__PURE__ */ standings("support-staff.proc.1-training-id", "trainingIdActivated", [fiveIdentifiers]),
  adminId: /* @__PURE__ */ standings("support-staff.def.admin-id-stable", "certified", [adminIdReading]),
});

const missing = /* @__PURE__ */ frozen({
  assisterId: /* @__PURE__ */ unknown(["certified"], assisterIdReading),
  trainingId: /* @__PURE__ */ unknown(["trainingIdActivated"], fiveIdentifiers),
  certified: /* @__PURE__ */ unknown(["certified"], adminIdReading),
  lapse: /* @__PURE__ */ unknown(["lapsedSinceIssued"], adminIdReading),
  certifiedAndLapse: /* @__PURE__ */ unknown(["certified", "lapsedSinceIssued"], adminIdReading),
});

const afterLapse: Standing = /* @__PURE__ */ undetermined(
  {
    code: "number-after-lapse-open",
    clause: "support-staff.def.admin-id-stable",
    reading: adminIdReading,
    fact: "lapsedSinceIssued",
  },
  [
    {
      action: "ask-whether-admin-id-still-holds",
      who: "person",
      modality: "should",
      contact: brokerServiceLine,
      clause: "support-staff.def.admin-id-stable",
      reading: adminIdReading,
    },
  ],
);

const silence = /* @__PURE__ */ frozen({
  npn: /* @__PURE__ */ undetermined(
    { code: "documents-do-not-say", clause: "support-staff.ce.email-npn", reading: fiveIdentifiers },
    none,
  ),
  referenceNumber: /* @__PURE__ */ undetermined(
    { code: "documents-do-not-say", clause: "monitor.roster.columns", reading: fiveIdentifiers },
    none,
  ),
});

function standings(
  clause: ClauseId,
  fact: Fact,
  assumptions: readonly ReadingId[],
): Readonly<Record<"active" | "inactive", Standing>> {
  const standing = (verdict: "active" | "inactive", code: string): Standing => ({
    question: "identifier-standing",
    verdict,
    because: [{ code, clause, fact }],
    missing: none,
    duties: none,
    notices: none,
    assumptions,
  });
  const state = fact === "certified" ? "certified" : "activated";
  return { active: standing("active", state), inactive: standing("inactive", `not-${state}`) };
}

function unknown(facts: readonly Fact[], reading: ReadingId): Standing {
  return {
    question: "identifier-standing",
    verdict: "undetermined",
    because: none,
    missing: facts,
    duties: none,
    notices: none,
    assumptions: [reading],
  };
}

function undetermined(reason: Reason, duties: readonly Duty[]): Standing {
  const assumptions = reason.reading === undefined ? none : [reason.reading];
  return frozen({
    question: "identifier-standing",
    verdict: "undetermined",
    because: [reason],
    missing: none,
    duties,
    notices: none,
    assumptions,
  });
}
