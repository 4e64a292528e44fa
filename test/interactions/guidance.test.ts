import { describe, expect, it } from "vitest";
import type { InteractionContext, InteractionEvent, InteractionSnapshot } from "../../src/interactions/interaction.js";
import { guidance } from "../../src/interactions/guidance.js";
import { openInteraction } from "../../src/interactions/openInteraction.js";
import { replay } from "../../src/interactions/replay.js";
import { expectExactMissing, expectMonotone, facts3 } from "../laws/threeValued.js";
import { everyAssister, everyContext, everySnapshot, without } from "./everyContext.js";

const staff = { procedure: "mnsure-staff", channel: "phone", party: "consumer", recorded: true } as const;
const assister = {
  procedure: "assister",
  channel: "meeting",
  party: "consumer",
  role: "cac",
  certified: true,
} as const;
const threat = { type: "behavior", behavior: "threat", target: "assister" } as const;
const self = { type: "behavior", behavior: "threat", target: "self" } as const;
const curse = { type: "behavior", behavior: "profanity" } as const;
const continuing = [threat, { type: "reminded" }, { type: "attempted" }, threat] as const;
const resolved = [threat, { type: "reminded" }, { type: "attempted" }, { type: "issue-resolved" }] as const;

describe("guidance", () => {
  it("goes from the reminder over another attempt to the end", () => {
    const verdicts = [0, 1, 2, 3, 4].map((count) => guidance(after(staff, ...continuing.slice(0, count))).verdict);
    expect(verdicts).toEqual(["continue", "remind", "attempt-again", "continue", "terminate"]);
  });

  it("tells staff that they must end, and a certified assister that she may", () => {
    expect(guidance(after(staff, ...continuing)).duties[0]).toMatchObject({
      action: "end",
      who: "mnsure-staff",
      modality: "must",
      clause: "interactions.staff.2.2-terminate",
    });
    expect(guidance(after(assister, ...continuing)).duties[0]).toMatchObject({
      action: "end",
      who: "assister",
      modality: "may",
      clause: "interactions.assister.2.2-may-terminate",
    });
  });

  it("points out that the general rule says should where the procedures say must and may", () => {
    for (const context of [staff, assister])
      expect(guidance(after(context, ...continuing)).notices).toContainEqual({
        code: "general-rule-says-should",
        clause: "interactions.general-rule",
      });
  });

  it("closes a resolved issue by announcing the end, for staff with cutting the line", () => {
    expect(guidance(after(staff, ...resolved)).verdict).toBe("close-as-resolved");
    expect(guidance(after(staff, ...resolved)).duties.slice(0, 2)).toMatchObject([
      { action: "announce-end", modality: "must" },
      { action: "disconnect", modality: "must" },
    ]);
    expect(guidance(after(assister, ...resolved)).duties[0]).toMatchObject({ action: "announce-end" });
    expect(guidance(after(assister, ...resolved, threat)).verdict).toBe("close-as-resolved");
  });

  it("does not know whether an assister may end whose certification it does not know", () => {
    const uncertain = without(assister, "certified");
    const decision = guidance(after(uncertain, ...continuing));
    expect(decision).toMatchObject({ verdict: "undetermined", missing: ["certified"] });
    expect(decision.allowed).not.toContain("ended");
    expect(decision.duties.map(({ action }) => action)).not.toContain("end");
  });

  it("lets nobody end who is not certified: hand over instead", () => {
    const decision = guidance(after({ ...assister, certified: false }, ...continuing));
    expect(decision).toMatchObject({ verdict: "undetermined", missing: [] });
    expect(decision.because).toContainEqual({
      code: "not-certified",
      clause: "interactions.assister.certified-only",
      fact: "certified",
    });
    expect(decision.duties).toMatchObject([
      { action: "hand-over-to-certified-assister" },
      { action: "keep-people-safe" },
    ]);
  });

  it("leaves support staff to hand over, from the first reminder on, certified or not", () => {
    for (const certified of [true, false]) {
      const context = { ...assister, role: "support-staff", certified } as const;
      expect(guidance(after(context, ...continuing))).toMatchObject({ verdict: "undetermined", missing: [] });
      expect(guidance(after(context, threat)).duties).toMatchObject([
        { action: "remind", who: "person" },
        { action: "hand-over-to-certified-assister", reading: "roles.34-staff-hand-over" },
        { action: "keep-people-safe" },
      ]);
    }
  });

  it("leaves an assister whom another assister abuses the complaint route", () => {
    const decision = guidance(after({ ...assister, party: "assister" }, ...continuing));
    expect(decision.verdict).toBe("undetermined");
    expect(decision.assumptions).toContain("interactions.48-abuse-by-staff-is-complaint");
    expect(decision.duties[0]).toMatchObject({ action: "complain", modality: "may", contact: { desk: "get-help" } });
  });

  it("says that an assister without a role is taken for one", () => {
    const nameless = without(assister, "role");
    const decision = guidance(after(nameless, ...continuing));
    expect(decision.verdict).toBe("terminate");
    expect(decision.assumptions).toContain("interactions.71-assister-procedure-by-assisters");
  });

  it("asks for emergency help after a threat of self-harm, calm or not, and still after the end", () => {
    const paths: readonly (readonly InteractionEvent[])[] = [
      [self],
      [self, { type: "calmed" }],
      [...continuing, self],
      [...resolved, self],
      [self, ...continuing, { type: "issue-resolved" }],
    ];
    for (const context of [staff, assister])
      for (const path of paths) {
        const decision = guidance(after(context, ...path));
        expect(decision.verdict).toBe("seek-emergency-help");
        expect(decision.duties[0]).toMatchObject({ action: "seek-emergency-help", when: "now" });
        expect(decision.allowed).not.toContain("ended");
      }
    const left = guidance(after(staff, self, { type: "party-left" }));
    expect(left.verdict).toBe("over");
    expect(left.duties).toMatchObject([{ action: "seek-emergency-help" }]);
  });

  it("mentions the recording only to the caller of a recorded call of MNsure staff", () => {
    const said = (context: InteractionContext): string => guidance(after(context, threat)).duties[0]?.say ?? "";
    expect(said(staff)).toMatch(/record/);
    expect(said({ ...staff, recorded: false })).not.toMatch(/record/);
    expect(said({ procedure: "mnsure-staff", channel: "phone", party: "consumer" })).not.toMatch(/record/);
    expect(said({ ...assister, recorded: true })).not.toMatch(/record/);
    expect(guidance(after({ ...staff, recorded: false }, threat)).notices).toMatchObject([{ code: "not-recorded" }]);
    expect(guidance(after({ ...staff, recorded: true }, threat)).notices).toEqual([]);
  });

  it("names what is going on, the channel and who may end, in few words", () => {
    expect(guidance(after(staff, curse, curse)).duties[0]?.say).toBe(
      "This call is being recorded. I would like to help. " +
        "MNsure's policy requires me to end this call if the abusive language goes on.",
    );
    expect(guidance(after(assister, { type: "behavior", behavior: "unprofessional" })).duties[0]?.say).toBe(
      "I would like to help. MNsure's policy allows me to end this meeting if this conduct goes on.",
    );
    expect(guidance(after({ ...assister, certified: false }, threat)).duties[0]?.say).not.toMatch(/end/);
  });

  it("takes the caller's own wording, part by part", () => {
    const snapshot = after(staff, threat);
    const decision = guidance(snapshot, { wording: { staffReminder: "Please stop {behavior}." } });
    expect(decision.duties[0]?.say).toBe("This call is being recorded. Please stop the threatening talk.");
    expect({ ...decision, duties: [] }).toEqual({ ...guidance(snapshot), duties: [] });
  });

  it("says why: the ground with its clause, and the count where it is no repetition yet", () => {
    expect(codes(staff, threat)).toEqual(["reminder-comes-first", "threat", "call-is-recorded"]);
    expect(codes(staff, curse)).toEqual(["nothing-inappropriate", "not-repeated"]);
    expect(codes(staff, curse, curse)).toContain("abuse");
    expect(codes(assister, { type: "behavior", behavior: "off-topic" })).toContain("unrelated");
    expect(codes(assister, ...continuing)).toEqual(["behavior-goes-on", "threat", "certified-assister"]);
  });

  it("marks an end for safety as outside the procedure", () => {
    const decision = guidance(after(staff, { type: "ended-for-safety" }));
    expect(decision.verdict).toBe("over");
    expect(decision.allowed).toEqual([]);
    expect(decision.notices).toMatchObject([{ code: "outside-the-procedure" }]);
  });

  it("notes that the staff procedure speaks of telephone calls only", () => {
    const decision = guidance(openInteraction({ ...staff, channel: "meeting" }));
    expect(decision.assumptions).toContain("interactions.72-staff-meetings-like-calls");
    expect(guidance(openInteraction(staff)).assumptions).toEqual([]);
  });

  it("reads a copy of a snapshot, and refuses anything else without repeating it", () => {
    const snapshot = after(staff, threat);
    expect(guidance(structuredClone(snapshot))).toBe(guidance(snapshot));
    expect(() => guidance({ ...snapshot, state: "secret" })).toThrow(/^guidance: (?!.*secret)/);
  });
});

