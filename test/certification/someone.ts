import fc from "fast-check";
import { addDays } from "../../src/calendar/addDays.js";
import type { PlainDate } from "../../src/calendar/plainDate.js";
import type { CertificationPeriod } from "../../src/certification/certificationPeriod.js";
import type { StatusFacts } from "../../src/certification/certificationStatus.js";
import { roles } from "../../src/people/role.js";
import { without } from "./people.js";

/** All dates of these facts lie in so many days from here. */
export const firstDay: PlainDate = "2026-08-01";
export const span = 45;

export const someDay = (): fc.Arbitrary<PlainDate> => fc.nat(span).map((days) => addDays(firstDay, days));
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

const courseIds = ["dsace", "core-curriculum", "portal", "unheard-of"];
const completion = fc.record({ completedOn: someDay(), passed: fc.boolean() }, { requiredKeys: [] });

const period: fc.Arbitrary<CertificationPeriod> = fc.record(
  {
    label: fc.constant("2026-2027"),
    courses: fc.dictionary(fc.constantFrom(...roles), fc.subarray(courseIds.slice(0, 3)), { noNullPrototype: true }),
    trainingOpensOn: someDay(),
  },
  { requiredKeys: ["label", "courses"] },
);

/** Anybody: states known or not, and dated records on either side of today. */
export const someone = (): fc.Arbitrary<StatusFacts> =>
  fc.record(
    {
      role: fc.constantFrom(...roles),
      today: someDay(),
      period,
      onRoster: fc.boolean(),
      employment: fc.constantFrom("active", "inactive"),
      backgroundStudy: fc.constantFrom("passed", "not-passed"),
      licensedProducer: fc.boolean(),
      codeOfConductAgreed: fc.boolean(),
      courses: fc.dictionary(fc.constantFrom(...courseIds), completion, { noNullPrototype: true }),
      revokedOn: someDay(),
      trainingIdActivated: fc.boolean(),
      mnsureConfirmed: fc.boolean(),
    },
    { requiredKeys: ["role", "today", "period"] },
  );

/** Somebody close to being certified, so that a single fact decides. */
export const someoneAlmostCertified = (): fc.Arbitrary<StatusFacts> =>
  fc.tuple(someone(), maybe(someDay())).map(([facts, revokedOn]) => {
    const rest = without(facts, "revokedOn");
    const met = { onRoster: true, employment: "active", backgroundStudy: "passed", licensedProducer: true } as const;
    const own = { codeOfConductAgreed: true, trainingIdActivated: true, mnsureConfirmed: true };
    return { ...rest, ...met, ...own, ...(revokedOn === undefined ? {} : { revokedOn }) };
  });
