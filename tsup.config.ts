import type { Options } from "tsup";

// The front doors are the entries, and the code they share is split off: few files to load in plain Node, and a
// consumer's bundler still drops what it does not import.
const config: Options = {
  entry: ["src/index.ts", "src/schemas.ts", "src/*/index.ts", "src/pii/identifiers.ts"],
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  splitting: true,
  clean: true,
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
};

export default config;
