import { describe, expect, it } from "vitest";
import { found } from "../found.js";

describe("a telephone number", () => {
  it.each([
    ["Call her at 612-555-0143.", ["612-555-0143"]],
    ["cell (612) 555-0143", ["(612) 555-0143"]],
    ["her number: +1 612.555.0143 ext. 12", ["+1 612.555.0143 ext. 12"]],
    ["phone 6125550143", ["6125550143"]],
    ["her cell six one two five five five oh one four three", ["six one two five five five oh one four three"]],
    ["her phone 507 555 01 73", ["507 555 01 73"]],
    ["WhatsApp +593 99 555 0172", ["+593 99 555 0172"]],
  ])("sees %j", (text, expected) => {
    expect(found(text, "phone")).toEqual(expected);
  });

  it.each([
    ["call 844-520-8695"],
    ["Error 612-55-1"],
    ["order 6125550143 shipped"],
    ["our fax is 320-555-0164"],
    ["IP 192.168.10.24"],
  ])("passes %j", (text) => {
    expect(found(text, "phone")).toEqual([]);
  });
});
