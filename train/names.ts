/** The name lists as the sets the detector ships. */
import { tokenize } from "../src/pii/model/tokens.js";
import type { Mail } from "./corpus.js";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { encodeSlots, nameSlot } from "../src/pii/model/names.js";
import { wordHash } from "../src/pii/model/tokens.js";

/** Words of all lists of a kind (`given`, `family`), pieces of several words or hyphens apart. */
export function nameWords(directory: string, kind: string): string[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith(`.${kind}.txt`))
    .sort()
    .flatMap((file) => readFileSync(join(directory, file), "utf8").split(/[\s-]+/u))
    .map((word) => word.trim())
    .filter((word) => word.length > 1);
}

export const slotsOf = (words: readonly string[]): string => encodeSlots(words.map((word) => nameSlot(wordHash(word))));

/** Authors by the words they write outside names: a word of several authors is a common one. */
export function authorsOfWords(mails: readonly Mail[]): Map<number, Set<string>> {
  const authors = new Map<number, Set<string>>();
  for (const mail of mails)
    for (const { text, spans } of [mail.subject, mail.body]) {
      const names = spans.filter(
          ({ category }) =>
            category === "name" ||
            category === "sender" ||
            category === "email" ||
            category === "mothers-maiden-name" ||
            category === "address",
        ),
        tokens = tokenize(text);
      for (let i = 0; i < tokens.count; i++) {
        if (tokens.kind[i] !== 1 || names.some(({ start, end }) => tokens.start[i]! < end && tokens.end[i]! > start))
          continue;
        const hash = tokens.word[i]!;
        let set = authors.get(hash);
        if (set === undefined) authors.set(hash, (set = new Set()));
        set.add(mail.author);
      }
    }
  return authors;
}

/** Whether a word is common without what `author` wrote. */
export function commonWithout(authors: Map<number, Set<string>>, author: string, least = 2): (hash: number) => boolean {
  return (hash) => {
    const set = authors.get(hash);
    return set !== undefined && set.size - (set.has(author) ? 1 : 0) >= least;
  };
}
