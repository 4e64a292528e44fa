import type { Role } from "../people/role.js";
import { findPiiInMessage } from "../pii/findPiiInMessage.js";
import type { Message, PiiReport, Sender } from "../pii/finding.js";
import { knownApproval, type OwnEncryption } from "./ownEncryption.js";
import { procedureOf, type Procedure } from "./procedure.js";
import { isRequestSubject } from "./subjectLine.js";

/** `plain`: an ordinary mail. `mnsure-secure`: a thread on MNsure's secure site. `own-encrypted`: a service of one's own. */
export type Channel = "plain" | "mnsure-secure" | "own-encrypted";

export interface RouteFacts {
  readonly role: Role;
  readonly channel: Channel;
  /** The desk of the role when left out. */
  readonly recipient?: "desk" | "other";
  /** The message itself, which is searched; or */
  readonly message?: Message;
  /** what a search of it found, which wins where both are given. */
  readonly pii?: PiiReport;
  /** The sender's own business identity, which is not personal information. */
  readonly sender?: Sender;
  /** A record: permission that is not on file has not been granted. */
  readonly ownEncryption?: OwnEncryption;
  /** The sender's answer, once asked: are the marked places about a real person? */
  readonly confirmed?: boolean;
}

/** All that routing depends on: codes alone, nothing of the message. */
export interface Situation {
  readonly role: Role;
  readonly procedure: Procedure;
  readonly channel: Channel;
  readonly recipient: "desk" | "other";
  readonly pii: PiiReport["verdict"];
  readonly subject: "personal" | "clean";
  /** Findings of unknown part: they could stand in the subject. */
  readonly partless: boolean;
  readonly answer: "somebody" | "nobody" | "not-asked";
  readonly approval: OwnEncryption["approval"];
  readonly permitted: boolean;
  /** Is the message itself the request for a secure thread? */
  readonly request: boolean;
}

/** The facts in terms of the rule, or an error that names `routeMessage` and repeats no value. */
export function situationOf(facts: RouteFacts): Situation {
  const procedure = procedureOf(facts.role, "routeMessage");
  const approval = knownApproval(facts.ownEncryption?.approval, "routeMessage");
  const { channel, recipient = "desk", confirmed, message } = facts;
  known("channel", channel, channels);
  known("recipient", recipient, recipients);
  const { verdict, findings } = reportOf(facts);
  known("pii.verdict", verdict, verdicts);
  return {
    role: facts.role,
    procedure,
    channel,
    recipient,
    pii: verdict,
    subject: findings.some(({ part }) => part === "subject") ? "personal" : "clean",
    partless: findings.some(({ part }) => part === undefined),
    answer: confirmed === true ? "somebody" : confirmed === false ? "nobody" : "not-asked",
    approval,
    permitted: approval === "granted",
    request: typeof message?.subject === "string" && isRequestSubject(message.subject),
  };
}

// Helpers

function reportOf({ pii, message, sender }: RouteFacts): PiiReport {
  if (pii !== undefined) {
    if (!Array.isArray((pii as PiiReport | null)?.findings))
      throw new TypeError("routeMessage: expected `pii.findings` to be a list");
    return pii;
  }
  if (message === undefined) throw new RangeError("routeMessage: expected `message` or `pii` to be given");
  return findPiiInMessage(message, sender === undefined ? {} : { sender });
}

const channels: readonly string[] = ["plain", "mnsure-secure", "own-encrypted"] satisfies Channel[];
const recipients: readonly string[] = ["desk", "other"];
const verdicts: readonly string[] = ["pii", "possible", "none", "cannot-tell"] satisfies PiiReport["verdict"][];

/** What no type checker has seen must not pass for something harmless. */
function known(fact: string, value: string, values: readonly string[]): void {
  if (!values.includes(value))
    throw new RangeError(`routeMessage: expected \`${fact}\` to be one of ${values.join(", ")}`);
}
