import { describe, expect, it } from "vitest";
import { escapedByte, isMeant, looksQuotedPrintable } from "../../../src/pii/normalize/bytes.js";

describe("escaped bytes", () => {
  it.each([
    ["=3D", 0x3d],
    ["%2d", 0x2d],
    ["=G1", -1],
    ["=3", -1],
  ])("%j is byte %i", (text, byte) => {
    expect(escapedByte(text, 0)).toBe(byte);
  });

  it.each([
    ["ssn=47", 3, false],
    ["=34=37", 0, true],
    ["4=37", 1, true],
    ["x=2Dy", 1, true],
    ["x=20y", 1, false],
  ])("in %j the escape at %i is meant: %s", (text, at, meant) => {
    expect(isMeant(text, at, escapedByte(text, at), false)).toBe(meant);
  });

  it.each([
    ["a=3Db", true],
    ["soft=\nbreak", true],
    ["x=1 y=22", false],
    ["=====\n", false],
  ])("%j holds quoted-printable: %s", (text, holds) => {
    expect(looksQuotedPrintable(text)).toBe(holds);
  });
});
