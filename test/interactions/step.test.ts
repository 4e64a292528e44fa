import { describe, expect, it } from "vitest";
import { guidance } from "../../src/interactions/guidance.js";
import type { InteractionEvent, InteractionSnapshot } from "../../src/interactions/interaction.js";
import { openInteraction } from "../../src/interactions/openInteraction.js";
import { step } from "../../src/interactions/step.js";
import {
  everyAssister,
  everyContext,
  everyEvent,
  everySnapshot,
  everyStep,
  targets,
  tellingEvents,
} from "./everyContext.js";

const call = openInteraction({ procedure: "mnsure-staff", channel: "phone", party: "consumer", recorded: true });
const meeting = openInteraction({
  procedure: "assister",
  channel: "meeting",
  party: "consumer",
  role: "navigator",
  certified: true,
});
const threat: InteractionEvent = { type: "behavior", behavior: "threat", target: "third-party" };
const curse: InteractionEvent = { type: "behavior", behavior: "profanity" };
const offTopic: InteractionEvent = { type: "behavior", behavior: "off-topic" };

describe("step", () => {
  it("leads a call from a threat over the reminder and another attempt to its end", () => {
    expect(states(call, threat, { type: "reminded" }, { type: "attempted" }, offTopic, { type: "ended" })).toEqual([
      "inappropriate",
      "reminded",
      "attempted",
      "continuing",
      "terminated",
    ]);
  });

  it("takes two profane or derogatory remarks for abuse, in one call and over a calm stretch", () => {
    const insult: InteractionEvent = { type: "behavior", behavior: "derogatory" };
    expect(states(call, curse, insult)).toEqual(["conversation", "inappropriate"]);
    expect(states(call, curse, { type: "calmed" }, curse)).toEqual(["conversation", "conversation", "inappropriate"]);
  });

  it("goes by the caller's threshold", () => {
    const patient = openInteraction({ ...call.context, options: { repeatThreshold: 3 } });
    expect(states(patient, curse, curse, curse)).toEqual(["conversation", "conversation", "inappropriate"]);
  });

  it("does not end a call for behavior that stopped, and finds the reminder standing when it returns", () => {
    expect(states(call, threat, { type: "reminded" }, { type: "calmed" }, threat)).toEqual([
      "inappropriate",
      "reminded",
      "calm-again",
      "reminded",
    ]);
    expect(states(call, threat, { type: "reminded" }, { type: "attempted" }, { type: "calmed" }, threat)).toEqual([
      "inappropriate",
      "reminded",
      "attempted",
      "attempted",
      "continuing",
    ]);
  });

  it("forgets no reminder that was not due: calm before the reminder starts over", () => {
    expect(states(call, threat, { type: "calmed" }, threat)).toEqual([
      "inappropriate",
      "conversation",
      "inappropriate",
    ]);
  });

  it("closes a resolved issue after the reminder and the attempt, whenever it was resolved", () => {
    const before = [{ type: "issue-resolved" }, threat, { type: "reminded" }, { type: "attempted" }] as const;
    const after = [threat, { type: "reminded" }, { type: "attempted" }, { type: "issue-resolved" }] as const;
    for (const events of [before, after])
      expect(states(meeting, ...events, { type: "ended" }).slice(-2)).toEqual(["resolved", "ended-as-resolved"]);
  });

  it("adds the duties that the event newly calls for, and only those", () => {
    expect(duties(call, threat)).toEqual(["must remind", "should keep-people-safe"]);
    expect(duties(after(call, threat), { type: "reminded" })).toEqual(["must attempt-again"]);
    expect(duties(after(call, threat), curse)).toEqual([]);
    const continuing = after(call, threat, { type: "reminded" }, { type: "attempted" }, { type: "calmed" }, offTopic);
    expect(duties(continuing, { type: "ended" })).toEqual(["must document", "must preserve-recording"]);
  });

  it("asks for safety at every threat, whoever is its target, and for emergency help when it is the speaker", () => {
    for (const target of targets)
      for (const snapshot of [call, after(call, threat), after(meeting, threat, { type: "reminded" })]) {
        const raised = duties(snapshot, { type: "behavior", behavior: "threat", target });
        expect(raised).toContain(target === "self" ? "should seek-emergency-help" : "should keep-people-safe");
      }
  });

  it("asks an assister to report every threat against MNsure staff or the building at once", () => {
    const reported = targets.filter((target) =>
      duties(meeting, { type: "behavior", behavior: "threat", target }).includes("must report-threat"),
    );
    expect(reported).toEqual(["mnsure-staff", "mnsure-building"]);
    const again: InteractionEvent = { type: "behavior", behavior: "threat", target: "mnsure-staff" };
    expect(duties(after(meeting, again), again)).toContain("must report-threat");
    expect(duties(call, again)).not.toContain("must report-threat");
  });

  it("lets a person end for safety at any time, and marks it as outside the procedure", () => {
    for (const snapshot of everySnapshot(call.context)) {
      if (guidance(snapshot).verdict === "over") continue;
      const ended = step(snapshot, { type: "ended-for-safety" });
      expect(ended).toMatchObject({ ok: true, notices: [{ code: "outside-the-procedure" }] });
    }
  });

  it("answers with frozen data, the same object for the same step", () => {
    const once = step(call, threat);
    expect(step(call, { ...threat })).toBe(once);
    expect(frozenThrough(once)).toBe(true);
  });
});

