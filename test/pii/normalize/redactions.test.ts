import { describe, expect, it } from "vitest";
import { foldRedactions } from "../../../src/pii/normalize/redactions.js";

const fold = (text: string): string => foldRedactions({ source: text, text, unreadable: false }).text;

describe("foldRedactions", () => {
  it.each(["SSN [ssn]!", "SSN [ssn-12]!", "SSN \u2588\u2588\u2588!", "SSN [ssn][phone-1]\u2588!"])(
    "makes one block of the redaction in %j",
    (text) => {
      expect(fold(text)).toBe("SSN \u2588!");
    },
  );

  it.each(["[at]", "[case] 1", "[ssn", "[ssn-]", "[ssn-x]"])("leaves %j alone", (text) => {
    expect(fold(text)).toBe(text);
  });
});
