import { describe, expect, it } from "vitest";
import { sentences, wording } from "../../src/interactions/wording.js";

describe("the wording", () => {
  it("is short, whole sentences, with no placeholder but the two", () => {
    for (const text of Object.values<string>({ ...wording })) {
      expect(text.length).toBeLessThan(120);
      expect(text).toMatch(/^[A-Z].*[.?]$/);
      expect(text.replaceAll("{call}", "").replaceAll("{behavior}", "")).not.toMatch(/[{}]/);
    }
    expect(Object.isFrozen(wording)).toBe(true);
  });

  it("names the channel and the behavior", () => {
    expect(sentences(["staffEnd"], wording, "meeting", "unrelated")).toBe(
      "I asked that the talk about other matters stop, and it has not. As MNsure's policy requires, I am ending this meeting now.",
    );
    expect(sentences(["resolved"], wording, "phone", null)).toContain("ending this call");
  });

  it("is joined from its parts", () => {
    const own = { ...wording, recordingNotice: "One.", anotherAttempt: "Two {call}, {behavior}." };
    expect(sentences(["recordingNotice", "anotherAttempt"], own, "phone", "threat")).toBe(
      "One. Two call, the threatening talk.",
    );
  });
});
