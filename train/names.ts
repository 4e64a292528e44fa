/** The name lists as the sets the detector ships. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { encodeSlots, nameSlot } from "../src/pii/model/names.js";
import { wordHash } from "../src/pii/model/tokens.js";

/** Words of all lists of a kind (`given`, `family`), pieces of several words or hyphens apart. */
export function nameWords(directory: string, kind: string): string[] {
  return readdirSync(directory).filter((file) => file.endsWith(`.${kind}.txt`)).sort()
    .flatMap((file) => readFileSync(join(directory, file), "utf8").split(/[\s-]+/u)).map((word) => word.trim()).filter((word) => word.length > 1);
}

export const slotsOf = (words: readonly string[]): string => encodeSlots(words.map((word) => nameSlot(wordHash(word))));
