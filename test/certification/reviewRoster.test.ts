import { describe, expect, it } from "vitest";
import { reviewRoster, type ReviewedPerson, type RosterReviewFacts } from "../../src/certification/reviewRoster.js";
import type { RosterRow } from "../../src/people/rosterRow.js";
import { season, trained } from "./people.js";

const base = { role: "navigator", period: season, today: "2026-09-01" } as const;
const pat: RosterRow = {
  name: "Pat Lind",
  assisterId: "MN1",
  trainingId: "T1",
  employment: "active",
  status: "certified",
};
const lee: RosterRow = {
  name: "Lee Vang",
  assisterId: "MN2",
  trainingId: "T2",
  employment: "active",
  status: "not-certified",
};
const ana: RosterRow = { name: "Ana Ruiz", trainingId: "T3", employment: "active", status: "not-certified" };
const sam: RosterRow = { name: "Sam Oyelaran", employment: "active", status: "new" };
const kim: RosterRow = {
  name: "Kim Berg",
  assisterId: "MN5",
  trainingId: "T5",
  employment: "inactive",
  status: "certified",
};
const jo: RosterRow = { name: "Jo Nilsen", trainingId: "T6" };
const details = {
  T1: { backgroundStudy: "passed", courses: trained },
  T2: { backgroundStudy: "passed", courses: {}, previouslyCertified: true },
  T3: { backgroundStudy: "passed", courses: trained, previouslyCertified: false },
} as const;
const review = (rows: readonly RosterRow[], more: Partial<RosterReviewFacts> = {}): readonly ReviewedPerson[] =>
  reviewRoster({ ...base, details, rows, ...more }).people;
const only = (row: RosterRow, more: Partial<RosterReviewFacts> = {}): ReviewedPerson => {
  const [person] = review([row], more);
  if (person === undefined) throw new Error("the row was dropped");
  return person;
};

