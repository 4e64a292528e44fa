// The suite under other time zones: `npm run test:zones`. A rule that reads the machine's clock or zone fails here.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";

// Some of these have days without a midnight; Apia once skipped a whole day.
const zones = [
  "America/Chicago",
  "America/Sao_Paulo",
  "America/Havana",
  "Africa/Cairo",
  "Asia/Beirut",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Pacific/Kiritimati",
];
// Rooms that count no days run once, in `npm test`.
const dateless = ["pii", "interactions", "docs"];
const folders = readdirSync("test", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !dateless.includes(entry.name))
  .map(({ name }) => `test/${name}/`);
const suite = ["run", "--project", "situations", "--project", "properties", "--reporter", "dot", ...folders];

for (const zone of zones) {
  console.log(`TZ=${zone}`);
  const { status } = spawnSync("vitest", suite, { stdio: "inherit", env: { ...process.env, TZ: zone } });
  if (status !== 0) process.exit(status ?? 1);
}
console.log(`${zones.length} zones passed`);
