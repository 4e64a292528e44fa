import fc from "fast-check";
import { expect, it } from "vitest";
import { mayPerform } from "../../src/permissions/mayPerform.js";
import { permissionMatrix } from "../../src/permissions/permissionMatrix.js";
import { tasks } from "../../src/permissions/permissionTable.js";
import { roles } from "../../src/people/role.js";

it("an unknown state is never permissive: what is allowed stays allowed however it turns out", () => {
  fc.assert(
    fc.property(performFacts(), fc.boolean(), fc.boolean(), (facts, certified, licensedProducer) => {
      if (mayPerform(facts).verdict !== "allowed") return;
      expect(mayPerform({ certified, licensedProducer, ...facts }).verdict).toBe("allowed");
    }),
  );
});

it("forbidding always beats granting: any one unmet need denies, whatever else is known", () => {
  const withNeeds = permissionMatrix().filter(({ needs }) => needs.length > 0);
  fc.assert(
    fc.property(performFacts(), fc.constantFrom(...withNeeds), fc.nat(), (facts, { role, task, needs }, pick) => {
      const unmet = needs[pick % needs.length] as "certified" | "licensedProducer";
      expect(mayPerform({ ...facts, role, task, [unmet]: false }).verdict).toBe("denied");
    }),
  );
});

it("a task that no document lists is never allowed and never denied", () => {
  fc.assert(
    fc.property(performFacts(), fc.string({ unit: "binary" }), (facts, task) => {
      fc.pre(!(tasks as readonly string[]).includes(task));
      expect(mayPerform({ ...facts, task }).verdict).toBe("undetermined");
    }),
  );
});

it("nobody but a broker is ever allowed to sell or to hold a portal account", () => {
  fc.assert(
    fc.property(performFacts(), fc.constantFrom("sell-plan", "hold-portal-account"), (facts, task) => {
      expect(mayPerform({ ...facts, task }).verdict !== "allowed" || facts.role === "broker").toBe(true);
    }),
  );
});

it("the facts are never changed, and the same facts always give the same answer", () => {
  fc.assert(
    fc.property(performFacts(), (facts) => {
      const before = structuredClone(facts);
      expect(mayPerform(Object.freeze(facts))).toBe(mayPerform(structuredClone(facts)));
      expect(facts).toEqual(before);
    }),
  );
});

// Helpers

function performFacts(): fc.Arbitrary<Parameters<typeof mayPerform>[0]> {
  return fc.record(
    {
      role: fc.constantFrom(...roles),
      task: fc.oneof(fc.constantFrom(...tasks), fc.string()),
      certified: fc.boolean(),
      licensedProducer: fc.boolean(),
    },
    { requiredKeys: ["role", "task"] },
  );
}
