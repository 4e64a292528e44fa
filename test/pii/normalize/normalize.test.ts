import { describe, expect, it } from "vitest";
import { normalize } from "../../../src/pii/normalize/normalize.js";
import { sourceEnd, sourceStart } from "../../../src/pii/normalize/normalized.js";

describe("normalize", () => {
  it("returns plain text as it is, without a map", () => {
    expect(normalize("Her SSN is 471-88-2036.")).toEqual({
      source: "Her SSN is 471-88-2036.",
      text: "Her SSN is 471-88-2036.",
      unreadable: false,
    });
  });

  it.each([
    ["ssn=471-88", "ssn=471-88"],
    ["100%45 of it", "100%45 of it"],
    ["AT&T and R&D", "AT&T and R&D"],
    ["a < b > c", "a < b > c"],
    ["see <maria@mail.example>", "see <maria@mail.example>"],
    ["=====\nTotal", "=====\nTotal"],
    ["internationalization of 88201234567890", "internationalization of 88201234567890"],
  ])("leaves %j alone", (text, same) => {
    expect(normalize(text).text).toBe(same);
  });

  it.each([
    ["4&#55;1&ndash;88", "471-88"],
    ["&amp;#52;7", "47"],
    ["=34=37=31=2D88", "471-88"],
    ["=26#52;7 caf=C3=A9", "47 caf\u00e9"],
    ["4%37%36-5%38", "476-58"],
    ["\uff06\uff03\uff15\uff12\uff1b", "4"],
    ["> 471-\n> > 88", "471-\n88"],
    ["<p>4<b>7</b>1</p>", "\n471\n"],
    ["<ssn>471</ssn>", "\nssn: 471\n"],
    ['<a href="tel:+16125550143">x</a>', " tel:+16125550143 x"],
    ["U1NOIDQ3MS04OC0yMDM2", "SSN 471-88-2036"],
    ["\u0405\u0405N", "SSN"],
    ["Jos\u0065\u0301", "Jos\u00e9"],
    ["4\u200b7\u00ad1", "471"],
    ["\u0664\u0967\u2460", "411"],
    ["\u2019 \u201cx\u201d \u2026", '\' "x" ...'],
  ])("reads %j as %j", (text, said) => {
    expect(normalize(text).text).toBe(said);
  });

  it("maps every stretch of what it says back to where it says it", () => {
    const text = "SSN 4&#55;1=2D88, <b>Mar\u00eda</b>";
    const normalized = normalize(text);
    const piece = (said: string): string => {
      const at = normalized.text.indexOf(said);
      return text.slice(sourceStart(normalized, at), sourceEnd(normalized, at + said.length));
    };
    expect([piece("471-88"), piece("Mar\u00eda"), piece("1")]).toEqual(["4&#55;1=2D88", "Mar\u00eda", "1"]);
  });

  it("says when a long encoded part is no text", () => {
    const noise = Buffer.from(Array.from({ length: 600 }, (_, i) => (i * 197 + 13) % 256)).toString("base64");
    expect(normalize(noise).unreadable).toBe(true);
    expect(normalize(noise.slice(0, 200)).unreadable).toBe(false);
  });
});
