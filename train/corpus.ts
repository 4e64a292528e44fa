/** Reads annotated mails (see test/pii/FORMAT.md for the format). */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface MarkedSpan {
  readonly category: string;
  readonly start: number;
  readonly end: number;
}
export interface MarkedText {
  readonly text: string;
  readonly spans: readonly MarkedSpan[];
}
export interface Mail {
  readonly id: string;
  /** The letter of the file: one letter is one author. */
  readonly author: string;
  readonly verdict: "pii" | "none";
  readonly styles: readonly string[];
  readonly sender: {
    readonly name?: string;
    readonly email?: string;
    readonly phone?: string;
    readonly agency?: string;
  };
  readonly subject: MarkedText;
  readonly body: MarkedText;
}

export function parseMarked(marked: string): MarkedText {
  const spans: MarkedSpan[] = [];
  let text = "",
    at = 0;
  for (;;) {
    const open = marked.indexOf("⟦", at);
    if (open < 0) return { text: text + marked.slice(at), spans };
    const colon = marked.indexOf(":", open),
      close = marked.indexOf("⟧", open);
    text += marked.slice(at, open);
    const start = text.length;
    text += marked.slice(colon + 1, close);
    spans.push({ category: marked.slice(open + 1, colon), start, end: text.length });
    at = close + 1;
  }
}

function parseBlock(block: string, author: string): Mail {
  const at = block.indexOf("\nbody:");
  const head = new Map(
    block
      .slice(0, at)
      .split("\n")
      .map((line) => [line.slice(0, line.indexOf(":")).trim(), line.slice(line.indexOf(":") + 1).trim()]),
  );
  const [name, email, phone, agency] = (head.get("sender") ?? "").split("|").map((s) => s.trim());
  return {
    id: head.get("id") ?? "",
    author,
    verdict: head.get("verdict") === "pii" ? "pii" : "none",
    styles: (head.get("style") ?? "").split(",").map((s) => s.trim()),
    sender: {
      ...(name ? { name } : {}),
      ...(email ? { email } : {}),
      ...(phone && phone !== "-" ? { phone } : {}),
      ...(agency ? { agency } : {}),
    },
    subject: parseMarked(head.get("subject") ?? ""),
    body: parseMarked(block.slice(block.indexOf("\n", at + 1) + 1).replace(/\s+$/u, "")),
  };
}

/** All mails of a directory, in the order of file names and then of the file. */
export function readMails(directory: string): Mail[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .flatMap((file) =>
      readFileSync(join(directory, file), "utf8")
        .split(/^=== (?=id: )/mu)
        .slice(1)
        .map((block) => parseBlock(block, file.split("-")[0] ?? file)),
    );
}
