import type { Reporter, TestModule } from "vitest/node";

/** Ends a run with one plain line, whatever the other reporters print. */
export default class PlainSummary implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    let passed = 0;
    let failed = modules.filter((module) => module.state() === "failed" && module.errors().length > 0).length;
    for (const module of modules)
      for (const test of module.children.allTests()) {
        if (test.result().state === "passed") passed++;
        if (test.result().state === "failed") failed++;
      }
    console.log(`${passed} passed, ${failed} failed`);
  }
}
