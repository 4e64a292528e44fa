import { describe, expect, it } from "vitest";
import { findPiiInMessage } from "../../src/pii/findPiiInMessage.js";
import { situationOf, type RouteFacts } from "../../src/secure-email/situation.js";

const clean = { verdict: "none", findings: [] } as const;

describe("situationOf", () => {
  it("searches the message where no report is given", () => {
    const message = { subject: "Case", body: "Her SSN is 539-48-2071." };
    expect(situationOf({ role: "broker", channel: "plain", message }).pii).toBe("pii");
  });

  it("tells the search who the sender is, whose own identity is nobody else's", () => {
    const sender = { name: "Ana Ruiz", email: "ana@agency.example", phone: "651-555-0133" };
    const message = { body: "Thank you for the help.\nAna Ruiz\nana@agency.example | 651-555-0133" };
    const situation = situationOf({ role: "broker", channel: "mnsure-secure", message, sender });
    const unaware = situationOf({ role: "broker", channel: "mnsure-secure", message });
    expect(situation.pii).toBe(findPiiInMessage(message, { sender }).verdict);
    expect(unaware.pii).toBe(findPiiInMessage(message).verdict);
  });

  it("believes a given report before the message", () => {
    const message = { subject: "request secure email", body: "Her SSN is 539-48-2071." };
    expect(situationOf({ role: "broker", channel: "plain", message, pii: clean })).toMatchObject({
      pii: "none",
      request: true,
    });
  });

  it("keeps nothing of the message", () => {
    const message = { subject: "SECRET", body: "SECRET", attachments: [{ name: "SECRET", text: "SECRET" }] };
    expect(JSON.stringify(situationOf({ role: "cac", channel: "plain", message }))).not.toContain("SECRET");
  });

  it("refuses facts without a message or a report", () => {
    expect(() => situationOf({ role: "broker", channel: "plain" })).toThrow(
      new RangeError("routeMessage: expected `message` or `pii` to be given"),
    );
  });

  it.each([
    { role: "secret" },
    { channel: "secret" },
    { recipient: "secret" },
    { pii: { verdict: "secret", findings: [] } },
    { pii: { verdict: "none" } },
    { pii: null },
    { ownEncryption: { provider: "microsoft", approval: "secret" } },
  ])("refuses what does not exist without repeating it", (wrong) => {
    const facts = { role: "broker", channel: "own-encrypted", pii: clean, ...wrong } as RouteFacts;
    expect(() => situationOf(facts)).toThrow(/^routeMessage: (?!.*secret)/);
  });
});
