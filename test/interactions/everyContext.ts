import { openInteraction } from "../../src/interactions/openInteraction.js";
import { step } from "../../src/interactions/step.js";
import type {
  Behavior,
  InteractionContext,
  InteractionEvent,
  InteractionSnapshot,
  Stepped,
  ThreatTarget,
} from "../../src/interactions/interaction.js";
import { roles } from "../../src/people/role.js";

export const targets: readonly ThreatTarget[] = [
  "mnsure-staff",
  "mnsure-staff-household",
  "mnsure-building",
  "assister",
  "assister-household",
  "assister-office",
  "public-official",
  "third-party",
  "self",
];
const otherBehaviors: readonly Exclude<Behavior, "threat">[] = [
  "profanity",
  "derogatory",
  "off-topic",
  "unprofessional",
];

/** Every event there is, apart from ids and times. */
export const everyEvent: readonly InteractionEvent[] = [
  { type: "behavior", behavior: "threat" },
  ...targets.map((target) => ({ type: "behavior", behavior: "threat", target }) as const),
  ...otherBehaviors.map((behavior) => ({ type: "behavior", behavior }) as const),
  { type: "calmed" },
  { type: "reminded" },
  { type: "attempted" },
  { type: "issue-resolved" },
  { type: "ended" },
  { type: "ended-for-safety" },
  { type: "closed" },
  { type: "party-left" },
];

/** One event for each way in which the procedures tell events apart. */
export const tellingEvents: readonly InteractionEvent[] = everyEvent.filter(
  (event) =>
    event.type !== "behavior" ||
    (event.behavior !== "derogatory" &&
      (event.target === undefined || ["mnsure-staff", "third-party", "self"].includes(event.target))),
);

const channels = ["phone", "meeting"] as const;
const parties = ["consumer", "assister"] as const;
const unknownOr = [undefined, true, false] as const;

/** Procedure x channel x party x recorded x threshold, with a certified broker where an assister runs it. */
export const everyContext: readonly InteractionContext[] = (["mnsure-staff", "assister"] as const).flatMap(
  (procedure) =>
    channels.flatMap((channel) =>
      parties.flatMap((party) =>
        unknownOr.flatMap((recorded) =>
          [undefined, 3].map((repeatThreshold) => ({
            procedure,
            channel,
            party,
            ...(procedure === "assister" && { role: "broker" as const, certified: true }),
            ...(recorded !== undefined && { recorded }),
            ...(repeatThreshold !== undefined && { options: { repeatThreshold } }),
          })),
        ),
      ),
    ),
);

/** Who runs the assister procedure: every role or none, certified or not or unknown. */
export const everyAssister: readonly InteractionContext[] = [undefined, ...roles].flatMap((role) =>
  unknownOr.map((certified) => ({
    procedure: "assister" as const,
    channel: "phone" as const,
    party: "consumer" as const,
    ...(role !== undefined && { role }),
    ...(certified !== undefined && { certified }),
  })),
);

/** Every snapshot that events lead to from the opening, each once, by `step` alone. */
export function everySnapshot(context: InteractionContext): ReadonlySet<InteractionSnapshot> {
  const opened = openInteraction(context);
  const walked = walks.get(opened);
  if (walked !== undefined) return walked;
  const found = new Set([opened]);
  for (const snapshot of found)
    for (const event of tellingEvents) {
      const next = step(snapshot, event);
      if (next.ok) found.add(next.snapshot);
    }
  walks.set(opened, found);
  return found;
}

const walks = new Map<InteractionSnapshot, ReadonlySet<InteractionSnapshot>>();

/** Every event from every snapshot of every context given, to collect what breaks a law. */
export function everyStep<Broken>(
  contexts: readonly InteractionContext[],
  breaks: (snapshot: InteractionSnapshot, event: InteractionEvent, next: Stepped) => Broken | undefined,
): Broken[] {
  const broken: Broken[] = [];
  for (const context of contexts)
    for (const snapshot of everySnapshot(context))
      for (const event of tellingEvents) {
        const found = breaks(snapshot, event, step(snapshot, event));
        if (found !== undefined) broken.push(found);
      }
  return broken;
}

/** The same facts, one of them unknown. */
export function without<Facts extends object, Name extends keyof Facts>(facts: Facts, name: Name): Omit<Facts, Name> {
  return Object.fromEntries(Object.entries(facts).filter(([field]) => field !== name)) as Omit<Facts, Name>;
}
