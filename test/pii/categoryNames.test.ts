import { expect, it } from "vitest";
import { categoryNames } from "../../src/pii/categoryNames.js";
import { piiCategories } from "../../src/pii/piiCategories.js";

it("names every category that has a clause, once", () => {
  expect([...categoryNames].sort()).toEqual(piiCategories.map(({ category }) => category).sort());
});
