import { match, P } from "ts-pattern";
import { answer } from "../decision/answer.js";
import type { Decision, Duty, Notice, Reason } from "../decision/decision.js";
import { frozen, none } from "../decision/frozen.js";
import type { Contact } from "../policy/contacts.js";
import { askPermission } from "./ownEncryption.js";
import { bindingOf } from "./procedure.js";
import { requestDuties } from "./requestSecureEmail.js";
import {
  cleanSubject,
  found,
  onOpenChannel,
  openToOthers,
  requestIsPersonal,
  sayWhetherReal,
  secureMethod,
  subjectIsPersonal,
  subjectNotShownClean,
  travels,
  withoutPermission,
} from "./routeGrounds.js";
import { situationOf, type RouteFacts, type Situation } from "./situation.js";
import { requestSubject } from "./subjectLine.js";

export type Route = "send" | "ask-sender" | "hold-and-request-secure-email" | "fix-subject" | "use-secure-method";

export interface RouteDecision extends Decision<Route> {
  /** The desk that the message goes to, or that has to be asked first. */
  readonly desk?: Contact;
  /** The subject of the mail that requests a secure thread. */
  readonly requestSubject?: string;
}

/**
 * May this message leave as it is, and if not, how must it travel?
 *
 * What carries personal information goes to a desk only through a secure thread, or through a service of one's own that
 * MNsure has permitted; by ordinary mail it is held, since the desk does not answer it, and a secure thread is requested
 * first. To anybody else it goes by a secure method of one's own choice. What only may be personal is a question for the
 * sender on an open channel. What could not be read counts as personal. A subject line must be clean on every channel.
 *
 * Give `message`, or `pii` if it has been searched already; where both are given, `pii` is believed and the message only
 * tells whether it is a request. Use a report of `findPiiInMessage`: findings without a `part` cannot show that the
 * subject is clean, which a notice says. The answer holds nothing of the message.
 *
 * Interpretation: secure-email.74-possible-asks-the-sender, secure-email.75-unread-counts-as-personal,
 * secure-email.76-subject-stays-open, secure-email.39-own-encryption-needs-permission; the request mail carries nothing
 * personal either (secure-email.38-subject-without-stop); support staff are bound too (roles.33-secure-mail-binds-staff).
 *
 * @policy secure-email.scope
 * @policy secure-email.duty.protection-measures
 * @policy secure-email.duty.use-secure
 * @policy secure-email.proc.must-request
 * @policy secure-email.proc.no-reply-insecure
 * @policy secure-email.own.may-request
 * @policy conduct.rules.secure-methods
 * @throws RangeError when neither `message` nor `pii` is given, or a role, channel, recipient, approval or verdict does
 * not exist.
 * @example
 * ```ts
 * import { routeMessage } from "mnsure-rules/secure-email";
 *
 * const pii = { verdict: "pii", findings: [{ category: "ssn", start: 4, end: 15, confidence: "high", cue: "ssn" }] } as const;
 * const held = routeMessage({ role: "broker", channel: "plain", pii });
 * held.verdict // => "hold-and-request-secure-email"
 * held.desk?.email // => "brokers@mnsure.org"
 * held.requestSubject // => "request secure email"
 *
 * routeMessage({ role: "broker", channel: "mnsure-secure", pii }).verdict // => "send"
 *
 * const unsure = { role: "cac", channel: "plain", pii: { verdict: "possible", findings: [] } } as const;
 * routeMessage(unsure).verdict // => "ask-sender"
 * routeMessage({ ...unsure, confirmed: false }).verdict // => "send"
 * ```
 */
export function routeMessage(facts: RouteFacts): RouteDecision {
  return match(situationOf(facts))
    .returnType<RouteDecision>()
    .with({ pii: "none" }, { pii: "possible", channel: "plain", answer: "nobody" }, send)
    .with({ pii: "possible", channel: "plain", answer: "not-asked" }, askSender)
    .with({ channel: "plain", recipient: "other" }, useSecureMethod)
    .with({ channel: "plain" }, { channel: "own-encrypted", permitted: false }, hold)
    .with({ channel: P.union("mnsure-secure", "own-encrypted"), subject: "personal" }, fixSubject)
    .with({ channel: P.union("mnsure-secure", "own-encrypted"), subject: "clean" }, send)
    .exhaustive();
}

// Helpers

function send(situation: Situation): RouteDecision {
  const { pii, channel, recipient, procedure } = situation;
  const harmless = pii === "none" || channel === "plain";
  return decided("send", situation, {
    because: harmless ? [found(situation)] : [found(situation), travels(situation)],
    notices: situation.partless && !harmless ? [subjectNotShownClean] : none,
    ...(recipient === "desk" ? { desk: procedure.desk } : {}),
  });
}

function askSender(situation: Situation): RouteDecision {
  return decided("ask-sender", situation, { because: [found(situation)], duties: [sayWhetherReal] });
}

function hold(situation: Situation): RouteDecision {
  const { channel, procedure, approval } = situation;
  const open = channel === "plain";
  const mayAsk = !open && (approval === undefined || approval === "not-requested");
  return decided("hold-and-request-secure-email", situation, {
    because: [
      found(situation),
      ...(open ? onOpenChannel : [withoutPermission(approval)]),
      ...(open && situation.request ? [requestIsPersonal(procedure)] : []),
    ],
    duties: [
      ...requestDuties(procedure),
      ...(mayAsk ? [askPermission(procedure.desk)] : []),
      ...(situation.subject === "personal" ? [cleanSubject] : []),
    ],
    desk: procedure.desk,
    requestSubject,
  });
}

function fixSubject(situation: Situation): RouteDecision {
  return decided("fix-subject", situation, {
    because: [found(situation), subjectIsPersonal],
    duties: [cleanSubject],
    ...(situation.recipient === "desk" ? { desk: situation.procedure.desk } : {}),
  });
}

function useSecureMethod(situation: Situation): RouteDecision {
  return decided("use-secure-method", situation, {
    because: [found(situation), openToOthers],
    duties: [secureMethod, ...(situation.subject === "personal" ? [cleanSubject] : [])],
  });
}

interface RouteParts {
  readonly because: readonly Reason[];
  readonly duties?: readonly Duty[];
  readonly notices?: readonly Notice[];
  readonly desk?: Contact;
  readonly requestSubject?: string;
}

function decided(
  verdict: Route,
  { role, pii }: Situation,
  { because, duties = none, notices = none, ...rest }: RouteParts,
): RouteDecision {
  const reasons = pii === "none" ? because : [...because, ...bindingOf(role)];
  return frozen({ ...answer<Route, string>("message-route", verdict, { because: reasons, duties, notices }), ...rest });
}
