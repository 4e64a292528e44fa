import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reviewRoster } from "../../src/certification/reviewRoster.js";
import type { StaffDetails } from "../../src/certification/rosterRegister.js";
import type { RosterRow } from "../../src/people/rosterRow.js";
import { season, without } from "./people.js";
import { someDay, someone } from "./someone.js";

const names = ["Ana", "Lee", "Pat", "constructor"];
const ids = ["T1", "T2", "T3"];
const row = fc.record(
  {
    name: fc.constantFrom(...names),
    trainingId: fc.constantFrom(...ids, ""),
    assisterId: fc.constantFrom("M1", "M2", ""),
    employment: fc.constantFrom("active", "inactive"),
    status: fc.constantFrom("new", "not-certified", "certified"),
    portalAccess: fc.boolean(),
  },
  { requiredKeys: ["name"] },
) as fc.Arbitrary<RosterRow>;
const someDetails = fc.dictionary(
  fc.constantFrom(...names, ...ids),
  someone().map((facts): StaffDetails => without(facts, "today", "period")),
  {
    noNullPrototype: true,
  },
);
const roster = fc.record({ rows: fc.array(row, { maxLength: 12 }), details: someDetails, today: someDay() });
const base = { role: "navigator", period: season } as const;

describe("reviewRoster", () => {
  it("never depends on the order of the rows", () => {
    fc.assert(
      fc.property(
        roster.chain((given) =>
          fc.tuple(fc.constant(given), fc.shuffledSubarray(given.rows, { minLength: given.rows.length })),
        ),
        ([given, shuffled]) => {
          expect(reviewRoster({ ...base, ...given, rows: shuffled })).toEqual(reviewRoster({ ...base, ...given }));
        },
      ),
    );
  });

  it("never drops or invents a row", () => {
    fc.assert(
      fc.property(roster, (given) => {
        const { people, counts } = reviewRoster({ ...base, ...given });
        const text = (rows: readonly RosterRow[]): string[] => rows.map((each) => JSON.stringify(each)).sort();
        expect(text(people.map((person) => person.row))).toEqual(text(given.rows));
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(given.rows.length);
      }),
    );
  });

  it("never certifies a person of whom only the roster is known", () => {
    fc.assert(
      fc.property(roster, (given) => {
        const { people } = reviewRoster({ ...base, ...given, details: {} });
        expect(people.filter(({ status }) => status.verdict === "certified")).toEqual([]);
      }),
    );
  });
});
