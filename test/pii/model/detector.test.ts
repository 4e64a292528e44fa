import { describe, expect, it } from "vitest";
import { knownValues, senderValues } from "../../../src/pii/known.js";
import { detect, type Detection } from "../../../src/pii/model/detector.js";
import { normalize } from "../../../src/pii/normalize/normalize.js";
import { scanIdentifiers } from "../../../src/pii/scanners/scan.js";

const sender = {
  name: "Rex Dahlen",
  email: "rex@dahleninsures.example",
  phone: "218-555-0144",
  agency: "Dahlen Insures",
};

function read(body: string, subject?: string): Detection {
  const section = (text: string): { text: string; candidates: ReturnType<typeof scanIdentifiers> } => {
    const { text: clean } = normalize(text);
    return { text: clean, candidates: scanIdentifiers(clean) };
  };
  return detect(
    subject === undefined ? undefined : section(subject),
    section(body),
    knownValues("test", undefined, senderValues(sender)),
    sender,
  );
}
const found = (body: string): string[] =>
  read(body).places.map(({ category, start, end }) => `${category}: ${body.slice(start, end)}`);

describe("detect", () => {
  it("sees who is named, and what is said of him", () => {
    const places = found(
      "Fadumo Warsame, DOB 03/14/1981, was denied MinnesotaCare last week. She works at the turkey plant. Can you check?\nRex Dahlen",
    );
    expect(places).toContain("name: Fadumo Warsame");
    expect(places).toContain("birthdate: 03/14/1981");
    expect(places.some((place) => place.startsWith("eligibility: "))).toBe(true);
  });
  it("holds a mail about a person, passes a question about a rule", () => {
    expect(read("My client Mai Xiong is pregnant and her SSN is 471-88-2036. Please add the baby.").verdict).toBe(
      "pii",
    );
    expect(
      read("What is the income limit for a family of four? Is the chart on your site current?\nThanks,\nRex Dahlen")
        .verdict,
    ).toBe("none");
  });
  it("keeps a sure identifier on a page that looks harmless", () => {
    expect(found("When does the portal open on Monday? 471-88-2036 is the SSN on the ticket.")).toContain(
      "ssn: 471-88-2036",
    );
  });
  it("gives offsets of the subject and of the body", () => {
    const subject = "Help with Mai Xiong",
      body = "Her case 20553318 is stuck. Mai Xiong called twice.",
      { places } = read(body, subject);
    for (const { section, start, end } of places) {
      expect(end).toBeLessThanOrEqual(section === "subject" ? subject.length : body.length);
      expect(start).toBeGreaterThanOrEqual(0);
    }
    expect(
      places.filter(({ section }) => section === "subject").map(({ start, end }) => subject.slice(start, end)),
    ).toContain("Mai Xiong");
  });
  it("marks nothing further in a redacted text but what a scanner is sure of", () => {
    expect(found("█ was denied MinnesotaCare and works at the turkey plant.")).toEqual([]);
    expect(found("█ has SSN 471-88-2036.")).toEqual(["ssn: 471-88-2036"]);
  });
  it("takes an empty text for nothing", () => {
    expect(read("")).toEqual({ verdict: "none", places: [], odds: -9 });
    expect(read(" \n ")).toMatchObject({ verdict: "none", places: [] });
  });
  it("reads a long text in windows, and finds at its end what it finds at its beginning", () => {
    const filler = "The portal was slow again this morning and nobody knows why.\n".repeat(3000),
      places = read(`${filler}My client's SSN is 471-88-2036.`).places;
    expect(places.some(({ category, start }) => category === "ssn" && start > 180_000)).toBe(true);
  });
});
