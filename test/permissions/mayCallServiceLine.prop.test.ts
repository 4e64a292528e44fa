import fc from "fast-check";
import { expect, it } from "vitest";
import { mayCallServiceLine } from "../../src/permissions/mayCallServiceLine.js";

const staff = { role: "support-staff", certified: true, hasAdminId: true } as const;
const agencyId = fc.string({ unit: "binary", minLength: 1 }).filter((text) => text.trim() !== "");

it("an agency is always its own, whatever its identifier", () => {
  fc.assert(
    fc.property(agencyId, (id) => {
      expect(mayCallServiceLine({ ...staff, callerAgencyId: id, brokerAgencyId: ` ${id} ` }).verdict).toBe("allowed");
    }),
  );
});

it("an agency is never another one whose identifier only begins or ends the same", () => {
  fc.assert(
    fc.property(agencyId, agencyId, (id, more) => {
      const longer = `${id.trim()}${more.trim()}`;
      expect(mayCallServiceLine({ ...staff, callerAgencyId: id, brokerAgencyId: longer }).verdict).toBe("denied");
      expect(mayCallServiceLine({ ...staff, callerAgencyId: longer, brokerAgencyId: more }).verdict).toBe("denied");
    }),
  );
});

it("no answer ever repeats an identifier", () => {
  fc.assert(
    fc.property(fc.uuid(), fc.uuid(), (callerAgencyId, brokerAgencyId) => {
      const told = JSON.stringify(mayCallServiceLine({ ...staff, callerAgencyId, brokerAgencyId }));
      expect(told.includes(callerAgencyId) || told.includes(brokerAgencyId)).toBe(false);
    }),
  );
});
