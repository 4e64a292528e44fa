import { describe, expect, it } from "vitest";
import { isFilled, rosterRegister, type StaffDetails } from "../../src/certification/rosterRegister.js";
import type { RosterRow } from "../../src/people/rosterRow.js";

const ana: RosterRow = { name: "Ana Ruiz", trainingId: "T1" };
const sam: RosterRow = { name: "Sam Oyelaran" };

describe("rosterRegister", () => {
  it("finds details by Training ID, else by name", () => {
    const details = {
      T1: { onRoster: true },
      "Ana Ruiz": { onRoster: false },
      "Sam Oyelaran": { role: "cac" },
    } as const;
    const register = rosterRegister([ana, sam], details);
    expect(register.match(ana).details).toBe(details.T1);
    expect(register.match(sam).details).toBe(details["Sam Oyelaran"]);
    expect(register.unmatched()).toEqual(["Ana Ruiz"]);
  });

  it("lets nobody vouch for a namesake", () => {
    const other: RosterRow = { name: "Ana Ruiz", trainingId: "T2" };
    const register = rosterRegister([ana, other], { "Ana Ruiz": { backgroundStudy: "passed" }, T2: {} });
    expect(register.match(ana)).toMatchObject({ details: {}, detailsAmbiguous: true, sharesName: false });
    expect(register.match(other)).toMatchObject({ details: {}, detailsAmbiguous: false });
    expect(register.unmatched()).toEqual(["Ana Ruiz"]);
  });

  it("tells rows that share an identifier, or a name without a Training ID to tell them apart", () => {
    const rows: RosterRow[] = [
      ana,
      { ...ana, name: "A. Ruiz", assisterId: "M1" },
      { name: "Ana Ruiz", assisterId: "M1" },
      sam,
      { ...sam, trainingId: " " },
    ];
    const register = rosterRegister(rows, {});
    expect(
      rows
        .map((row) => register.match(row))
        .map(({ sharesTrainingId, sharesAssisterId, sharesName }) => [sharesTrainingId, sharesAssisterId, sharesName]),
    ).toEqual([
      [true, false, true],
      [true, true, false],
      [false, true, true],
      [false, false, true],
      [false, false, true],
    ]);
  });

  it("takes names that every object knows as names", () => {
    const rows: RosterRow[] = [{ name: "constructor" }, { name: "__proto__", trainingId: "toString" }];
    const register = rosterRegister(rows, {});
    for (const row of rows) expect(register.match(row)).toMatchObject({ details: {}, detailsAmbiguous: false });
    const own = JSON.parse('{"__proto__": {"role": "broker"}}') as Record<string, StaffDetails>;
    expect(rosterRegister(rows, own).match({ name: "__proto__" }).details).toEqual({ role: "broker" });
  });
});

describe("isFilled", () => {
  it("holds for a cell with anything but spaces in it", () => {
    expect([undefined, "", "  ", "T1"].map(isFilled)).toEqual([false, false, false, true]);
  });
});
