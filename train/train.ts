/**
 * Trains the detector and writes src/pii/model/weights.ts and train/left-out.md: npx tsx train/train.ts [--check]
 *
 * Everything is seeded and read in a fixed order, so the weights come out the same byte for byte; `--check` compares them instead of writing.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { readMails } from "./corpus.js";
import { leaveOut } from "./leave-out.js";
import { pagePlaces, prepare } from "./material.js";
import { trainVerdict } from "./page-trainer.js";
import { leftOutSection } from "./tables.js";
import { gzipBytes, pack, scaleOf } from "./quantize.js";

const started = Date.now();
const say = (line: string): void => {
  console.log(`${((Date.now() - started) / 1000).toFixed(0)} s  ${line}`);
};

const material = prepare(readMails(new URL("../test/pii/train", import.meta.url).pathname)),
  { mails, authors, packedNames } = material;
say(`${mails.length} mails by ${authors.length} authors, ${material.copies} copies`);

// The page model learns from what the token model says of authors it has not seen.
const left = leaveOut(material, say),
  page = trainVerdict(
    left.map(({ row }) => row),
    pagePlaces,
  ),
  pageScale = scaleOf(page),
  packedPage = pack(page, pageScale);
const tokens = material.train(() => true),
  packedTokens = pack(tokens.emission, tokens.scale);

const list = (numbers: readonly number[]): string => `[${numbers.join(", ")}]`;
const text = `/* eslint-disable */
// Written by train/train.ts from test/pii/train and train/names; do not edit.
export const tokenUnit: number = ${tokens.scale.unit};
export const tokenLevels: readonly number[] = ${list(tokens.scale.levels)};
export const pageUnit: number = ${pageScale.unit};
export const pageLevels: readonly number[] = ${list(pageScale.levels)};
export const transitionWeights: readonly number[] = ${list([...tokens.transition].map((w) => Math.round(w * 64)))};
export const packedNames: readonly string[] = ${JSON.stringify(packedNames)};
export const packedPage: string = ${JSON.stringify(packedPage)};
export const packedTokens: string = ${JSON.stringify(packedTokens)};
`;
say(
  `under gzip: token table ${gzipBytes(packedTokens)}, page table ${gzipBytes(packedPage)}, word lists ${packedNames.map(gzipBytes).join(" + ")} bytes`,
);
const weightsFile = new URL("../src/pii/model/weights.ts", import.meta.url);
if (process.argv.includes("--check")) {
  const same = readFileSync(weightsFile, "utf8") === text;
  say(same ? "weights.ts is what training gives" : "weights.ts is not what training gives");
  process.exitCode = same ? 0 : 1;
} else {
  writeFileSync(weightsFile, text);
  writeFileSync(new URL("left-out.md", import.meta.url), `${leftOutSection(left)}\n`);
}
