// The compiled procedures as a Promela model: every snapshot that `step` reaches, with what `guidance` and `followUps`
// answer there, and every event that it takes. Spin then checks the laws on all paths at once.
import { followUps } from "../../src/interactions/followUps.js";
import { guidance } from "../../src/interactions/guidance.js";
import type { InteractionContext, InteractionEvent, InteractionSnapshot } from "../../src/interactions/interaction.js";
import { openInteraction } from "../../src/interactions/openInteraction.js";
import { step } from "../../src/interactions/step.js";
import { everySnapshot, tellingEvents } from "./everyContext.js";

export interface Law {
  readonly name: string;
  readonly says: string;
  readonly ltl: string;
}

export interface Model {
  /** The tables of the compiled procedures, as C. */
  readonly tables: string;
  /** The walk through them and the laws, as Promela. */
  readonly promela: string;
  readonly contexts: number;
  readonly states: number;
  readonly edges: number;
}

const staff = { procedure: "mnsure-staff", channel: "phone", party: "consumer", recorded: true } as const;
const broker = { procedure: "assister", channel: "phone", party: "consumer", role: "broker", certified: true } as const;

/** Who ends, with whom, under which threshold: a run of the model begins in one of these. */
const contexts: readonly InteractionContext[] = [
  staff,
  { ...staff, party: "assister", recorded: false },
  { ...staff, channel: "meeting", options: { repeatThreshold: 3 } },
  broker,
  { ...broker, channel: "meeting", role: "cac", options: { repeatThreshold: 3 } },
  { ...broker, certified: false },
  { procedure: "assister", channel: "phone", party: "consumer", role: "navigator" },
  { ...broker, role: "support-staff" },
  { ...broker, party: "assister" },
];

/** What the laws speak of: a proposition for each, true or false of the snapshot reached and the event just taken. */
const propositions: Readonly<Record<string, (snapshot: InteractionSnapshot) => boolean>> = {
  over: (snapshot) => guidance(snapshot).verdict === "over",
  calm: (snapshot) => guidance(snapshot).verdict === "continue",
  asksReminder: (snapshot) => guidance(snapshot).verdict === "remind",
  asksEnd: (snapshot) => guidance(snapshot).verdict === "terminate",
  suggestsEnd: (snapshot) => ["terminate", "close-as-resolved"].includes(guidance(snapshot).verdict),
  mustEnd: (snapshot) => endIs(snapshot, "must"),
  mayEnd: (snapshot) => endIs(snapshot, "may"),
  terminated: ({ state }) => state === "terminated",
  byProcedure: ({ state }) => state === "terminated" || state === "ended-as-resolved",
  asResolved: ({ state }) => state === "ended-as-resolved",
  staffAct: ({ context }) => context.procedure === "mnsure-staff",
  entitled: ({ context: { procedure, party, role, certified } }) =>
    procedure === "mnsure-staff" || (party === "consumer" && role !== "support-staff" && certified === true),
  assisterOnTheLine: ({ context }) => context.procedure === "mnsure-staff" && context.party === "assister",
  directorOwed: (snapshot) => followUps(snapshot).duties.some(({ action }) => action === "notify-director"),
};

const heard: Readonly<Record<string, (event: InteractionEvent) => boolean>> = {
  behaved: ({ type }) => type === "behavior",
  threatened: (event) => event.type === "behavior" && event.behavior === "threat",
  selfHarm: (event) => event.type === "behavior" && event.target === "self",
  reminded: ({ type }) => type === "reminded",
  attempted: ({ type }) => type === "attempted",
  resolved: ({ type }) => type === "issue-resolved",
  ended: ({ type }) => type === "ended",
};

export const laws: readonly Law[] = [
  { name: "reminder_first", says: "no end by the procedure before a reminder", ltl: "!ended W reminded" },
  {
    name: "attempt_after_reminder",
    says: "no end by the procedure before another attempt after the reminder",
    ltl: "!ended W (reminded && (!ended W attempted))",
  },
  {
    name: "behavior_after_attempt",
    says: "nobody is terminated whose behavior did not go on after the attempt",
    ltl: "!terminated W (attempted && (!terminated W behaved))",
  },
  {
    name: "resolved_when_resolved",
    says: "no end as resolved before the issue is resolved",
    ltl: "!asResolved W resolved",
  },
  { name: "over_is_over", says: "nothing moves after the end", ltl: "[] (!movedAfterEnd && (over -> [] over))" },
  {
    name: "must_and_may",
    says: "where an end is asked, staff are told must and assisters may",
    ltl: "[] ((mustEnd -> (asksEnd && staffAct)) && (mayEnd -> (asksEnd && !staffAct)) && (asksEnd -> (mustEnd || mayEnd)))",
  },
  {
    name: "only_the_entitled",
    says: "nobody who is not entitled is told to end or ends by behavior",
    ltl: "[] (!entitled -> (!asksEnd && !terminated))",
  },
  {
    name: "director",
    says: "after an end by the procedure a director is owed exactly when an assister was on the line of staff",
    ltl: "[] ((byProcedure -> (directorOwed <-> assisterOnTheLine)) && (directorOwed -> over))",
  },
  {
    name: "self_harm",
    says: "after a threat of self-harm no end is suggested, and none comes by the procedure",
    ltl: "[] (selfHarm -> [] (!suggestsEnd && !byProcedure))",
  },
  {
    name: "reminder_stands",
    says: "who was reminded is never to be reminded again",
    ltl: "[] (reminded -> [] !asksReminder)",
  },
  {
    name: "guidance_leads_out",
    says: "following the guidance leads to a calm conversation or to an end",
    ltl: "<> [] (followed || over) -> [] <> (calm || over)",
  },
];

