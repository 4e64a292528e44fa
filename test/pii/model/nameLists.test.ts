import { describe, expect, it } from "vitest";
import { nameBits } from "../../../src/pii/model/nameLists.js";
import { wordHash } from "../../../src/pii/model/tokens.js";

describe("nameBits", () => {
  it("knows given and family names of several communities", () => {
    for (const name of ["Xiong", "Nguyen", "Mohamed", "Garcia"]) expect(nameBits(wordHash(name)) & 2, name).toBe(2);
    for (const name of ["Fadumo", "Maria", "Ingrid"]) expect(nameBits(wordHash(name)) & 1, name).toBe(1);
  });
  it("knows common words", () => {
    for (const word of ["the", "coverage", "because"]) expect(nameBits(wordHash(word)) & 8, word).toBe(8);
  });
});
