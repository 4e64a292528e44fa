import { answer } from "../decision/answer.js";
import type { Decision } from "../decision/decision.js";

export interface ConsequenceFacts {
  readonly breach: boolean;
}

export type ConsequenceDecision = Decision<"corrective-action-possible" | "none", never>;

/**
 * What can follow from a breach of the notice?
 *
 * MNsure may take corrective action, up to revoking the certification. Whether it does, and how far it goes, is
 * MNsure's to decide and is never predicted here.
 *
 * @policy conduct.consequence.corrective
 * @policy conduct.consequence.revocation
 * @throws RangeError when it is not said whether there was a breach.
 * @example
 * ```ts
 * import { consequencesOf } from "mnsure-rules/conduct";
 *
 * consequencesOf({ breach: true }).verdict // => "corrective-action-possible"
 * consequencesOf({ breach: true }).duties.map(({ who, modality }) => `${who} ${modality}`) // => ["mnsure may", "mnsure may"]
 * consequencesOf({ breach: false }).verdict // => "none"
 * ```
 */
export function consequencesOf({ breach }: ConsequenceFacts): ConsequenceDecision {
  if (typeof breach !== "boolean") throw new RangeError("consequencesOf: expected `breach` to be true or false");
  return breach ? possible : nothingFollows;
}

// Helpers

const possible: ConsequenceDecision = /* @__PURE__ */ answer("consequences", "corrective-action-possible", {
  because: [
    { code: "breach-may-be-answered", clause: "conduct.consequence.corrective", fact: "breach" },
    { code: "up-to-revocation", clause: "conduct.consequence.revocation", fact: "breach" },
  ],
  duties: [
    { action: "take-corrective-action", who: "mnsure", modality: "may", clause: "conduct.consequence.corrective" },
    { action: "revoke-certification", who: "mnsure", modality: "may", clause: "conduct.consequence.revocation" },
  ],
  notices: [{ code: "left-to-mnsure", clause: "conduct.consequence.corrective" }],
});

const nothingFollows: ConsequenceDecision = /* @__PURE__ */ answer("consequences", "none", {
  because: [{ code: "no-breach", clause: "conduct.consequence.corrective", fact: "breach" }],
});
