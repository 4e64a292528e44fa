import { clause } from "../policy/clauses.js";
import type { ClauseId } from "../policy/clauseId.js";
import { documentTitles } from "../policy/documentTitles.js";
import { reading } from "../policy/reading.js";
import type { Decision, Duty } from "./decision.js";

/**
 * What does a decision say, in English, and where does each part of it stand?
 *
 * Built from the paraphrases of the clauses and from the readings alone, so it carries nobody's data. A guide for
 * readers, not a text to parse: its wording may change in any release.
 *
 * @param options `width`: the longest line in characters, at least 20; default 100.
 * @throws RangeError when the width is not a whole number of at least 20.
 * @example
 * ```ts
 * import { explain } from "mnsure-rules/decision";
 * import { identifierStanding } from "mnsure-rules/people";
 *
 * const text = explain(identifierStanding({ kind: "assister-id", certified: false }));
 * text.split("\n")[0] // => "Identifier standing: inactive."
 * text.includes("L23]") // => true
 * ```
 */
export function explain(decision: Decision<string>, options: { readonly width?: number } = {}): string {
  const width = options.width ?? 100;
  if (!(Number.isInteger(width) && width >= 20))
    throw new RangeError("explain: expected `width` to be a whole number of at least 20");
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ["Because", decision.because.map((reason) => `${words(reason.code)}: ${cited(reason.clause)}`)],
    ["Not known, and it matters", decision.missing.map(words)],
    ["Next", decision.duties.map(duty)],
    [
      "Worth knowing",
      decision.notices.map(({ code, clause: id }) => (id === undefined ? words(code) : `${words(code)}: ${cited(id)}`)),
    ],
    ["Where the text is silent", decision.assumptions.map((id) => `${reading(id).question} ${reading(id).chosen}`)],
  ];
  const lines = [`${sentence(words(decision.question))}: ${words(decision.verdict)}.`];
  for (const [title, items] of sections)
    if (items.length > 0) lines.push(`${title}:`, ...items.flatMap((item) => wrapped(item, width)));
  if (decision.holdsThrough !== undefined) lines.push(`This holds through ${decision.holdsThrough}.`);
  return lines.join("\n");
}

// Helpers

function duty({ who, modality, action, when, notBefore, dueBy, contact, clause: id }: Duty): string {
  const details = [
    when === "now" ? "now" : when === "prompt" ? "promptly" : "",
    notBefore === undefined ? "" : `not before ${notBefore}`,
    dueBy === undefined ? "" : `by ${dueBy}`,
    contact === undefined ? "" : `to ${contact.email ?? contact.note ?? words(contact.desk)}`,
  ].filter((detail) => detail !== "");
  const how = details.length > 0 ? ` (${details.join(", ")})` : "";
  return `the ${words(who)} ${words(modality)} ${words(action)}${how}: ${cited(id)}`;
}

function cited(id: ClauseId): string {
  const { paraphrase, document, section, lines } = clause(id);
  return `${paraphrase} [${documentTitles[document]}, ${section}, ${lines}]`;
}

/** A code or the name of a fact as words: "holdsThrough" and "holds-through" alike. */
function words(code: string): string {
  return code.replace(/-/g, " ").replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** One item of a list, broken between words. A word longer than the line stays whole. */
function wrapped(item: string, width: number): string[] {
  const lines: string[] = [];
  let line = "  -";
  for (const word of item.split(" ")) {
    if (line.length + 1 + word.length > width && line.trim() !== "-") {
      lines.push(line);
      line = "   ";
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}
