import { expect, it } from "vitest";
import { factCodes } from "../../src/conduct/factCodes.js";
import { mayDisclosePii } from "../../src/conduct/mayDisclosePii.js";

it("a reason names the fact, and its code says how the fact bears on the act", () => {
  const grounds = mayDisclosePii({ authorizedByLaw: true, subjectConsents: true }).because;
  expect(grounds.map(({ code, fact }) => [code, fact])).toEqual([
    [factCodes.met, "authorizedByLaw"],
    [factCodes.met, "subjectConsents"],
  ]);
  expect(mayDisclosePii({ authorizedByLaw: false }).because.map(({ code }) => code)).toEqual(["forbids"]);
  expect(mayDisclosePii({}).because.map(({ code }) => code)).toEqual(["unknown", "unknown", "unknown"]);
});
