import type { Issue } from "../people/parsed.js";
import type { InteractionEvent, ThreatTarget } from "./interaction.js";

/** What can happen, told apart as far as the procedures tell it apart. */
export type Happening =
  | "threat-to-mnsure"
  | "threat-to-others"
  | "threat-to-somebody"
  | "threat-to-self"
  | "remark"
  | "off-topic"
  | "unprofessional"
  | Exclude<InteractionEvent["type"], "behavior">;

/** Every happening. Its place in the list is its number. */
export const happenings: readonly Happening[] = /* @__PURE__ */ Object.freeze([
  "threat-to-mnsure",
  "threat-to-others",
  "threat-to-somebody",
  "threat-to-self",
  "remark",
  "off-topic",
  "unprofessional",
  "calmed",
  "reminded",
  "attempted",
  "issue-resolved",
  "ended",
  "ended-for-safety",
  "closed",
  "party-left",
] as const);

/**
 * Which happening is this event? A number into `happenings`, or what is wrong with the event.
 *
 * Profane and derogatory remarks count alike. A threat against MNsure staff or the building is told apart, because
 * it is to be reported, and a threat of self-harm, because it never ends a call. Only what decides is read: neither id
 * nor time, and a target only of a threat.
 *
 * @policy interactions.threat.targets
 * @policy interactions.abuse.definition
 * @policy interactions.unrelated.definition
 * @policy interactions.unrelated.unprofessional
 * @policy interactions.assister.4-report-threat
 */
export function happeningOf(event: InteractionEvent): number | Issue {
  // An own `type`, not one that a prototype lends.
  if (typeof event !== "object" || (event as unknown) === null || !Object.hasOwn(event, "type")) return malformed;
  return event.type === "behavior" ? behaviorOf(event) : (plain.get(event.type) ?? unknownEvent);
}

// Helpers

const number = (happening: Happening): number => happenings.indexOf(happening);

const plain: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  happenings.slice(number("calmed")).map((happening) => [happening, number(happening)]),
);

const behaviors: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["profanity", number("remark")],
  ["derogatory", number("remark")],
  ["off-topic", number("off-topic")],
  ["unprofessional", number("unprofessional")],
]);

const targets: ReadonlyMap<ThreatTarget | undefined, number> = /* @__PURE__ */ new Map([
  ["mnsure-staff", number("threat-to-mnsure")],
  ["mnsure-building", number("threat-to-mnsure")],
  ["mnsure-staff-household", number("threat-to-others")],
  ["assister", number("threat-to-others")],
  ["assister-household", number("threat-to-others")],
  ["assister-office", number("threat-to-others")],
  ["public-official", number("threat-to-others")],
  ["third-party", number("threat-to-others")],
  ["self", number("threat-to-self")],
  [undefined, number("threat-to-somebody")],
]);

function behaviorOf(event: InteractionEvent & { readonly type: "behavior" }): number | Issue {
  return event.behavior === "threat"
    ? (targets.get(event.target) ?? unknownTarget)
    : (behaviors.get(event.behavior) ?? unknownBehavior);
}

const malformed: Issue = /* @__PURE__ */ issue([], "malformed-event", "an event with its own `type`");
const unknownEvent: Issue = /* @__PURE__ */ issue(
  ["type"],
  "unknown-event",
  "behavior, calmed, reminded, attempted, issue-resolved, ended, ended-for-safety, closed or party-left",
);
const unknownBehavior: Issue = /* @__PURE__ */ issue(
  ["behavior"],
  "unknown-behavior",
  "threat, profanity, derogatory, off-topic or unprofessional",
);
const unknownTarget: Issue = /* @__PURE__ */ issue(["target"], "unknown-target", "one of the targets of a threat");

function issue(path: readonly string[], code: string, expected: string): Issue {
  return Object.freeze({ path: Object.freeze(path), code, expected });
}
