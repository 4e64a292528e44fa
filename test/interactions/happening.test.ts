import { describe, expect, it } from "vitest";
import { happeningOf, happenings } from "../../src/interactions/happening.js";
import type { InteractionEvent } from "../../src/interactions/interaction.js";
import { everyEvent, targets, tellingEvents } from "./everyContext.js";

const told = (event: InteractionEvent): unknown => {
  const number = happeningOf(event);
  return typeof number === "number" ? happenings[number] : number.code;
};

describe("happeningOf", () => {
  it("tells threats apart by what they call for", () => {
    const by = (wanted: string) =>
      targets.filter((target) => told({ type: "behavior", behavior: "threat", target }) === wanted);
    expect(by("threat-to-mnsure")).toEqual(["mnsure-staff", "mnsure-building"]);
    expect(by("threat-to-self")).toEqual(["self"]);
    expect(by("threat-to-others")).toHaveLength(6);
    expect(told({ type: "behavior", behavior: "threat" })).toBe("threat-to-somebody");
  });

  it("counts profane and derogatory remarks alike", () => {
    expect(told({ type: "behavior", behavior: "profanity" })).toBe("remark");
    expect(told({ type: "behavior", behavior: "derogatory" })).toBe("remark");
  });

  it("names every other event as it is, and leaves no happening out", () => {
    expect(told({ type: "behavior", behavior: "off-topic" })).toBe("off-topic");
    for (const event of everyEvent) if (event.type !== "behavior") expect(told(event)).toBe(event.type);
    expect(tellingEvents.map(told).sort()).toEqual([...happenings].sort());
  });

  it("reads neither id nor time, and a target only of a threat", () => {
    expect(told({ type: "calmed", id: "1", at: "noon" })).toBe("calmed");
    expect(told({ type: "behavior", behavior: "profanity", target: "self" })).toBe("remark");
  });

  it("refuses what it does not know", () => {
    expect(told({ type: "hasOwnProperty" } as never)).toBe("unknown-event");
    expect(told({ type: "behavior", behavior: "silence" } as never)).toBe("unknown-behavior");
    expect(told({ type: "behavior", behavior: "threat", target: "me" } as never)).toBe("unknown-target");
    expect(told(7 as never)).toBe("malformed-event");
  });
});
