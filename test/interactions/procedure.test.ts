import { describe, expect, it } from "vitest";
import { assisterProcedure } from "../../src/interactions/assisterProcedure.js";
import { dutiesAt } from "../../src/interactions/dutiesAt.js";
import { fraudProcedure } from "../../src/interactions/fraudProcedure.js";
import { eventTypes } from "../../src/interactions/interaction.js";
import { endings, isEnding, openPhases, type Procedure, type Signal } from "../../src/interactions/procedure.js";
import { readingsOf } from "../../src/interactions/readingsOf.js";
import { staffProcedure } from "../../src/interactions/staffProcedure.js";
import { stationOf } from "../../src/interactions/station.js";
import { openInteraction } from "../../src/interactions/openInteraction.js";
import { wording } from "../../src/interactions/wording.js";
import { clause } from "../../src/policy/clauses.js";

const procedures: readonly Procedure[] = [staffProcedure, assisterProcedure];
const signals: readonly Signal[] = ["inappropriate", "self-harm", ...eventTypes.filter((type) => type !== "behavior")];

describe("the two tables", () => {
  it("have an answer to every signal in every open phase: a move, or what must come first, never both", () => {
    for (const { open, anywhere } of procedures)
      for (const phase of openPhases)
        for (const signal of signals) {
          const moves = [anywhere[signal], open[phase].moves[signal]].filter((move) => move !== undefined);
          const answers = moves.length + Number(signal in open[phase].first);
          if (answers !== 1) expect([phase, signal]).toBe("answered once");
        }
  });

  it("move alike, but that the assister's end wants a certified assister: must for staff where may for assisters", () => {
    for (const phase of openPhases) {
      const [staff, assister] = procedures.map(({ open }) => open[phase]);
      expect(staff?.asks).toBe(assister?.asks);
      const { ended } = assister?.moves ?? {};
      const unguarded = { ...assister?.moves, ...(ended && { ended: { to: ended.to } }) };
      expect(staff?.moves).toEqual(unguarded);
      expect(ended?.entitled).toBe(phase === "continuing" ? true : undefined);
      expect(staff?.first).toEqual(assister?.first);
    }
    const ends = procedures.map(({ open }) => open.continuing.duties.map(({ modality }) => modality));
    expect(ends).toEqual([["must"], ["may"]]);
  });

  it("bind nobody more than the clause does that they cite", () => {
    const binding = {
      must: ["obligation", "procedure"],
      may: ["permission"],
      should: ["advice"],
      "must-not": ["prohibition"],
    };
    const asks = [
      ...procedures.flatMap(({ open }) => openPhases.flatMap((phase) => open[phase].duties)),
      ...Object.values(fraudProcedure).flatMap(({ duties }) => duties),
    ].filter(({ action }) => action !== "complain"); // one clause advises to document and permits to complain
    expect(asks.filter((ask) => !binding[ask.modality].includes(clause(ask.clause).modality))).toEqual([]);
    expect(asks.length).toBeGreaterThan(10);
  });

  it("cite only their own half of the document at the steps", () => {
    for (const { name, open, ended } of procedures) {
      const other = name === "assister" ? "interactions.staff." : "interactions.assister.";
      const cited = [
        ...openPhases.map((phase) => open[phase].because.clause),
        ...endings.map((end) => ended[end].clause),
      ];
      expect(cited.filter((id) => id.startsWith(other))).toEqual([]);
    }
  });
});

describe("phases", () => {
  it("are open or ended, never both", () => {
    expect(openPhases.filter(isEnding)).toEqual([]);
    expect(endings.every(isEnding)).toBe(true);
    expect(new Set([...openPhases, ...endings]).size).toBe(13);
  });
});

describe("the fraud table", () => {
  it("leads on from every event before the end, and nowhere after it", () => {
    for (const { asks, moves } of Object.values(fraudProcedure))
      expect(Object.keys(moves).length).toBe(asks === "over" ? 0 : 6);
  });
});

describe("what the answers are made of", () => {
  it("asks for nothing at the opening", () => {
    const station = stationOf(openInteraction({ procedure: "mnsure-staff", channel: "phone", party: "consumer" }));
    expect(station && dutiesAt(station, wording)).toEqual([]);
  });

  it("names each reading once, in the order of the parts", () => {
    const first = { reading: "interactions.40-two-is-repeated" } as const;
    const second = { reading: "interactions.52-silence-with-police" } as const;
    expect(readingsOf([second, {}], [first, second])).toEqual([second.reading, first.reading]);
    expect(readingsOf()).toEqual([]);
  });
});
