import { describe, expect, it } from "vitest";
import { keyOf, knownValues, senderValues } from "../../src/pii/known.js";

describe("known values", () => {
  it.each([
    ["(612) 555-0143", "6125550143"],
    ["+1 612 555 0143", "6125550143"],
    ["Maria.Vang@Mail.example", "mariavangmailexample"],
  ])("%j has the key %j", (value, key) => {
    expect(keyOf(value)).toBe(key);
  });

  it("holds the public contacts, the sender and the caller's list", () => {
    const known = knownValues(
      "test",
      { knownIdentifiers: ["A-1"] },
      senderValues({ name: "Pat Lee", npn: "18820417", phone: "612-555-0100" }),
    );
    for (const value of ["brokers@mnsure.org", "844-520-8695", "a1", "pat lee", "18820417", "6125550100"])
      expect(known.has(keyOf(value))).toBe(true);
  });

  it("refuses what is no list of strings, by the caller's name", () => {
    expect(() => knownValues("findPii", { knownIdentifiers: [471882036] as never })).toThrow(
      new TypeError("findPii: knownIdentifiers must be a list of strings"),
    );
  });
});
