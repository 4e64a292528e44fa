// A mail gateway: raw MIME in; verdict, findings and the text for the sender out.
// `npx tsx docs/examples/gateway.ts mail.eml [role]` exits with 0 when the mail may leave.
// Reading MIME is postal-mime's, talking to the sender is ours; the library searches and decides.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import PostalMime, { type Address, type Attachment as MimePart, type Email } from "postal-mime";
import { roles, type Role } from "mnsure-rules/people";
import { findPiiInMessage, type Finding, type Message, type PiiReport, type Sender } from "mnsure-rules/pii";
import { assisterResourceCenter, brokerServiceLine, clause } from "mnsure-rules/policy";
import { routeMessage, type Channel, type RouteDecision } from "mnsure-rules/secure-email";

/** What the agency knows about a mail that the mail itself does not say. */
export interface Setting {
  readonly role: Role;
  /** An ordinary mail when left out. */
  readonly channel?: Channel;
  /** The sender's business identity; the name and address of the From line when left out. */
  readonly sender?: Sender;
  /** SHA-256 digests, in hex, of files that are known to be harmless: the logo of a signature, say. */
  readonly harmless?: ReadonlySet<string>;
}

export interface Screened {
  readonly decision: RouteDecision;
  /** The mail as it was searched: offsets of findings point into it. */
  readonly message: Message;
  readonly report: PiiReport;
  /** What to tell the sender; empty when the mail leaves. It repeats nothing of the mail. */
  readonly reply: string;
}

/** May this raw mail leave, and if not, what is the sender told? */
export async function screen(raw: Uint8Array, setting: Setting): Promise<Screened> {
  const { role, channel = "plain" } = setting;
  const email = await parsed(raw);
  const message = email === undefined ? unreadable : await messageOf(email, setting);
  const report = findPiiInMessage(message, { sender: setting.sender ?? senderOf(email?.from) });
  const decision = routeMessage({ role, channel, recipient: recipientOf(email), message, pii: report });
  return { decision, message, report, reply: replyTo(decision, report, message) };
}

// Reading the mail

const deepest = 5;
const longest = 25 * 1024 * 1024;

/** A mail of which nothing could be read. */
const unreadable: Message = { body: "", attachments: [{ name: "" }] };

/** The parts of a mail; undefined when it is none, or built to wear a parser out. */
async function parsed(raw: Uint8Array): Promise<Email | undefined> {
  if (raw.length > longest) return undefined;
  try {
    const email = await PostalMime.parse(raw, { forceRfc822Attachments: true, maxNestingDepth: 50 });
    return email.from === undefined && email.subject === undefined ? undefined : email;
  } catch {
    return undefined; // the limits of the parser: what it gave up on, nobody has read
  }
}

/** HTML beside plain text is a part of its own: the two need not say the same. */
async function messageOf(email: Email, setting: Setting, depth = 0): Promise<Message> {
  const { subject, text, html } = email;
  const formatted = text !== undefined && html !== undefined ? [{ name: formattedText, text: html }] : [];
  const files = await Promise.all(email.attachments.map((part) => attachmentsOf(part, setting, depth)));
  return {
    ...(subject === undefined ? {} : { subject }),
    body: text ?? html ?? "",
    attachments: [...files.flat(), ...formatted],
  };
}

/** What the sender reads of the HTML, which is scanned as if it were a file. */
const formattedText = "the formatted text";

type Attachments = NonNullable<Message["attachments"]>;

/** An attachment with its text; a mail inside the mail with its own attachments, one after another. */
async function attachmentsOf(part: MimePart, setting: Setting, depth: number): Promise<Attachments> {
  const name = part.filename ?? "";
  const bytes = typeof part.content === "string" ? Buffer.from(part.content) : new Uint8Array(part.content);
  if (setting.harmless?.has(createHash("sha256").update(bytes).digest("hex")) === true) return [];
  if (part.mimeType === "message/rfc822") return nestedMail(name, bytes, setting, depth);
  const text = textual.test(part.mimeType) ? textOf(bytes) : undefined;
  return [text === undefined ? { name } : { name, text }];
}

const textual = /^(?:text\/|application\/(?:json|xml|csv)$)/;

async function nestedMail(name: string, bytes: Uint8Array, setting: Setting, depth: number): Promise<Attachments> {
  const email = depth < deepest ? await parsed(bytes) : undefined;
  if (email === undefined) return [{ name }];
  const { subject = "", body, attachments = [] } = await messageOf(email, setting, depth + 1);
  return [{ name, text: `${subject}\n${body}` }, ...attachments];
}

