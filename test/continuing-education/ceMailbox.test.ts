import { describe, expect, it } from "vitest";
import { ceMailbox } from "../../src/continuing-education/ceMailbox.js";

describe("ceMailbox", () => {
  it("is the address of the live page, and says where it comes from", () => {
    expect(ceMailbox).toMatchObject({ desk: "broker-service-line", email: "brokers@mnsure.org" });
    expect(ceMailbox.note).toMatch(/blank in the stored policy.*live/);
    expect(Object.isFrozen(ceMailbox)).toBe(true);
  });
});
