import type { Duty, Reason } from "../decision/decision.js";
import { frozen, none } from "../decision/frozen.js";
import type { Role } from "../people/role.js";
import { getHelp } from "../policy/contacts.js";

/** Who asks: the part of the context that gives or withholds the right to end. */
export interface Asking {
  readonly procedure: "mnsure-staff" | "assister";
  readonly party: "consumer" | "assister";
  readonly role?: Role;
  readonly certified?: boolean;
}

/** May this person end by the procedure? If not, why, what is not known, and what to do instead. */
export interface Entitlement {
  readonly entitled: boolean;
  readonly because: readonly Reason[];
  readonly missing: readonly "certified"[];
  readonly instead: readonly Duty[];
}

/**
 * May this person end a call or meeting by the procedure?
 *
 * MNsure staff may, and must. In the assister procedure the right belongs to certified brokers, navigators and CACs
 * who face a consumer. Others hand over to a certified assister; against another assister the complaint route is left.
 *
 * Interpretation: roles.34-staff-hand-over, interactions.48-abuse-by-staff-is-complaint,
 * interactions.71-assister-procedure-by-assisters.
 *
 * @policy interactions.scope
 * @policy interactions.assister.certified-only
 * @policy interactions.def.assister
 * @policy interactions.def.mnsure-staff
 */
export function entitlement({ procedure, party, role, certified }: Asking): Entitlement {
  if (procedure === "mnsure-staff") return staff;
  if (party === "assister") return againstAssister;
  if (role === "support-staff") return supportStaff;
  if (certified === undefined) return certificationUnknown;
  if (!certified) return notCertified;
  return role === undefined ? certifiedAssisterWithoutRole : certifiedAssister;
}

// Helpers

const staff: Entitlement = /* @__PURE__ */ entitledBy({ code: "staff-must-end", clause: "interactions.staff.must" });

const certifiedAssister: Entitlement = /* @__PURE__ */ entitledBy({
  code: "certified-assister",
  clause: "interactions.assister.certified-only",
  fact: "certified",
});

const certifiedAssisterWithoutRole: Entitlement = /* @__PURE__ */ entitledBy({
  code: "certified-assister",
  clause: "interactions.def.assister",
  reading: "interactions.71-assister-procedure-by-assisters",
  fact: "certified",
});

const handOver: Duty = /* @__PURE__ */ frozen({
  action: "hand-over-to-certified-assister",
  who: "person",
  modality: "should",
  clause: "interactions.assister.certified-only",
  reading: "roles.34-staff-hand-over",
});

const supportStaff: Entitlement = /* @__PURE__ */ frozen({
  entitled: false,
  because: [
    {
      code: "support-staff-not-covered",
      clause: "interactions.scope",
      reading: "roles.34-staff-hand-over",
      fact: "role",
    },
  ],
  missing: none,
  instead: [handOver],
});

const notCertified: Entitlement = /* @__PURE__ */ frozen({
  entitled: false,
  because: [{ code: "not-certified", clause: "interactions.assister.certified-only", fact: "certified" }],
  missing: none,
  instead: [handOver],
});

const certificationUnknown: Entitlement = /* @__PURE__ */ frozen({
  entitled: false,
  because: [{ code: "certification-unknown", clause: "interactions.def.assister", fact: "certified" }],
  missing: ["certified"],
  instead: none,
});

const againstAssister: Entitlement = /* @__PURE__ */ frozen({
  entitled: false,
  because: [
    {
      code: "party-is-no-consumer",
      clause: "interactions.assister.certified-only",
      reading: "interactions.48-abuse-by-staff-is-complaint",
      fact: "party",
    },
  ],
  missing: none,
  instead: [
    {
      action: "complain",
      who: "person",
      modality: "may",
      contact: getHelp,
      clause: "interactions.redirect.complaint",
      reading: "interactions.48-abuse-by-staff-is-complaint",
    },
  ],
});

function entitledBy(reason: Reason): Entitlement {
  return frozen({ entitled: true, because: [reason], missing: none, instead: none });
}
