import { bench, do_not_optimize, group, run, summary } from "mitata";
import { periods } from "../src/certification/certificationPeriod.js";
import { certificationStatus, type StatusFacts } from "../src/certification/certificationStatus.js";
import { reviewRoster } from "../src/certification/reviewRoster.js";
import type { StaffDetails } from "../src/certification/rosterRegister.js";
import type { Completion } from "../src/certification/standing.js";
import type { RosterRow } from "../src/people/rosterRow.js";

// The reference is what one would write by hand for navigators: reason codes only, no requirement list, no clauses, no
// missing facts, no date checks. It must agree with the library on every case before anything is timed.
function byHand(facts: StatusFacts): string[] {
  const courses = facts.courses ?? {};
  const required = periods["2021-2022"]?.courses.navigator ?? [];
  const happened = Object.values(courses).some(
    ({ completedOn, passed }) => completedOn !== undefined && completedOn <= facts.today && passed !== false,
  );
  const confirmed = facts.mnsureConfirmed === true;
  if (facts.trainingIdActivated === false && (happened || confirmed)) return ["facts-contradict"];
  const codes: string[] = [];
  if (facts.onRoster === false) codes.push("not-on-roster");
  else if (facts.trainingIdActivated === false) return facts.onRoster === true ? ["training-id-not-activated"] : [];
  else if (!(happened || confirmed || facts.trainingIdActivated === true)) return [];
  for (const course of required) {
    if (facts.courses === undefined) continue;
    const completion = courses[course];
    if (completion?.completedOn !== undefined && completion.completedOn > facts.today)
      codes.push("completion-lies-ahead");
    else if (completion?.passed === false) codes.push("assessment-not-passed");
    else if (completion?.completedOn === undefined) codes.push("course-not-completed");
    else if (completion.completedOn < "2021-01-01") codes.push("completed-before-training-opened");
  }
  if (facts.employment === "inactive") codes.push("inactive");
  if (facts.backgroundStudy === "not-passed") codes.push("background-study-not-passed");
  if (facts.revokedOn !== undefined && facts.revokedOn <= facts.today) codes.push("revoked");
  if (codes.length > 0) codes.unshift("requirements-not-met");
  if (facts.mnsureConfirmed === false) codes.push("not-confirmed-yet");
  if (codes.length > 0) return codes;
  const allKnown =
    facts.onRoster === true &&
    facts.courses !== undefined &&
    facts.employment !== undefined &&
    facts.backgroundStudy !== undefined;
  return allKnown && confirmed ? ["requirements-met", "mnsure-confirmed"] : [];
}

const cases = allCases();
for (const facts of cases) {
  const ours = certificationStatus(facts).because.map(({ code }) => code);
  if (ours.join() !== byHand(facts).join()) throw new Error(`the reference disagrees: ${JSON.stringify(facts)}`);
}
console.log(`reference and library agree on ${cases.length} cases\n`);

const complete = cases.find((facts) => certificationStatus(facts).verdict === "certified");
const lacking = cases.find(
  (facts) => certificationStatus(facts).verdict === "not-certified" && facts.backgroundStudy === "not-passed",
);
if (complete === undefined || lacking === undefined) throw new Error("the cases lack a certified or a lacking person");

group("certification decision with its full requirement list (aim: 120 ns and 5x the reference)", () => {
  summary(() => {
    bench("by hand, reason codes only: certified", () => {
      do_not_optimize(byHand(complete));
    }).baseline(true);
    bench("certificationStatus: certified", () => {
      do_not_optimize(certificationStatus(complete));
    });
  });
  summary(() => {
    bench("by hand, reason codes only: not certified", () => {
      do_not_optimize(byHand(lacking));
    }).baseline(true);
    bench("certificationStatus: not certified", () => {
      do_not_optimize(certificationStatus(lacking));
    });
  });
  // A thousand different people, known and unknown, in turn.
  const people = cases.filter((_, index) => index % 61 === 0);
  let at = 0;
  const next = (): StatusFacts => people[at++ % people.length] ?? complete;
  summary(() => {
    bench("by hand, reason codes only: a thousand in turn", () => {
      do_not_optimize(byHand(next()));
    }).baseline(true);
    bench("certificationStatus: a thousand in turn", () => {
      do_not_optimize(certificationStatus(next()));
    });
  });
});
await run();

const { rows, details } = roster(100_000);
globalThis.gc?.();
const before = process.memoryUsage().rss;
const started = performance.now();
const review = reviewRoster({ rows, details, role: "navigator", period: "2021-2022", today: "2021-09-15" });
const seconds = (performance.now() - started) / 1000;
const grown = (process.memoryUsage().rss - before) / 1e6;
console.log(
  `\nroster of ${review.people.length} people: ${seconds.toFixed(2)} s, RSS grew ${grown.toFixed(0)} MB (aim: 2 s, 300 MB)`,
);

// Helpers

function allCases(): StatusFacts[] {
  const course = [
    undefined,
    { completedOn: "2021-08-30" },
    { completedOn: "2020-08-30" },
    { completedOn: "2021-08-30", passed: false },
    { completedOn: "2021-10-30" },
  ] as const;
  const records: StatusFacts["courses"][] = [undefined];
  for (const dsace of course)
    for (const core of course)
      for (const role of course)
        records.push({
          ...(dsace && { dsace }),
          ...(core && { "core-curriculum": core }),
          ...(role && { "role-based-curriculum": role }),
        });
  const either = [undefined, true, false];
  const found: StatusFacts[] = [];
  for (const courses of records)
    for (const onRoster of either)
      for (const active of either)
        for (const study of either)
          for (const trainingIdActivated of either)
            for (const mnsureConfirmed of either)
              for (const revokedOn of [undefined, "2021-07-01"] as const)
                found.push({
                  role: "navigator",
                  today: "2021-09-15",
                  period: "2021-2022",
                  ...(courses && { courses }),
                  ...(onRoster !== undefined && { onRoster }),
                  ...(active !== undefined && { employment: active ? "active" : "inactive" }),
                  ...(study !== undefined && { backgroundStudy: study ? "passed" : "not-passed" }),
                  ...(trainingIdActivated !== undefined && { trainingIdActivated }),
                  ...(mnsureConfirmed !== undefined && { mnsureConfirmed }),
                  ...(revokedOn && { revokedOn }),
                });
  return found;
}

function roster(size: number): { rows: RosterRow[]; details: Record<string, StaffDetails> } {
  const statuses = ["certified", "not-certified", "new"] as const;
  const courses = periods["2021-2022"]?.courses.navigator ?? [];
  const rows: RosterRow[] = [];
  const details: Record<string, StaffDetails> = {};
  for (let at = 0; at < size; at++) {
    const trainingId = `T${at}`;
    const status = statuses[at % 3] ?? "new";
    const day = `2021-0${(at % 8) + 1}-${10 + (at % 18)}` as const;
    rows.push({
      name: `Person ${(at * 7919) % size}`,
      trainingId,
      employment: at % 11 === 0 ? "inactive" : "active",
      status,
      ...(at % 3 === 0 && { assisterId: `A${at}` }),
    });
    if (at % 5 !== 0)
      details[trainingId] = {
        ...(at % 4 !== 0 && { backgroundStudy: "passed" }),
        courses: Object.fromEntries(
          (status === "new" ? [] : courses.slice(at % 7 === 0 ? 1 : 0)).map((course) => [
            course,
            { completedOn: day } as Completion,
          ]),
        ),
      };
  }
  return { rows, details };
}
