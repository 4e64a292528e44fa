import fc from "fast-check";
import { expect, it } from "vitest";
import { assessConduct } from "../../src/conduct/assessConduct.js";
import { roles } from "../../src/people/role.js";

const anybody = fc.constantFrom(...roles);

it("worse treatment is never consistent, whatever its basis", () => {
  fc.assert(
    fc.property(anybody, fc.string({ unit: "binary" }), (role, basis) => {
      expect(assessConduct({ act: "treat-less-favorably", role, basis }).verdict).not.toBe("consistent");
    }),
  );
});

it("a protected basis is always found, however its words are cased and parted", () => {
  const bases = ["race", "color", "national origin", "age", "disability", "sex", "gender identity", "sex stereotypes"];
  const parting = fc.constantFrom(" ", "-", "_", "  ", " - ", "\t");
  fc.assert(
    fc.property(anybody, fc.constantFrom(...bases), parting, fc.boolean(), (role, words, between, loud) => {
      const written = words.split(" ").join(between);
      const basis = loud ? written.toUpperCase() : written;
      expect(assessConduct({ act: "treat-less-favorably", role, basis }).verdict).toBe("breach");
    }),
  );
});

it("consent never makes a disclosure lawful", () => {
  fc.assert(
    fc.property(anybody, fc.boolean(), (role, withinAssignedDuties) => {
      const facts = { act: "disclose", role, lawful: false, consent: true, withinAssignedDuties } as const;
      expect(assessConduct(facts).verdict).toBe("breach");
    }),
  );
});

it("the facts are never changed", () => {
  fc.assert(
    fc.property(anybody, fc.string(), fc.boolean(), (role, basis, willful) => {
      const facts = Object.freeze({ act: "conceal-information", role, basis, willful } as const);
      const before = structuredClone(facts);
      assessConduct(facts);
      expect(facts).toEqual(before);
    }),
  );
});
