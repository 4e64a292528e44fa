import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Message, MessagePart } from "../../src/pii/finding.js";
import { findPii } from "../../src/pii/findPii.js";
import { findPiiInMessage } from "../../src/pii/findPiiInMessage.js";
import { mixedMessage, mixture, overlaps } from "./mails.js";

const sender = { name: "Pat Lee", email: "pat@agency.example", phone: "612-555-0143", npn: "18820417" };

describe("laws of findPiiInMessage", () => {
  it("findings always lie inside their part and never overlap within a category", () => {
    fc.assert(
      fc.property(mixedMessage, fc.constantFrom("low", "medium", "high"), (message, minimumConfidence) => {
        const parts = textsOf(message);
        const { findings } = findPiiInMessage(message, { minimumConfidence, sender });
        for (const { part, start, end } of findings) {
          const text = part === undefined ? undefined : parts.get(part);
          expect(text !== undefined && 0 <= start && start < end && end <= text.length).toBe(true);
        }
        expect(overlaps(findings)).toEqual([]);
      }),
    );
  });

  it("an attachment that could not be read is never answered none or possible", () => {
    fc.assert(
      fc.property(mixedMessage, fc.string({ maxLength: 20 }), (message, name) => {
        const unread = { ...message, attachments: [...(message.attachments ?? []), { name }] };
        expect(["pii", "cannot-tell"]).toContain(findPiiInMessage(unread).verdict);
      }),
    );
  });

  it("a body alone always gets what findPii says of it", () => {
    fc.assert(
      fc.property(mixture, (body) => {
        const { verdict, findings } = findPiiInMessage({ body });
        const alone = findPii(body);
        expect(verdict).toBe(alone.verdict);
        expect(findings).toEqual(alone.findings.map((finding) => ({ ...finding, part: "body" })));
      }),
    );
  });

  it("a message is never changed, and always gets the same report", () => {
    fc.assert(
      fc.property(mixedMessage, (message) => {
        const copy = structuredClone(message);
        const report = findPiiInMessage(message, { sender });
        expect(message).toEqual(copy);
        expect(findPiiInMessage(deeplyFrozen(message), { sender: Object.freeze({ ...sender }) })).toEqual(report);
      }),
    );
  });
});

// Helpers

function textsOf({ subject, body, attachments = [] }: Message): ReadonlyMap<MessagePart, string> {
  const parts = new Map<MessagePart, string>([["body", body]]);
  if (subject !== undefined) parts.set("subject", subject);
  attachments.forEach(({ name, text }, i) => {
    parts.set(`attachment-name:${i}`, name);
    if (text !== undefined) parts.set(`attachment:${i}`, text);
  });
  return parts;
}

function deeplyFrozen(message: Message): Message {
  message.attachments?.forEach((attachment) => Object.freeze(attachment));
  Object.freeze(message.attachments);
  return Object.freeze(message);
}
