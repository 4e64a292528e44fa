import { describe, expect, it } from "vitest";
import { found } from "../found.js";

describe("where somebody lives", () => {
  it.each([
    ["He lives at 1420 Westminster St #210, St Paul 55130 now", ["1420 Westminster St #210, St Paul 55130"]],
    ["mail to PO Box 211, Redby MN 56670", ["PO Box 211, Redby MN 56670"]],
    ["RR 2 Box 118, Tower", ["RR 2 Box 118, Tower"]],
    ["she moved to Brooklyn Park and", ["Brooklyn Park"]],
    ["moved from Fargo to Moorhead", ["Fargo", "Moorhead"]],
    ["she lives in roseau now", ["roseau"]],
    ["he rents his sister's basement in Maplewood", ["Maplewood"]],
    ["her home: 702 4th Ave SW Apt 12, Rochester MN 55902", ["702 4th Ave SW Apt 12, Rochester MN 55902"]],
  ])("sees %j", (text, expected) => {
    expect(found(text, "address")).toEqual(expected);
  });

  it.each([
    ["Does ZIP 55113 span two counties?"],
    ["5 miles up the road"],
    ["what does a person do who moves to Minnesota"],
    ["we open an office at 19 NE 4th Street, Suite 2"],
  ])("passes %j", (text) => {
    expect(found(text, "address")).toEqual([]);
  });
});
