import { describe, expect, it } from "vitest";
import { assisterProcedure } from "../../src/interactions/assisterProcedure.js";
import { happenings } from "../../src/interactions/happening.js";
import { isEnding } from "../../src/interactions/procedure.js";
import { staffProcedure } from "../../src/interactions/staffProcedure.js";
import { advance, codeOf, reachable, start, type Standing, type Terms } from "../../src/interactions/standing.js";

const staff: Terms = { procedure: staffProcedure, threshold: 2, entitled: true };
const certified: Terms = { procedure: assisterProcedure, threshold: 2, entitled: true };
const uncertified: Terms = { ...certified, entitled: false };

describe("the walk over all standings", () => {
  it("finds as many standings and edges as it did, in every procedure and for every threshold", () => {
    expect([staff, certified, uncertified].map(counted)).toEqual([
      { standings: 1090, edges: 5820 },
      { standings: 1090, edges: 5820 },
      { standings: 1053, edges: 5783 },
    ]);
    expect([3, 10].map((threshold) => counted({ ...staff, threshold }))).toEqual([
      { standings: 1424, edges: 7600 },
      { standings: 3762, edges: 20060 },
    ]);
  });

  it("moves staff, certified and uncertified assisters alike, but for the end that is not theirs", () => {
    expect(edges(certified)).toEqual(edges(staff));
    expect(edges(staff).filter((edge) => !edges(uncertified).includes(edge))).toEqual([
      "continuing --ended--> terminated",
    ]);
  });

  it("goes along exactly these edges between states", () => {
    expect(edges(staff)).toMatchInlineSnapshot(`
      [
        "attempted --closed--> closed",
        "attempted --ended-for-safety--> ended-for-safety",
        "attempted --issue-resolved--> resolved",
        "attempted --off-topic--> continuing",
        "attempted --party-left--> party-left",
        "attempted --remark--> continuing",
        "attempted --threat-to-mnsure--> continuing",
        "attempted --threat-to-others--> continuing",
        "attempted --threat-to-self--> crisis",
        "attempted --threat-to-somebody--> continuing",
        "attempted --unprofessional--> continuing",
        "calm-again --attempted--> attempted",
        "calm-again --attempted--> resolved",
        "calm-again --closed--> closed",
        "calm-again --ended-for-safety--> ended-for-safety",
        "calm-again --off-topic--> reminded",
        "calm-again --party-left--> party-left",
        "calm-again --remark--> reminded",
        "calm-again --threat-to-mnsure--> reminded",
        "calm-again --threat-to-others--> reminded",
        "calm-again --threat-to-self--> crisis",
        "calm-again --threat-to-somebody--> reminded",
        "calm-again --unprofessional--> reminded",
        "continuing --calmed--> attempted",
        "continuing --ended--> terminated",
        "continuing --ended-for-safety--> ended-for-safety",
        "continuing --issue-resolved--> resolved",
        "continuing --party-left--> party-left",
        "continuing --threat-to-self--> crisis",
        "conversation --closed--> closed",
        "conversation --ended-for-safety--> ended-for-safety",
        "conversation --off-topic--> inappropriate",
        "conversation --party-left--> party-left",
        "conversation --remark--> inappropriate",
        "conversation --threat-to-mnsure--> inappropriate",
        "conversation --threat-to-others--> inappropriate",
        "conversation --threat-to-self--> crisis",
        "conversation --threat-to-somebody--> inappropriate",
        "conversation --unprofessional--> inappropriate",
        "crisis --closed--> closed",
        "crisis --ended-for-safety--> ended-for-safety",
        "crisis --party-left--> party-left",
        "inappropriate --calmed--> conversation",
        "inappropriate --ended-for-safety--> ended-for-safety",
        "inappropriate --party-left--> party-left",
        "inappropriate --reminded--> reminded",
        "inappropriate --threat-to-self--> crisis",
        "reminded --attempted--> attempted",
        "reminded --attempted--> resolved",
        "reminded --calmed--> calm-again",
        "reminded --ended-for-safety--> ended-for-safety",
        "reminded --party-left--> party-left",
        "reminded --threat-to-self--> crisis",
        "resolved --ended--> ended-as-resolved",
        "resolved --ended-for-safety--> ended-for-safety",
        "resolved --party-left--> party-left",
        "resolved --threat-to-self--> crisis",
      ]
    `);
  });

  it("gives every standing its own code", () => {
    for (const threshold of [2, 10]) {
      const standings = [...reachable({ ...staff, threshold }).values()];
      expect(new Set(standings.map(codeOf)).size).toBe(standings.length);
      expect(new Set(standings.map((one) => JSON.stringify(one))).size).toBe(standings.length);
    }
  });

  it("always leads on to an end, and never beyond", () => {
    const standings = reachable(staff);
    const ending = new Set([...standings.values()].filter(({ state }) => isEnding(state)).map(codeOf));
    for (let before = -1; before !== ending.size;) {
      before = ending.size;
      for (const [code, standing] of standings)
        if (next(staff, standing).some((to) => ending.has(codeOf(to)))) ending.add(code);
    }
    expect(ending.size).toBe(standings.size);
    for (const standing of standings.values()) if (isEnding(standing.state)) expect(next(staff, standing)).toEqual([]);
  });

  it("keeps the gravest threat, the count of remarks and what was resolved for good", () => {
    for (const standing of reachable(staff).values())
      for (const to of next(staff, standing)) {
        const kept =
          (standing.threat !== "mnsure" || to.threat === "mnsure") &&
          (standing.threat === "none" || to.threat !== "none") &&
          to.remarks >= standing.remarks &&
          to.remarks <= 2 &&
          (!standing.resolved || to.resolved) &&
          (!standing.selfHarm || to.selfHarm);
        if (!kept) expect([standing, to]).toBe("kept");
      }
  });

  it("begins calm", () => {
    expect(start).toMatchObject({ state: "conversation", ground: null, remarks: 0, threat: "none" });
  });
});

// Helpers

function next(terms: Terms, standing: Standing): Standing[] {
  return happenings.flatMap((happening) => {
    const advanced = advance(terms, standing, happening);
    return "to" in advanced ? [advanced.to] : [];
  });
}

function counted(terms: Terms): { standings: number; edges: number } {
  const standings = [...reachable(terms).values()];
  return { standings: standings.length, edges: standings.reduce((sum, each) => sum + next(terms, each).length, 0) };
}

/** Where each happening leads from each state, self-loops left out. */
function edges(terms: Terms): string[] {
  const found = new Set<string>();
  for (const standing of reachable(terms).values())
    for (const happening of happenings) {
      const advanced = advance(terms, standing, happening);
      if ("to" in advanced && advanced.to.state !== standing.state)
        found.add(`${standing.state} --${happening}--> ${advanced.to.state}`);
    }
  return [...found].sort();
}
