import { describe, expect, it } from "vitest";
import { entityAt } from "../../../src/pii/normalize/entities.js";

describe("entityAt", () => {
  it.each([
    ["&#52;", 52, 5],
    ["&#52 x", 52, 4],
    ["&#x34;", 52, 6],
    ["&eacute;", 0xe9, 8],
    ["&Ntilde;", 0xd1, 8],
    ["&ndash;", 45, 7],
    ["&lt x", 60, 3],
  ])("%j is %i and ends at %i", (text, point, end) => {
    expect(entityAt(text, 0)).toEqual({ point, end });
  });

  it.each(["&", "&&", "&nothing;", "&eacute x", "&#;", "&#x;", "&#xD800;", "&#99999999;"])("%j is none", (text) => {
    expect(entityAt(text, 0)).toBeUndefined();
  });
});
