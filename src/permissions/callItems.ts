import type { Duty } from "../decision/decision.js";
import { frozen } from "../decision/frozen.js";
import { deskOf } from "../people/deskOf.js";
import type { Role } from "../people/role.js";

/** What a caller gives to be recognized. */
export type CallItem = "first-and-last-name" | "admin-id" | "npn" | "assister-id";

/** What to give, and the duty to give it. */
export interface CallItemDuty extends Duty {
  readonly item: CallItem;
}

/** What a caller of each role gives, in the order of the call. The documents describe only support staff's call. */
export const callItems: Readonly<Record<Role, readonly CallItemDuty[]>> = /* @__PURE__ */ frozen({
  broker: byAnalogy("broker", "npn"),
  navigator: byAnalogy("navigator", "assister-id"),
  cac: byAnalogy("cac", "assister-id"),
  "support-staff": written("support-staff", "admin-id"),
});

// Helpers

/* @__NO_SIDE_EFFECTS__ */
function written(role: Role, identifier: CallItem): readonly CallItemDuty[] {
  const call = { who: "person", modality: "must", contact: deskOf(role) } as const;
  return [
    { action: "give-name", item: "first-and-last-name", ...call, clause: "support-staff.bsl.give-name" },
    { action: "give-identifier", item: identifier, ...call, clause: "support-staff.bsl.give-admin-id" },
  ];
}

/* @__NO_SIDE_EFFECTS__ */
function byAnalogy(role: Role, identifier: CallItem): readonly CallItemDuty[] {
  return written(role, identifier).map((duty) => ({
    ...duty,
    modality: "should",
    reading: "certification.21-five-identifiers",
  }));
}
