import { describe, expect, it } from "vitest";
import { followUps } from "../../src/interactions/followUps.js";
import type { InteractionContext, InteractionEvent, InteractionSnapshot } from "../../src/interactions/interaction.js";
import { replay } from "../../src/interactions/replay.js";
import { everyAssister, everyContext, everySnapshot, targets, without } from "./everyContext.js";

const staff = { procedure: "mnsure-staff", channel: "phone", party: "consumer", recorded: true } as const;
const assister = { procedure: "assister", channel: "phone", party: "consumer", role: "cac", certified: true } as const;
const offTopic = { type: "behavior", behavior: "off-topic" } as const;
const terminated = [offTopic, { type: "reminded" }, { type: "attempted" }, offTopic, { type: "ended" }] as const;
const asResolved = [
  offTopic,
  { type: "reminded" },
  { type: "attempted" },
  { type: "issue-resolved" },
  { type: "ended" },
] as const;
const forSafety = [{ type: "ended-for-safety" }] as const;

describe("followUps", () => {
  it("has staff document the call and keep its recording, and tell a director when an assister was on the line", () => {
    expect(duties(staff, ...terminated)).toEqual(["must document", "must preserve-recording"]);
    expect(duties({ ...staff, party: "assister" }, ...terminated)).toEqual([
      "must document",
      "must preserve-recording",
      "must notify-director",
    ]);
  });

  it("keeps a recording that may exist, and none that does not", () => {
    expect(duties({ ...staff, recorded: false }, ...terminated)).toEqual(["must document"]);
    const unknown = without(staff, "recorded");
    expect(duties(unknown, ...terminated)).toEqual(["must document", "must preserve-recording"]);
  });

  it("names either director, and no period for the record", () => {
    const director = followUps(after({ ...staff, party: "assister" }, ...terminated)).duties.at(-1);
    expect(director?.contact?.note).toMatch(/Broker Relations Director or the Senior Director/);
    expect(director?.reading).toBe("interactions.46-either-director");
    expect(followUps(after(assister, ...terminated)).assumptions).toContain("interactions.50-no-retention-period");
  });

  it("advises assisters to judge about the police, to document and to retain, and lets them complain", () => {
    expect(duties(assister, ...terminated)).toEqual([
      "should judge-whether-to-call-police",
      "should document",
      "should retain-record",
      "may complain",
    ]);
    expect(duties(assister, ...asResolved)).toEqual(["should document", "should retain-record", "may complain"]);
  });

  it("follows an end as resolved and an end for safety alike", () => {
    const resolved = followUps(after(staff, ...asResolved));
    expect(resolved).toMatchObject({
      verdict: "owed",
      assumptions: ["interactions.45-follow-up-after-both-ends"],
    });
    const safety = followUps(after(staff, ...forSafety));
    expect(safety).toMatchObject({ verdict: "owed", notices: [{ code: "outside-the-procedure" }] });
  });

  it("owes nothing while a conversation lasts, after an ordinary end, or when the other party left", () => {
    for (const context of [staff, assister])
      for (const events of [[], [offTopic], [{ type: "closed" }], [offTopic, { type: "party-left" }]] as const)
        expect(followUps(after(context, ...events))).toMatchObject({ verdict: "none", duties: [] });
  });

  it("has assisters report a threat against MNsure staff or the building by phone at once, whatever else happens", () => {
    for (const target of targets) {
      const threat = { type: "behavior", behavior: "threat", target } as const;
      for (const events of [[threat], [threat, { type: "calmed" }], [threat, { type: "party-left" }]] as const) {
        const owed = followUps(after(assister, ...events));
        if (target === "mnsure-staff" || target === "mnsure-building")
          expect(owed).toMatchObject({
            verdict: "owed",
            duties: [{ action: "report-threat", modality: "must", when: "now" }],
          });
        else expect(owed.verdict).toBe("none");
      }
    }
  });

  it("sends the report to the line of the role, and gives no mail address for it", () => {
    const threat = { type: "behavior", behavior: "threat", target: "mnsure-building" } as const;
    const nameless = without(assister, "role");
    const desk = (context: InteractionContext) => followUps(after(context, threat)).duties[0]?.contact;
    expect(desk({ ...assister, role: "broker" })?.desk).toBe("broker-service-line");
    expect(desk({ ...assister, role: "navigator" })?.desk).toBe("assister-resource-center");
    expect(desk(assister)?.desk).toBe("assister-resource-center");
    expect(desk(nameless)?.note).toMatch(/Assister Resource Center or the Broker Service Line/);
    for (const context of everyAssister) expect(desk(context)).not.toHaveProperty("email");
  });

  it("does not know whether to report a threat of which nobody recorded the target", () => {
    const threat = { type: "behavior", behavior: "threat" } as const;
    expect(followUps(after(assister, threat))).toMatchObject({ verdict: "undetermined", missing: ["target"] });
    expect(followUps(after(staff, threat)).verdict).toBe("none");
    expect(followUps(after(assister, threat, ...forSafety))).toMatchObject({
      verdict: "owed",
      missing: [],
      notices: [{ code: "outside-the-procedure" }, { code: "threat-target-not-recorded" }],
    });
  });

  it("binds no support staff, but advises them to report a threat", () => {
    const supportStaff = { ...assister, role: "support-staff" } as const;
    expect(followUps(after(supportStaff, ...forSafety))).toMatchObject({
      verdict: "none",
      assumptions: ["roles.34-staff-hand-over", "interactions.41-threat-does-not-skip"],
    });
    const threat = { type: "behavior", behavior: "threat", target: "mnsure-staff" } as const;
    expect(followUps(after(supportStaff, threat)).duties).toMatchObject([
      { action: "report-threat", who: "person", modality: "should", contact: { desk: "broker-service-line" } },
    ]);
  });

  it("refuses what is no snapshot without repeating it", () => {
    expect(() => followUps({ ...after(staff), state: "secret" })).toThrow(/^followUps: (?!.*secret)/);
  });
});

