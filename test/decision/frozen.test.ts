import { expect, it } from "vitest";
import { frozen, none } from "../../src/decision/frozen.js";

it("freezes plain data through and through", () => {
  const data = frozen({ a: [{ b: 1 }], c: "text" });
  expect(Object.isFrozen(data) && Object.isFrozen(data.a) && Object.isFrozen(data.a[0])).toBe(true);
});

it("gives back what cannot be frozen", () => {
  expect(frozen("text")).toBe("text");
  expect(frozen(null)).toBeNull();
});

it("shares one empty list", () => {
  expect(none).toEqual([]);
  expect(Object.isFrozen(none)).toBe(true);
});