describe("step refuses", () => {
  it.each([
    ["the end before the reminder", [threat], { type: "ended" }, "reminded"],
    ["the end before another attempt", [threat, { type: "reminded" }], { type: "ended" }, "attempted"],
    [
      "the end while nothing goes on",
      [threat, { type: "reminded" }, { type: "attempted" }],
      { type: "ended" },
      "behavior",
    ],
    ["the end of a calm conversation by the procedure", [], { type: "ended" }, "behavior"],
    ["a reminder without a cause", [curse], { type: "reminded" }, "behavior"],
    ["an attempt without a reminder", [threat], { type: "attempted" }, "reminded"],
    ["an ordinary end while the behavior stands", [threat], { type: "closed" }, "calmed"],
  ] as const)("%s, and says what must come first", (_, events, event, needs) => {
    expect(step(after(call, ...events), event)).toMatchObject({ ok: false, issue: { code: "out-of-order", needs } });
  });

  it("any event after any end", () => {
    for (const end of ["ended-for-safety", "closed", "party-left"] as const)
      for (const event of everyEvent)
        expect(step(after(call, { type: end }), event)).toMatchObject({ ok: false, issue: { code: "over" } });
  });

  it("the procedure's end after a threat of self-harm", () => {
    const self: InteractionEvent = { type: "behavior", behavior: "threat", target: "self" };
    const worst = after(call, self, { type: "reminded" }, { type: "attempted" }, self);
    expect(step(worst, { type: "ended" })).toMatchObject({ ok: false, issue: { code: "self-harm" } });
    expect(step(worst, { type: "ended-for-safety" }).ok).toBe(true);
  });

  it("the end by anybody but a certified assister who faces a consumer", () => {
    const continuing = [threat, { type: "reminded" }, { type: "attempted" }, threat] as const;
    for (const context of everyAssister) {
      const ended = step(after(openInteraction(context), ...continuing), { type: "ended" });
      if (context.certified === true && context.role !== "support-staff") expect(ended.ok).toBe(true);
      else if (context.role === "support-staff") {
        expect(ended).toMatchObject({ ok: false, issue: { code: "not-entitled" } });
        expect(ended).not.toHaveProperty("issue.needs");
      } else expect(ended).toMatchObject({ ok: false, issue: { code: "not-entitled", needs: "certified" } });
    }
  });

  it.each([
    ["no object", null, "malformed-event"],
    ["a text", "ended", "malformed-event"],
    ["nothing", undefined, "malformed-event"],
    ["an empty object", {}, "malformed-event"],
    ["a type that a prototype lends", Object.create({ type: "party-left" }), "malformed-event"],
    ["an unknown type", { type: "shouted" }, "unknown-event"],
    ["the name of a prototype's method", { type: "constructor" }, "unknown-event"],
    ["the name of a prototype", { type: "__proto__" }, "unknown-event"],
    ["a type that is no text", { type: ["ended"] }, "unknown-event"],
    ["behavior without its kind", { type: "behavior" }, "unknown-behavior"],
    ["an unknown behavior", { type: "behavior", behavior: "toString" }, "unknown-behavior"],
    ["an unknown target", { type: "behavior", behavior: "threat", target: "everybody" }, "unknown-target"],
    ["an empty target", { type: "behavior", behavior: "threat", target: null }, "unknown-target"],
  ])("%s as an event", (_, event, code) => {
    expect(step(call, event as InteractionEvent)).toMatchObject({ ok: false, issue: { code } });
  });

  it.each([
    ["nothing", undefined],
    ["a text", "conversation"],
    ["another context", { ...call, context: { ...call.context, channel: "pigeon" } }],
    ["a state that no events give", { ...call, state: "continuing" }],
    ["a further field", { ...call, note: 1 }],
    ["a field less", { version: 1, context: call.context, state: "conversation" }],
    ["its fields lent by a prototype", Object.create(call)],
  ])("%s as a snapshot", (_, snapshot) => {
    expect(step(snapshot as InteractionSnapshot, threat)).toMatchObject({
      ok: false,
      issue: { code: "unknown-snapshot" },
    });
  });

  it("without ever repeating what it was given", () => {
    const answers = [
      step(call, { type: "secret" } as never),
      step(call, { type: "behavior", behavior: "secret" } as never),
      step({ ...call, secret: "secret" }, threat),
    ];
    expect(JSON.stringify(answers)).not.toContain("secret");
  });
});

