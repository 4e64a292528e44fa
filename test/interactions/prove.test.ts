import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { falseLaws, laws, model } from "./promela.js";

describe("the model for Spin", () => {
  it("is made of every state and edge of the compiled table, with every law", () => {
    const { tables, promela, states, edges, contexts } = model();
    expect({ states, edges, contexts }).toEqual({ states: 10_330, edges: 55_792, contexts: 9 });
    expect(tables).toContain(`next_of[${states}][15]`);
    for (const { name, ltl } of [...laws, ...falseLaws]) expect(promela).toContain(`ltl ${name} { ${ltl} }`);
  });
});

describe("npm run prove without Spin", () => {
  const proveWithout = (environment: NodeJS.ProcessEnv) =>
    spawnSync(process.execPath, ["--import", "tsx", "test/interactions/prove.ts"], {
      encoding: "utf8",
      env: { PATH: "", ...environment },
    });

  it("says so and passes on a contributor's machine", () => {
    const { status, stdout } = proveWithout({});
    expect(stdout).toMatch(/^prove: skipped, because spin and gcc cannot be run here/);
    expect(status).toBe(0);
  });

  it("fails in CI, where it must never be skipped", () => {
    expect(proveWithout({ CI: "true" }).status).toBe(1);
  });
});
