import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { reading, readings } from "../../src/policy/reading.js";

describe("the readings", () => {
  it("are numbered without a gap, from the 52 questions on", () => {
    const numbers = readings.map(({ id }) => Number(/^[a-z-]+\.(\d+)-/.exec(id)?.[1]));
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    expect(numbers.length).toBeGreaterThanOrEqual(52);
  });

  it("are exactly the ids that the type allows", () => {
    const union = readFileSync("src/policy/readingId.ts", "utf8")
      .match(/"[^"]+"/g)
      ?.map((quoted) => quoted.slice(1, -1));
    expect([...(union ?? [])].sort()).toEqual(readings.map(({ id }) => id as string).sort());
  });

  it("each ask something, choose something and say what else could be meant", () => {
    for (const each of readings) {
      expect(each.question).toMatch(/\?$/);
      expect(each.chosen).toMatch(/\.$/);
      expect(each.because).toMatch(/\.$/);
      expect(each.alternatives.length).toBeGreaterThan(0);
      expect(Object.isFrozen(each) && Object.isFrozen(each.alternatives)).toBe(true);
    }
  });

  it("are found by id, and a misspelled one is refused without repeating it", () => {
    expect(reading("time.2-completion-is-day-zero").chosen).toContain("day 0");
    expect(() => reading("secret" as never)).toThrow(/^reading: (?!.*secret)/);
  });
});
