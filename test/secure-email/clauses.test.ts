import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { ClauseId } from "../../src/policy/clauseId.js";
import { clauses } from "../../src/policy/clauses.js";
import { roles } from "../../src/people/role.js";
import type { Decision } from "../../src/decision/decision.js";
import { ownEncryption } from "../../src/secure-email/ownEncryption.js";
import { reuseSubject } from "../../src/secure-email/reuseSubject.js";
import { routeMessage } from "../../src/secure-email/routeMessage.js";
import { secureEmailSteps } from "../../src/secure-email/secureEmailSteps.js";

/** Which function decides a clause on mailing, or accounts for it in an answer. */
const decidedBy: Readonly<Partial<Record<ClauseId, string>>> = {
  "secure-email.scope": "routeMessage",
  "secure-email.duty.protection-measures": "routeMessage",
  "secure-email.duty.use-secure": "routeMessage",
  "secure-email.proc.must-request": "routeMessage",
  "secure-email.proc.no-reply-insecure": "routeMessage",
  "secure-email.broker.1-mailbox": "secureEmailSteps",
  "secure-email.broker.1-subject": "secureEmailSteps",
  "secure-email.broker.2-reply": "secureEmailSteps",
  "secure-email.broker.3-account": "secureEmailSteps",
  "secure-email.broker.4-send": "secureEmailSteps",
  "secure-email.broker.4-no-expiry": "secureEmailSteps",
  "secure-email.broker.4-update-subject": "reuseSubject",
  "secure-email.navcac.1-mailbox": "secureEmailSteps",
  "secure-email.navcac.1-subject": "secureEmailSteps",
  "secure-email.navcac.2-reply": "secureEmailSteps",
  "secure-email.navcac.3-account": "secureEmailSteps",
  "secure-email.navcac.4-send": "secureEmailSteps",
  "secure-email.navcac.4-no-expiry": "secureEmailSteps",
  "secure-email.navcac.4-update-subject": "reuseSubject",
  "secure-email.own.may-request": "ownEncryption",
  "secure-email.own.where": "ownEncryption",
  "secure-email.own.review": "ownEncryption",
  "secure-email.own.generally-accepted": "ownEncryption",
  "secure-email.own.more-info": "ownEncryption",
};

it("every clause on mailing is decided or accounted for by a function of this room", () => {
  const elsewhere = /\.(?:pii|def|fact)\.|duty\.safeguard/; // what personal information is, and conduct
  const mailing = clauses.map(({ id }) => id).filter((id) => id.startsWith("secure-email.") && !elsewhere.test(id));
  expect(Object.keys(decidedBy).sort()).toEqual(mailing.sort());
});

it.each(Object.entries(decidedBy))("%s is cited in an answer of %s, and in its docstring", (clause, name) => {
  const cited = (answers[name] ?? []).flatMap((decision) => [
    ...decision.because,
    ...decision.duties,
    ...decision.notices,
  ]);
  expect(cited.map((each) => each.clause)).toContain(clause);
  expect(readFileSync(`src/secure-email/${name}.ts`, "utf8")).toContain(`@policy ${clause}\n`);
});

// Helpers

/** Answers of each function that between them reach all of its branches. */
const answers: Readonly<Record<string, readonly Decision<string>[]>> = {
  routeMessage: roles.flatMap((role) =>
    (["plain", "mnsure-secure", "own-encrypted"] as const).map((channel) =>
      routeMessage({
        role,
        channel,
        pii: {
          verdict: "pii",
          findings: [{ category: "ssn", start: 0, end: 1, confidence: "high", cue: "form", part: "subject" }],
        },
      }),
    ),
  ),
  secureEmailSteps: roles.flatMap((role) => ([0, 1, 2, 3, 4] as const).map((done) => secureEmailSteps(role, done))),
  reuseSubject: roles.map((role) => reuseSubject({ role, previousSubject: "one", subject: "one" })),
  ownEncryption: (["granted", "requested", "refused", "not-requested"] as const).map((approval) =>
    ownEncryption({ role: "broker", provider: "microsoft", approval }),
  ),
};
