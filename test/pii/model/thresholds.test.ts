import { describe, expect, it } from "vitest";
import { doubt, placeProbability, pull, sureProbability, verdictOdds } from "../../../src/pii/model/thresholds.js";
import { piiCategories } from "../../../src/pii/piiCategories.js";

describe("the thresholds", () => {
  it("hold a bar for every category", () => {
    expect(new Set(Object.keys(placeProbability))).toEqual(new Set(piiCategories.map(({ category }) => category)));
    expect(Object.values(placeProbability).every((bar) => bar > 0 && bar < sureProbability)).toBe(true);
  });
  it("ask before they hold, and never doubt a sure find", () => {
    expect(verdictOdds.possible).toBeLessThan(verdictOdds.pii);
    expect(doubt.high).toBe(0);
    expect(doubt.medium).toBeLessThan(doubt.low);
    expect(pull.rate * pull.most).toBeGreaterThan(0);
  });
});
