/**
 * What does the procedure ask now, on the phone or in a meeting, what may be said, and what is owed afterwards?
 *
 * @module
 */
export { diagram } from "./diagram.js";
export { followUps } from "./followUps.js";
export { fraudGuidance } from "./fraudGuidance.js";
export type { FraudContext } from "./fraudGuidance.js";
export type { FraudEvent } from "./fraudProcedure.js";
export { guidance } from "./guidance.js";
export type {
  Behavior,
  FollowUps,
  Guidance,
  InteractionContext,
  InteractionEvent,
  InteractionSnapshot,
  Stepped,
  ThreatTarget,
} from "./interaction.js";
export { openInteraction } from "./openInteraction.js";
export { redirect } from "./redirect.js";
export { replay } from "./replay.js";
export { restore } from "./restore.js";
export { step } from "./step.js";
export { wording } from "./wording.js";
export type { Wording } from "./wording.js";
