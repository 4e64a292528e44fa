import { describe, expect, it } from "vitest";
import { roles, type Role } from "../../src/people/role.js";
import type { Finding, PiiReport } from "../../src/pii/finding.js";
import type { OwnEncryption } from "../../src/secure-email/ownEncryption.js";
import { routeMessage } from "../../src/secure-email/routeMessage.js";
import type { RouteFacts } from "../../src/secure-email/situation.js";

describe("routeMessage", () => {
  it("lets a message without personal information go by any channel", () => {
    const decision = routeMessage({ role: "broker", channel: "plain", pii: report("none") });
    expect(decision).toMatchObject({
      verdict: "send",
      duties: [],
      assumptions: [],
      desk: { email: "brokers@mnsure.org" },
    });
    expect(decision.because).toEqual([{ code: "nothing-personal-found", clause: "secure-email.duty.use-secure" }]);
  });

  it("holds personal information on an ordinary mail, and says how to request a secure one", () => {
    const decision = routeMessage({ role: "navigator", channel: "plain", pii: report("pii", "body") });
    expect(decision).toMatchObject({
      verdict: "hold-and-request-secure-email",
      desk: { desk: "assister-resource-center", email: "navigators@mnsure.org" },
      requestSubject: "request secure email",
    });
    expect(decision.because.map(({ clause }) => clause)).toEqual([
      "secure-email.duty.use-secure",
      "secure-email.proc.must-request",
      "secure-email.proc.no-reply-insecure",
    ]);
    expect(decision.duties.map(({ action, modality }) => [modality, action])).toEqual([
      ["must", "request-secure-email"],
      ["must-not", "put-personal-information-into-the-request"],
    ]);
    expect(decision.duties[0]).toMatchObject({
      say: "request secure email",
      contact: { email: "navigators@mnsure.org" },
    });
  });

  it("holds a message that could not be read", () => {
    const decision = routeMessage({ role: "cac", channel: "plain", pii: report("cannot-tell") });
    expect(decision.verdict).toBe("hold-and-request-secure-email");
    expect(decision.because[0]).toMatchObject({
      code: "part-not-readable",
      reading: "secure-email.75-unread-counts-as-personal",
    });
  });

  it("asks the sender about what may be personal, and takes the answer", () => {
    const facts = { role: "broker", channel: "plain", pii: report("possible", "body") } as const;
    const asked = routeMessage(facts);
    expect(asked.verdict).toBe("ask-sender");
    expect(asked.duties).toMatchObject([
      {
        modality: "must",
        say: "Are the marked places about a real person?",
        reading: "secure-email.74-possible-asks-the-sender",
      },
    ]);
    expect(routeMessage({ ...facts, confirmed: false })).toMatchObject({
      verdict: "send",
      because: [{ code: "sender-says-about-nobody", fact: "confirmed" }],
    });
    expect(routeMessage({ ...facts, confirmed: true })).toMatchObject({
      verdict: "hold-and-request-secure-email",
      because: [{ code: "sender-says-about-somebody" }, {}, {}],
    });
    expect(routeMessage({ ...facts, confirmed: true, recipient: "other" }).verdict).toBe("use-secure-method");
  });

  it("lets a sender not talk away what was found", () => {
    const facts = { role: "broker", channel: "plain", confirmed: false } as const;
    expect(routeMessage({ ...facts, pii: report("pii", "body") }).verdict).toBe("hold-and-request-secure-email");
    expect(routeMessage({ ...facts, pii: report("cannot-tell") }).verdict).toBe("hold-and-request-secure-email");
  });

  it("sends personal information through the secure site, once the subject line is clean", () => {
    const facts = { role: "cac", channel: "mnsure-secure" } as const;
    expect(routeMessage({ ...facts, pii: report("pii", "body") })).toMatchObject({
      verdict: "send",
      because: [{}, { clause: "secure-email.navcac.4-send" }],
      notices: [],
    });
    const personal = routeMessage({ ...facts, pii: report("pii", "body", "subject") });
    expect(personal).toMatchObject({
      verdict: "fix-subject",
      assumptions: ["secure-email.76-subject-stays-open"],
      duties: [{ action: "take-personal-information-out-of-the-subject", modality: "must" }],
    });
  });

  it("says that findings without a part cannot show the subject clean", () => {
    expect(routeMessage({ role: "cac", channel: "mnsure-secure", pii: report("pii", undefined) })).toMatchObject({
      verdict: "send",
      notices: [{ code: "subject-not-shown-clean" }],
    });
  });

  it("takes one's own encryption only with permission on file, whoever provides it", () => {
    const facts = { role: "broker", channel: "own-encrypted", pii: report("pii", "body") } as const;
    const by = (approval?: OwnEncryption["approval"]): RouteFacts => ({
      ...facts,
      ownEncryption: { provider: "microsoft", ...(approval === undefined ? {} : { approval }) },
    });
    expect(routeMessage(by("granted"))).toMatchObject({
      verdict: "send",
      because: [{}, { code: "own-encryption-permitted" }],
    });
    expect(routeMessage(facts).verdict).toBe("hold-and-request-secure-email");
    expect(routeMessage(by()).duties.map(({ action }) => action)).toContain("ask-permission-for-own-encryption");
    expect(routeMessage(by("not-requested")).duties.map(({ action }) => action)).toContain(
      "ask-permission-for-own-encryption",
    );
    for (const approval of ["requested", "refused"] as const) {
      expect(routeMessage(by(approval)).verdict).toBe("hold-and-request-secure-email");
      expect(routeMessage(by(approval)).duties.map(({ action }) => action)).not.toContain(
        "ask-permission-for-own-encryption",
      );
    }
    expect(routeMessage(by("refused")).because[1]).toMatchObject({ code: "own-encryption-refused" });
  });

  it("holds a request for secure email that carries personal information itself, and says why", () => {
    const message = { subject: "Request secure email.", body: "for my client" };
    const decision = routeMessage({ role: "broker", channel: "plain", message, pii: report("pii", "body") });
    expect(decision.verdict).toBe("hold-and-request-secure-email");
    expect(decision.because.at(-1)).toEqual({
      code: "request-is-personal",
      clause: "secure-email.broker.1-mailbox",
      reading: "secure-email.38-subject-without-stop",
    });
    expect(routeMessage({ role: "broker", channel: "plain", message, pii: report("none") }).verdict).toBe("send");
  });

  it("asks for a secure method, and names no desk, when somebody else is written to", () => {
    const decision = routeMessage({
      role: "broker",
      channel: "plain",
      recipient: "other",
      pii: report("pii", "subject"),
    });
    expect(decision).toMatchObject({
      verdict: "use-secure-method",
      because: [{}, { clause: "conduct.rules.secure-methods" }],
      duties: [{ action: "use-a-secure-method" }, { action: "take-personal-information-out-of-the-subject" }],
    });
    expect(decision).not.toHaveProperty("desk");
    expect(decision).not.toHaveProperty("requestSubject");
  });

  it("binds support staff by a reading", () => {
    const decision = routeMessage({ role: "support-staff", channel: "plain", pii: report("pii", "body") });
    expect(decision.desk?.email).toBe("brokers@mnsure.org");
    expect(decision.because.at(-1)).toMatchObject({
      clause: "secure-email.scope",
      reading: "roles.33-secure-mail-binds-staff",
    });
    expect(decision.assumptions).toContain("roles.33-secure-mail-binds-staff");
  });

  it("takes out the subject's personal information before it asks for anything else to be sent", () => {
    const decision = routeMessage({ role: "broker", channel: "plain", pii: report("pii", "subject") });
    expect(decision.duties.at(-1)).toMatchObject({ action: "take-personal-information-out-of-the-subject" });
  });
});

