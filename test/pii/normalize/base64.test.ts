import { describe, expect, it } from "vitest";
import { base64BlockAt } from "../../../src/pii/normalize/base64.js";

const encode = (text: string): string => Buffer.from(text).toString("base64");

describe("base64BlockAt", () => {
  it("decodes a block with its padding", () => {
    const text = `${encode("SSN 471-88-2036!")} rest`;
    const block = base64BlockAt(text, 0);
    expect(Buffer.from(block.bytes ?? []).toString()).toBe("SSN 471-88-2036!");
    expect(text.slice(block.end)).toBe(" rest");
  });

  it("goes on over wrapped lines", () => {
    const lines = (encode("a long letter about Maria. ".repeat(10)).match(/.{1,76}/g) ?? []).join("\r\n");
    expect(Buffer.from(base64BlockAt(lines, 0).bytes ?? []).toString()).toBe("a long letter about Maria. ".repeat(10));
  });

  it.each(["internationally", "88201234567890", "short"])("takes %j for what it is", (word) => {
    expect(base64BlockAt(word, 0)).toEqual({ end: word.length, opaque: false });
  });
});
