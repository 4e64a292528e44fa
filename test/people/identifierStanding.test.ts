import { describe, expect, it } from "vitest";
import { identifierStanding, type IdentifierFacts, type IdentifierKind } from "../../src/people/identifierStanding.js";
import { expectExactMissing, expectMonotone, facts3 } from "../laws/threeValued.js";

const yesOrNo = [true, false];
const states = { certified: yesOrNo, trainingIdActivated: yesOrNo, lapsedSinceIssued: yesOrNo };
const kinds: readonly IdentifierKind[] = ["admin-id", "assister-id", "training-id", "npn", "reference-number"];

describe("identifierStanding", () => {
  it("keeps an Assister ID on record but inactive while its holder is not certified", () => {
    expect(identifierStanding({ kind: "assister-id", certified: false })).toMatchObject({
      verdict: "inactive",
      because: [{ clause: "monitor.status.assister-id-active-only-certified" }],
      assumptions: ["certification.19-assister-id-inactive"],
    });
    expect(identifierStanding({ kind: "assister-id", certified: true }).verdict).toBe("active");
  });

  it("keeps an Admin ID across unbroken certification, and lays it still during a lapse", () => {
    expect(identifierStanding({ kind: "admin-id", certified: true, lapsedSinceIssued: false }).verdict).toBe("active");
    expect(identifierStanding({ kind: "admin-id", certified: false }).verdict).toBe("inactive");
  });

  it("leaves an Admin ID after a lapse to the desk", () => {
    const decision = identifierStanding({ kind: "admin-id", certified: true, lapsedSinceIssued: true });
    expect(decision).toMatchObject({
      verdict: "undetermined",
      missing: [],
      because: [{ clause: "support-staff.def.admin-id-stable" }],
    });
    expect(decision.duties[0]?.contact?.desk).toBe("broker-service-line");
  });

  it("goes by activation for a Training ID", () => {
    expect(identifierStanding({ kind: "training-id", trainingIdActivated: true }).verdict).toBe("active");
    expect(identifierStanding({ kind: "training-id", trainingIdActivated: false }).verdict).toBe("inactive");
    expect(identifierStanding({ kind: "training-id" }).missing).toEqual(["trainingIdActivated"]);
  });

  it.each(["npn", "reference-number"] as const)(
    "says that the documents do not speak of a standing of the %s",
    (kind) => {
      expect(identifierStanding({ kind })).toMatchObject({
        verdict: "undetermined",
        missing: [],
        because: [{ code: "documents-do-not-say" }],
      });
    },
  );

  it("names exactly the missing facts and never changes a settled answer, over the whole space", () => {
    for (const kind of kinds)
      for (const facts of facts3<IdentifierFacts>(states, { kind })) {
        expectExactMissing(facts, states, identifierStanding);
        expectMonotone(facts, states, identifierStanding);
        const { because, missing } = identifierStanding(facts);
        expect(because.length + missing.length).toBeGreaterThan(0);
      }
  });

  it("refuses a kind that does not exist without repeating it", () => {
    expect(() => identifierStanding({ kind: "secret" as never })).toThrow(/^identifierStanding: (?!.*secret)/);
  });
});
