import type { Message, MessagePart } from "./finding.js";
import { requireText } from "./findings.js";

/** A part of a message that can be read. */
export interface ReadablePart {
  readonly part: MessagePart;
  readonly text: string;
}

/** The readable parts of a message, and whether an attachment came without its text. */
export interface MessageParts {
  readonly parts: readonly ReadablePart[];
  readonly unreadable: boolean;
}

/** @throws TypeError naming `caller` when the message is none or a part of it is no string. */
export function partsOf(caller: string, message: Message): MessageParts {
  const given: unknown = message;
  if (typeof given !== "object" || given === null) throw new TypeError(`${caller}: message must be an object`);
  const parts: ReadablePart[] = [];
  let unreadable = false;
  const add = (part: MessagePart, text: unknown): void => {
    requireText(caller, "each part of the message", text);
    parts.push({ part, text });
  };
  if (message.subject !== undefined) add("subject", message.subject);
  add("body", message.body);
  const attachments: unknown = message.attachments ?? [];
  if (!Array.isArray(attachments)) throw new TypeError(`${caller}: attachments must be a list`);
  attachments.forEach((attachment: unknown, i) => {
    if (typeof attachment !== "object" || attachment === null)
      throw new TypeError(`${caller}: an attachment must be an object`);
    const { name, text } = attachment as { readonly name?: unknown; readonly text?: unknown };
    add(`attachment-name:${i}`, name);
    if (text === undefined) unreadable = true;
    else add(`attachment:${i}`, text);
  });
  return { parts, unreadable };
}
