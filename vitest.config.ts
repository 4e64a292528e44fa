import { fileURLToPath } from "node:url";
import { defineConfig, type ViteUserConfig } from "vitest/config";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const alias = [
  { find: /^mnsure-rules$/, replacement: here("./src/index.ts") },
  { find: "mnsure-rules/pii/identifiers", replacement: here("./src/pii/identifiers.ts") },
  { find: "mnsure-rules/schemas", replacement: here("./src/schemas.ts") },
  { find: /^mnsure-rules\/(.+)$/, replacement: here("./src/$1/index.ts") },
];
const setupFiles = [here("./test/setup.ts")];

const config: ViteUserConfig = defineConfig({
  resolve: { alias },
  test: {
    testTimeout: 120_000,
    reporters: ["default", here("./test/plainSummary.ts")],
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: "situations", include: ["test/**/*.test.ts"], exclude: ["test/**/*.prop.test.ts"], setupFiles },
      },
      { extends: true, test: { name: "properties", include: ["test/**/*.prop.test.ts"], setupFiles } },
      { extends: true, test: { name: "examples", include: [".doc-tests/*.test.ts"], isolate: false } },
    ],
  },
});

export default config;
