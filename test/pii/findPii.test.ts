import { describe, expect, it } from "vitest";
import { findPii } from "../../src/pii/findPii.js";
import { redact } from "../../src/pii/redact.js";

describe("findPii", () => {
  it("holds a sure identifier and passes a general question", () => {
    expect(findPii("Her SSN is 471-88-2036.").verdict).toBe("pii");
    expect(findPii("When does open enrollment end?")).toEqual({ verdict: "none", findings: [] });
  });

  it("cannot tell what a long encoded part says, unless something else holds the text", () => {
    const noise = Buffer.from(Array.from({ length: 600 }, (_, i) => (i * 197 + 13) % 256)).toString("base64");
    expect(findPii(`Please see below.\n\n${noise}`).verdict).toBe("cannot-tell");
    expect(findPii(`Her SSN is 471-88-2036.\n\n${noise}`).verdict).toBe("pii");
  });

  it.each(["label", "mask", "numbered"] as const)("finds nothing in what was redacted (%s)", (style) => {
    const text = "My client Maria Vang, born 3/14/1991, SSN 471-88-2036, lives at 1420 Westminster St, St Paul 55130.";
    expect(findPii(redact(text, findPii(text).findings, style)).findings).toEqual([]);
  });

  it("refuses what is no text, without the value", () => {
    expect(() => findPii(471882036 as never)).toThrow(new TypeError("findPii: text must be a string"));
  });
});
