import { describe, expect, it } from "vitest";
import { found } from "../found.js";

describe("a case, member or license number", () => {
  it.each([
    ["case 10482277 is stuck", ["10482277"]],
    ["Application ID A-2231876", ["A-2231876"]],
    ["her license is P-500-866-201-344", ["P-500-866-201-344"]],
    ["A-number A 219 554 087", ["A 219 554 087"]],
    ["passport LR0482217", ["LR0482217"]],
    ["policy no. Q8841-02270", ["Q8841-02270"]],
  ])("sees %j", (text, expected) => {
    expect(found(text, "identifier")).toEqual(expected);
  });

  it.each([
    ["ticket INC0049382"],
    ["Form 1095-A"],
    ["form 1040"],
    ["request id 4381-2035-6089"],
    ["case 00000000"],
    ["policy EO-7730-4419"],
  ])("passes %j", (text) => {
    expect(found(text, "identifier")).toEqual([]);
  });
});
