/** The subject by which a secure thread is requested. `secure-email.broker.1-subject`, `secure-email.navcac.1-subject` */
export const requestSubject = "request secure email";

/** Does this subject request a secure thread? Case, spaces and a final stop do not matter. */
export function isRequestSubject(subject: string): boolean {
  return comparable(subject) === requestSubject;
}

/** A subject as two of them are compared: without case, spaces at the ends or in a row, and a final stop. */
export function comparable(subject: string): string {
  const text = subject.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
  return text.endsWith(".") ? text.slice(0, -1).trimEnd() : text;
}

/** The same without the marks of replies and forwards before it. */
export function withoutReplyMarks(subject: string): string {
  return comparable(subject).replace(/^(?:(?:re|fwd?) ?: ?)+/, "");
}