describe("reviewRoster", () => {
  it("orders people as the roster screen sorts the status column, then by name, and counts them", () => {
    const { people, counts } = reviewRoster({ ...base, details, rows: [jo, sam, lee, kim, ana, pat] });
    expect(people.map(({ row }) => row.name)).toEqual([
      "Kim Berg",
      "Pat Lind",
      "Sam Oyelaran",
      "Ana Ruiz",
      "Lee Vang",
      "Jo Nilsen",
    ]);
    expect(counts).toEqual({ certified: 2, new: 1, "not-certified": 2, unknown: 1 });
  });

  it("takes the roster's Certified as MNsure's confirmation", () => {
    expect(only(pat)).toMatchObject({
      rosterStatus: "certified",
      eligibility: { verdict: "eligible" },
      status: { verdict: "certified" },
      next: { verdict: "nothing-to-do" },
      discrepancies: [],
      notices: [],
    });
  });

  it("tells a lapsed navigator to train, and that the Assister ID on the row is inactive", () => {
    const person = only(lee, { today: "2026-10-16" });
    expect(person).toMatchObject({
      status: { verdict: "not-certified" },
      next: { verdict: "complete-training" },
      recertification: { verdict: "lapsed" },
      notices: [{ code: "assister-id-inactive" }],
    });
    expect(person.discrepancies).toEqual([]);
  });

  it("tells from when to ask about a status that has not changed", () => {
    const person = only(ana);
    expect(person).toMatchObject({
      status: { verdict: "not-certified", pending: true },
      next: { verdict: "await-mnsure" },
      inquiry: { verdict: "inquire", from: "2026-08-14" },
      recertification: { verdict: "not-applicable" },
    });
    expect(only(ana, { today: "2026-08-10" }).inquiry).toMatchObject({ verdict: "wait", holdsThrough: "2026-08-13" });
    expect(only(pat).inquiry).toBeUndefined();
  });

  it("finds New from the roster, and a contradiction in completions beside it", () => {
    expect(only(sam)).toMatchObject({ status: { verdict: "new" }, next: { verdict: "activate-training-id" } });
    const person = only(sam, { details: { "Sam Oyelaran": { courses: trained } } });
    expect(person.status).toMatchObject({ verdict: "undetermined", because: [{ code: "facts-contradict" }] });
    expect(person.discrepancies).toMatchObject([{ code: "new-but-trained" }]);
  });

  it("reports both statuses of a person who is Certified and inactive", () => {
    const person = only(kim, { details: { T5: details.T1 } });
    expect(person).toMatchObject({
      rosterStatus: "certified",
      status: { verdict: "not-certified" },
      next: { verdict: "fix-employment" },
    });
    expect(person.discrepancies.map(({ code }) => code)).toEqual(["certified-but-inactive", "status-differs"]);
  });

  it("knows nothing beyond the roster where there are no details", () => {
    const person = only(pat, { details: {} });
    expect(person.status).toMatchObject({ verdict: "undetermined", missing: ["courses", "backgroundStudy"] });
    expect(person.recertification).toMatchObject({
      verdict: "undetermined",
      missing: ["courses", "backgroundStudy"],
      deadline: "2026-10-15",
    });
    expect(reviewRoster({ ...base, rows: [pat] }).people[0]?.status.verdict).toBe("undetermined");
    expect(only(jo, { details: {} }).recertification?.missing).toEqual([
      "previouslyCertified",
      "courses",
      "employment",
      "backgroundStudy",
    ]);
  });

  it("says who is current and who is due by the season's deadline", () => {
    expect(only(pat).recertification).toMatchObject({ verdict: "current" });
    expect(only(lee).recertification).toMatchObject({ verdict: "due", daysLeft: 44 });
    expect(only(lee, { period: "2021-2022" }).recertification).toMatchObject({
      verdict: "undetermined",
      missing: ["deadline"],
    });
    const noCourses = { label: "2026-2027", courses: { navigator: [] } };
    expect(only(pat, { period: noCourses }).recertification).toBeUndefined();
  });

  it("lets the details give a person another role, and more than the roster shows", () => {
    const staff = {
      role: "support-staff",
      codeOfConductAgreed: true,
      courses: trained,
      mnsureConfirmed: true,
      trainingIdActivated: true,
    } as const;
    expect(only(jo, { details: { T6: { ...staff, employment: "active" } } })).toMatchObject({
      status: { verdict: "certified" },
    });
    expect(only(jo, { details: { T6: { ...staff, employment: "inactive" } } }).next.verdict).toBe("fix-employment");
    expect(only(ana, { details: { T3: { ...details.T3, employment: "inactive" } } }).discrepancies).toMatchObject([
      { code: "employment-differs" },
    ]);
    expect(only(ana, { details: { T3: { ...details.T3, mnsureConfirmed: true } } }).discrepancies).toMatchObject([
      { code: "status-differs" },
    ]);
  });

  it("passes the caller's readings on to every question", () => {
    const options = { dateImpliesPass: false, strictAfter: true };
    expect(reviewRoster({ ...base, details, rows: [pat] }, options).people[0]?.eligibility.missing).toEqual([
      "courses",
    ]);
    const passed = Object.fromEntries(
      Object.entries(trained).map(([course, completion]) => [course, { ...completion, passed: true }]),
    );
    const [person] = reviewRoster(
      { ...base, details: { T3: { ...details.T3, courses: passed } }, rows: [ana] },
      options,
    ).people;
    expect(person?.inquiry).toMatchObject({ from: "2026-08-15" });
  });

  it("keeps doubles and says so, and lists details that are nobody's", () => {
    const { people, unmatched } = reviewRoster({
      ...base,
      rows: [ana, { ...ana, name: "A. Ruiz" }],
      details: { ...details, T9: {} },
    });
    expect(people.map(({ discrepancies }) => discrepancies.map(({ code }) => code))).toEqual([
      ["duplicate-training-id"],
      ["duplicate-training-id"],
    ]);
    expect(unmatched).toEqual(["T1", "T2", "T9"]);
  });

  it("answers an empty roster with nobody, and still refuses a wrong question", () => {
    expect(reviewRoster({ ...base, rows: [] })).toEqual({
      people: [],
      counts: { certified: 0, new: 0, "not-certified": 0, unknown: 0 },
      unmatched: [],
    });
    for (const change of [{ role: "secret" }, { period: "secret" }, { today: "2026-02-30" }])
      expect(() => reviewRoster({ ...base, rows: [], ...(change as object) })).toThrow(
        /^reviewRoster: (?!.*(?:secret|2026))/,
      );
    for (const wrong of [
      { role: "secret" },
      { courses: { dsace: { completedOn: "2026-02-30" } } },
      { revokedOn: "never" },
    ])
      expect(() => review([ana], { details: { T3: wrong as object } })).toThrow(
        /^reviewRoster: (?!.*(?:secret|never|2026))/,
      );
  });

  it("freezes what it gives and leaves what it takes alone", () => {
    const row = { ...ana };
    const { people } = reviewRoster({ ...base, details, rows: [row] });
    expect(isDeeplyFrozen(people)).toBe(true);
    expect([Object.isFrozen(row), Object.isFrozen(details)]).toEqual([false, false]);
    expect(people[0]?.row).toEqual(row);
    expect(JSON.parse(JSON.stringify(people))).toEqual(people);
  });
});

// Helpers

function isDeeplyFrozen(value: unknown): boolean {
  return (
    typeof value !== "object" ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen))
  );
}
