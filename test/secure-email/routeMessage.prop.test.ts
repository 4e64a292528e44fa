import fc from "fast-check";
import { expect, it } from "vitest";
import { roles } from "../../src/people/role.js";
import { findPiiInMessage } from "../../src/pii/findPiiInMessage.js";
import { routeMessage } from "../../src/secure-email/routeMessage.js";

const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.constantFrom("Her SSN is 539-48-2071.", "request secure email", "My client Pa Houa Lor called.", "Thank you."),
);
const way = fc.record({
  role: fc.constantFrom(...roles),
  channel: fc.constantFrom("plain", "mnsure-secure", "own-encrypted"),
});

it("routing a message is always routing what its search finds", () => {
  fc.assert(
    fc.property(way, text, text, (facts, subject, body) => {
      const message = { subject, body };
      const pii = findPiiInMessage(message);
      expect(routeMessage({ ...facts, message })).toEqual(routeMessage({ ...facts, message, pii }));
    }),
  );
});

it("an answer never holds anything of the message", () => {
  const planted = fc.stringMatching(/^\d{9}$/);
  fc.assert(
    fc.property(way, text, planted, (facts, words, secret) => {
      const message = {
        subject: `${words} ${secret}`,
        body: `SSN ${secret} ${words}`,
        attachments: [{ name: `${secret}.txt`, text: secret }, { name: secret }],
      };
      expect(JSON.stringify(routeMessage({ ...facts, message, sender: { npn: secret } }))).not.toContain(secret);
    }),
  );
});
