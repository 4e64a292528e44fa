import type { Decision, Notice, Reason } from "../decision/decision.js";
import { frozen, none } from "../decision/frozen.js";
import { knownRole, type Role } from "./role.js";

/** What settles a role. */
export interface RoleFacts {
  /** The role in which MNsure has the person registered. */
  readonly registeredAs?: Role;
  readonly licensedProducer?: boolean;
  /** Does the person actively sell policies through MNsure? */
  readonly sellsThroughMnsure?: boolean;
}

/**
 * Which role do the policies see in a person?
 *
 * The registration with MNsure decides. A licensed producer may be registered as support staff while not selling
 * through MNsure; one who sells nevertheless is a conflict that the agency has to resolve.
 *
 * Interpretation: roles.29-role-by-registration.
 *
 * @policy support-staff.scope.who
 * @policy support-staff.scope.excludes-active-sellers
 * @policy support-staff.def.support-staff
 * @policy support-staff.def.licensed-may-register
 * @policy secure-email.def.assister
 * @throws RangeError when `registeredAs` is no role.
 * @example
 * ```ts
 * import { roleOf } from "mnsure-rules/people";
 *
 * roleOf({ registeredAs: "support-staff", licensedProducer: true, sellsThroughMnsure: false }).verdict // => "support-staff"
 * roleOf({ registeredAs: "support-staff", licensedProducer: true }).missing // => ["sellsThroughMnsure"]
 * ```
 */
export function roleOf(facts: RoleFacts): Decision<Role | "role-conflict", keyof RoleFacts> {
  const { registeredAs, licensedProducer: licensed, sellsThroughMnsure: sells } = facts;
  if (registeredAs === undefined) return unregistered(licensed, sells);
  if (knownRole(registeredAs, "roleOf") !== "support-staff") return byRegistration(registeredAs, licensed);
  if (licensed === false || sells === false) return supportStaff(licensed, sells);
  if (licensed === true && sells === true) return conflict;
  return undetermined(unknownOf(licensed, sells));
}

// Helpers

type RoleDecision = Decision<Role | "role-conflict", keyof RoleFacts>;

const reading = "roles.29-role-by-registration";

const registered: Readonly<Record<Role, Reason>> = /* @__PURE__ */ frozen({
  broker: { code: "registered-as-broker", clause: "secure-email.def.assister", reading, fact: "registeredAs" },
  navigator: { code: "registered-as-navigator", clause: "secure-email.def.assister", reading, fact: "registeredAs" },
  cac: { code: "registered-as-cac", clause: "secure-email.def.assister", reading, fact: "registeredAs" },
  "support-staff": {
    code: "registered-as-support-staff",
    clause: "support-staff.scope.who",
    reading,
    fact: "registeredAs",
  },
});

const unlicensed: Reason = /* @__PURE__ */ frozen({
  code: "unlicensed-staff",
  clause: "support-staff.def.support-staff",
  fact: "licensedProducer",
});
const notSelling: Reason = /* @__PURE__ */ frozen({
  code: "licensed-but-not-selling",
  clause: "support-staff.def.licensed-may-register",
  fact: "sellsThroughMnsure",
});
const sellsUnlicensed: Notice = /* @__PURE__ */ frozen({
  code: "sells-without-license",
  clause: "support-staff.def.support-staff",
});
const brokerWithoutLicense: Notice = /* @__PURE__ */ frozen({
  code: "broker-without-license",
  clause: "conduct.broker.maintain-license",
});
const sellersAreBrokers: Notice = /* @__PURE__ */ frozen({
  code: "active-sellers-are-brokers",
  clause: "support-staff.scope.excludes-active-sellers",
});

const conflict: RoleDecision = /* @__PURE__ */ decided(
  "role-conflict",
  [
    registered["support-staff"],
    {
      code: "sells-while-support-staff",
      clause: "support-staff.scope.excludes-active-sellers",
      fact: "sellsThroughMnsure",
    },
  ],
  [],
);

function byRegistration(role: Role, licensed: boolean | undefined): RoleDecision {
  return decided(role, [registered[role]], role === "broker" && licensed === false ? [brokerWithoutLicense] : []);
}

function supportStaff(licensed: boolean | undefined, sells: boolean | undefined): RoleDecision {
  const why = licensed === false ? unlicensed : notSelling;
  return decided(
    "support-staff",
    [registered["support-staff"], why],
    licensed === false && sells === true ? [sellsUnlicensed] : [],
  );
}

/** Without the registration nothing settles; license and selling matter as far as they could still make a conflict. */
function unregistered(licensed: boolean | undefined, sells: boolean | undefined): RoleDecision {
  const conflictPossible = licensed !== false && sells !== false;
  return undetermined(
    ["registeredAs", ...(conflictPossible ? unknownOf(licensed, sells) : [])],
    licensed === true && sells === true ? [sellersAreBrokers] : [],
  );
}

function unknownOf(licensed: boolean | undefined, sells: boolean | undefined): (keyof RoleFacts)[] {
  const unknown: (keyof RoleFacts)[] = [];
  if (licensed === undefined) unknown.push("licensedProducer");
  if (sells === undefined) unknown.push("sellsThroughMnsure");
  return unknown;
}

function decided(
  verdict: Role | "role-conflict",
  because: readonly Reason[],
  notices: readonly Notice[],
): RoleDecision {
  return frozen({
    question: "role",
    verdict,
    because,
    missing: none,
    duties: verdict === "role-conflict" ? [resolveConflict()] : none,
    notices,
    assumptions: [reading],
  });
}

function undetermined(missing: readonly (keyof RoleFacts)[], notices: readonly Notice[] = none): RoleDecision {
  return frozen({
    question: "role",
    verdict: "undetermined",
    because: none,
    missing,
    duties: none,
    notices,
    assumptions: [reading],
  });
}

function resolveConflict(): RoleDecision["duties"][number] {
  return {
    action: "register-as-broker-or-stop-selling",
    who: "agency-contact",
    modality: "must",
    clause: "support-staff.scope.excludes-active-sellers",
    reading,
  };
}
