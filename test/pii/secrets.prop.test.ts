import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Message } from "../../src/pii/finding.js";
import { findPii } from "../../src/pii/findPii.js";
import { findPiiInMessage } from "../../src/pii/findPiiInMessage.js";
import { findIdentifiers } from "../../src/pii/identifiers.js";
import { redact } from "../../src/pii/redact.js";
import { redactMessage } from "../../src/pii/redactMessage.js";
import { routeMessage } from "../../src/secure-email/routeMessage.js";
import type { RouteFacts } from "../../src/secure-email/situation.js";

// Each run plants one secret in five encodings at once, so `npm run test:prop -- 1000000` makes five million cases.
describe("laws of planted secrets", () => {
  it("no list of findings and no report ever contains the secret, in any of five encodings", () => {
    fc.assert(
      fc.property(secret, filler, filler, (planted, before, after) => {
        const text = letter(planted, before, after);
        const reports = [
          findIdentifiers(text, { minimumConfidence: "low" }),
          findPii(text, { minimumConfidence: "low" }),
        ];
        expect(told(planted, JSON.stringify(reports))).toEqual([]);
      }),
    );
  });

  it("no report of a message and no route ever contains a secret of its parts, its sender or its options", () => {
    fc.assert(
      fc.property(secret, secret, filler, setting, (planted, senders, between, facts) => {
        const message = messageWith(planted, between);
        const sender = { name: senders, email: senders, phone: senders, agency: senders, npn: senders };
        const pii = findPiiInMessage(message, { sender, knownIdentifiers: [senders] });
        const answers = JSON.stringify([pii, routeMessage({ ...facts, message, sender, pii })]);
        expect(told(planted, answers)).toEqual([]);
        expect(told(senders, answers)).toEqual([]);
      }),
    );
  });

  it("no thrown error ever contains the value it refuses, nor another value beside it", () => {
    fc.assert(
      fc.property(secret, fc.constantFrom(...Object.values(encodings)), fc.nat(), (planted, encode, i) => {
        const uses = wrongUses(encode(planted));
        expect(told(planted, thrownBy(uses[i % uses.length] as () => unknown))).toEqual([]);
      }),
    );
  });

  it("a redacted text never contains a Social Security number that stood beside its cue, in any of five encodings", () => {
    fc.assert(
      fc.property(
        ssn,
        filler,
        filler,
        fc.constantFrom("label", "mask", "numbered"),
        (planted, before, after, style) => {
          const text = letter(planted, before, after);
          expect(told(planted, redact(text, findPii(text).findings, style))).toEqual([]);
        },
      ),
    );
  });
});

// Secrets

const digits = (least: number, most: number): fc.Arbitrary<string> => fc.integer({ min: least, max: most }).map(String);

/** A number that may have been issued, in no sample series. */
const ssn: fc.Arbitrary<string> = fc
  .tuple(digits(100, 665), digits(11, 99), digits(1000, 9999))
  .map((groups) => groups.join("-"))
  .filter((number) => number !== "123-45-6789" && new Set(number).size > 3);

const secret: fc.Arbitrary<string> = fc.oneof(
  ssn,
  fc.tuple(digits(201, 989), digits(200, 999), digits(1000, 9999)).map((groups) => groups.join("-")),
  fc.stringMatching(/^[a-z]{7,10}\d{2}$/).map((box) => `${box}@mail.example`),
  fc
    .tuple(fc.constantFrom("Ifrah", "Xiong", "Oksana", "Maria"), fc.constantFrom("Warsame", "Yang-Vue", "Kovalenko"))
    .map((names) => names.join(" ")),
);

const hex = (unit: string): string => unit.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0");
const eachUnit =
  (write: (unit: string) => string) =>
  (text: string): string =>
    Array.from(text, write).join("");

const encodings = {
  plain: (text: string): string => text,
  entities: eachUnit((unit) => `&#${unit.charCodeAt(0)};`),
  quotedPrintable: eachUnit((unit) => `=${hex(unit)}`),
  percent: eachUnit((unit) => `%${hex(unit)}`),
  base64: (text: string): string => Buffer.from(text).toString("base64"),
} as const;

/** The forms of a secret, or of what makes it one, that an answer contains: in any case, none is allowed. */
function told(planted: string, answer: string): readonly string[] {
  const bare = planted.replace(/\W/g, "");
  const words = planted.split(/[ @]/).filter((word) => word !== "mail.example");
  const lower = answer.toLowerCase();
  return [planted, bare, ...words]
    .flatMap((form) => Object.values(encodings).map((encode) => encode(form).replace(/=+$/, "").toLowerCase()))
    .filter((form) => lower.includes(form));
}

