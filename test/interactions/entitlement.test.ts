import { describe, expect, it } from "vitest";
import { entitlement } from "../../src/interactions/entitlement.js";
import { roles } from "../../src/people/role.js";

describe("entitlement", () => {
  it("is with MNsure staff whatever else is known", () => {
    for (const party of ["consumer", "assister"] as const)
      for (const certified of [true, false])
        expect(entitlement({ procedure: "mnsure-staff", party, certified })).toMatchObject({
          entitled: true,
          because: [{ clause: "interactions.staff.must" }],
        });
  });

  it("is with certified brokers, navigators and CACs who face a consumer, and with nobody else", () => {
    const entitled = roles.filter(
      (role) => entitlement({ procedure: "assister", party: "consumer", role, certified: true }).entitled,
    );
    expect(entitled).toEqual(["broker", "navigator", "cac"]);
    for (const role of roles) {
      expect(entitlement({ procedure: "assister", party: "consumer", role, certified: false }).entitled).toBe(false);
      expect(entitlement({ procedure: "assister", party: "assister", role, certified: true }).entitled).toBe(false);
    }
  });

  it("misses the certification only where it would decide", () => {
    expect(entitlement({ procedure: "assister", party: "consumer", role: "cac" }).missing).toEqual(["certified"]);
    expect(entitlement({ procedure: "assister", party: "consumer" }).missing).toEqual(["certified"]);
    expect(entitlement({ procedure: "assister", party: "consumer", role: "support-staff" }).missing).toEqual([]);
    expect(entitlement({ procedure: "assister", party: "assister", role: "cac" }).missing).toEqual([]);
  });
});
