import { describe, expect, it } from "vitest";
import { inEverydayWords, protectedBasis } from "../../src/conduct/protectedBasis.js";

const inTheText = { clause: "conduct.code.nondiscrimination" };
const countsAsSex = { code: "counts-as-sex", clause: "conduct.code.nondiscrimination-sex-meaning" };

describe("a basis", () => {
  it.each([
    ["race", "race"],
    ["color", "color"],
    ["national origin", "national-origin"],
    ["age", "age"],
    ["disability", "disability"],
    ["sex", "sex"],
  ])("%j is in the text", (name, basis) => {
    expect(protectedBasis(name)).toEqual([{ code: `because-of-${basis}`, ...inTheText }]);
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
    expect(protectedBasis(name)).toEqual([{ code: "because-of-sex", ...inTheText }, countsAsSex]);
  });

  it.each([
    ["ethnicity", "national-origin"],
    ["nationality", "national-origin"],
    ["disabled", "disability"],
    ["gender", "sex"],
  ])("%j is an everyday word for %s", (name, basis) => {
    expect(protectedBasis(name)).toEqual([{ code: `because-of-${basis}`, ...inEverydayWords }]);
  });

  it.each(["pregnant", "gay", "transgender"])("%j is an everyday word for what counts as sex", (name) => {
    expect(protectedBasis(name)).toEqual([{ code: "because-of-sex", ...inEverydayWords }, countsAsSex]);
  });

  it.each(["RACE", " Race ", "race.", "nationalOrigin", "national-origin", "NATIONAL_ORIGIN", "Sexual  Orientation"])(
    "is found however %j is written",
    (name) => {
      expect(protectedBasis(name)[0]).toMatchObject(inTheText);
      expect(protectedBasis(name)[0]).not.toHaveProperty("reading");
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
    expect(protectedBasis(name)).toEqual([]);
  });
});
