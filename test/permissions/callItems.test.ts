import { expect, it } from "vitest";
import { callItems } from "../../src/permissions/callItems.js";

it("support staff must give what the policy lists; the others should give the like, by a reading", () => {
  expect(callItems["support-staff"].map(({ item, modality, clause }) => [item, modality, clause])).toEqual([
    ["first-and-last-name", "must", "support-staff.bsl.give-name"],
    ["admin-id", "must", "support-staff.bsl.give-admin-id"],
  ]);
  for (const role of ["broker", "navigator", "cac"] as const)
    for (const { modality, reading } of callItems[role])
      expect([modality, reading]).toEqual(["should", "certification.21-five-identifiers"]);
});
