// Every law with many more cases: `npm run test:prop -- [runs] [seed] [files]`, for as long as they take. The seed is
// printed, so that a failure can be run again.
import { spawnSync } from "node:child_process";

const [runs = "20000", seed = String(Math.floor(Math.random() * 2 ** 31)), ...files] = process.argv.slice(2);
console.log(`${runs} runs of each property, seed ${seed}`);
const { status } = spawnSync("vitest", ["run", "--project", "properties", "--testTimeout", "0", ...files], {
  stdio: "inherit",
  env: { ...process.env, PROPERTY_RUNS: runs, PROPERTY_SEED: seed },
});
console.log(`${runs} runs of each property, seed ${seed}`);
process.exit(status ?? 1);
