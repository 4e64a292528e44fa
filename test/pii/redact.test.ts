import { describe, expect, it } from "vitest";
import { findIdentifiers } from "../../src/pii/identifiers.js";
import { redact } from "../../src/pii/redact.js";

const text = "SSN 471-88-2036, again 471 88 2036, cell 612-555-0143";

describe("redact", () => {
  it("labels", () => {
    expect(redact(text, findIdentifiers(text))).toBe("SSN [ssn], again [ssn], cell [phone]");
  });

  it("masks and keeps the length", () => {
    const masked = redact(text, findIdentifiers(text), "mask");
    expect(masked).toBe(`SSN ${"\u2588".repeat(11)}, again ${"\u2588".repeat(11)}, cell ${"\u2588".repeat(12)}`);
    expect(masked).toHaveLength(text.length);
  });

  it("gives the same text the same number", () => {
    expect(redact(text, findIdentifiers(text), "numbered")).toBe("SSN [ssn-1], again [ssn-1], cell [phone-1]");
  });

  it("refuses a style that does not exist and findings that lie outside, without a value", () => {
    expect(() => redact(text, [], "471-88-2036" as never)).toThrow(
      new RangeError("redact: style must be label, mask or numbered"),
    );
    expect(() => redact("x", findIdentifiers(text))).toThrow(new RangeError("redact: a finding lies outside the text"));
    expect(() => redact(7 as never, [])).toThrow(new TypeError("redact: text must be a string"));
  });
});
