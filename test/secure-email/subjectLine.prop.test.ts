import fc from "fast-check";
import { expect, it } from "vitest";
import { comparable, isRequestSubject, requestSubject, withoutReplyMarks } from "../../src/secure-email/subjectLine.js";

it("the request subject is always recognized whatever its case and spaces, and a final stop", () => {
  const space = fc.stringMatching(/^[ \t\n]{1,5}$/);
  const letters = (word: string): fc.Arbitrary<string> =>
    fc.tuple(...Array.from(word, (letter) => fc.constantFrom(letter, letter.toUpperCase()))).map((all) => all.join(""));
  const typed = fc
    .tuple(letters("request"), space, letters("secure"), space, letters("email"), fc.constantFrom("", ".", " . "))
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(typed, (subject) => {
      expect(isRequestSubject(subject)).toBe(true);
    }),
  );
});

it("a word more or less never makes a request", () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  fc.assert(
    fc.property(word, (extra) => {
      expect(isRequestSubject(`${requestSubject} ${extra}`)).toBe(false);
      expect(isRequestSubject(`${extra} ${requestSubject}`)).toBe(false);
    }),
  );
});

it("a subject always compares equal to its replies and forwards", () => {
  const subject = fc.string({ unit: "grapheme" });
  const mark = fc.constantFrom("Re: ", "RE:", "Fwd: ", "fw : ");
  fc.assert(
    fc.property(subject, mark, (text, reply) => {
      expect(withoutReplyMarks(reply + text)).toBe(withoutReplyMarks(text));
    }),
  );
});

it("comparing never throws, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(typeof comparable(text)).toBe("string");
    }),
  );
});
