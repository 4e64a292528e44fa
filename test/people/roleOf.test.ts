import { describe, expect, it } from "vitest";
import { roles, type Role } from "../../src/people/role.js";
import { roleOf, type RoleFacts } from "../../src/people/roleOf.js";
import { completions, expectExactMissing, facts3 } from "../laws/threeValued.js";

const states = { registeredAs: roles, licensedProducer: [true, false], sellsThroughMnsure: [true, false] } as const;

describe("roleOf", () => {
  it("goes by the registration", () => {
    expect(roleOf({ registeredAs: "broker", licensedProducer: true, sellsThroughMnsure: true }).verdict).toBe("broker");
    expect(roleOf({ registeredAs: "navigator" }).verdict).toBe("navigator");
    expect(roleOf({ registeredAs: "cac", sellsThroughMnsure: true }).verdict).toBe("cac");
  });

  it("takes a licensed producer who does not sell as support staff", () => {
    const decision = roleOf({ registeredAs: "support-staff", licensedProducer: true, sellsThroughMnsure: false });
    expect(decision.verdict).toBe("support-staff");
    expect(decision.because.map(({ clause }) => clause)).toContain("support-staff.def.licensed-may-register");
  });

  it("calls a producer who sells while registered as support staff a conflict, for the agency to resolve", () => {
    const decision = roleOf({ registeredAs: "support-staff", licensedProducer: true, sellsThroughMnsure: true });
    expect(decision.verdict).toBe("role-conflict");
    expect(decision.duties).toMatchObject([{ who: "agency-contact", modality: "must" }]);
  });

  it("notices a broker without a license, and unlicensed staff who sell", () => {
    expect(roleOf({ registeredAs: "broker", licensedProducer: false }).notices).toMatchObject([
      { code: "broker-without-license" },
    ]);
    expect(
      roleOf({ registeredAs: "support-staff", licensedProducer: false, sellsThroughMnsure: true }).notices,
    ).toMatchObject([{ code: "sells-without-license" }]);
  });

  it("does not guess a role from license and selling", () => {
    const decision = roleOf({ licensedProducer: true, sellsThroughMnsure: true });
    expect(decision).toMatchObject({ verdict: "undetermined", missing: ["registeredAs"] });
    expect(decision.notices).toMatchObject([{ code: "active-sellers-are-brokers" }]);
  });

  it("answers the whole three-valued space as the naive reference does, with exactly the missing facts", () => {
    let asked = 0;
    for (const facts of facts3<RoleFacts>(states)) {
      expectExactMissing(facts, states, roleOf);
      const decision = roleOf(facts);
      const verdicts = new Set(completions(facts, states).map(naive));
      expect(decision.verdict).toBe(verdicts.size === 1 ? [...verdicts][0] : "undetermined");
      expect(decision.because.length + decision.missing.length).toBeGreaterThan(0);
      asked++;
    }
    expect(asked).toBe(45);
  });

  it("refuses a role that does not exist without repeating it", () => {
    expect(() => roleOf({ registeredAs: "secret" as never })).toThrow(/^roleOf: (?!.*secret)/);
  });
});

// Helpers

function naive(facts: RoleFacts): Role | "role-conflict" | undefined {
  const conflict =
    facts.registeredAs === "support-staff" && facts.licensedProducer === true && facts.sellsThroughMnsure === true;
  return conflict ? "role-conflict" : facts.registeredAs;
}
