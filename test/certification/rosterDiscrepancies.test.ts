import { describe, expect, it } from "vitest";
import { certificationStatus } from "../../src/certification/certificationStatus.js";
import { discrepancyFinder, noticesOnRow, type RosterEntry } from "../../src/certification/rosterDiscrepancies.js";
import type { RosterMatch } from "../../src/certification/rosterRegister.js";
import { certified, without } from "./people.js";

const entry: RosterEntry = {
  row: { name: "Pat Lind", assisterId: "MN1", trainingId: "T1", employment: "active", status: "certified" },
  role: "navigator",
  status: certificationStatus(certified("navigator")),
  match: { details: {}, sharesTrainingId: false, sharesAssisterId: false, sharesName: false, detailsAmbiguous: false },
};
const matched = (change: Partial<RosterMatch>): Partial<RosterEntry> => ({ match: { ...entry.match, ...change } });
const withoutAssisterId = without(entry.row, "assisterId");
const withoutTrainingId = without(entry.row, "trainingId");
const find = discrepancyFinder();
const codes = (change: Partial<RosterEntry>): string[] => find({ ...entry, ...change }).map(({ code }) => code);

describe("discrepancyFinder", () => {
  it("finds nothing where roster and computation agree", () => {
    expect(codes({})).toEqual([]);
  });

  it.each([
    ["certified-without-assister-id", { row: withoutAssisterId }],
    ["certified-without-assister-id", { row: { ...entry.row, assisterId: " " } }],
    [
      "not-certified-without-training-id",
      {
        row: { ...withoutTrainingId, status: "not-certified" },
        status: certificationStatus({ ...certified("navigator"), mnsureConfirmed: false }),
      },
    ],
    ["certified-but-inactive", { row: { ...entry.row, employment: "inactive" } }],
    ["status-differs", { row: { ...entry.row, status: "not-certified" } }],
    [
      "new-but-trained",
      {
        row: { ...entry.row, status: "new" },
        status: certificationStatus({ ...certified("navigator"), trainingIdActivated: false }),
      },
    ],
    ["employment-differs", matched({ details: { employment: "inactive" } })],
    ["duplicate-training-id", matched({ sharesTrainingId: true })],
    ["duplicate-assister-id", matched({ sharesAssisterId: true })],
    ["duplicate-name", matched({ sharesName: true })],
    ["details-under-a-shared-name", matched({ detailsAmbiguous: true })],
  ] as const)("finds %s (case %#)", (code, change) => {
    expect(codes(change)).toEqual([code]);
  });

  it("asks broker agencies for no Assister ID: support staff have an Admin ID", () => {
    expect(codes({ row: withoutAssisterId, role: "support-staff" })).toEqual([]);
    expect(codes({ row: withoutAssisterId, role: "cac" })).toEqual(["certified-without-assister-id"]);
  });

  it("does not compare with what is unknown", () => {
    const unknown = certificationStatus({ role: "navigator", today: "2026-09-01", period: "2021-2022" });
    expect(codes({ status: unknown })).toEqual([]);
    const silent = without(entry.row, "status");
    expect(codes({ row: silent })).toEqual([]);
  });

  it("lists everything it finds, and shares equal lists", () => {
    const several: RosterEntry = {
      ...entry,
      ...matched({ sharesName: true }),
      row: { ...withoutAssisterId, employment: "inactive" },
    };
    expect(find(several).map(({ code }) => code)).toEqual([
      "certified-without-assister-id",
      "certified-but-inactive",
      "duplicate-name",
    ]);
    expect(find(several)).toBe(find({ ...several }));
    expect(Object.isFrozen(find(several))).toBe(true);
  });
});

describe("noticesOnRow", () => {
  it("calls an Assister ID inactive unless the roster says Certified, which is no error", () => {
    const notCertified = { ...entry, row: { ...entry.row, status: "not-certified" } } as const;
    expect(noticesOnRow(notCertified)).toMatchObject([
      { code: "assister-id-inactive", clause: "monitor.status.assister-id-may-remain" },
    ]);
    expect(noticesOnRow(entry)).toEqual([]);
    expect(noticesOnRow({ ...notCertified, row: { ...withoutAssisterId, status: "new" } })).toEqual([]);
    const silent = without(entry.row, "status");
    expect(noticesOnRow({ ...entry, row: silent })).toEqual([]);
  });
});
