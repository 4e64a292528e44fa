/**
 * The vocabulary of the detector: what a finding is, what a report says, what a caller may tell us.
 * Findings carry categories, offsets and codes, never a piece of the message.
 */

/** The categories of personal information, in the order in which the policy and the corpus name them. */
export type PiiCategory =
  | "name"
  | "birthdate"
  | "ssn"
  | "phone"
  | "address"
  | "email"
  | "identifier"
  | "financial"
  | "tax-credit"
  | "household-income"
  | "income"
  | "eligibility"
  | "enrollment"
  | "tax-filing-status"
  | "family-size"
  | "health"
  | "birthplace"
  | "mothers-maiden-name"
  | "biometric"
  | "education"
  | "employment";

/** `high`: form and context agree. `medium`: form alone, or context alone. `low`: a sample, or a guess. */
export type Confidence = "high" | "medium" | "low";

/** The part of a message a finding stands in. */
export type MessagePart = "subject" | "body" | `attachment:${number}` | `attachment-name:${number}`;

/** One place that carries personal information: UTF-16 offsets into the text as the caller gave it. */
export interface Finding {
  readonly category: PiiCategory;
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
  /** One of a closed list of codes; never text of the message. */
  readonly cue: string;
  readonly part?: MessagePart;
}

/** `pii`: hold it. `possible`: a person should look. `none`: nothing found. `cannot-tell`: something could not be read. */
export interface PiiReport {
  readonly verdict: "pii" | "possible" | "none" | "cannot-tell";
  readonly findings: readonly Finding[];
}

export interface PiiOptions {
  /** Findings below it are left out; `medium` when absent. */
  readonly minimumConfidence?: Confidence;
  /** Numbers, mailboxes or names that are nobody's secret here (an agency's own codes, say). */
  readonly knownIdentifiers?: readonly string[];
}

/** The sender's own business identity, which never counts as personal information. */
export interface Sender {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly agency?: string;
  readonly npn?: string;
}

export interface Attachment {
  readonly name: string;
  /** Absent when it could not be read. */
  readonly text?: string;
}

export interface Message {
  readonly subject?: string;
  readonly body: string;
  readonly attachments?: readonly Attachment[];
}