describe("routeMessage over the whole space", () => {
  const cases = everyCase();
  const routed = cases.map((facts) => ({ facts, decision: routeMessage(facts) }));
  const sent = routed.filter(({ decision }) => decision.verdict === "send").map(({ facts }) => facts);

  it("answers as the naive reference does", () => {
    expect(routed).toHaveLength(4 * 3 * 3 * 8 * (1 + 3 * 5) * 3);
    expect(routed.filter(({ facts, decision }) => decision.verdict !== naive(facts))).toEqual([]);
  });

  it("always gives a reason, misses nothing, and is plain data, frozen through and through", () => {
    for (const decision of new Map(routed.map((each) => [JSON.stringify(each.decision), each.decision])).values()) {
      expect(decision.because.length).toBeGreaterThan(0);
      expect(decision.missing).toEqual([]);
      expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
    }
    expect(routed.filter(({ decision }) => !isFrozenThrough(decision))).toEqual([]);
  });

  it("never sends personal information by one's own encryption unless permission is known to be granted", () => {
    const own = sent.filter(({ channel, pii }) => channel === "own-encrypted" && pii?.verdict !== "none");
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ ownEncryption }) => ownEncryption?.approval !== "granted")).toEqual([]);
  });

  it("never sends what was found or not read by an ordinary mail, whatever the sender says", () => {
    const open = sent.filter(({ channel }) => channel === "plain");
    expect(open.filter(({ pii }) => pii?.verdict === "pii" || pii?.verdict === "cannot-tell")).toEqual([]);
  });

  it("never sends more when more personal information is found", () => {
    const strength = ["none", "possible", "cannot-tell", "pii"] as const;
    const worse = routed
      .filter(({ decision, facts }) => decision.verdict !== "send" && facts.pii !== undefined)
      .flatMap(({ facts }) => {
        const { verdict, findings } = facts.pii ?? report("none");
        return strength.slice(strength.indexOf(verdict)).flatMap((stronger) =>
          [findings, [...findings, finding("body")], [...findings, finding("subject")]].map((more) => ({
            ...facts,
            pii: { verdict: stronger, findings: more },
          })),
        );
      });
    expect(worse.length).toBeGreaterThan(10_000);
    expect(worse.filter((facts) => routeMessage(facts).verdict === "send")).toEqual([]);
  });

  it("never lets a subject line with personal information leave, unless the sender says it is about nobody", () => {
    const inSubject = sent.filter(
      ({ pii }) => pii?.verdict !== "none" && pii?.findings.some(({ part }) => part === "subject"),
    );
    const aboutNobody = ({ pii, channel, confirmed }: RouteFacts): boolean =>
      pii?.verdict === "possible" && channel === "plain" && confirmed === false;
    expect(inSubject.filter((facts) => !aboutNobody(facts))).toEqual([]);
  });

  it("never depends on who provides one's own encryption", () => {
    for (const { facts, decision } of routed.filter(
      ({ facts: { ownEncryption } }) => ownEncryption?.provider === "zixcorp",
    )) {
      const elsewhere = { ...facts, ownEncryption: { ...facts.ownEncryption, provider: "elsewhere" } };
      expect(routeMessage(elsewhere)).toEqual(decision);
    }
  });

  it("never depends on a permission for a channel that is not used", () => {
    const unused = routed.filter(
      ({ facts }) => facts.channel !== "own-encrypted" && facts.ownEncryption?.provider === "zixcorp",
    );
    for (const { facts, decision } of unused) {
      const without = withKnown(facts.role, { ...facts, ownEncryption: undefined });
      expect(routeMessage(without)).toEqual(decision);
    }
  });

  it("always names the desk and the request where a secure thread has to be requested, and only there the request", () => {
    const desks = { broker: "brokers", "support-staff": "brokers", navigator: "navigators", cac: "navigators" };
    const wrong = routed.filter(({ facts, decision: { verdict, desk, requestSubject } }) =>
      verdict === "hold-and-request-secure-email"
        ? desk?.email !== `${desks[facts.role]}@mnsure.org` || requestSubject !== "request secure email"
        : requestSubject !== undefined || (facts.recipient === "other" && desk !== undefined),
    );
    expect(wrong).toEqual([]);
  });
});

