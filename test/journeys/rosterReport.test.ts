import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rosterReport } from "../../docs/examples/roster-report.js";

const roster = readFileSync("docs/examples/roster.csv", "utf8");
const known = readFileSync("docs/examples/known.json", "utf8");
const report = rosterReport(roster, known, "2021-09-08");
const nothingKnown = JSON.stringify({ role: "navigator", period: "2021-2022", people: {} });

describe("the roster report", () => {
  it("counts everybody it could read", () => {
    expect(report).toContain("27 people: 7 Certified, 3 New, 17 Not Certified, 0 without a status");
  });

  it("groups by the roster's status, as its screen sorts the column", () => {
    expect(report.match(/^== .* ==$/gm)).toEqual([
      "== Certified ==",
      "== New ==",
      "== Not Certified ==",
      "== Could not be read, or belongs to nobody ==",
    ]);
  });

  it.each([
    ["Joan Whitebird", "! certified but inactive"],
    ["Joan Whitebird", "Assister ID: inactive"],
    [
      "Sam Oyelaran",
      "because training id not activated [Monitor Staff Certification, Step 2: Review Certification Status]",
    ],
    ["Lee Vang", "fine to write to navigators@mnsure.org from 2021-09-10 on"],
    [
      "Ana Ruiz",
      "core-curriculum done, not on the roster yet: fine to write to navigators@mnsure.org from 2021-09-10 on",
    ],
    ["Kim Berg", "recertification: due (deadline 2021-10-14, 36 days left)"],
    ["Bill Swanson", "recertification: lapsed (deadline 2021-08-31)"],
    ["Gao Nou Lor", "CE credit for dsace: open (last day 2021-09-09, 1 day left)"],
    ["Dana Peltier", "CE credit for dsace: closed (last day 2021-09-06)"],
    ["Ruth Koenig", "Admin ID: undetermined"],
    ["Htoo Paw", "to find out first: courses"],
    ["Grace Kpoh", "because course list not published"],
    ["Olga Petrenko", "because revoked"],
    ["Carlos Mendez", "because completion lies ahead (core-curriculum)"],
  ])("tells of %s: %s", (name, line) => {
    expect(sectionOf(name)).toContain(line);
  });

  it("lists what it could not read by place and expectation, without the value", () => {
    const troubles = report.slice(report.indexOf("== Could not be read"));
    expect(troubles).toContain("line 29, column Employment Status: expected Active or Inactive");
    expect(troubles).toContain("line 30, column Name: expected the person's name");
    expect(troubles).toContain("line 31, column Certification Status: expected New, Not Certified or Certified");
    expect(troubles).toContain("T7X1030, courses.dsace.completedOn: expected a real day");
    expect(troubles).toContain("T7X1099: known, but not on the roster");
    for (const value of ["On leave", "Expired", "Perhaps", "wizard", "2021-02-30"]) expect(report).not.toContain(value);
  });

  it("reports on an empty roster, and on a file with nothing in it", () => {
    expect(rosterReport(`${roster.split("\n")[0] ?? ""}\n`, nothingKnown, "2021-09-08")).toContain("0 people");
    expect(rosterReport("", nothingKnown, "2021-09-08")).toContain("the roster is empty");
  });

  it("says which columns are missing or not the roster's", () => {
    const renamed = rosterReport("Name,Cert. State\nPat Lind,Certified\n", nothingKnown, "2021-09-08");
    expect(renamed).toContain("no column Certification Status: what it would say is unknown");
    expect(renamed).toContain("column 2 is not one of the roster's");
    expect(renamed).toContain("1 without a status");
  });

  it("goes on after rows with too few cells or open quotes", () => {
    const broken = rosterReport(
      'Name,Training ID\nPat Lind\nLee "Vang" x,"T7\nAna Ruiz,T7X1005\n',
      nothingKnown,
      "2021-09-08",
    );
    expect(broken).toContain("line 2: expected 2 cells, found 1");
    expect(broken).toMatch(/line \d+: expected a row of CSV/);
  });
});

// Helpers

function sectionOf(name: string): string {
  return report.split("\n\n").find((section) => section.startsWith(`${name} (`)) ?? "";
}