/** Text of an attachment whose charset postal-mime does not tell: UTF-8, UTF-16 by its mark, else Windows-1252. */
function textOf(bytes: Uint8Array): string | undefined {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const charset = marked ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : isUtf8(bytes) ? "utf-8" : "windows-1252";
  const text = new TextDecoder(charset).decode(bytes);
  return text.includes("\0") ? undefined : text; // no text after all
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function senderOf(from: Address | undefined): Sender {
  return from?.address === undefined ? {} : { name: from.name, email: from.address };
}

/** One desk among the recipients makes it a mail to the desk. */
function recipientOf(email: Email | undefined): "desk" | "other" {
  const { to = [], cc = [], bcc = [] } = email ?? {};
  const addresses = [...to, ...cc, ...bcc].flatMap(addressesOf);
  return addresses.length === 0 || addresses.some((address) => desks.has(address.toLowerCase())) ? "desk" : "other";
}

function addressesOf(each: Address): readonly string[] {
  return each.group === undefined ? [each.address] : each.group.map(({ address }) => address);
}

const desks: ReadonlySet<string | undefined> = new Set([brokerServiceLine.email, assisterResourceCenter.email]);

// Telling the sender

function replyTo(decision: RouteDecision, report: PiiReport, message: Message): string {
  if (decision.verdict === "send") return "";
  return [
    decision.verdict === "ask-sender" ? "Your message waits for your answer." : "Your message was not sent.",
    ...placesOf(report.findings, message),
    ...unreadParts(message),
    ...adviceOf(decision),
    "Why:",
    ...new Set(decision.because.map((reason) => `- ${clause(reason.clause).paraphrase} (${reason.clause})`)),
    "",
  ].join("\n");
}

/** What was found and in which part of the mail; never what it says. */
function placesOf(findings: readonly Finding[], message: Message): string[] {
  const places = new Set(findings.map(({ category, part }) => `- ${words(category)} in ${placeOf(part, message)}`));
  return places.size === 0 ? [] : ["It seems to carry:", ...places];
}

/** A file is told by its number: its name is part of what must not be repeated. */
function placeOf(part: Finding["part"], { attachments = [] }: Message): string {
  if (part === undefined || part === "body") return "the text";
  if (part === "subject") return "the subject line";
  const [kind, number] = part.split(":");
  const at = Number(number);
  if (attachments[at]?.name === formattedText) return formattedText;
  return `${kind === "attachment-name" ? "the name of attachment" : "attachment"} ${at + 1}`;
}

function unreadParts({ attachments = [] }: Message): string[] {
  const unread = attachments.flatMap(({ text }, at) => (text === undefined ? [`- attachment ${at + 1}`] : []));
  return unread.length === 0 ? [] : ["These could not be read, so nobody knows what they carry:", ...unread];
}

function adviceOf(decision: RouteDecision): string[] {
  switch (decision.verdict) {
    case "hold-and-request-secure-email":
      return [
        `Write to ${decision.desk?.email ?? "the desk"} with the subject "${decision.requestSubject ?? ""}" and nothing personal in it.`,
        "The desk answers with a link to a secure site. Send this message from there.",
      ];
    case "ask-sender":
      return decision.duties.flatMap(({ say }) => say ?? []);
    case "fix-subject":
      return ["Take the personal information out of the subject line: it is not encrypted. Then send again."];
    case "use-secure-method":
      return ["Send it by a secure method, such as an encrypted mail service."];
    default:
      return [];
  }
}

function words(code: string): string {
  return code.replaceAll("-", " ");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [file = "docs/examples/mail/case-status.eml", asked = "broker"] = process.argv.slice(2);
  const role = roles.find((each) => each === asked);
  if (role === undefined) throw new Error(`the role must be one of ${roles.join(", ")}`);
  const { decision, report, reply } = await screen(readFileSync(file), { role });
  console.log(`verdict: ${decision.verdict} (${report.verdict})`);
  for (const { category, part = "body", start, end, confidence } of report.findings)
    console.log(`  ${part} ${start}-${end} ${category} (${confidence})`);
  if (reply !== "") console.log(`\n${reply}`);
  process.exitCode = decision.verdict === "send" ? 0 : 1;
}
