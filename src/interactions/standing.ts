import { happenings, type Happening } from "./happening.js";
import { endings, isEnding, openPhases, type Phase, type Procedure, type Signal } from "./procedure.js";
import type { InteractionEvent } from "./interaction.js";
import type { Ground } from "./wording.js";

/** From nothing to what has to be reported; a threat whose target was not recorded might have to be. */
export type Threat = "none" | "others" | "somebody" | "mnsure";

/** What is remembered of a call or meeting: finitely much, because the count of remarks stops at the threshold. */
export interface Standing {
  readonly state: Phase;
  /** The ground that stands now: the latest since the last calm. */
  readonly ground: Ground | null;
  /** Profane and derogatory remarks so far, counted up to the threshold. */
  readonly remarks: number;
  /** The threat against others that weighs most for the follow-ups. */
  readonly threat: Threat;
  readonly selfHarm: boolean;
  readonly resolved: boolean;
}

/** How a standing moves on, or why it cannot. */
export type Advance =
  | { readonly to: Standing }
  | {
      readonly refused: "over" | "out-of-order" | "self-harm" | "not-entitled";
      readonly needs?: InteractionEvent["type"];
    };

/** What a machine needs to know of its context: everything else changes wording and duties, not where one stands. */
export interface Terms {
  readonly procedure: Procedure;
  readonly threshold: number;
  readonly entitled: boolean;
}

/** Where every call or meeting begins. */
export const start: Standing = /* @__PURE__ */ Object.freeze({
  state: "conversation",
  ground: null,
  remarks: 0,
  threat: "none",
  selfHarm: false,
  resolved: false,
});

/**
 * Where does a happening lead, by the table?
 *
 * First what happened is noted (a threat counts at once, remarks from the threshold on), then the row of the table
 * says where that leads.
 *
 * Interpretation: interactions.40-two-is-repeated, interactions.42-one-threat-is-enough,
 * interactions.44-unprofessional-is-ground-three, interactions.47-reminder-stands.
 *
 * @policy interactions.threat.definition
 * @policy interactions.abuse.definition
 * @policy interactions.unrelated.definition
 */
export function advance(terms: Terms, from: Standing, happening: Happening): Advance {
  if (isEnding(from.state)) return { refused: "over" };
  const noted = note(from, happening, terms.threshold);
  const signal = signalOf(happening, noted, terms.threshold);
  if (signal === null) return { to: noted };

  const row = terms.procedure.open[from.state];
  const move = terms.procedure.anywhere[signal] ?? row.moves[signal];
  if (move === undefined) return outOfOrder(row.first[signal]);
  if (move.entitled === true && !terms.entitled) return { refused: "not-entitled" };
  return { to: { ...noted, state: noted.resolved && move.ifResolved !== undefined ? move.ifResolved : move.to } };
}

/** A number for each standing, different for different ones. */
export function codeOf({ state, ground, remarks, threat, selfHarm, resolved }: Standing): number {
  let code = phases.indexOf(state);
  code = code * (grounds.length + 1) + (ground === null ? grounds.length : grounds.indexOf(ground));
  code = code * (mostRemarks + 1) + remarks;
  code = code * threats.length + threats.indexOf(threat);
  return code * 4 + Number(selfHarm) * 2 + Number(resolved);
}

/** Every standing that some events lead to, by its code: the table walked to its ends. */
export function reachable(terms: Terms): ReadonlyMap<number, Standing> {
  const found = new Map<number, Standing>([[codeOf(start), start]]);
  for (const standing of found.values())
    for (const happening of happenings) {
      const next = advance(terms, standing, happening);
      if ("to" in next) found.set(codeOf(next.to), found.get(codeOf(next.to)) ?? next.to);
    }
  return found;
}

/** The most that `repeatThreshold` can ask for. */
export const mostRemarks = 10;

export const grounds: readonly Ground[] = /* @__PURE__ */ Object.freeze([
  "threat",
  "abuse",
  "unrelated",
  "unprofessional",
] as const);

export const threats: readonly Threat[] = /* @__PURE__ */ Object.freeze([
  "none",
  "others",
  "somebody",
  "mnsure",
] as const);

// Helpers

const phases: readonly Phase[] = /* @__PURE__ */ Object.freeze([...openPhases, ...endings]);

function note(from: Standing, happening: Happening, threshold: number): Standing {
  switch (happening) {
    case "threat-to-mnsure":
      return { ...from, ground: "threat", threat: "mnsure" };
    case "threat-to-somebody":
      return { ...from, ground: "threat", threat: from.threat === "mnsure" ? "mnsure" : "somebody" };
    case "threat-to-others":
      return { ...from, ground: "threat", threat: from.threat === "none" ? "others" : from.threat };
    case "threat-to-self":
      return { ...from, ground: "threat", selfHarm: true };
    case "remark": {
      const remarks = Math.min(from.remarks + 1, threshold);
      return { ...from, remarks, ground: remarks === threshold ? "abuse" : from.ground };
    }
    case "off-topic":
      return { ...from, ground: "unrelated" };
    case "unprofessional":
      return { ...from, ground: "unprofessional" };
    case "calmed":
      return { ...from, ground: null };
    case "issue-resolved":
      return { ...from, resolved: true };
    default:
      return from;
  }
}

/** What the table is told; a remark that is no repetition yet tells it nothing. */
function signalOf(happening: Happening, { remarks }: Standing, threshold: number): Signal | null {
  switch (happening) {
    case "remark":
      return remarks === threshold ? "inappropriate" : null;
    case "threat-to-self":
      return "self-harm";
    case "threat-to-mnsure":
    case "threat-to-others":
    case "threat-to-somebody":
    case "off-topic":
    case "unprofessional":
      return "inappropriate";
    default:
      return happening;
  }
}

function outOfOrder(first: InteractionEvent["type"] | null | undefined): Advance {
  return first === null || first === undefined ? { refused: "self-harm" } : { refused: "out-of-order", needs: first };
}
