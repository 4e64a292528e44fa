import { describe, expect, it } from "vitest";
import { eachTellingValue, tagAt } from "../../../src/pii/normalize/tags.js";

describe("tagAt", () => {
  it.each([
    ["<b>", ""],
    ["</span>", ""],
    ["<br/>", "\n"],
    ["<td>", "\t"],
    ["<ssn>", "name"],
    ["</ssn>", "\n"],
    ["<!-- idle -->", ""],
  ])("%j leaves %j", (text, gap) => {
    expect(tagAt(text, 0)).toMatchObject({ end: text.length, gap });
  });

  it.each(["<", "<3", "< b>", "<maria@mail.example>", "<b", "<b <i>", "<<<"])("%j is no tag", (text) => {
    expect(tagAt(text, 0)).toBeUndefined();
  });
});

describe("eachTellingValue", () => {
  it("gives what is dialed, written to or filled in, not what lays out", () => {
    const text =
      '<a class="c12345" href="mailto:m@x.example" title=2036123 style="width:12345px" src="https://x/12345">';
    const values: string[] = [];
    eachTellingValue(text, 2, text.length, (start, end) => values.push(text.slice(start, end)));
    expect(values).toEqual(["mailto:m@x.example", "2036123"]);
  });
});
