// Detectors side by side, on the same mails in the same run: accuracy and speed in one table.
// `npx tsx bench/detectors.bench.ts` prints it, `--write` puts it into docs/detectors.md.
import { writeFileSync } from "node:fs";
import { format } from "prettier";
import { readMails, type Mail as Annotated } from "../train/corpus.js";
import { detectors, type Answer, type Detector, type Mail, type Marked } from "./detectors.js";
import { lookAlikes, ssnForms, type Form } from "./ssnForms.js";

/** A mail with what its annotation says, in offsets into its whole text. */
interface Case {
  readonly mail: Mail;
  readonly personal: boolean;
  readonly names: readonly Marked[];
  readonly signature: readonly Marked[];
}

interface Answered extends Case {
  readonly answer: Answer;
}

const cases = readMails("test/pii/corpus").map(caseOf);
const heads = [
  "detector",
  "personal mails seen",
  "harmless mails passed",
  "names found",
  "lower-case names",
  `SSN forms (of ${ssnForms.length})`,
  `look-alikes passed (of ${lookAlikes.length})`,
  "ms a mail",
];
const rows: string[][] = [];
for (const detector of detectors) rows.push(await measured(detector));
const table = [heads, ["---", ...heads.slice(1).map(() => "--:")], ...rows].map((row) => `| ${row.join(" | ")} |`);

if (process.argv.includes("--write")) writeFileSync("docs/detectors.md", await page(table));
else console.log(table.join("\n"));

// Helpers: the mails

function caseOf({ subject, body, sender, verdict }: Annotated): Case {
  const text = `${subject.text}\n\n${body.text}`;
  const shift = text.length - body.text.length;
  const spans = [
    ...subject.spans,
    ...body.spans.map(({ category, start, end }) => ({ category, start: start + shift, end: end + shift })),
  ];
  return {
    mail: { subject: subject.text, body: body.text, text, sender },
    personal: verdict === "pii",
    names: spans.filter(({ category }) => category === "name"),
    signature: spans.filter(({ category }) => category === "sender"),
  };
}

function alone({ text }: Form): Mail {
  return { subject: "", body: text, text: `\n\n${text}`, sender: {} };
}

// Helpers: the measures

async function measured({ name, detect }: Detector): Promise<string[]> {
  const answered: Answered[] = [];
  for (const each of cases) answered.push({ ...each, answer: await detect(each.mail) });
  const personal = answered.filter((each) => each.personal);
  const harmless = answered.filter((each) => !each.personal);
  const names = answered.flatMap(({ names: all, mail, answer }) => all.map((name) => ({ name, mail, answer })));
  const lower = names.filter(({ name: { start, end }, mail: { text } }) => isLowerCase(text.slice(start, end)));
  const found = ({ name, answer }: (typeof names)[number]): boolean => covers(answer, name);
  return [
    name,
    share(personal, (each) => !passes(each)) + asked(personal),
    share(harmless, passes) + asked(harmless),
    share(names, found),
    share(lower, found),
    String(await right(ssnForms, async (form) => covers(await detect(alone(form)), shifted(form)))),
    String(await right(lookAlikes, async (form) => passes({ answer: await detect(alone(form)), signature: [] }))),
    (await speed(detect)).toFixed(2),
  ];
}

/** Without a verdict of its own, a detector passes a mail in which it marks nothing but the sender's own signature. */
function passes({ answer: { verdict, marked }, signature }: Pick<Answered, "answer" | "signature">): boolean {
  if (verdict !== undefined) return verdict === "none";
  return marked.every(({ start, end }) => signature.some((span) => start < span.end && end > span.start));
}

/** Is at least half of it marked, whatever it was taken for? */
function covers({ marked }: Answer, { start, end }: Marked): boolean {
  let covered = 0;
  for (let at = start; at < end; at++) if (marked.some((each) => each.start <= at && at < each.end)) covered++;
  return covered * 2 >= end - start;
}

function shifted({ start, end }: Form): Marked {
  return { start: start + 2, end: end + 2 };
}

function isLowerCase(text: string): boolean {
  return text === text.toLowerCase();
}

async function right(forms: readonly Form[], isRight: (form: Form) => Promise<boolean>): Promise<number> {
  let count = 0;
  for (const form of forms) if (await isRight(form)) count++;
  return count;
}

/** Processor time, which other programs do not lengthen: the median of warmed passes over all mails in two seconds. */
async function speed(detect: Detector["detect"]): Promise<number> {
  const passes: number[] = [];
  for (let spent = 0; passes.length < 4 || spent < 2000;) {
    const before = process.cpuUsage();
    for (const { mail } of cases) await detect(mail);
    const { user, system } = process.cpuUsage(before);
    const pass = (user + system) / 1000;
    passes.push(pass / cases.length);
    spent += pass;
  }
  const warmed = passes.slice(1).sort((a, b) => a - b);
  return warmed[Math.floor(warmed.length / 2)] ?? Number.NaN;
}

function share<T>(list: readonly T[], isRight: (each: T) => boolean): string {
  return (list.filter(isRight).length / list.length).toFixed(2);
}

/** Of how many a person would be asked, where a detector can ask. */
function asked(answered: readonly Answered[]): string {
  const possible = share(answered, ({ answer }) => answer.verdict === "possible");
  return Number(possible) === 0 ? "" : ` (${possible} asked)`;
}

// Helpers: the page

async function page(content: readonly string[]): Promise<string> {
  const personal = cases.filter((each) => each.personal).length;
  const characters = Math.round(cases.reduce((sum, { mail }) => sum + mail.text.length, 0) / cases.length);
  const text = `# Detectors side by side

Measured ${new Date().toISOString().slice(0, 10)} on the ${cases.length} annotated mails of \`test/pii/corpus\` (${personal} personal,
${cases.length - personal} harmless), all in one run on Node ${process.versions.node}. To measure again and write this page:

\`\`\`sh
npx tsx bench/detectors.bench.ts --write
\`\`\`

${content.join("\n")}

How it is measured:

- Every detector runs as its documentation shows it, with its defaults; \`bench/detectors.ts\` holds what each of them is asked. The
  model of wink-nlp knows no people, so its proper nouns stand for them.
- A mail is seen, or not passed, when anything in it is marked; by \`mnsure-rules/pii\`, when its verdict is not \`none\`. Behind the share of
  mails stands how many of them a person is asked about (\`possible\`) rather than told.
- Only \`mnsure-rules/pii\` can be told who the sender is. To the others, marks on the sender's own signature are forgiven.
- A name is found when half of it is marked, whatever it was taken for.
- The SSN forms are one number beside a cue, written in ${ssnForms.length} ways: with other dashes, spaces and digits, invisible characters,
  entities, tags and encodings, in words, masked, as last four. The look-alikes are ticket, form, plan and tracking numbers and the like,
  passed when nothing in their sentence is marked. \`bench/ssnForms.ts\` lists both.
- Milliseconds are processor time, the median of warmed passes over all mails, which have ${characters} characters on average.
- The settings of \`mnsure-rules\` were chosen with these ${cases.length} mails in view, so its own figures are optimistic here;
  [accuracy](pii-accuracy.md) says what to expect of mails that nobody tuned to.
`;
  return format(text, { parser: "markdown", printWidth: 120 });
}