describe("in every context and state", () => {
  const states = { certified: [true, false] } as const;

  it("misses exactly the certification, and learning it never turns a verdict", () => {
    const paths = [[], [threat], continuing.slice(0, 2), continuing.slice(0, 3), continuing, resolved, [self]];
    for (const context of everyAssister)
      for (const facts of facts3<InteractionContext>(states, without(context, "certified")))
        for (const path of paths) {
          const ask = (context: InteractionContext) => guidance(after(context, ...path));
          expectExactMissing(facts, states, ask);
          expectMonotone(facts, states, ask);
        }
  });

  it("says must to staff exactly where it says may to a certified assister", () => {
    for (const context of everyContext.filter(
      ({ procedure, party }) => procedure === "mnsure-staff" && party === "consumer",
    )) {
      const twin = { ...context, procedure: "assister", role: "broker", certified: true } as const;
      const ends = (from: InteractionContext, modality: string) =>
        [...everySnapshot(from)]
          .filter((snapshot) =>
            guidance(snapshot).duties.some((duty) => duty.action === "end" && duty.modality === modality),
          )
          .map((snapshot) => JSON.stringify(without(snapshot, "context")))
          .sort();
      expect(ends(context, "must").length).toBeGreaterThan(0);
      expect(ends(context, "must")).toEqual(ends(twin, "may"));
      expect([...ends(context, "may"), ...ends(twin, "must")]).toEqual([]);
    }
  });

  it("never suggests an end once self-harm was spoken of", () => {
    const suggested = [...everyContext, ...everyAssister].flatMap((context) =>
      [...everySnapshot(context)].filter(
        (snapshot) =>
          snapshot["selfHarm"] === true && !["seek-emergency-help", "over"].includes(guidance(snapshot).verdict),
      ),
    );
    expect(suggested).toEqual([]);
  });

  it("gives a reason, every reading it used, and frozen JSON", () => {
    for (const context of [...everyContext.slice(0, 4), ...everyAssister])
      for (const snapshot of everySnapshot(context)) {
        const decision = guidance(snapshot);
        const used = [...decision.because, ...decision.duties, ...decision.notices].flatMap(
          ({ reading }) => reading ?? [],
        );
        if (
          decision.because.length === 0 ||
          !Object.isFrozen(decision.duties) ||
          JSON.stringify(decision.assumptions) !== JSON.stringify([...new Set(used)]) ||
          (decision.verdict === "undetermined") !==
            (decision.because.at(-1)?.code !== "certified-assister" &&
              snapshot.state === "continuing" &&
              context.procedure === "assister")
        )
          expect(decision).toBe("a whole answer");
      }
  });
});

// Helpers

function after(context: InteractionContext, ...events: readonly InteractionEvent[]): InteractionSnapshot {
  const reached = replay(context, events);
  if (!reached.ok) throw new Error(`refused: ${reached.issue.code}`);
  return reached.snapshot;
}

function codes(context: InteractionContext, ...events: readonly InteractionEvent[]): string[] {
  return guidance(after(context, ...events)).because.map(({ code }) => code);
}
