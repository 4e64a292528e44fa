/**
 * How fast is a text read, with the model and without? A mail of 2 kB, then families of text made to be slow, at 128 kB
 * and at 1 MB: the time must grow with the text and not faster.
 */
import { readdirSync, readFileSync } from "node:fs";
import { bench, run } from "mitata";
import { findPii } from "../src/pii/findPii.js";
import { findIdentifiers } from "../src/pii/identifiers.js";

const corpus = "test/pii/corpus";
const mails = readdirSync(corpus)
  .flatMap((file) => readFileSync(`${corpus}/${file}`, "utf8").split(/^=== id: .*$/m))
  .map((block) => block.slice(block.indexOf("\nbody:") + 7).replace(/⟦[a-z-]+:|⟧/g, ""))
  .join("\n");
// Whole strings, as a mail comes from a socket or a file, not slices of one.
const whole = (text: string): string => Buffer.from(text).toString();
const pages = Array.from({ length: Math.floor(mails.length / 2000) }, (_, i) =>
  whole(mails.slice(i * 2000, i * 2000 + 2000)),
);

// A gateway reads mail all day: what counts is how it reads once the engine has seen a few thousand.
const readers: Readonly<Record<string, (text: string) => unknown>> = { identifiers: findIdentifiers, model: findPii };
let page = 0;
for (const [reader, read] of Object.entries(readers)) {
  for (let round = 0; round < 60; round += 1) for (const text of pages) read(text);
  bench(`a mail of 2 kB, ${reader}`, () => read(pages[(page = (page + 1) % pages.length)] ?? ""));
}
await run();

const families: Readonly<Record<string, string>> = {
  prose: "The client asked when her new plan begins, and I said we would write on Monday. ",
  "one-letter words": "a ",
  "words between signs": "&a",
  "capital letters": "A.",
  digits: "1",
  "spaced digits": "12 ",
  "Social Security numbers": "471-88-2036 ",
  "at signs": "@",
  "mail addresses": "a@b.co ",
  "less-than signs": "<",
  "open tags": "<a ",
  ampersands: "&",
  "numeric references": "&#4",
  "equals signs": "=",
  "half escapes": "=3",
  "percent signs": "%",
  "percent escapes": "%41",
  base64: "QUJD",
  "binary base64": "/9x+",
  "nested quotes": "> ",
  spaces: " ",
  "line breaks": "\n",
  "number words": "one two ",
  "cue words": "ssn case phone ",
  "masked digits": "*1",
  parentheses: "(1",
  commas: "1,",
  "zero-width marks": "\u200b",
  "combining marks": "e\u0301",
  "full-width digits": "\uff14",
  pictures: "\u{1F512}",
  labels: "[ssn]",
};

const small = 131_072;
function fastest(read: (text: string) => unknown, text: string): number {
  return Math.min(...Array.from({ length: 3 }, () => timed(read, text)));
}

function timed(read: (text: string) => unknown, text: string): number {
  const start = performance.now();
  read(text);
  return performance.now() - start;
}

for (const [reader, read] of Object.entries(readers)) {
  console.log(`\n${reader.padEnd(26)} 128 kB ms   1 MB ms   growth (8 times the text)`);
  for (const [name, piece] of Object.entries(families)) {
    const unit = piece.repeat(Math.floor(small / piece.length));
    const [little, much] = [fastest(read, unit), fastest(read, unit.repeat(8))];
    console.log(
      `${name.padEnd(26)} ${little.toFixed(1).padStart(9)} ${much.toFixed(1).padStart(9)}   ${(much / little).toFixed(1)}x`,
    );
  }
}
