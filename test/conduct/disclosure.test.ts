import { expect, it } from "vitest";
import { disclosable } from "../../src/conduct/disclosure.js";

it("a disclosure names its states as the caller does", () => {
  const { state, missing, because } = disclosable({
    lawful: ["law", undefined],
    assigned: ["duty", undefined],
    consented: ["consent", false],
  });
  expect(state).toBe("unknown");
  expect(missing).toEqual(["law", "duty"]);
  expect(because.map(({ fact }) => fact)).toEqual(["law", "duty"]);
});
