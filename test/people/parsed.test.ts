import { expectTypeOf, it } from "vitest";
import type { Issue, Parsed } from "../../src/people/parsed.js";

it("a parse is a value or issues, told apart by `ok`", () => {
  expectTypeOf<Extract<Parsed<number>, { ok: true }>["value"]>().toEqualTypeOf<number>();
  expectTypeOf<Extract<Parsed<number>, { ok: false }>["issues"]>().toEqualTypeOf<readonly Issue[]>();
});
