import { describe, expect, it } from "vitest";
import { protectedBasis } from "../../src/conduct/protectedBasis.js";

describe("a basis", () => {
  it.each([
    ["race", "race"],
    ["color", "color"],
    ["national origin", "national-origin"],
    ["age", "age"],
    ["disability", "disability"],
    ["sex", "sex"],
  ])("%j is in the text", (name, basis) => {
    expect(protectedBasis(name)).toEqual({ basis, from: "text" });
  });

  it.each([
    "sex characteristics",
    "intersex traits",
    "pregnancy",
    "pregnancy or related conditions",
    "sexual orientation",
    "gender identity",
    "sex stereotypes",
  ])("%j counts as sex by its broad meaning", (name) => {
    expect(protectedBasis(name)).toEqual({ basis: "sex", from: "meaning-of-sex" });
  });

  it.each([
    ["skin colour", "color"],
    ["ethnicity", "national-origin"],
    ["country of birth", "national-origin"],
    ["disabled", "disability"],
    ["elderly", "age"],
    ["gender", "sex"],
    ["pregnant", "sex"],
    ["gay", "sex"],
    ["transgender", "sex"],
  ])("%j is an everyday word for %s", (name, basis) => {
    expect(protectedBasis(name)).toEqual({ basis, from: "everyday-word" });
  });

  it.each(["RACE", " Race ", "race.", "nationalOrigin", "national-origin", "NATIONAL_ORIGIN", "Sexual  Orientation"])(
    "is found however %j is written",
    (name) => {
      expect(protectedBasis(name)?.from).toMatch(/text|meaning-of-sex/);
    },
  );

  it.each([
    "",
    "income",
    "religion",
    "marital status",
    "racecar",
    "sexism",
    "__proto__",
    "constructor",
    "возраст",
    "races ".repeat(200_000),
  ])("is not known where nobody listed it: %#", (name) => {
    expect(protectedBasis(name)).toBeUndefined();
  });
});