// What they are planted in

const filler: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom("", "Hello,", "My client called.", "Thank you.", "<p>", "Her SSN is", "=", "&#", "\u0000", "\ud800"),
  fc.string({ unit: "binary", maxLength: 12 }),
);

/** Of twelve bytes, so that base64 shows the secret behind it as it shows the secret alone. */
const cue = "Her SSN is: ";

/** One secret in five encodings, each line beside a cue; base64 as mail carries it. */
function letter(planted: string, before: string, after: string): string {
  const { base64, ...inline } = encodings;
  const lines = Object.values(inline).map((encode) => `${cue}${encode(planted)}`);
  return [before, ...lines, after, "", base64(cue + planted), ""].join("\n");
}

function messageWith(planted: string, between: string): Message {
  const { plain, entities, quotedPrintable, percent, base64 } = encodings;
  return {
    subject: `SSN ${percent(planted)} ${between}`,
    body: `${between}\nHer SSN is ${plain(planted)} and ${entities(planted)}`,
    attachments: [
      { name: `${planted}.txt`, text: `SSN ${quotedPrintable(planted)}` },
      { name: base64(`SSN ${planted}`) },
    ],
  };
}

const setting: fc.Arbitrary<RouteFacts> = fc.record(
  {
    role: fc.constantFrom("broker", "navigator", "cac", "support-staff"),
    channel: fc.constantFrom("plain", "mnsure-secure", "own-encrypted"),
    recipient: fc.constantFrom("desk", "other"),
    confirmed: fc.boolean(),
  },
  { requiredKeys: ["role", "channel"] },
);

/** Every way to hand a function of these rooms something it refuses. */
function wrongUses(it: string): readonly (() => unknown)[] {
  const any = it as never;
  const report = { verdict: "pii", findings: [] } as const;
  const outside = { category: any, start: 0, end: 99_999, confidence: any, cue: it };
  const plain = { role: "broker", channel: "plain" } as const;
  return [
    () => findPii([it] as never),
    () => findPii(new String(it) as never),
    () => findPii({ toString: () => it } as never),
    () => findPii(it, { minimumConfidence: any }),
    () => findPii(it, { knownIdentifiers: any }),
    () => findPii(it, { knownIdentifiers: [it, [it] as never] }),
    () => findIdentifiers({ [it]: it } as never),
    () => findIdentifiers(it, { minimumConfidence: any }),
    () => findPiiInMessage(any),
    () => findPiiInMessage({ body: [it] as never }),
    () => findPiiInMessage({ subject: [it] as never, body: it }),
    () => findPiiInMessage({ body: it, attachments: any }),
    () => findPiiInMessage({ body: it, attachments: [any] }),
    () => findPiiInMessage({ body: it, attachments: [{ name: [it] as never, text: it }] }),
    () => findPiiInMessage({ body: it }, { minimumConfidence: any }),
    () => redact([it] as never, []),
    () => redact(it, [], any),
    () => redact(it, [outside]),
    () => redactMessage({ body: [it] as never }, report),
    () => redactMessage({ body: it }, report, any),
    () => redactMessage({ body: it }, { verdict: "pii", findings: [outside] }),
    () => routeMessage({ role: any, channel: "plain", pii: report }),
    () => routeMessage({ role: "broker", channel: any, pii: report }),
    () => routeMessage({ ...plain, recipient: any, pii: report }),
    () => routeMessage({ ...plain, pii: { verdict: any, findings: [] } }),
    () => routeMessage({ ...plain, pii: any }),
    () => routeMessage({ ...plain, ownEncryption: { provider: any, approval: any }, pii: report }),
    () => routeMessage({ ...plain, message: { body: [it] as never } }),
    () => routeMessage({ ...plain, message: any }),
  ];
}

/** All that an error says: its message, its trace and whatever hangs on it. */
function thrownBy(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError)) return expect.unreachable("another error");
    expect(error.message).toMatch(/^(findPii|findIdentifiers|findPiiInMessage|redact|redactMessage|routeMessage): /);
    return JSON.stringify(error, [...Object.getOwnPropertyNames(error), "cause"]);
  }
  return expect.unreachable("nothing thrown");
}
