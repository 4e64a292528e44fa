import { describe, expect, it } from "vitest";
import { decodeSlots, encodeSlots } from "../../../src/pii/model/names.js";

describe("encodeSlots and decodeSlots", () => {
  it("keep a set of slots", () => {
    const slots = [0, 1, 44, 45, 46, 2024, 2025, 2026, 91125, 1_000_000, 2 ** 21 - 1],
      bits = decodeSlots(encodeSlots([...slots].reverse()));
    const kept: number[] = [];
    bits.forEach((byte, i) => {
      for (let k = 0; k < 8; k++) if ((byte >> k) & 1) kept.push(i * 8 + k);
    });
    expect(kept).toEqual(slots);
  });
  it("write printable characters without a backslash or a quotation mark", () => {
    const coded = encodeSlots(Array.from({ length: 3000 }, (_, i) => (i * i) % 2097152));
    expect(Array.from(coded).every((char) => char > '"' && char < "~" && char !== "\\")).toBe(true);
  });
});
