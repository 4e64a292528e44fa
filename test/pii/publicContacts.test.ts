import { describe, expect, it } from "vitest";
import { findIdentifiers } from "../../src/pii/identifiers.js";
import { publicContacts } from "../../src/pii/publicContacts.js";

describe("publicContacts", () => {
  it.each(publicContacts)("$value is nobody's secret and has its source", ({ value, source }) => {
    expect(source).not.toBe("");
    expect(findIdentifiers(`Please call or write: ${value}`)).toEqual([]);
  });
});
