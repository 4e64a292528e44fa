import { defineConfig } from "tsup";

// Every module is an entry: a consumer's bundler then drops what it does not import.
export default defineConfig({
  entry: ["src/**/*.ts"],
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  clean: true,
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
});
