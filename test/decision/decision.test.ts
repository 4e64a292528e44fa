import { expectTypeOf, it } from "vitest";
import type { Decision } from "../../src/decision/decision.js";

it("a decision of some verdicts can always be read as a decision of any", () => {
  expectTypeOf<Decision<"open", "today">>().toExtend<Decision<string>>();
});

it("every decision may be undetermined", () => {
  expectTypeOf<Decision<"open">["verdict"]>().toEqualTypeOf<"open" | "undetermined">();
});
