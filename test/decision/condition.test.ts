import { describe, expect, it } from "vitest";
import { allOf, anyOf, condition, permittedWhen, type Condition } from "../../src/decision/condition.js";

const codes = { met: "is", unmet: "is-not", unknown: "may-be" };
const ground = { clause: "conduct.values" } as const;
const values = [true, false, undefined] as const;
const triples = values.flatMap((a) => values.flatMap((b) => values.map((c) => [a, b, c] as const)));

describe("a condition on one state", () => {
  it.each([
    [true, "met", "is", []],
    [false, "unmet", "is-not", []],
    [undefined, "unknown", "may-be", ["fact"]],
    ["yes" as never, "unknown", "may-be", ["fact"]],
  ] as const)("given as %s is %s", (value, state, code, missing) => {
    expect(condition("fact", value, codes, ground)).toEqual({
      state,
      because: [{ code, ...ground, fact: "fact" }],
      missing,
    });
  });
});

describe("joined conditions", () => {
  it.each(triples)("stand as logic has it for %s, %s and %s", (...given) => {
    const conditions = conditionsOf(given);
    expect(allOf(conditions).state).toBe(stateOf(given, (complete) => complete.every(Boolean)));
    expect(anyOf(conditions).state).toBe(stateOf(given, (complete) => complete.some(Boolean)));
  });

  it.each(triples)("miss exactly what could still turn them for %s, %s and %s, also nested", (...given) => {
    const [first, second, third] = conditionsOf(given) as [Named, Named, Named];
    expect(allOf([first, second, third]).missing).toEqual(turning(given, ([a, b, c]) => a && b && c));
    expect(anyOf([first, second, third]).missing).toEqual(turning(given, ([a, b, c]) => a || b || c));
    expect(allOf([first, anyOf([second, third])]).missing).toEqual(turning(given, ([a, b, c]) => a && (b || c)));
    expect(anyOf([first, allOf([second, third])]).missing).toEqual(turning(given, ([a, b, c]) => a || (b && c)));
  });

  it("give only the reasons of what settles them", () => {
    const [met, unmet, unknown] = conditionsOf([true, false, undefined]) as [Named, Named, Named];
    expect(allOf([met, unmet, unknown]).because).toEqual(unmet.because);
    expect(anyOf([met, unmet, unknown]).because).toEqual(met.because);
    expect(allOf([met, unknown]).because).toEqual(unknown.because);
    expect(allOf([met, met]).because).toEqual([...met.because, ...met.because]);
    expect(allOf([]).state).toBe("met");
    expect(anyOf([]).state).toBe("unmet");
  });

  it("permit what is met", () => {
    expect(permittedWhen).toEqual({ met: "allowed", unmet: "denied", unknown: "undetermined" });
  });
});

// Helpers

type Name = "first" | "second" | "third";
type Named = Condition<Name>;
type Given = readonly (boolean | undefined)[];
type Complete = readonly [boolean, boolean, boolean];

const names = ["first", "second", "third"] as const;

function conditionsOf(given: Given): readonly Named[] {
  return given.map((value, at) => condition(names[at] as Name, value, codes, ground));
}

function completions(given: Given): readonly Complete[] {
  return given.reduce<readonly (readonly boolean[])[]>(
    (rows, value) =>
      rows.flatMap((row) => (value === undefined ? [true, false] : [value]).map((each) => [...row, each])),
    [[]],
  ) as unknown as readonly Complete[];
}

function stateOf(given: Given, formula: (complete: Complete) => boolean): string {
  const results = new Set(completions(given).map(formula));
  return results.size > 1 ? "unknown" : results.has(true) ? "met" : "unmet";
}

/** The unknown members of which the opposite changes the formula in some completion. */
function turning(given: Given, formula: (complete: Complete) => boolean): readonly Name[] {
  return names.filter(
    (_, at) =>
      given[at] === undefined &&
      completions(given).some((complete) => {
        const other = complete.map((value, index) => (index === at ? !value : value)) as unknown as Complete;
        return formula(complete) !== formula(other);
      }),
  );
}
