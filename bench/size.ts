// Size budgets: one rule bundled by esbuild, from the root and from its subpath; whole rooms; what a bundle must not
// hold; and what importing a room costs in plain Node. `npm run size`, after a build.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

interface Budget {
  readonly what: string;
  readonly from: string;
  /** Names imported; without any, everything. */
  readonly names?: readonly string[];
  readonly limit: number;
  /** May the bundle hold policy text? Nowhere may it hold zod. */
  readonly text?: boolean;
}

const kB = 1024;
const withoutDates = 2 * kB;
const withDates = 4 * kB;

// One rule of each room, from its subpath; each is also asked from the root.
const rules: readonly Budget[] = [
  { what: "certificationStatus", from: "certification", limit: withDates },
  { what: "certificationEligibility", from: "certification", limit: withDates },
  { what: "nextStep", from: "certification", limit: withDates },
  { what: "earliestInquiry", from: "certification", limit: withDates },
  { what: "recertification", from: "certification", limit: withDates },
  { what: "requirementsFor", from: "certification", limit: withoutDates },
  { what: "ceRequestWindow", from: "continuing-education", limit: withDates },
  { what: "ceRequestEmail", from: "continuing-education", limit: withDates },
  { what: "addDays", from: "calendar", limit: withDates },
  { what: "addBusinessDays", from: "calendar", limit: withDates },
  { what: "dateInMinnesota", from: "calendar", limit: withDates },
  { what: "roleOf", from: "people", limit: withoutDates },
  { what: "identifierStanding", from: "people", limit: withoutDates },
  { what: "rosterRow", from: "people", limit: withoutDates },
  { what: "mayPerform", from: "permissions", limit: withoutDates },
  { what: "mayCallServiceLine", from: "permissions", limit: withoutDates },
  { what: "callChecklist", from: "permissions", limit: withoutDates },
  { what: "mayUsePii", from: "conduct", limit: withoutDates },
  { what: "mayDisclosePii", from: "conduct", limit: withoutDates },
  { what: "assessConduct", from: "conduct", limit: withoutDates },
  { what: "reportsOwed", from: "conduct", limit: withDates },
  { what: "consequencesOf", from: "conduct", limit: withoutDates },
];

const rooms: readonly Budget[] = [
  { what: "identifiers without the model", from: "pii/identifiers", names: [], limit: 15 * kB },
  { what: "the full detector", from: "pii", names: [], limit: 240 * kB },
];

let broken = 0;
console.log("min+gzip of one import, bundled by esbuild");
for (const rule of rules) {
  await check({ ...rule, names: [rule.what] }, rule.from);
  await check({ ...rule, names: [rule.what] }, "index");
}
for (const room of rooms) await check(room, room.from);

console.log("\nimport in plain Node, beyond an empty module (median of 15)");
const emptyModule = join(mkdtempSync(join(tmpdir(), "empty-")), "empty.mjs");
writeFileSync(emptyModule, "export {};\n");
const empty = importTime(emptyModule);
for (const [room, limit] of [
  ["people", 10],
  ["permissions", 10],
  ["calendar", 25],
  ["certification", 25],
  ["continuing-education", 25],
  ["conduct", 25],
  ["interactions", 10],
] as const)
  print(`import mnsure-rules/${room}`, importTime(fileOf(room)) - empty, limit, "ms");

// Sizes are exact and can fail; times depend on the machine and are only shown.
process.exit(broken > 0 ? 1 : 0);

// Helpers

async function check(budget: Budget, from: string): Promise<void> {
  const names = budget.names ?? [];
  const path = fileOf(from);
  const contents = names.length > 0 ? `export { ${names.join(", ")} } from "${path}"` : `export * from "${path}"`;
  const result = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    treeShaking: true,
    legalComments: "none",
    logLevel: "error",
  });
  const code = result.outputFiles[0]?.text ?? "";
  report(`${budget.what} from ${from}`, gzipSync(code, { level: 9 }).length / kB, budget.limit / kB, "kB");
  if (code.includes("ZodError")) fail(`${budget.what} from ${from} holds zod`);
  if (code.includes("paraphrase:")) fail(`${budget.what} from ${from} holds policy text`);
}

function report(what: string, measured: number, limit: number, unit: string): void {
  if (!print(what, measured, limit, unit)) broken++;
}

function print(what: string, measured: number, limit: number, unit: string): boolean {
  const within = measured <= limit;
  console.log(`${within ? "ok  " : "OVER"} ${what.padEnd(52)} ${measured.toFixed(2).padStart(8)} of ${limit} ${unit}`);
  return within;
}

function fail(message: string): void {
  console.log(`FAIL ${message}`);
  broken++;
}

function fileOf(entry: string): string {
  const folder = `${process.cwd()}/dist/${entry}`;
  return existsSync(`${folder}.js`) ? `${folder}.js` : `${folder}/index.js`;
}

function importTime(target: string): number {
  const script = `const start = performance.now(); await import(${JSON.stringify(target)}); console.log(performance.now() - start);`;
  const times = Array.from({ length: 15 }, () => {
    const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
    return Number(stdout);
  });
  return times.sort((a, b) => a - b)[7] ?? NaN;
}
