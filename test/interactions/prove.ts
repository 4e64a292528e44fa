// The laws of the procedures, proved by Spin on a model made from the compiled table: `npm run prove`.
// Without Spin or a C compiler it says so and passes; in CI (CI=true) that is a failure.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { falseLaws, laws, model, type Law } from "./promela.js";

const missing = ["spin", "gcc"].filter((tool) => spawnSync(tool, [tool === "spin" ? "-V" : "--version"]).error);
if (missing.length > 0) {
  console.log(`prove: skipped, because ${missing.join(" and ")} cannot be run here (Debian: apt-get install spin gcc)`);
  process.exit(process.env["CI"] === "true" ? 1 : 0);
}

const room = mkdtempSync(join(tmpdir(), "prove-"));
try {
  prove();
} finally {
  rmSync(room, { recursive: true, force: true });
}

// Helpers

function prove(): void {
  const { tables, promela, contexts, states, edges } = model();
  writeFileSync(join(room, "tables.h"), tables);
  writeFileSync(join(room, "model.pml"), promela);
  execute("spin", "-a", "model.pml");
  execute("gcc", "-O1", "-w", "-o", "pan", "pan.c");
  const broken = laws.filter((law) => !told(law, holds(law), "holds", "IS BROKEN"));
  const unrefuted = falseLaws.filter((law) => !told(law, !holds(law), "is refuted, as it must be", "IS NOT REFUTED"));
  console.log(
    `prove: ${laws.length - broken.length} of ${laws.length} laws hold and ${falseLaws.length - unrefuted.length} of ` +
      `${falseLaws.length} false ones are refuted, on ${contexts} contexts with ${states} states and ${edges} edges`,
  );
  process.exitCode = broken.length + unrefuted.length > 0 ? 1 : 0;
}

function told({ name, says }: Law, good: boolean, yes: string, no: string): boolean {
  console.log(`${good ? "✓" : "✗"} ${name}: ${says}: ${good ? yes : no}`);
  return good;
}

/** One exhaustive search; a search that stopped early proves nothing. */
function holds({ name }: Law): boolean {
  const report = execute("./pan", "-a", "-m1000000", "-N", name);
  if (!/State-vector/.test(report) || /max search depth too small|out of memory/.test(report))
    throw new Error(`prove: the search for ${name} did not come to its end`);
  const errors = /errors: (\d+)/.exec(report)?.[1];
  if (errors === undefined) throw new Error(`prove: no verdict on ${name}`);
  return errors === "0";
}

function execute(command: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: room, encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`prove: ${command} failed\n${stdout}${stderr}`);
  return stdout;
}
