// What a full answer of `mayPerform` costs, beside a bare switch that returns a boolean and beside CASL.
// Run: npx tsx bench/permissions.bench.ts
//
// All walk the same 324 cases: role x task x certified x licensed, each known or not. CASL's abilities are built once
// from the same matrix, in two ways: one for each role with the needs as conditions, as an application would keep it;
// and one for each role and pair of states, picked before the clock runs, so that nothing is left but the question.
import { createMongoAbility, subject, type MongoAbility } from "@casl/ability";
import { bench, do_not_optimize, run } from "mitata";
import { roles, type Role } from "../src/people/role.js";
import { mayPerform } from "../src/permissions/mayPerform.js";
import { permissionMatrix, type PermissionRow } from "../src/permissions/permissionMatrix.js";
import type { PermissionFact } from "../src/permissions/permissionTable.js";
import { tasks } from "../src/permissions/permissionTable.js";
import type { Task } from "../src/permissions/task.js";

type States = Readonly<Partial<Record<PermissionFact, boolean>>>;

interface Case {
  readonly facts: States & { readonly role: Role; readonly task: Task };
  readonly byRole: MongoAbility;
  readonly person: object;
  readonly byStates: MongoAbility;
}

const cases = allCases();
for (const { facts, byRole, person, byStates } of cases) {
  const allowed = mayPerform(facts).verdict === "allowed";
  const others = [
    bareSwitch(facts.role, facts.task, facts.certified, facts.licensedProducer),
    byRole.can(facts.task, person as never),
    byStates.can(facts.task, "mnsure"),
  ];
  if (others.some((other) => other !== allowed)) throw new Error(`they disagree on ${JSON.stringify(facts)}`);
}

bench("a bare nested switch", () => {
  let allowed = 0;
  for (const { facts } of cases)
    if (bareSwitch(facts.role, facts.task, facts.certified, facts.licensedProducer)) allowed++;
  do_not_optimize(allowed);
});
bench("mayPerform, full answer", () => {
  let allowed = 0;
  for (const { facts } of cases) if (mayPerform(facts).verdict === "allowed") allowed++;
  do_not_optimize(allowed);
});
bench("CASL, an ability for each role", () => {
  let allowed = 0;
  for (const { facts, byRole, person } of cases) if (byRole.can(facts.task, person as never)) allowed++;
  do_not_optimize(allowed);
});
bench("CASL, an ability for each role and pair of states", () => {
  let allowed = 0;
  for (const { facts, byStates } of cases) if (byStates.can(facts.task, "mnsure")) allowed++;
  do_not_optimize(allowed);
});

const { benchmarks } = await run({ format: "quiet" });
const nanoseconds = benchmarks.map(({ runs }) => (runs[0]?.stats?.p50 ?? NaN) / cases.length);
const [bare = NaN, ours = NaN, byRole = NaN, byStates = NaN] = nanoseconds;
console.log(`${cases.length} cases, on all of which the four agree; median time for one:`);
benchmarks.forEach(({ alias }, at) => {
  console.log(`  ${(nanoseconds[at] ?? NaN).toFixed(1).padStart(7)} ns  ${alias}`);
});
console.log(`mayPerform takes ${(ours / bare).toFixed(1)} times as long as the bare switch (at most 6)`);
console.log(`CASL takes ${(byRole / ours).toFixed(1)} times as long as mayPerform (at least 8)`);
console.log(`  with its ability picked beforehand, ${(byStates / ours).toFixed(1)} times`);

// Helpers

function allCases(): Case[] {
  const values = [true, false, undefined];
  const pairs = values.flatMap((certified) => values.map((licensedProducer) => ({ certified, licensedProducer })));
  return roles.flatMap((role) => {
    const byRole = abilityByConditions(role);
    return pairs.flatMap((pair) => {
      const states = pair as States;
      const byStates = abilityOf(role, states);
      const person = subject("Person", { ...states });
      return tasks.map((task) => ({ facts: { role, task, ...states }, byRole, person, byStates }));
    });
  });
}

function granted(role: Role): readonly PermissionRow[] {
  return permissionMatrix().filter((row) => row.role === role && row.verdict === "allowed");
}

function abilityByConditions(role: Role): MongoAbility {
  const conditions = ({ needs }: PermissionRow): object => Object.fromEntries(needs.map((need) => [need, true]));
  return createMongoAbility(
    granted(role).map((row) => ({ action: row.task, subject: "Person", conditions: conditions(row) })),
  );
}

function abilityOf(role: Role, states: States): MongoAbility {
  const satisfied = granted(role).filter(({ needs }) => needs.every((need) => states[need] === true));
  return createMongoAbility(satisfied.map(({ task }) => ({ action: task, subject: "mnsure" })));
}

function bareSwitch(role: Role, task: Task, certified?: boolean, licensed?: boolean): boolean {
  switch (role) {
    case "broker":
      return task === "sell-plan" ? certified === true && licensed === true : certified === true;
    case "support-staff":
      switch (task) {
        case "check-application-status":
        case "check-enrollment-status":
        case "reset-password":
        case "report-life-event":
        case "submit-case-status-request":
        case "upload-verification-documents":
        case "check-verification-status":
          return certified === true;
        default:
          return false;
      }
    default:
      return false;
  }
}
