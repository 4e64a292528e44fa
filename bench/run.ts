// Every benchmark, each in a process of its own: `npm run bench`, or `npm run bench -- calendar`. Each is bundled first,
// as a consumer's bundler would do it, so that no loader of TypeScript is measured along.
// Machines are noisy: compare ratios within one run, never times of two.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";

const wanted = process.argv.slice(2);
const files = readdirSync("bench").filter((file) => file.endsWith(".bench.ts"));
const chosen = files.filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)));
if (chosen.length === 0) throw new Error(`no benchmark of that name; there are ${files.join(", ")}`);

// Inside the project, where the bundles find the packages they leave out.
const outdir = mkdtempSync(resolve("node_modules", ".bench-"));
try {
  await build({
    entryPoints: chosen.map((file) => join("bench", file)),
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
  });
  for (const file of chosen) {
    console.log(`\n── ${file}`);
    const bundle = join(outdir, file.replace(/\.ts$/, ".mjs"));
    const { status } = spawnSync(process.execPath, ["--expose-gc", bundle], { stdio: "inherit" });
    if (status !== 0) throw new Error(`${file} failed`);
  }
} finally {
  rmSync(outdir, { recursive: true });
}
