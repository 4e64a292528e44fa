// Every benchmark, each in a process of its own: `npm run bench`, or `npm run bench -- calendar`.
// Machines are noisy: compare ratios within one run, never times of two.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";

const wanted = process.argv.slice(2);
const files = readdirSync("bench").filter((file) => file.endsWith(".bench.ts"));
const chosen = files.filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)));
if (chosen.length === 0) throw new Error(`no benchmark of that name; there are ${files.join(", ")}`);
for (const file of chosen) {
  console.log(`\n── ${file}`);
  const { status } = spawnSync(process.execPath, ["--expose-gc", "--import", "tsx", `bench/${file}`], {
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}
