import { expect, it } from "vitest";
import { plainDateSchema } from "../../src/calendar/schema.js";

it("the schema of a day takes real days only", () => {
  expect(plainDateSchema.parse("2024-02-29")).toBe("2024-02-29");
  for (const value of ["2026-02-30", "2026-2-3", 20260203, null])
    expect(plainDateSchema.safeParse(value).success).toBe(false);
});
