import { describe, expect, it } from "vitest";
import { classBit, classesOf, wordClasses } from "../../../src/pii/model/lexicon.js";
import { wordHash } from "../../../src/pii/model/tokens.js";

const classes = (word: string): string[] =>
  wordClasses.filter((name) => (classesOf(wordHash(word)) & classBit[name]!) !== 0);

describe("classesOf", () => {
  it("knows what a word may be about", () => {
    expect(classes("insulin")).toEqual(["health"]);
    expect(classes("Bemidji")).toEqual(["town"]);
    expect(classes("she")).toEqual(["he"]);
    expect(classes("twins")).toEqual(["kin", "family"]);
    expect(classes("UCare")).toEqual(["carrier"]);
  });
  it("knows nothing of other words", () => {
    expect(classes("zzyzx")).toEqual([]);
  });
  it("has a bit for each class", () => {
    expect(new Set(wordClasses.map((name) => classBit[name])).size).toBe(wordClasses.length);
    expect(wordClasses.length).toBeLessThanOrEqual(32);
  });
});
