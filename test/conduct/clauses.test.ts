import { describe, expect, it } from "vitest";
import { brokenBy } from "../../src/conduct/act.js";
import { assessConduct, type ConductFacts } from "../../src/conduct/assessConduct.js";
import { commitmentsOf } from "../../src/conduct/commitmentsOf.js";
import { consequencesOf } from "../../src/conduct/consequencesOf.js";
import { mayDisclosePii, type DisclosePiiFacts } from "../../src/conduct/mayDisclosePii.js";
import { mayUsePii, type UsePiiFacts } from "../../src/conduct/mayUsePii.js";
import { reports, type ReportableEvent } from "../../src/conduct/reportableEvent.js";
import { reportsOwed } from "../../src/conduct/reportsOwed.js";
import type { Decision } from "../../src/decision/decision.js";
import { roles } from "../../src/people/role.js";
import { clauses, clause } from "../../src/policy/clauses.js";
import type { ClauseId } from "../../src/policy/clauseId.js";
import { readersFacts } from "../../src/policy/readersFacts.js";
import { facts3 } from "../laws/threeValued.js";

/** Clauses that become a commitment and nothing else, because deciding them takes a person's judgment. */
const commitmentsOnly: Readonly<Partial<Record<ClauseId, string>>> = {
  "conduct.scope": "whom the notice binds: the roles of every commitment",
  "conduct.code.serve-needs": "as well as one is able",
  "conduct.code.timely-service": "timely and exemplary have no measure",
  "conduct.code.stay-informed": "knowledge is no dated fact",
  "conduct.code.observe-rules": "points to other rules",
  "conduct.code.cooperate": "cooperation has no measure",
  "conduct.code.culture-language": "appropriate has no measure; denied access is an act",
  "conduct.broker.professional-standards": "the standards stand elsewhere",
  "conduct.rules.comply-law": "points to other rules",
  "conduct.rules.monitoring": "a fact about MNsure's systems",
  "conduct.rules.monitoring-scope": "a fact about MNsure's systems",
  "conduct.rules.monitoring-evidence": "MNsure's own choice",
  "conduct.rules.data-quality": "as far as fairness reasonably demands",
  "conduct.rules.protect-system": "the general duty; its parts are acts",
};

const ours = clauses.filter(({ rule }) => rule.startsWith("conduct.") || rule.startsWith("reporting."));

describe("the clauses on conduct and reporting", () => {
  it("are 49", () => {
    expect(ours).toHaveLength(49);
  });

  it.each(ours.map(({ id }) => [id]))("%s is decided, committed to, or a reader's fact", (id) => {
    const accounts = [citedInAnswers.has(id), id in commitmentsOnly, id in readersFacts];
    expect(accounts.filter(Boolean)).toHaveLength(1);
  });

  it("that are only committed to stand in a commitment", () => {
    const committed = new Set(commitmentsOf("broker").flatMap((each) => each.clauses));
    const missing = (Object.keys(commitmentsOnly) as ClauseId[]).filter((id) => !committed.has(id));
    expect(missing).toEqual(["conduct.scope"]);
    expect(roles.every((role) => clause("conduct.scope").binds.includes(role) && commitmentsOf(role).length > 0)).toBe(
      true,
    );
  });
});

// Helpers

/** The clauses that some answer of this room cites, as a reason, a notice or a duty. */
const citedInAnswers: ReadonlySet<string> = new Set(everyAnswer().flatMap(cited));

function cited({ because, notices, duties }: Decision<string>): readonly string[] {
  return [...because, ...notices, ...duties].flatMap((ground) => (ground.clause === undefined ? [] : [ground.clause]));
}

function everyAnswer(): readonly Decision<string>[] {
  const yesOrNo = [true, false];
  const disclosure = { lawful: yesOrNo, consent: yesOrNo, withinAssignedDuties: yesOrNo };
  const tampering = { willful: yesOrNo, withinRetentionSchedule: yesOrNo };
  const use = { officialDuty: yesOrNo, minimumNecessary: yesOrNo, purposeAuthorized: yesOrNo };
  const disclose = { authorizedByLaw: yesOrNo, withinAssignedDuties: yesOrNo, subjectConsents: yesOrNo };
  const days = { occurredOn: "2026-03-04", today: "2026-03-05" } as const;
  return roles.flatMap((role) => [
    ...[...Object.keys(brokenBy), "misstate-appointments", "practice-without-license"].map((act) =>
      assessConduct({ act: act as ConductFacts["act"], role }),
    ),
    ...["age", "pregnancy"].map((basis) => assessConduct({ act: "treat-less-favorably", role, basis })),
    ...facts3<ConductFacts>(disclosure, { act: "disclose", role }).map(assessConduct),
    ...facts3<ConductFacts>(tampering, { act: "conceal-information", role }).map(assessConduct),
    ...facts3<UsePiiFacts>(use, { role }).map(mayUsePii),
    ...facts3<DisclosePiiFacts>(disclose).map(mayDisclosePii),
    ...yesOrNo.map((breach) => consequencesOf({ breach })),
    ...(Object.keys(reports) as ReportableEvent[]).flatMap((event) =>
      yesOrNo.map((suspectedOnly) => reportsOwed({ event, role, ...days, suspectedOnly })),
    ),
  ]);
}
