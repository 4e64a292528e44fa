import { describe, expect, it } from "vitest";
import { found } from "../found.js";

describe("a Social Security number", () => {
  it.each([
    ["Her SSN is 471-88-2036.", ["471-88-2036"]],
    ["ssn 471882036", ["471882036"]],
    ["SSN: 471 88 2036", ["471 88 2036"]],
    ["His social is 471.88.2036", ["471.88.2036"]],
    ["SSN 000-12-3456", ["000-12-3456"]],
    ["ITIN 912-78-1234", ["912-78-1234"]],
    ["My client Maria, 471-88-2036", ["471-88-2036"]],
    ["SSN ***-**-2036", ["***-**-2036"]],
    ["XXX-XX-2036", ["XXX-XX-2036"]],
    ["SSN ends in 2036", ["2036"]],
    ["last four of her social: 2036", ["2036"]],
    ["soc sec 47l 88 2O36", ["47l 88 2O36"]],
  ])("sees %j", (text, expected) => {
    expect(found(text, "ssn")).toEqual(expected);
  });

  it.each([
    ["invoice 471-88-2036"],
    ["tracking slip 472-18-6093"],
    ["Ticket INC0049382"],
    ["NPN 471882036"],
    ["ZIP 55104-1234"],
    ["sample SSN 123-45-6789"],
    ["SSN 000-00-0000 is a placeholder"],
    ["ask the social worker about 2025"],
  ])("passes %j", (text) => {
    expect(found(text, "ssn")).toEqual([]);
  });
});
