import type { Decision, Duty, Notice } from "../decision/decision.js";
import { frozen, none } from "../decision/frozen.js";
import { knownRole } from "../people/role.js";
import { entitlement, type Entitlement } from "./entitlement.js";
import { fraudProcedure, type FraudAsk, type FraudEvent, type FraudPhase } from "./fraudProcedure.js";
import type { InteractionContext } from "./interaction.js";
import { readingsOf } from "./readingsOf.js";
import { sentences, wording, type Wording } from "./wording.js";

/** The assister's part of a context. */
export type FraudContext = Pick<InteractionContext, "channel" | "role" | "certified">;

/**
 * What does the fraud procedure ask now?
 *
 * On suspicion help goes on, the assister may point out why accuracy matters, and the suspicion is referred to MNsure.
 * Asked to enter what the consumer admits is false, the assister reminds; if the request comes again, a certified
 * assister may end. From the first suspicion on all evidence is kept, and colleagues hear nothing of it before the
 * debriefing by the police.
 *
 * An end that the procedure had not reached is over all the same, with a notice; so is an event after the end.
 *
 * Interpretation: interactions.52-silence-with-police, interactions.47-reminder-stands,
 * interactions.50-no-retention-period, interactions.71-assister-procedure-by-assisters, roles.34-staff-hand-over.
 *
 * @policy interactions.fraud.suspect-remind
 * @policy interactions.fraud.suspect-continue
 * @policy interactions.fraud.suspect-refer
 * @policy interactions.fraud.request-remind
 * @policy interactions.fraud.request-terminate
 * @policy interactions.fraud.document
 * @policy interactions.fraud.preserve-evidence
 * @policy interactions.fraud.silence
 * @param options `wording`: your own words for any part of what is said.
 * @throws RangeError when the context or an event is none that exists.
 * @example
 * ```ts
 * import { fraudGuidance } from "mnsure-rules/interactions";
 *
 * const assister = { channel: "phone", role: "cac", certified: true } as const;
 * fraudGuidance(assister, [{ type: "asked-to-enter-falsehood" }]).verdict // => "remind"
 *
 * const repeated = [{ type: "asked-to-enter-falsehood" }, { type: "reminded" }, { type: "asked-again" }] as const;
 * fraudGuidance(assister, repeated).verdict // => "may-end"
 * fraudGuidance({ channel: "phone", role: "cac" }, repeated).missing // => ["certified"]
 * ```
 */
export function fraudGuidance(
  context: FraudContext,
  events: readonly FraudEvent[],
  options: { readonly wording?: Partial<Wording> } = {},
): Decision<"continue" | "remind" | "may-end" | "over", "certified"> {
  checkContext(context);
  const { phase, late } = phaseAfter(events);
  const row = fraudProcedure[phase];
  const right = entitlement({ ...context, procedure: "assister", party: "consumer" });
  const withheld = row.asks === "may-end" && !right.entitled;
  const because = row.asks === "may-end" ? [row.because, ...right.because] : [row.because];
  const duties = dutiesOf(context, phase, right, { ...wording, ...options.wording });
  const notices = noticesOf(phase, late, right);
  return frozen({
    question: "fraud-guidance",
    verdict: withheld ? "undetermined" : row.asks,
    because,
    missing: withheld ? right.missing : none,
    duties,
    notices,
    assumptions: readingsOf(because, duties, notices),
  });
}

// Helpers

function checkContext({ channel, role, certified }: FraudContext): void {
  if (!["phone", "meeting"].includes(channel))
    throw new RangeError("fraudGuidance: expected `channel` to be phone or meeting");
  if (role !== undefined) knownRole(role, "fraudGuidance");
  if (certified !== undefined && typeof certified !== "boolean")
    throw new RangeError("fraudGuidance: expected `certified` to be true, false or absent");
}

/** The phase that the log leads to, and whether something was recorded after the end. */
function phaseAfter(events: readonly FraudEvent[]): { readonly phase: FraudPhase; readonly late: boolean } {
  const seen = new Set<string>();
  let phase: FraudPhase = "helping";
  let late = false;
  for (const event of events) {
    if (!Object.hasOwn(fraudProcedure.helping.moves, event.type))
      throw new RangeError("fraudGuidance: expected every event's `type` to be one of the fraud procedure");
    if (event.id !== undefined && seen.has(event.id)) continue;
    if (event.id !== undefined) seen.add(event.id);
    const next: FraudPhase | undefined = fraudProcedure[phase].moves[event.type];
    late ||= next === undefined;
    phase = next ?? phase;
  }
  return { phase, late };
}

function dutiesOf(context: FraudContext, phase: FraudPhase, right: Entitlement, texts: Wording): Duty[] {
  const { asks, duties } = fraudProcedure[phase];
  const who = context.role === "support-staff" ? "person" : "assister";
  const spoken = ({ say, ...duty }: FraudAsk): Duty =>
    say === undefined ? { ...duty, who } : { ...duty, who, say: sentences([say], texts, context.channel, null) };
  return [
    ...(asks === "may-end" && !right.entitled ? right.instead : duties.map(spoken)),
    ...(phase === "helping" ? none : sinceSuspicion.map(spoken)),
  ];
}

/** Owed from the first suspicion on, and still after the end. */
const sinceSuspicion: readonly FraudAsk[] = /* @__PURE__ */ frozen([
  {
    action: "refer-to-mnsure",
    modality: "should",
    contact: { desk: "mnsure", note: "by the Reporting Fraud and Complaints Policy" },
    clause: "interactions.fraud.suspect-refer",
  },
  { action: "preserve-evidence", modality: "must", clause: "interactions.fraud.preserve-evidence" },
  {
    action: "discuss-with-colleagues-before-debriefing",
    modality: "must-not",
    clause: "interactions.fraud.silence",
    reading: "interactions.52-silence-with-police",
  },
]);

function noticesOf(phase: FraudPhase, late: boolean, right: Entitlement): Notice[] {
  const outside = phase === "ended-outside" || (phase === "ended" && !right.entitled);
  return [...(outside ? [outsideTheProcedure] : none), ...(late ? [recordedAfterTheEnd] : none)];
}

const outsideTheProcedure: Notice = /* @__PURE__ */ frozen({
  code: "outside-the-procedure",
  clause: "interactions.fraud.request-terminate",
});
const recordedAfterTheEnd: Notice = /* @__PURE__ */ frozen({ code: "recorded-after-the-end" });
