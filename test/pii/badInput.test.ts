import { describe, expect, it } from "vitest";
import type { Message } from "../../src/pii/finding.js";
import { findPii } from "../../src/pii/findPii.js";
import { findPiiInMessage } from "../../src/pii/findPiiInMessage.js";
import { findIdentifiers } from "../../src/pii/identifiers.js";
import { redact } from "../../src/pii/redact.js";
import { redactMessage } from "../../src/pii/redactMessage.js";

const ssn = "471-88-2036";
const sentence = `Her SSN is ${ssn}.`;
const million = 1_000_000;

describe("what is no text", () => {
  it.each([
    undefined,
    null,
    471882036,
    471882036n,
    true,
    [ssn],
    { body: ssn },
    new String(ssn),
    Symbol(ssn),
    () => ssn,
  ])("is refused by name, without the value (%#)", (value) => {
    const text = value as never;
    expect(() => findPii(text)).toThrow(new TypeError("findPii: text must be a string"));
    expect(() => findIdentifiers(text)).toThrow(new TypeError("findIdentifiers: text must be a string"));
    expect(() => redact(text, [])).toThrow(new TypeError("redact: text must be a string"));
    expect(() => findPiiInMessage({ body: text })).toThrow(
      new TypeError("findPiiInMessage: each part of the message must be a string"),
    );
    expect(() => redactMessage({ body: text }, { verdict: "none", findings: [] })).toThrow(
      new TypeError("redactMessage: a part of the message must be a string"),
    );
  });
});

/** Texts that no mail program should have written, each with one sure identifier somewhere in it. */
const broken: Readonly<Record<string, string>> = {
  "lone surrogates": `\ud800${sentence}\udc00\udfff\ud83d`,
  "a surrogate in the middle of a number": `Her SSN is 471-\ud80088-2036 or ${ssn}`,
  NUL: `\u0000\u0000${sentence}\u0000`,
  "NUL between the digits": `Her SSN is ${Array.from(ssn).join("\u0000")}.\n${sentence}`,
  "every control character": `${String.fromCharCode(...Array.from({ length: 32 }, (_, i) => i))}${sentence}`,
  "a byte order mark": `\ufeff${sentence}`,
  "tags that never close": `<div><p <b style="x ${"<".repeat(50)}\n${sentence}`,
  "a tag never opened": `</p></div></html>--> ${sentence}`,
  "a comment that never ends": `${sentence} <!-- and then`,
  "a script that never ends": `${sentence} <script> let a = "`,
  "entities out of range": `&#x110000; &#99999999999999; &#; &#x; &unknown; &#-1; ${sentence}`,
  "entities of surrogates": `&#xD800;&#56320;${sentence}`,
  "entities in entities": `&amp;amp;amp;#52; ${sentence}`,
  "quoted-printable cut off": `${sentence} =E2=80= =3 =\r\n=`,
  "percent-encoding cut off": `%E0%A4%A ${sentence} %`,
  "base64 of a wrong length": `${sentence}\n\nSGVyIFNTTiBpcyA0NzEtODgtMjAzNi\n`,
  "base64 with padding inside": `${sentence}\n\nSGVyIFN=TiBpcyA0==zEtODgtMjAzNi4=\n`,
  "base64 of no text": `${sentence}\n\n//79/Pv6+fj39vX08/Lx8O/u7ezr6uno5+bl5OPi4eA=\n`,
  "a quote a thousand levels deep": `${">".repeat(1000)} ${sentence}\n${"> ".repeat(1000)}See above.`,
  "a thousand tags deep": `${"<div>".repeat(1000)}${sentence}${"</div>".repeat(1000)}`,
};

describe("broken text", () => {
  it.each(Object.entries(broken))("never hides a sure identifier, and is redacted: %s", (_, text) => {
    const { verdict, findings } = findPii(text);
    expect(verdict).toBe("pii");
    for (const style of ["label", "mask", "numbered"] as const) {
      const hidden = redact(text, findings, style);
      expect(hidden).not.toContain(ssn);
      expect(findPii(hidden).findings).toEqual([]);
    }
  });

  it.each(Object.entries(broken))("never hides one in any part of a message: %s", (_, text) => {
    const harmless = "See you on Tuesday.";
    const messages: readonly Message[] = [
      { subject: text, body: harmless },
      { subject: harmless, body: text },
      { body: harmless, attachments: [{ name: "notes.txt", text }] },
      { body: harmless, attachments: [{ name: text }] },
    ];
    for (const message of messages) {
      const report = findPiiInMessage(message);
      expect(report.verdict).toBe("pii");
      const hidden = redactMessage(message, report);
      expect(JSON.stringify(hidden)).not.toContain(ssn);
      expect(findPiiInMessage(hidden).findings).toEqual([]);
    }
  });
});

// How long they take is a question of the bench; here they only have to come to an end.
describe("ten million characters", () => {
  it("never hide a sure identifier behind them", () => {
    expect(findPii(`${">".repeat(10 * million)} ${sentence}\n`).verdict).toBe("pii");
    expect(isSeenBehind("4".repeat(10 * million))).toBe(true);
  });
});

describe("a million characters", () => {
  it.each(["\u0000", "<", "<b>", "&#", "=", "%", "\ud800", "\u200b", "A"])(
    "of %j never hide a sure identifier behind them",
    (unit) => {
      expect(isSeenBehind(unit.repeat(million / unit.length))).toBe(true);
    },
  );
});

// Helpers

function isSeenBehind(text: string): boolean {
  return findIdentifiers(`${text}\n\n${sentence}\n`).some(({ category }) => category === "ssn");
}
