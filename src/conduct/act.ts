import type { ClauseId } from "../policy/clauseId.js";

/** What a person did. */
export type Act = ConditionalAct | LicensedAct | PlainAct;

/** Acts that are judged by further facts. */
type ConditionalAct = "treat-less-favorably" | "disclose" | "alter-or-destroy-records" | "conceal-information";

/** Acts that touch what only licensed people may say and do. */
type LicensedAct = "misstate-appointments" | "practice-without-license";

/** Acts that are a breach by what they are. */
type PlainAct =
  | "share-account"
  | "access-beyond-need"
  | "unofficial-use"
  | "use-for-other-purpose"
  | "send-insecurely"
  | "store-insecurely"
  | "misstate-facts"
  | "behave-unprofessionally"
  | "deny-language-access"
  | "leave-device-unattended";

const unsafe: readonly ClauseId[] = ["conduct.rules.secure-methods", "conduct.code.safeguard"];

/** What each plain act breaks. */
export const brokenBy: Readonly<Record<PlainAct, readonly ClauseId[]>> = {
  "share-account": ["conduct.rules.no-account-sharing"],
  "access-beyond-need": ["conduct.rules.minimum-necessary"],
  "unofficial-use": ["conduct.rules.official-use-only"],
  "use-for-other-purpose": ["conduct.rules.purpose-limit"],
  "send-insecurely": unsafe,
  "store-insecurely": unsafe,
  "misstate-facts": ["conduct.code.honest-facts"],
  "behave-unprofessionally": ["conduct.code.professional"],
  "deny-language-access": ["conduct.code.lep-access"],
  "leave-device-unattended": ["conduct.rules.device-control"],
};
