import { expect } from "vitest";
import type { Decision } from "../../src/decision/decision.js";

/** For each state, the values it can take once it is known. */
export type States = Readonly<Record<string, readonly unknown[]>>;

/** Every combination of the states, each known or not. */
export function facts3<Facts extends object>(states: States, fixed: object = {}): Facts[] {
  return Object.entries(states).reduce<object[]>(
    (rows, [name, values]) => rows.flatMap((row) => [row, ...values.map((value) => ({ ...row, [name]: value }))]),
    [fixed],
  ) as Facts[];
}

/** Every way in which the unknown states of these facts could turn out. */
export function completions<Facts extends object>(facts: Facts, states: States): Facts[] {
  return Object.entries(states).reduce<object[]>(
    (rows, [name, values]) =>
      rows.flatMap((row) => (name in row ? [row] : values.map((value) => ({ ...row, [name]: value })))),
    [facts],
  ) as Facts[];
}

/**
 * The contract of `missing`: exactly the unknown states for which some completion of the unknown ones exists in which
 * changing this one alone changes the verdict; empty when the verdict is determined.
 */
export function expectExactMissing<Facts extends object>(
  facts: Facts,
  states: States,
  rule: (facts: Facts) => Decision<string>,
  consistent: (facts: Facts) => boolean = () => true,
): void {
  const decision = rule(facts);
  const unknown = Object.keys(states).filter((name) => !(name in facts));
  const complete = completions(facts, states).filter(consistent);
  const decides = (name: string): boolean =>
    complete.some((one) =>
      (states[name] ?? []).some((value) => {
        const other = { ...one, [name]: value };
        return consistent(other) && rule(one).verdict !== rule(other).verdict;
      }),
    );
  expect({ facts, missing: [...decision.missing].sort() }).toEqual({ facts, missing: unknown.filter(decides).sort() });
}

/** Learning a state never turns a determined verdict into another one. */
export function expectMonotone<Facts extends object>(
  facts: Facts,
  states: States,
  rule: (facts: Facts) => Decision<string>,
  consistent: (facts: Facts) => boolean = () => true,
): void {
  const { verdict } = rule(facts);
  if (verdict === "undetermined") return;
  for (const complete of completions(facts, states).filter(consistent))
    expect({ facts, learned: complete, verdict: rule(complete).verdict }).toEqual({
      facts,
      learned: complete,
      verdict,
    });
}