describe("in every context and state", () => {
  it("owes a director exactly after an end by staff, or for safety, with an assister on the line", () => {
    const ends = ["terminated", "ended-as-resolved", "ended-for-safety"];
    for (const context of everyContext)
      for (const snapshot of everySnapshot(context)) {
        const told = followUps(snapshot).duties.some(({ action }) => action === "notify-director");
        const due =
          context.procedure === "mnsure-staff" && context.party === "assister" && ends.includes(snapshot.state);
        if (told !== due) expect(snapshot).toBe("told of a director exactly when due");
      }
  });

  it("binds staff by must only, and assisters by must only to the report", () => {
    for (const context of [...everyContext, ...everyAssister])
      for (const snapshot of everySnapshot(context))
        for (const { modality, action, who } of followUps(snapshot).duties) {
          const must = who === "mnsure-staff" || (action === "report-threat" && who === "assister");
          if ((modality === "must") !== must) expect([snapshot, action]).toBe("bound as the document binds");
        }
  });

  it("gives a reason for every answer, and duties exactly when something is owed", () => {
    for (const context of [...everyContext, ...everyAssister])
      for (const snapshot of everySnapshot(context)) {
        const { verdict, because, duties: owed } = followUps(snapshot);
        if (because.length === 0 || (verdict === "owed") !== owed.length > 0) expect(snapshot).toBe("answered whole");
      }
  });
});

// Helpers

function after(context: InteractionContext, ...events: readonly InteractionEvent[]): InteractionSnapshot {
  const reached = replay(context, events);
  if (!reached.ok) throw new Error(`refused: ${reached.issue.code}`);
  return reached.snapshot;
}

function duties(context: InteractionContext, ...events: readonly InteractionEvent[]): string[] {
  return followUps(after(context, ...events)).duties.map(({ modality, action }) => `${modality} ${action}`);
}
