import type { Reason } from "../decision/decision.js";
import { frozen } from "../decision/frozen.js";
import type { Role } from "../people/role.js";
import type { ClauseId } from "../policy/clauseId.js";

/** What a person did. */
export type Act = ConditionalAct | PlainAct;

/** Acts that are judged by further facts. */
type ConditionalAct = "treat-less-favorably" | "disclose" | "alter-or-destroy-records" | "conceal-information";

/** Acts that are a breach by what they are. */
type PlainAct =
  | "share-account"
  | "access-beyond-need"
  | "unofficial-use"
  | "use-for-other-purpose"
  | "send-insecurely"
  | "store-insecurely"
  | "misstate-facts"
  | "misstate-appointments"
  | "behave-unprofessionally"
  | "deny-language-access"
  | "leave-device-unattended"
  | "practice-without-license";

type Broken = Readonly<Record<Role, readonly Reason[]>>;

/** What each plain act breaks, role by role. Nothing: the role has made no such commitment. */
export const brokenBy: Readonly<Record<PlainAct, Broken>> = /* @__PURE__ */ frozen({
  "share-account": byAnybody("account-shared", "conduct.rules.no-account-sharing"),
  "access-beyond-need": byAnybody("access-beyond-need", "conduct.rules.minimum-necessary"),
  "unofficial-use": byAnybody("unofficial-use", "conduct.rules.official-use-only"),
  "use-for-other-purpose": byAnybody("another-purpose", "conduct.rules.purpose-limit"),
  "send-insecurely": insecurely("sent-insecurely"),
  "store-insecurely": insecurely("stored-insecurely"),
  "misstate-facts": byAnybody("facts-misstated", "conduct.code.honest-facts"),
  "misstate-appointments": {
    broker: [{ code: "appointments-misstated", clause: "conduct.broker.truthful-appointments" }],
    navigator: [],
    cac: [],
    "support-staff": [],
  },
  "behave-unprofessionally": byAnybody("unprofessional", "conduct.code.professional"),
  "deny-language-access": byAnybody("language-access-denied", "conduct.code.lep-access"),
  "leave-device-unattended": byAnybody("device-out-of-control", "conduct.rules.device-control"),
  "practice-without-license": {
    broker: [{ code: "no-license", clause: "conduct.broker.maintain-license" }],
    navigator: [],
    cac: [],
    "support-staff": [{ code: "no-license", clause: "support-staff.def.unlicensed-cannot-sell" }],
  },
});

// Helpers

/* @__NO_SIDE_EFFECTS__ */
function byAnybody(code: string, clause: ClauseId): Broken {
  const broken = [{ code, clause }];
  return { broker: broken, navigator: broken, cac: broken, "support-staff": broken };
}

/** The Secure Email Policy, whose duty stands beside the notice's, does not name support staff. */
/* @__NO_SIDE_EFFECTS__ */
function insecurely(code: string): Broken {
  const byUsers: readonly Reason[] = [
    { code, clause: "conduct.rules.secure-methods" },
    { code: "information-not-safeguarded", clause: "conduct.code.safeguard" },
  ];
  const byAssisters: readonly Reason[] = [
    ...byUsers,
    { code: "pii-not-protected", clause: "secure-email.duty.safeguard" },
  ];
  return { broker: byAssisters, navigator: byAssisters, cac: byAssisters, "support-staff": byUsers };
}
