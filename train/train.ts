/**
 * Trains the detector and writes src/pii/model/weights.ts: npx tsx train/train.ts [--check]
 *
 * Everything is seeded and read in a fixed order, so the file comes out the same byte for byte; `--check` compares instead of writing.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { COLUMNS, lattice, transitionsOf } from "../src/pii/model/crf.js";
import { decodeSlots, nameSlot } from "../src/pii/model/names.js";
import { readMails } from "./corpus.js";
import { example, pageOf, trainCrf, type Example } from "./crf-trainer.js";
import { nameWords, slotsOf } from "./names.js";
import { infer, pageRow, trainVerdict, type Row } from "./oof.js";
import { gzipBytes, pack, rounded, scaleOf } from "./quantize.js";

const target = new URL("../src/pii/model/weights.ts", import.meta.url);
const directory = new URL(".", import.meta.url).pathname, mailDirectory = new URL("../test/pii/train", import.meta.url).pathname;
const started = Date.now(), say = (line: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(0)} s  ${line}`);

const tokenPlaces = 480_000, pagePlaces = 32_768, folds = 4;
const settings = { size: tokenPlaces, epochs: 5, rate: 0.1, decay: 0.002, start: 0.5, seed: 7 };

const mails = readMails(mailDirectory), authors = [...new Set(mails.map((mail) => mail.author))].sort();
const packedNames = ["given", "family", "words"].map((kind) => slotsOf(nameWords(`${directory}names`, kind)));
const lists = packedNames.map(decodeSlots);
const nameBits = (hash: number): number => {
  const slot = nameSlot(hash);
  return lists.reduce((bits, list, k) => bits | ((list[slot >> 3]! >> (slot & 7)) & 1) << k, 0);
};
const examples: Example[] = mails.map((mail) => { const { page, spans } = pageOf(mail); return example(page, spans, tokenPlaces, nameBits); });
say(`${mails.length} mails by ${authors.length} authors`);

// The page model learns from marginals on authors the token model has not seen.
const rows: Row[] = [], l = lattice(Math.max(...examples.map((e) => e.gold.length)));
for (let fold = 0; fold < folds; fold++) {
  const out = (m: number): boolean => authors.indexOf(mails[m]!.author) % folds === fold;
  const weights = trainCrf(examples.filter((_, m) => !out(m)), settings), transition = transitionsOf(weights.transition);
  const coarse = { ...weights, emission: rounded(weights.emission, scaleOf(weights.emission)) };
  examples.forEach((e, m) => {
    if (!out(m)) return;
    infer(e, coarse, transition, l);
    rows[m] = pageRow(e, l, pagePlaces, mails[m]!.verdict === "pii");
  });
  say(`fold ${fold + 1} of ${folds}`);
}
const page = trainVerdict(rows, pagePlaces), tokens = trainCrf(examples, settings);
const tokenScale = scaleOf(tokens.emission), pageScale = scaleOf(page);
const packedTokens = pack(tokens.emission, tokenScale), packedPage = pack(page, pageScale);

const list = (numbers: readonly number[]): string => `[${numbers.join(", ")}]`;
const text = `/* eslint-disable */
// Written by train/train.ts from test/pii/train and train/names; do not edit.
export const tokenUnit: number = ${tokenScale.unit};
export const tokenLevels: readonly number[] = ${list(tokenScale.levels)};
export const pageUnit: number = ${pageScale.unit};
export const pageLevels: readonly number[] = ${list(pageScale.levels)};
export const transitionWeights: readonly number[] = ${list([...tokens.transition].map((w) => Math.round(w * 64)))};
export const packedNames: readonly string[] = ${JSON.stringify(packedNames)};
export const packedPage: string = ${JSON.stringify(packedPage)};
export const packedTokens: string = ${JSON.stringify(packedTokens)};
`;
say(`token table ${gzipBytes(packedTokens)}, page table ${gzipBytes(packedPage)}, names ${gzipBytes(packedNames.join(""))} bytes under gzip`);
if (process.argv.includes("--check")) {
  const same = readFileSync(target, "utf8") === text;
  say(same ? "weights.ts is what training gives" : "weights.ts is not what training gives");
  process.exitCode = same ? 0 : 1;
} else writeFileSync(target, text);
