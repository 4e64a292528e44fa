import { describe, expect, it } from "vitest";
import { findIdentifiers } from "../../src/pii/identifiers.js";
import { publicContacts } from "../../src/pii/publicContacts.js";
import { publicValues } from "../../src/pii/publicValues.js";

describe("publicContacts", () => {
  it("are all the values that scans let pass", () => {
    expect(publicContacts.map(({ value }) => value)).toEqual(publicValues);
  });

  it.each(publicContacts)("$value is nobody's secret and has its source", ({ value, source }) => {
    expect(source).not.toBe("");
    expect(findIdentifiers(`Please call or write: ${value}`)).toEqual([]);
  });
});
