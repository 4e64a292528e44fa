import { expect, it } from "vitest";
import { disclosable } from "../../src/conduct/disclosure.js";

it("a disclosure names its facts as the caller does", () => {
  const { state, missing, because } = disclosable({ consent: false }, "law", "duty", "consent");
  expect(state).toBe("unknown");
  expect(missing).toEqual(["law", "duty"]);
  expect(because.map(({ fact }) => fact)).toEqual(["law", "duty"]);
});
