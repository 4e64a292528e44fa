import { describe, expect, it } from "vitest";
import { rosterColumns, rosterRow } from "../../src/people/rosterRow.js";

const full = {
  Name: "Pat Lind",
  "Assister ID": "MN1A2B3C4",
  "Training ID": "T7X1234",
  "Employment Status": "Active",
  "Certification Status": "Certified",
  "Assister Portal Access": "Yes",
  "Reference Number": "1234567",
  "Assister Directory": "No",
};

describe("rosterRow", () => {
  it("reads the seven columns and the name", () => {
    expect(rosterRow(full)).toEqual({
      ok: true,
      value: {
        name: "Pat Lind",
        assisterId: "MN1A2B3C4",
        trainingId: "T7X1234",
        employment: "active",
        status: "certified",
        portalAccess: true,
        referenceNumber: "1234567",
        listedInDirectory: false,
      },
    });
  });

  it("leaves unknown what a cell or an absent column does not say", () => {
    expect(rosterRow({ Name: "Sam Oyelaran", "Assister ID": " ", "Certification Status": "New" })).toEqual({
      ok: true,
      value: { name: "Sam Oyelaran", status: "new" },
    });
  });

  it.each([
    ["\uFEFFname", "NOT  certified", "certification-status"],
    ["FULL NAME", "Not-Certified", "Certification"],
    [" Staff Name ", "not certified", "CERTIFICATION STATUS"],
  ])("tolerates case, spaces and aliases: %j", (name, status, heading) => {
    expect(rosterRow({ [name]: "Lee Vang", [heading]: status })).toEqual({
      ok: true,
      value: { name: "Lee Vang", status: "not-certified" },
    });
  });

  it("says which column holds what it cannot hold, never what it held", () => {
    const parsed = rosterRow({
      ...full,
      Name: "",
      "Employment Status": "secret",
      "Certification Status": "Expired",
      "Assister Portal Access": "maybe",
    });
    expect(parsed).toEqual({
      ok: false,
      issues: [
        { path: ["Employment Status"], code: "unknown-value", expected: "Active or Inactive" },
        { path: ["Certification Status"], code: "unknown-value", expected: "New, Not Certified or Certified" },
        { path: ["Assister Portal Access"], code: "unknown-value", expected: "Yes or No" },
        { path: ["Name"], code: "missing", expected: "the person's name" },
      ],
    });
    expect(JSON.stringify(parsed)).not.toContain("secret");
  });

  it("does not choose between two columns that disagree", () => {
    expect(rosterRow({ ...full, Employment: "Inactive" })).toMatchObject({
      ok: false,
      issues: [{ path: ["Employment Status"], code: "contradicting-columns" }],
    });
    expect(rosterRow({ ...full, Employment: "active" }).ok).toBe(true);
  });

  it.each([null, undefined, "Name", 7])("refuses %j as a record", (record) => {
    expect(rosterRow(record as never)).toMatchObject({ ok: false, issues: [{ code: "not-a-record" }] });
  });

  it("refuses a cell that is no text", () => {
    expect(rosterRow({ Name: 5 } as never)).toMatchObject({
      ok: false,
      issues: [{ path: ["Name"], code: "not-text" }],
    });
  });

  it.each(["__proto__", "constructor", "toString", "x".repeat(1_000_000)])("is not led astray by %.20s", (trap) => {
    expect(rosterRow({ ...full, [trap]: "x" }).ok).toBe(true);
    expect(rosterRow({ Name: "Pat Lind", "Employment Status": trap }).ok).toBe(false);
  });

  it("answers frozen, and leaves its input alone", () => {
    const record = { ...full };
    const parsed = rosterRow(record);
    expect(record).toEqual(full);
    expect(Object.isFrozen(parsed) && parsed.ok && Object.isFrozen(parsed.value)).toBe(true);
  });
});

describe("rosterColumns", () => {
  it("finds every column of the roster page", () => {
    expect(rosterColumns(Object.keys(full))).toEqual({
      found: Object.keys(full),
      missing: [],
      unrecognized: [],
      repeated: [],
    });
  });

  it("lists what is missing, renamed or repeated by position", () => {
    const columns = rosterColumns(["name", "Certif. State", "Employment", "employment status"]);
    expect(columns.missing).toContain("Certification Status");
    expect(columns.unrecognized).toEqual([1]);
    expect(columns.repeated).toEqual([3]);
  });
});
