import { describe, expect, it } from "vitest";
import { COLUMNS, TAGS } from "../../../src/pii/model/crf.js";
import {
  bias,
  pageTable,
  pageTableSize,
  tokenTable,
  tokenTableSize,
  transitions,
  zeroRow,
} from "../../../src/pii/model/tables.js";
import { packedPage, packedTokens, pageLevels, tokenLevels } from "../../../src/pii/model/weights.js";

describe("the trained tables", () => {
  it("hold nine levels around zero", () => {
    for (const levels of [tokenLevels, pageLevels]) {
      expect(levels).toHaveLength(9);
      expect(
        levels
          .map((level) => -level)
          .reverse()
          .map((level) => level + 0),
      ).toEqual(levels);
    }
  });
  it("unpack two weights of a character", () => {
    expect([tokenTable().length, pageTable().length]).toEqual([zeroRow + COLUMNS / 4, packedPage.length * 2]);
    expect([tokenTableSize, pageTableSize]).toEqual([packedTokens.length * 2 - COLUMNS, packedPage.length * 2]);
  });
  it("end with a row that adds nothing", () => {
    expect([...tokenTable().subarray(zeroRow)]).toEqual(Array.from({ length: COLUMNS / 4 }, () => bias * 0x01010101));
  });
  it("raise every byte above zero, let four of them fit a byte, and leave the lanes room for a hundred sums", () => {
    for (const word of tokenTable())
      for (let k = 0; k < 32; k += 8) if (((word >>> k) & 255) > 2 * bias) throw new Error("a byte is out of range");
    expect(2 * bias * 4).toBeLessThan(256);
    expect(2 * bias * 100).toBeLessThan(65_536);
  });
  it("hold a transition for each pair of tags", () => {
    expect([transitions().from.length, transitions().to.length]).toEqual([TAGS * TAGS, TAGS * TAGS]);
  });
});
