// Each detector as its own documentation uses it, with its defaults, reduced to the places it marks in a text.
import { OpenRedaction } from "@openredaction/core";
import { Redactor } from "@redactpii/node";
import nlp from "compromise";
import { SyncRedactor } from "redact-pii";
import model from "wink-eng-lite-web-model";
import winkNLP, { type ItemEntity, type ItemToken } from "wink-nlp";
import { findPiiInMessage, type Sender } from "mnsure-rules/pii";
import { findIdentifiers } from "mnsure-rules/pii/identifiers";

/** A mail as each detector gets it: its parts, its whole text, and who sends it, which only ours can be told. */
export interface Mail {
  readonly subject: string;
  readonly body: string;
  /** Subject and body with an empty line between. */
  readonly text: string;
  readonly sender: Sender;
}

/** Offsets into the whole text. */
export interface Marked {
  readonly start: number;
  readonly end: number;
}

export interface Answer {
  readonly marked: readonly Marked[];
  /** Only a detector with verdicts gives one; of the others every mark holds the mail. */
  readonly verdict?: "pii" | "possible" | "none" | "cannot-tell";
}

export interface Detector {
  readonly name: string;
  readonly detect: (mail: Mail) => Answer | Promise<Answer>;
}

const replaced = "\u0001";
const redactPii = new SyncRedactor({ globalReplaceWith: replaced });
const redactPiiNode = new Redactor({ globalReplaceWith: replaced });
const openRedaction = new OpenRedaction();
const wink = winkNLP(model);

export const detectors: readonly Detector[] = [
  {
    name: "**mnsure-rules/pii**",
    detect: ({ subject, body, sender }) => {
      const { verdict, findings } = findPiiInMessage({ subject, body }, { sender });
      const shift = subject.length + 2;
      const marked = findings.map(({ part, start, end }) =>
        part === "subject" ? { start, end } : { start: start + shift, end: end + shift },
      );
      return { verdict, marked };
    },
  },
  { name: "**mnsure-rules/pii/identifiers**", detect: ({ text }) => ({ marked: findIdentifiers(text) }) },
  { name: "redact-pii", detect: ({ text }) => ({ marked: gaps(text, redactPii.redact(text)) }) },
  { name: "@redactpii/node", detect: ({ text }) => ({ marked: gaps(text, redactPiiNode.redact(text)) }) },
  {
    name: "@openredaction/core",
    detect: async ({ text }) => {
      const { detections } = await openRedaction.detect(text);
      return { marked: detections.map(({ position: [start, end] }) => ({ start, end })) };
    },
  },
  {
    name: "compromise",
    detect: ({ text }) => {
      const doc = nlp(text);
      return { marked: [doc.people(), doc.emails(), doc.phoneNumbers()].flatMap(offsets) };
    },
  },
  { name: "wink-nlp", detect: ({ text }) => ({ marked: winkMarks(text) }) },
];

// Helpers

/** Where a redactor that only returns text has replaced something. */
function gaps(text: string, redacted: string): Marked[] {
  const kept = redacted.split(replaced);
  const marked: Marked[] = [];
  let at = 0;
  for (const [index, piece] of kept.entries()) {
    const last = index === kept.length - 1;
    const found = index === 0 ? 0 : last ? text.length - piece.length : text.indexOf(piece, at);
    if (!text.startsWith(piece, found)) throw new Error("a redactor changed more than it marked");
    if (found > at) marked.push({ start: at, end: found });
    at = found + piece.length;
  }
  return marked;
}

interface CompromiseView {
  json(options: object): { readonly offset: { readonly start: number; readonly length: number } }[];
}

function offsets(view: CompromiseView): Marked[] {
  return view.json({ offset: true }).map(({ offset: { start, length } }) => ({ start, end: start + length }));
}

/** The model has no entity for people; its proper nouns come nearest. Its entities give mailboxes. */
function winkMarks(text: string): Marked[] {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- the library hands its helpers around as values
  const { type, pos } = wink.its;
  const doc = wink.readDoc(text);
  const mailboxes = new Set<string>();
  doc.entities().each((entity: ItemEntity) => {
    if (entity.out(type) === "EMAIL") mailboxes.add(entity.out());
  });
  const marked: Marked[] = [];
  let at = 0;
  doc.tokens().each((token: ItemToken) => {
    const value = token.out();
    const start = text.indexOf(value, at);
    if (start < 0) return;
    at = start + value.length;
    if (token.out(pos) === "PROPN" || mailboxes.has(value)) marked.push({ start, end: at });
  });
  return marked;
}
