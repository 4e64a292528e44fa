import { describe, expect, it } from "vitest";
import { findIdentifiers } from "../../src/pii/identifiers.js";

describe("findIdentifiers", () => {
  it("gives UTF-16 offsets into the text as given", () => {
    const text = "\u{1F512} Maria\u2019s SSN: \uff14\uff17\uff11\u201388\u20132036, cell 612\u2011555\u20110143";
    expect(findIdentifiers(text).map(({ category, start, end }) => [category, text.slice(start, end)])).toEqual([
      ["ssn", "\uff14\uff17\uff11\u201388\u20132036"],
      ["phone", "612\u2011555\u20110143"],
    ]);
  });

  it("leaves out what the caller knows", () => {
    expect(findIdentifiers("call 612-555-0143", { knownIdentifiers: ["(612) 555-0143"] })).toEqual([]);
  });

  it("leaves out what is less sure than asked for", () => {
    const text = "Sample card: SSN 123-45-6789";
    expect(findIdentifiers(text)).toEqual([]);
    expect(findIdentifiers(text, { minimumConfidence: "low" })).toHaveLength(1);
  });

  it("is deeply frozen", () => {
    const findings = findIdentifiers("SSN 471-88-2036");
    expect(Object.isFrozen(findings) && findings.every((finding) => Object.isFrozen(finding))).toBe(true);
  });

  it.each([undefined, null, 42, {}, ["SSN 471-88-2036"]])("refuses %j by name, without the value", (text) => {
    expect(() => findIdentifiers(text as never)).toThrow(new TypeError("findIdentifiers: text must be a string"));
  });

  it("refuses wrong options", () => {
    expect(() => findIdentifiers("x", { minimumConfidence: "471-88-2036" as never })).toThrow(
      new RangeError("findIdentifiers: minimumConfidence must be high, medium or low"),
    );
    expect(() => findIdentifiers("x", { knownIdentifiers: "471-88-2036" as never })).toThrow(
      new TypeError("findIdentifiers: knownIdentifiers must be a list of strings"),
    );
  });

  it.each([
    ["a lone surrogate", "SSN 471-88-2036 \ud800"],
    ["NUL", "SSN 471-\u000088-2036"],
    ["broken HTML", "<div><p SSN <b>471-88-2036</b <"],
    ["broken base64", "SSN 471-88-2036 QUJD=QUJD=====QUJ"],
    ["deeply nested quotes", `${"> ".repeat(500)}SSN 471-88-\n${"> ".repeat(500)}2036`],
    ["ten million characters", `SSN 471-88-2036 ${"lorem ipsum ".repeat(833_333)}`],
  ])("reads %s", (_name, text) => {
    expect(findIdentifiers(text).map(({ category }) => category)).toEqual(["ssn"]);
  });
});
