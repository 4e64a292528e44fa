import { describe, expect, it } from "vitest";
import { openInteraction } from "../../src/interactions/openInteraction.js";
import { start } from "../../src/interactions/standing.js";
import {
  firstStation,
  knownStation,
  lineOf,
  readStation,
  stationAt,
  stationOf,
} from "../../src/interactions/station.js";

const context = { procedure: "assister", channel: "phone", party: "consumer", role: "cac", certified: true } as const;
const opened = openInteraction(context);

describe("stations", () => {
  it("are made once for each context and standing", () => {
    const line = lineOf({ ...context });
    if (!line.ok) throw new Error("refused");
    expect(firstStation(line.value).snapshot).toBe(opened);
    expect(stationAt(line.value, { ...start })).toBe(firstStation(line.value));
    expect(line.value).toMatchObject({ threshold: 2, entitled: true });
  });

  it("are found by the snapshot itself and by any copy of it", () => {
    const station = stationOf(opened);
    expect(station?.snapshot).toBe(opened);
    expect(stationOf(structuredClone(opened))).toBe(station);
    expect(readStation(JSON.parse(JSON.stringify(opened)))).toEqual({ ok: true, value: station });
  });

  it("are not found by anything else", () => {
    expect(stationOf({ ...opened, state: "terminated" })).toBeUndefined();
    expect(stationOf(null as never)).toBeUndefined();
    expect(() => knownStation({ ...opened, state: "secret" }, "asking")).toThrow(/^asking: (?!.*secret)/);
    expect(lineOf({ ...context, party: "nobody" }).ok).toBe(false);
  });
});
