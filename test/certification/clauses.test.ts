import { describe, expect, it } from "vitest";
import { certificationEligibility } from "../../src/certification/certificationEligibility.js";
import { certificationStatus, type StatusFacts } from "../../src/certification/certificationStatus.js";
import { earliestInquiry } from "../../src/certification/earliestInquiry.js";
import { nextStep } from "../../src/certification/nextStep.js";
import { recertification } from "../../src/certification/recertification.js";
import { requirementsFor } from "../../src/certification/requirementsFor.js";
import { reviewRoster } from "../../src/certification/reviewRoster.js";
import { ceRequestWindow } from "../../src/continuing-education/ceRequestWindow.js";
import { roles } from "../../src/people/role.js";
import { clauses } from "../../src/policy/clauses.js";
import { facts3 } from "../laws/threeValued.js";
import { season, statesOf, trained, without } from "./people.js";

const families = /^(?:certification\.|recertification\.|escalation\.|roster\.report$|roster\.validate$|ce\.window$)/;

/** Clauses that no answer cites, and where they are decided or why no function can. */
const accountedFor: Readonly<Record<string, string>> = {
  "support-staff.cert.requires-training":
    "certificationEligibility: the courses are a requirement; the course's own clause is cited",
  "support-staff.cert.requires-conduct-agreement":
    "certificationEligibility: the agreement is a requirement; its bullet is cited",
  "support-staff.proc.2-open-lms": "nextStep: signing in belongs to completing the training; that step is cited",
  "monitor.training.page":
    "nextStep: completing the training; where its progress is looked up is a matter of the screen",
  "support-staff.ce.email-npn": "ceRequestEmail: the mail carries the number and goes to the mailbox",
  "monitor.amp.purpose":
    "reviewRoster: who may look at the roster is the agency's matter; the review is what they look for",
  "monitor.step2.sort": "reviewRoster: people are ordered by status",
  "monitor.req.all-three": "certificationEligibility: a conjunction, every gap reported",
};

describe("the clauses of certification and continuing education", () => {
  it("are each cited by an answer, or accounted for", () => {
    const cited = citedClauses();
    const own = clauses.filter(({ rule }) => families.test(rule)).map(({ id }) => id as string);
    expect(own.length).toBeGreaterThan(40);
    expect(own.filter((id) => !cited.has(id)).sort()).toEqual(Object.keys(accountedFor).sort());
  });
});

// Helpers

function citedClauses(): ReadonlySet<string> {
  const answers: unknown[] = [];
  for (const role of roles) {
    answers.push(requirementsFor(role, "2021-2022"), requirementsFor(role, season));
    for (const facts of everybody(role))
      answers.push(certificationEligibility(facts), certificationStatus(facts), nextStep(facts));
    for (const today of ["2026-08-12", "2026-12-12"] as const)
      for (const previouslyCertified of [true, false])
        answers.push(recertification({ role, today, previouslyCertified, deadline: "2026-10-15" }));
  }
  for (const learningCenterShowsComplete of [true, false])
    answers.push(
      earliestInquiry({
        waitingFor: "course-to-show",
        completedOn: "2026-06-15",
        today: "2026-06-16",
        learningCenterShowsComplete,
      }),
    );
  answers.push(
    earliestInquiry({ waitingFor: "status-to-change", lastRequirementMetOn: "2026-06-15", today: "2026-06-16" }),
  );
  const rows = [
    { name: "A", status: "certified" },
    { name: "B", status: "not-certified", assisterId: "M" },
  ] as const;
  answers.push(reviewRoster({ rows, role: "cac", period: season, today: "2026-09-01" }));
  for (const today of ["2026-03-05", "2026-03-15"] as const)
    answers.push(
      ceRequestWindow({ completedOn: "2026-03-04", today, licensedProducer: true, registeredAs: "support-staff" }),
    );
  return new Set(JSON.stringify(answers).match(/(?<="clause":")[^"]+/g));
}

function everybody(role: (typeof roles)[number]): StatusFacts[] {
  const states = without(statesOf(role), "backgroundStudy", "licensedProducer");
  const fixed = { role, today: "2026-09-01", period: season, backgroundStudy: "not-passed", licensedProducer: false };
  const passed = { ...fixed, backgroundStudy: "passed", licensedProducer: true };
  const records = {
    ...states,
    courses: [{}, trained, { dsace: { completedOn: "2026-08-01", passed: false }, other: {} }],
    revokedOn: ["2026-08-01"],
  };
  return [...facts3<StatusFacts>(records, fixed), ...facts3<StatusFacts>(states, passed)];
}