describe("on every path, in every context", () => {
  it("never ends by the procedure without a reminder and a later attempt", () => {
    const tooSoon: unknown[] = [];
    let ends = 0;
    for (const context of everyContext) {
      const seen = new Map<InteractionSnapshot, Set<number>>();
      const visit: [InteractionSnapshot, number][] = [[openInteraction(context), 0]];
      for (const [snapshot, history] of visit) {
        const histories = seen.get(snapshot) ?? new Set();
        if (histories.has(history)) continue;
        seen.set(snapshot, histories.add(history));
        for (const event of tellingEvents) {
          const next = step(snapshot, event);
          if (!next.ok) continue;
          if (event.type === "ended" && ends++ >= 0 && history !== 2) tooSoon.push(snapshot);
          visit.push([next.snapshot, told(history, event)]);
        }
      }
    }
    expect(tooSoon).toEqual([]);
    expect(ends).toBeGreaterThan(1000);
  });

  it("never refuses an observation, nor an end for safety, before the end", () => {
    const always = new Set(["behavior", "calmed", "issue-resolved", "ended-for-safety", "party-left"]);
    const refused = everyStep(everyContext, (snapshot, event, next) =>
      !next.ok && always.has(event.type) && !isOver(snapshot) ? [snapshot, event] : undefined,
    );
    expect(refused).toEqual([]);
  });

  it("never moves after the end", () => {
    const moved = everyStep([...everyContext, ...everyAssister], (snapshot, event, next) =>
      isOver(snapshot) && (next.ok || next.issue.code !== "over") ? [snapshot, event] : undefined,
    );
    expect(moved).toEqual([]);
  });

  it("takes exactly the events that the guidance allows", () => {
    const different = everyStep([...everyContext, ...everyAssister], (snapshot, event, next) =>
      next.ok === guidance(snapshot).allowed.includes(event.type) ? undefined : [snapshot, event],
    );
    expect(different).toEqual([]);
  });

  it("always leaves a way to an end or back to a calm conversation", () => {
    const stuck = [...everyContext, ...everyAssister].flatMap((context) =>
      [...everySnapshot(context)].filter(
        (snapshot) =>
          !isOver(snapshot) &&
          !(["ended", "closed", "calmed"] as const).some((type) => {
            const next = step(snapshot, { type });
            return next.ok && ["over", "continue"].includes(guidance(next.snapshot).verdict);
          }),
      ),
    );
    expect(stuck).toEqual([]);
  });
});

// Helpers

function after(snapshot: InteractionSnapshot, ...events: readonly InteractionEvent[]): InteractionSnapshot {
  return events.reduce((from, event) => {
    const next = step(from, event);
    if (!next.ok) throw new Error(`refused: ${next.issue.code}`);
    return next.snapshot;
  }, snapshot);
}

function isOver(snapshot: InteractionSnapshot): boolean {
  return guidance(snapshot).verdict === "over";
}

function states(snapshot: InteractionSnapshot, ...events: readonly InteractionEvent[]): string[] {
  return events.map((_, at) => after(snapshot, ...events.slice(0, at + 1)).state);
}

function duties(snapshot: InteractionSnapshot, event: InteractionEvent): string[] {
  const next = step(snapshot, event);
  if (!next.ok) throw new Error(`refused: ${next.issue.code}`);
  return next.duties.map(({ modality, action }) => `${modality} ${action}`);
}

/** 0: no reminder yet; 1: reminded; 2: tried again after a reminder. */
function told(history: number, { type }: InteractionEvent): number {
  if (type === "reminded") return Math.max(history, 1);
  return type === "attempted" && history >= 1 ? 2 : history;
}

function frozenThrough(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(frozenThrough);
}
