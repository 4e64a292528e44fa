// The pages of docs/ that are made from data: `npm run pages` writes them, and a test keeps them current.
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { format, resolveConfig } from "prettier";
import { clauses } from "../../src/policy/clauses.js";
import { documentTitles } from "../../src/policy/documentTitles.js";
import { readings } from "../../src/policy/reading.js";
import { readersFacts } from "../../src/policy/readersFacts.js";
import type { DocumentId } from "../../src/policy/clause.js";

/** Where the documents are silent: what this library chose. */
export function choicesPage(): string {
  const rows = readings.flatMap(({ id, question, chosen, because, alternatives, option }) => [
    `## ${id}`,
    "",
    `${question} **${chosen}**`,
    "",
    `${because} Other readings: ${alternatives.join(" ")}${option === undefined ? "" : ` Option: \`${option}\`.`}`,
    "",
  ]);
  return page(
    "Choices",
    "Where the five documents are silent or ambiguous, the reading that the library takes. An answer names every reading it used in `assumptions`.",
    rows,
  );
}

/** Every clause, by document. */
export function clausesPage(): string {
  const rows = (Object.keys(documentTitles) as DocumentId[]).flatMap((document) => [
    `## ${documentTitles[document]}`,
    "",
    "| clause | where | in our words |",
    "| --- | --- | --- |",
    ...clauses
      .filter((each) => each.document === document)
      .map(
        ({ id, section, lines, paraphrase }) =>
          `| \`${id}\` | ${section}, ${lines} | ${paraphrase.replaceAll("|", "\\|")}${note(id)} |`,
      ),
    "",
  ]);
  return page(
    "Clauses",
    "The 219 normative statements of the five documents, paraphrased. Lines are those of the stored documents.",
    rows,
  );
}

export const pages: Readonly<Record<string, () => string>> = {
  "docs/choices.md": choicesPage,
  "docs/clauses.md": clausesPage,
};

/** A page as it stands in its file. */
export async function formatted(file: string): Promise<string> {
  const text = pages[file]?.() ?? "";
  return format(text, { ...(await resolveConfig(file)), parser: "markdown" });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  for (const file of Object.keys(pages)) writeFileSync(file, await formatted(file));

// Helpers

function page(title: string, lead: string, rows: readonly string[]): string {
  return `# ${title}\n\n${lead}\n\n${rows.join("\n").trimEnd()}\n`;
}

function note(id: keyof typeof readersFacts | (string & {})): string {
  const reason = Object.hasOwn(readersFacts, id) ? readersFacts[id as keyof typeof readersFacts] : undefined;
  return reason === undefined ? "" : ` *Not decided by a function: ${reason}*`;
}
