import type { Confidence, Finding, PiiOptions, PiiReport, Sender } from "./finding.js";
import { leastConfidence, toFindings } from "./findings.js";
import { knownValues, senderValues, type Known } from "./known.js";
import type { MessageParts, ReadablePart } from "./message.js";
import { detect, type Detection } from "./model/detector.js";
import { normalize } from "./normalize/normalize.js";
import type { Normalized } from "./normalize/normalized.js";
import type { Candidate } from "./scanners/candidate.js";
import { scanIdentifiers } from "./scanners/scan.js";
import { settle } from "./settle.js";

type Verdict = PiiReport["verdict"];

/** The stronger wins. */
const order: readonly Verdict[] = ["none", "possible", "cannot-tell", "pii"];

function stronger(a: Verdict, b: Verdict): Verdict {
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
}

interface Look {
  readonly findings: readonly (readonly Finding[])[];
  readonly verdict: Verdict;
}

/** Looks at the parts of a message, hides what it finds, looks again, and says what follows. */
export function reportOf(
  caller: string,
  message: MessageParts,
  options: PiiOptions | undefined,
  sender: Sender | undefined,
  named: boolean,
): PiiReport {
  const least = leastConfidence(caller, options);
  const known = knownValues(caller, options, senderValues(sender));
  const texts = message.parts.map(({ text }) => text);
  const lookAt = (these: readonly string[], isFirst: boolean): Look =>
    look(
      message.parts.map(({ part }, i) => ({ part, text: these[i] ?? "" })),
      known,
      sender,
      least,
      named,
      isFirst,
    );
  const first = lookAt(texts, true);
  const findings = settle(texts, first.findings, (rest) => lookAt(rest, false).findings).flat();
  const read = stronger(first.verdict, message.unreadable ? "cannot-tell" : "none");
  const floor = findings.map(leastVerdict).reduce(stronger, sureCategories(findings) > 1 ? "possible" : "none");
  return Object.freeze({
    verdict: stronger(read, floor),
    findings: Object.freeze(findings),
  });
}

/** A number or address that is sure on its face is never lost because the rest looks harmless. */
function leastVerdict({ category, confidence, cue }: Finding): Verdict {
  if (confidence !== "high" || cue === "model") return "none";
  if (category === "ssn" || cue === "card-luhn") return "pii";
  return category === "phone" || category === "email" ? "possible" : "none";
}

/** Sure facts of several kinds are about someone, however much harmless text stands around them. */
function sureCategories(findings: readonly Finding[]): number {
  return new Set(findings.filter(({ confidence }) => confidence === "high").map(({ category }) => category)).size;
}

interface Section extends ReadablePart {
  readonly normalized: Normalized;
  readonly candidates: readonly Candidate[];
}

function look(
  parts: readonly ReadablePart[],
  known: Known,
  sender: Sender | undefined,
  least: Confidence,
  named: boolean,
  isVerdictAsked: boolean,
): Look {
  const sections = parts.map(({ part, text }): Section => {
    const normalized = normalize(text);
    return { part, text, normalized, candidates: scanIdentifiers(normalized.text) };
  });
  const subject = sections.find(({ part }) => part === "subject");
  const detections = sections.map((section) =>
    section === subject ? undefined : read(section, subject, known, sender, isVerdictAsked),
  );
  const page = detections[sections.findIndex(({ part }) => part === "body")];
  const findings = sections.map((section, i) => {
    const places =
      (detections[i] ?? page)?.places.filter((place) => place.section === (section === subject ? "subject" : "body")) ??
      [];
    return toFindings(section.normalized, places, known, least, named ? section.part : undefined);
  });
  const unread: Verdict = sections.some(({ normalized }) => normalized.unreadable) ? "cannot-tell" : "none";
  return {
    findings,
    verdict: detections.reduce<Verdict>(
      (verdict, detection) => stronger(verdict, detection?.verdict ?? "none"),
      unread,
    ),
  };
}

/** Subject and body make one page; an attachment and its name stand for themselves. */
function read(
  section: Section,
  subject: Section | undefined,
  known: Known,
  sender: Sender | undefined,
  isVerdictAsked: boolean,
): Detection {
  const page = ({
    normalized,
    candidates,
  }: Section): { readonly text: string; readonly candidates: readonly Candidate[] } => ({
    text: normalized.text,
    candidates,
  });
  return detect(
    section.part === "body" && subject !== undefined ? page(subject) : undefined,
    page(section),
    known,
    sender,
    isVerdictAsked,
  );
}
