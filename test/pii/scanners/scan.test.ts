import { describe, expect, it } from "vitest";
import { cueCodes } from "../../../src/pii/scanners/candidate.js";
import { scanIdentifiers } from "../../../src/pii/scanners/scan.js";
import { scanNumbers } from "../../../src/pii/scanners/scanNumbers.js";

const text =
  "My client Maria, 47, lives in Duluth. SSN 471-88-2036, cell 612-555-0143, case 10482277, owes $640. m@mail.example";

describe("scanning", () => {
  it("gives candidates of all kinds in order, with codes of the closed list", () => {
    const candidates = scanIdentifiers(text);
    expect(candidates.map(({ category }) => category)).toEqual([
      "birthdate",
      "address",
      "ssn",
      "phone",
      "identifier",
      "financial",
      "email",
    ]);
    for (const { cue } of candidates) expect(cueCodes).toContain(cue);
  });

  it("gives numbers, dates and mailboxes alone to the small entry", () => {
    expect(scanNumbers(text).map(({ category }) => category)).toEqual(["ssn", "phone", "identifier", "email"]);
  });

  it("leaves web addresses to the strictest scanner", () => {
    expect(scanNumbers("https://x.example/case/10482277?t=6125550143")).toEqual([]);
  });
});