/** Tempting, and false: the checker must find a way around each. */
export const falseLaws: readonly Law[] = [
  { name: "threat_ends", says: "every threat ends the call sooner or later", ltl: "[] (threatened -> <> over)" },
  { name: "no_end_without_reminder", says: "nothing ends without a reminder", ltl: "!over W reminded" },
];

export function model(): Model {
  const opened = contexts.map(openInteraction);
  const snapshots = contexts.flatMap((context) => [...everySnapshot(context)]);
  const numbers = new Map(snapshots.map((snapshot, number) => [snapshot, number]));
  const next = snapshots.map((snapshot) =>
    tellingEvents.map((event) => {
      const stepped = step(snapshot, event);
      return stepped.ok ? (numbers.get(stepped.snapshot) ?? -1) : -1;
    }),
  );
  const followed = snapshots.map((snapshot) => tellingEvents.map((event) => Number(isAsked(snapshot, event))));
  const tables = [
    table("short", "next_of", next),
    table("char", "asked_of", followed),
    ...Object.entries(propositions).map(([name, holds]) => row(`in_${name}`, snapshots.map(holds))),
    ...Object.entries(heard).map(([name, holds]) => row(`by_${name}`, tellingEvents.map(holds))),
    "",
  ].join("\n");
  const promela = [
    'c_decl { \\#include "tables.h" }',
    "short at; byte event; bool followed, movedAfterEnd;",
    `bool ${[...Object.keys(propositions), ...Object.keys(heard)].join(", ")};`,
    `inline look() { c_code { ${Object.keys(propositions)
      .map((name) => `now.${name} = in_${name}[now.at];`)
      .join(" ")} } }`,
    `inline take() { c_code { now.followed = asked_of[now.at][now.event]; now.movedAfterEnd = in_over[now.at]; now.at = next_of[now.at][now.event]; ${Object.keys(
      heard,
    )
      .map((name) => `now.${name} = by_${name}[now.event];`)
      .join(" ")} } }`,
    "init {",
    `  atomic { if ${opened.map((snapshot) => `:: at = ${numbers.get(snapshot) ?? -1}`).join(" ")} fi; look() }`,
    "  do",
    ...tellingEvents.map(
      (_, number) => `  :: atomic { c_expr { next_of[now.at][${number}] >= 0 } -> event = ${number}; take(); look() }`,
    ),
    "  :: over -> break",
    "  od",
    "}",
    ...[...laws, ...falseLaws].map(({ name, ltl }) => `ltl ${name} { ${ltl} }`),
    "",
  ].join("\n");
  const edges = next.flat().filter((to) => to >= 0).length;
  return { tables, promela, contexts: contexts.length, states: snapshots.length, edges };
}

// Helpers

function endIs(snapshot: InteractionSnapshot, modality: string): boolean {
  return guidance(snapshot).duties.some((duty) => duty.action === "end" && duty.modality === modality);
}

/** Is this event what the guidance asks for here, or its way back to calm? */
function isAsked(snapshot: InteractionSnapshot, { type }: InteractionEvent): boolean {
  switch (guidance(snapshot).verdict) {
    case "remind":
      return type === "reminded";
    case "attempt-again":
      return type === "attempted";
    case "terminate":
    case "close-as-resolved":
      return type === "ended";
    case "continue":
    case "undetermined":
      return type === "calmed" || type === "closed";
    case "seek-emergency-help":
      return type === "ended-for-safety" || type === "closed";
    case "over":
      return false;
  }
}

function table(type: string, name: string, rows: readonly (readonly number[])[]): string {
  const width = rows[0]?.length ?? 0;
  return `static const ${type} ${name}[${rows.length}][${width}] = {\n${rows.map((each) => `{${each.join(",")}}`).join(",\n")}\n};`;
}

function row(name: string, values: readonly boolean[]): string {
  return `static const char ${name}[${values.length}] = {${values.map(Number).join(",")}};`;
}
