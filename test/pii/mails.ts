// Mails for the laws of the detector: those of the corpus, their personal lines, and mixtures that nobody would write.
import fc from "fast-check";
import type { Finding, Message } from "../../src/pii/finding.js";
import { readMails, type Mail } from "../../train/corpus.js";

export const corpus: readonly Mail[] = readMails(new URL("corpus", import.meta.url).pathname);

/** Every line of a corpus body that speaks of someone other than the sender. */
export const personalLines: readonly string[] = corpus.flatMap(({ body }) => {
  let end = -1;
  return body.text.split("\n").filter((line) => {
    const start = end + 1;
    end = start + line.length;
    return body.spans.some((span) => span.category !== "sender" && span.start >= start && span.end <= end);
  });
});

const lines: readonly string[] = [...new Set(corpus.flatMap(({ body }) => body.text.split("\n")))].filter(
  (line) => line.trim() !== "",
);

const oddments = fc.constantFrom(
  "SSN 471-88-2036",
  "four seven one, eight eight, two oh three six",
  "maria at mail dot example",
  "3/14/1991",
  "DOB",
  "last four",
  "0143",
  "612",
  "=34=37",
  "&#52;71-88-2036",
  "SGVyIFNTTiBpcyA0NzEtODgtMjAzNi4=",
  "<b>",
  "</b>",
  "[name]",
  "[ssn-1]",
  "\u2588\u2588\u2588\u2588",
);

const piece = fc.tuple(
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...lines) },
    { weight: 2, arbitrary: oddments },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  ),
  fc.constantFrom("\n", " ", ", ", "", "\n> ", "\n\n"),
);

const mixtureOf = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(piece, { maxLength }).map((pieces) => pieces.map(([text, gap]) => text + gap).join(""));

/** Lines of many mails, oddments and noise, glued together in any way. */
export const mixture: fc.Arbitrary<string> = mixtureOf(10);

export const mixedMessage: fc.Arbitrary<Message> = fc.record(
  {
    subject: mixtureOf(2),
    body: mixtureOf(5),
    attachments: fc.array(fc.record({ name: mixtureOf(1), text: mixtureOf(3) }, { requiredKeys: ["name"] }), {
      maxLength: 2,
    }),
  },
  { requiredKeys: ["body"] },
);

/** As many runs as asked for, but no more than there are cases. */
export function runsOf(cases: number): { readonly numRuns: number } {
  return { numRuns: Math.min(cases, fc.readConfigureGlobal().numRuns ?? cases) };
}

/** Pairs of findings of one category and part that share a place. There should be none. */
export function overlaps(findings: readonly Finding[]): readonly (readonly [Finding, Finding])[] {
  const last = new Map<string, Finding>();
  return findings.flatMap((finding) => {
    const key = `${finding.category} ${finding.part ?? ""}`;
    const before = last.get(key);
    last.set(key, finding);
    return before !== undefined && finding.start < before.end ? [[before, finding] as const] : [];
  });
}
