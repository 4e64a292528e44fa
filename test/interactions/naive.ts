// The procedures as the document tells them, written against the list of everything that happened: no states, no
// counters, no table. Slow on purpose, and sharing nothing with src/.
import type { InteractionContext, InteractionEvent } from "../../src/interactions/interaction.js";

export interface Naive {
  readonly verdict: string;
  readonly allowed: ReadonlySet<InteractionEvent["type"]>;
}

export function naive(context: InteractionContext, log: readonly InteractionEvent[]): Naive {
  const verdict = naiveVerdict(context, log);
  if (verdict === "over") return { verdict, allowed: new Set() };
  const allowed = new Set<InteractionEvent["type"]>([
    "behavior",
    "calmed",
    "issue-resolved",
    "ended-for-safety",
    "party-left",
  ]);
  if (verdict === "seek-emergency-help")
    return { verdict, allowed: allowed.add("reminded").add("attempted").add("closed") };
  if (reminder(log) >= 0 || verdict === "remind") allowed.add("reminded");
  if (reminder(log) >= 0) allowed.add("attempted");
  if (verdict === "continue") allowed.add("closed");
  if (verdict === "terminate" || verdict === "close-as-resolved") allowed.add("ended");
  return { verdict, allowed };
}

/** Step by step, as the page says it. */
function naiveVerdict(context: InteractionContext, log: readonly InteractionEvent[]): string {
  if (log.some(({ type }) => ["ended", "ended-for-safety", "closed", "party-left"].includes(type))) return "over";
  if (log.some((event) => event.type === "behavior" && event.behavior === "threat" && event.target === "self"))
    return "seek-emergency-help";
  const lastBad = lastInappropriate(context, log);
  const stands = lastBad > log.map(({ type }) => type).lastIndexOf("calmed");
  if (reminder(log) < 0) return stands ? "remind" : "continue";
  if (attempt(log) < 0) return stands ? "attempt-again" : "continue";
  if (log.some(({ type }) => type === "issue-resolved")) return "close-as-resolved";
  if (!stands || lastBad < attempt(log)) return "continue";
  return mayEnd(context) ? "terminate" : "undetermined";
}

/** Staff always; of the others, certified brokers, navigators and CACs who face a consumer. */
function mayEnd({ procedure, party, role, certified }: InteractionContext): boolean {
  return procedure === "mnsure-staff" || (party === "consumer" && role !== "support-staff" && certified === true);
}

/** Profane and derogatory words count from their repetition on, everything else at once. */
function lastInappropriate({ options }: InteractionContext, log: readonly InteractionEvent[]): number {
  const threshold = options?.repeatThreshold ?? 2;
  return log
    .map((event, at) => {
      if (event.type !== "behavior") return false;
      return !isRemark(event) || log.slice(0, at + 1).filter(isRemark).length >= threshold;
    })
    .lastIndexOf(true);
}

function isRemark(event: InteractionEvent): boolean {
  return event.type === "behavior" && (event.behavior === "profanity" || event.behavior === "derogatory");
}

function reminder(log: readonly InteractionEvent[]): number {
  return log.findIndex(({ type }) => type === "reminded");
}

/** The first attempt after the reminder. */
function attempt(log: readonly InteractionEvent[]): number {
  return log.findIndex(({ type }, at) => type === "attempted" && at > reminder(log));
}
