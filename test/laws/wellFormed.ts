import { expect } from "vitest";
import type { Decision, Reason } from "../../src/decision/decision.js";
import type { Role } from "../../src/people/role.js";
import { clause } from "../../src/policy/clauses.js";

/** What holds of every answer, whatever the question: plain, frozen, grounded, and open about its readings. */
export function expectWellFormed(decision: Decision<string>): void {
  expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
  expect(frozenThroughout(decision)).toBe(true);
  expect(decision.because.length + decision.missing.length).toBeGreaterThan(0);
  if (decision.verdict !== "undetermined") {
    expect(decision.because.length).toBeGreaterThan(0);
    expect(decision.missing).toEqual([]);
  }
  const grounds = [...decision.because, ...decision.duties, ...decision.notices];
  const readings = grounds.flatMap(({ reading }) => (reading === undefined ? [] : [reading]));
  expect(new Set(decision.assumptions)).toEqual(new Set(readings));
  expect(new Set(decision.assumptions).size).toBe(decision.assumptions.length);
}

/** The reasons whose clause neither binds the role nor is read for it. There should be none. */
export function groundless(decision: Decision<string>, role: Role): readonly Reason[] {
  return decision.because.filter((each) => each.reading === undefined && !clause(each.clause).binds.includes(role));
}

// Helpers

function frozenThroughout(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(frozenThroughout);
}
