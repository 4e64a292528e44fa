import fc from "fast-check";
import { expect, it } from "vitest";
import { roles } from "../../src/people/role.js";
import { reuseSubject } from "../../src/secure-email/reuseSubject.js";

const subject = fc.string({ unit: "grapheme" });
const role = fc.constantFrom(...roles);

it("repeating the previous subject is never ready, however it is marked as a reply", () => {
  fc.assert(
    fc.property(role, subject, fc.constantFrom("", "Re: ", "FWD: RE: "), (who, text, marks) => {
      expect(reuseSubject({ role: who, previousSubject: text, subject: marks + text }).verdict).toBe("update-subject");
    }),
  );
});

it("the answer never depends on the text beyond the verdict, nor repeats it", () => {
  const plain = fc.stringMatching(/^[a-z]{5,20}$/);
  fc.assert(
    fc.property(role, plain, plain, (who, before, now) => {
      fc.pre(before !== now);
      const planted = reuseSubject({ role: who, previousSubject: `x7q ${before}`, subject: `x7q ${now}` });
      expect(planted).toEqual(reuseSubject({ role: who, previousSubject: "one", subject: "two" }));
    }),
  );
});
