import { describe, expect, it } from "vitest";
import { roles } from "../../src/people/role.js";
import {
  askPermission,
  knownApproval,
  ownEncryption,
  type OwnEncryptionFacts,
} from "../../src/secure-email/ownEncryption.js";
import { assisterResourceCenter } from "../../src/policy/contacts.js";
import { expectExactMissing, expectMonotone, facts3 } from "../laws/threeValued.js";

const states = { approval: ["granted", "requested", "refused", "not-requested"] } as const;
const providers = ["microsoft", "zixcorp", "elsewhere"];

describe("ownEncryption", () => {
  it("is approved by permission alone", () => {
    const decision = ownEncryption({ role: "broker", provider: "elsewhere", approval: "granted" });
    expect(decision).toMatchObject({ verdict: "approved", duties: [], notices: [] });
  });

  it("asks first, at the desk of the role, and uses nothing until permitted", () => {
    const decision = ownEncryption({ role: "navigator", provider: "microsoft", approval: "not-requested" });
    expect(decision.verdict).toBe("ask-first");
    expect(decision.duties).toMatchObject([
      { modality: "may", contact: { email: "navigators@mnsure.org" }, clause: "secure-email.own.where" },
      { modality: "must-not", action: "use-own-encryption-before-permission" },
    ]);
  });

  it("waits for the review of what was asked", () => {
    const decision = ownEncryption({ role: "broker", provider: "elsewhere", approval: "requested" });
    expect(decision).toMatchObject({ verdict: "await-review", duties: [{ modality: "must-not" }] });
    expect(decision.notices).toEqual([{ code: "mnsure-may-ask-for-more", clause: "secure-email.own.more-info" }]);
  });

  it("falls back to MNsure's after a refusal", () => {
    const decision = ownEncryption({ role: "broker", provider: "zixcorp", approval: "refused" });
    expect(decision).toMatchObject({ verdict: "not-accepted", notices: [] });
    expect(decision.duties[0]).toMatchObject({
      action: "request-secure-email",
      contact: { email: "brokers@mnsure.org" },
    });
  });

  it("mentions that Microsoft and ZixCorp are generally accepted, which permits nothing", () => {
    for (const provider of ["microsoft", "zixcorp", " ZixCorp"]) {
      const decision = ownEncryption({ role: "cac", provider, approval: "not-requested" });
      expect(decision.verdict).toBe("ask-first");
      expect(decision.notices[0]).toMatchObject({
        code: "generally-accepted",
        clause: "secure-email.own.generally-accepted",
      });
    }
    const other = ownEncryption({ role: "cac", provider: "elsewhere", approval: "not-requested" });
    expect(other.notices.map(({ code }) => code)).toEqual(["mnsure-may-ask-for-more"]);
  });

  it("answers the whole three-valued space exactly and monotonically, the same for every provider", () => {
    const verdicts = {
      granted: "approved",
      requested: "await-review",
      refused: "not-accepted",
      "not-requested": "ask-first",
    };
    for (const role of roles)
      for (const provider of providers)
        for (const facts of facts3<OwnEncryptionFacts>(states, { role, provider })) {
          expectExactMissing(facts, states, ownEncryption);
          expectMonotone(facts, states, ownEncryption);
          const decision = ownEncryption(facts);
          expect(decision.verdict).toBe(facts.approval === undefined ? "undetermined" : verdicts[facts.approval]);
          expect(decision.because.length + decision.missing.length).toBeGreaterThan(0);
        }
  });

  it("is never approved while the approval is unknown", () => {
    for (const role of roles)
      for (const provider of providers)
        expect(ownEncryption({ role, provider })).toMatchObject({
          verdict: "undetermined",
          missing: ["approval"],
          duties: [{ action: "find-out-whether-permission-is-on-file" }, { modality: "must-not" }],
        });
  });

  it("binds support staff by a reading", () => {
    const decision = ownEncryption({ role: "support-staff", provider: "zixcorp", approval: "granted" });
    expect(decision.assumptions).toEqual(["roles.33-secure-mail-binds-staff"]);
  });

  it.each([{ role: "secret" }, { approval: "secret" }, { provider: undefined }])(
    "refuses what does not exist",
    (wrong) => {
      const facts = { role: "broker", provider: "microsoft", ...wrong } as OwnEncryptionFacts;
      expect(() => ownEncryption(facts)).toThrow(/^ownEncryption: (?!.*secret)/);
    },
  );
});

it("an approval that does not exist never passes for one", () => {
  expect(knownApproval("granted", "asking")).toBe("granted");
  expect(() => knownApproval("Granted" as never, "asking")).toThrow(/^asking: /);
});

it("asking for permission is a choice", () => {
  expect(askPermission(assisterResourceCenter)).toMatchObject({ modality: "may", contact: assisterResourceCenter });
});