// Helpers

/** The rule as one reads it in the policy, one sentence after another. */
function naive({ channel, recipient, pii, ownEncryption, confirmed }: RouteFacts): string {
  if (pii === undefined || pii.verdict === "none") return "send";
  let carries = true;
  if (pii.verdict === "possible" && channel === "plain") {
    if (confirmed === undefined) return "ask-sender";
    carries = confirmed;
  }
  if (!carries) return "send";
  const toDesk = recipient === undefined || recipient === "desk";
  if (channel === "plain") return toDesk ? "hold-and-request-secure-email" : "use-secure-method";
  if (channel === "own-encrypted" && ownEncryption?.approval !== "granted") return "hold-and-request-secure-email";
  const inSubject = pii.findings.filter((each) => each.part === "subject");
  return inSubject.length > 0 ? "fix-subject" : "send";
}

function everyCase(): RouteFacts[] {
  const reports = (["pii", "possible", "none", "cannot-tell"] as const).flatMap((verdict) => [
    report(verdict, "body"),
    report(verdict, "body", "subject"),
  ]);
  const approvals = [undefined, "granted", "requested", "refused", "not-requested"] as const;
  const services: (OwnEncryption | undefined)[] = [
    undefined,
    ...["microsoft", "zixcorp", "elsewhere"].flatMap((provider) =>
      approvals.map((approval) => ({ provider, ...(approval === undefined ? {} : { approval }) })),
    ),
  ];
  const cases: RouteFacts[] = [];
  for (const role of roles)
    for (const channel of ["plain", "mnsure-secure", "own-encrypted"] as const)
      for (const recipient of [undefined, "desk", "other"] as const)
        for (const pii of reports)
          for (const ownEncryption of services)
            for (const confirmed of [undefined, true, false])
              cases.push(withKnown(role, { channel, recipient, pii, ownEncryption, confirmed }));
  return cases;
}

function withKnown(role: Role, facts: { [Fact in keyof RouteFacts]?: RouteFacts[Fact] | undefined }): RouteFacts {
  return {
    role,
    ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
  } as RouteFacts;
}

function report(verdict: PiiReport["verdict"], ...parts: readonly Finding["part"][]): PiiReport {
  return { verdict, findings: parts.map(finding) };
}

function finding(part: Finding["part"]): Finding {
  return {
    category: "name",
    start: 0,
    end: 3,
    confidence: "high",
    cue: "model",
    ...(part === undefined ? {} : { part }),
  };
}

function isFrozenThrough(value: unknown): boolean {
  return (
    typeof value !== "object" ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every(isFrozenThrough))
  );
}
