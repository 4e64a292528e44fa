import { expectTypeOf, it } from "vitest";
import type { Clause } from "../../src/policy/clause.js";
import type { ClauseId } from "../../src/policy/clauseId.js";
import type { ReadingId } from "../../src/policy/readingId.js";

it("a misspelled citation does not compile", () => {
  expectTypeOf<Clause["id"]>().toEqualTypeOf<ClauseId>();
  // @ts-expect-error no such clause
  const misspelled: ClauseId = "support-staff.ce.11-day-window";
  // @ts-expect-error no such reading
  const unread: ReadingId = "time.0-nothing";
  expectTypeOf(misspelled).toExtend<string>();
  expectTypeOf(unread).toExtend<string>();
});
