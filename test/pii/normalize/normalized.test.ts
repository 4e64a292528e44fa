import { describe, expect, it } from "vitest";
import { sourceEnd, sourceStart } from "../../../src/pii/normalize/normalized.js";

describe("source offsets", () => {
  it("are the same without a map", () => {
    const plain = { source: "abc", text: "abc", unreadable: false };
    expect([sourceStart(plain, 1), sourceEnd(plain, 2)]).toEqual([1, 2]);
  });

  it("go through the map", () => {
    const mapped = {
      source: "a&amp;b",
      text: "a&b",
      unreadable: false,
      starts: Int32Array.of(0, 1, 6),
      ends: Int32Array.of(1, 6, 7),
    };
    expect([sourceStart(mapped, 1), sourceEnd(mapped, 2), sourceStart(mapped, 3), sourceEnd(mapped, 0)]).toEqual([
      1, 6, 7, 0,
    ]);
  });
});
