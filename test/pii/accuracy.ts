/**
 * Scores the detector on the annotated mails: npx tsx test/pii/accuracy.ts [--misses] [--left-out] [--docs]
 *
 * `--misses` lists what was missed or wrongly found, by mail id, category and offsets. `--left-out` trains anew with whole authors left out and scores those (minutes).
 * `--docs` writes docs/pii-accuracy.md: the corpus, and the authors left out as the last training measured them.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { findPiiInMessage } from "../../src/pii/findPiiInMessage.js";
import { detect } from "../../src/pii/model/detector.js";
import { knownValues, senderValues } from "../../src/pii/known.js";
import { normalize } from "../../src/pii/normalize/normalize.js";
import { scanIdentifiers } from "../../src/pii/scanners/scan.js";
import { readMails, type Mail } from "../../train/corpus.js";
import { leaveOut } from "../../train/leave-out.js";
import { prepare } from "../../train/material.js";
import { Score, type Answer } from "../../train/scoring.js";
import { curveTable, leftOutSection, tables } from "../../train/tables.js";

const here = (path: string): string => new URL(path, import.meta.url).pathname,
  date = "2026-11-21";
const has = (flag: string): boolean => process.argv.includes(flag);

export function corpusVersion(directory: string): { readonly mails: number; readonly sha256: string } {
  const hash = createHash("sha256");
  let mails = 0;
  for (const file of readdirSync(directory)
    .filter((name) => name.endsWith(".txt"))
    .sort()) {
    const text = readFileSync(`${directory}/${file}`, "utf8");
    mails += text.split(/^=== (?=id: )/mu).length - 1;
    hash.update(text);
  }
  return { mails, sha256: hash.digest("hex").slice(0, 16) };
}

/** What the library answers to a mail whose sender is known. */
export function answerOf(mail: Mail): Answer {
  const { verdict, findings } = findPiiInMessage(
    { subject: mail.subject.text, body: mail.body.text },
    { sender: mail.sender },
  );
  return {
    verdict,
    findings: findings.map(({ category, part, start, end }) => ({
      category,
      part: part === "subject" ? ("subject" as const) : ("body" as const),
      start,
      end,
    })),
  };
}

export function scoreMails(mails: readonly Mail[]): Score {
  const score = new Score();
  for (const mail of mails) score.add(mail, answerOf(mail));
  return score;
}

function oddsOf(mail: Mail): number {
  const section = (text: string): Parameters<typeof detect>[1] => {
    const { text: read } = normalize(text);
    return { text: read, candidates: scanIdentifiers(read) };
  };
  return detect(
    section(mail.subject.text),
    section(mail.body.text),
    knownValues("accuracy", undefined, senderValues(mail.sender)),
    mail.sender,
  ).odds;
}

function main(): void {
  const corpus = readMails(here("corpus")),
    version = corpusVersion(here("corpus")),
    training = corpusVersion(here("train"));
  const score = scoreMails(corpus),
    t0 = performance.now();
  for (const mail of corpus) answerOf(mail);
  const ms = performance.now() - t0,
    characters = corpus.reduce((sum, mail) => sum + mail.subject.text.length + mail.body.text.length, 0);
  const parts = [
    `## The corpus\n\n${version.mails} mails (sha256 ${version.sha256}) by authors the training mails do not have; settings were chosen with an eye on them.\n\n${tables(score)}\n\n${curveTable(corpus.map((mail) => ({ mail, odds: oddsOf(mail) })))}`,
  ];
  console.log(
    `${parts[0] ?? ""}\n\n${(ms / corpus.length).toFixed(2)} ms a mail, ${((ms / characters) * 2048).toFixed(2)} ms for 2 kB`,
  );
  if (has("--misses")) console.log(`\n${score.misses.join("\n")}`);
  if (has("--left-out"))
    console.log(
      `\n${leftOutSection(
        leaveOut(prepare(readMails(here("train"))), (line) => {
          console.log(line);
        }),
      )}`,
    );
  if (has("--docs"))
    writeFileSync(
      here("../../docs/pii-accuracy.md"),
      page([...parts, readFileSync(here("../../train/left-out.md"), "utf8").trim()], training),
    );
}

const page = (
  parts: readonly string[],
  training: { mails: number; sha256: string },
): string => `# How accurate the PII detector is

Measured ${date} with \`npm run accuracy -- --docs\`, through \`findPiiInMessage\` with the sender given. A place counts as found when findings of its category cover at least half of it,
and a finding as right when it touches a place of its category; meaning is scored by mail. All mails are fictional and written for this project; the weights are trained on
${training.mails} of them (\`npm run train\`), never on the corpus.

${parts.join("\n\n")}
`;

if (process.argv[1] !== undefined && import.meta.url.endsWith(process.argv[1].split("/").pop() ?? "-")) main();
