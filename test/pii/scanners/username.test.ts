import { describe, expect, it } from "vitest";
import { found } from "../found.js";

describe("a user name", () => {
  it.each([
    ["username jmuellner_71 is locked", ["jmuellner_71"]],
    ["login: sokha1958", ["sokha1958"]],
  ])("sees %j", (text, expected) => {
    expect(found(text, "identifier")).toEqual(expected);
  });

  it.each([["the username field is empty"], ["login does not work"]])("passes %j", (text) => {
    expect(found(text, "identifier")).toEqual([]);
  });
});
