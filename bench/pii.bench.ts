/**
 * How fast are identifiers found? A mail of 2 kB, then families of text made to be slow, at 128 kB and at 1 MB: the
 * time must grow with the text and not faster.
 */
import { readdirSync, readFileSync } from "node:fs";
import { bench, run } from "mitata";
import { findIdentifiers } from "../src/pii/identifiers.js";

const corpus = "test/pii/corpus";
const mails = readdirSync(corpus)
  .flatMap((file) => readFileSync(`${corpus}/${file}`, "utf8").split(/^=== id: .*$/m))
  .map((block) => block.slice(block.indexOf("\nbody:") + 7).replace(/⟦[a-z-]+:|⟧/g, ""))
  .join("\n");
const pages = Array.from({ length: Math.floor(mails.length / 2000) }, (_, i) => mails.slice(i * 2000, i * 2000 + 2000));

let page = 0;
bench("a mail of 2 kB, identifiers only", () => findIdentifiers(pages[(page = (page + 1) % pages.length)] ?? ""));
await run();

const families: Readonly<Record<string, string>> = {
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
const fastest = (text: string): number => Math.min(...Array.from({ length: 3 }, () => timed(text)));

function timed(text: string): number {
  const start = performance.now();
  findIdentifiers(text);
  return performance.now() - start;
}

console.log("\nfamily                     128 kB ms   1 MB ms   growth (8 times the text)");
for (const [name, piece] of Object.entries(families)) {
  const unit = piece.repeat(Math.floor(small / piece.length));
  const [little, much] = [fastest(unit), fastest(unit.repeat(8))];
  console.log(
    `${name.padEnd(26)} ${little.toFixed(1).padStart(9)} ${much.toFixed(1).padStart(9)}   ${(much / little).toFixed(1)}x`,
  );
}
