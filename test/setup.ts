import fc from "fast-check";

// PROPERTY_RUNS and PROPERTY_SEED steer every property: `npm run test:prop` asks for more runs and prints its seed.
const runs = Number(process.env["PROPERTY_RUNS"] ?? 200);
const seed = process.env["PROPERTY_SEED"];

fc.configureGlobal({ numRuns: runs, ...(seed === undefined ? {} : { seed: Number(seed) }) });
