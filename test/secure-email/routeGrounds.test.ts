import { expect, it } from "vitest";
import * as grounds from "../../src/secure-email/routeGrounds.js";
import { situationOf } from "../../src/secure-email/situation.js";

it("every ground and duty of a route is frozen", () => {
  const constants = Object.values(grounds).filter((each) => typeof each !== "function");
  expect(constants.length).toBeGreaterThan(5);
  for (const constant of constants) expect(Object.isFrozen(constant)).toBe(true);
});

it("what the sender says is a ground on an open channel only", () => {
  const facts = { role: "cac", pii: { verdict: "possible", findings: [] }, confirmed: false } as const;
  expect(grounds.found(situationOf({ ...facts, channel: "plain" })).code).toBe("sender-says-about-nobody");
  expect(grounds.found(situationOf({ ...facts, channel: "mnsure-secure" })).code).toBe("possibly-personal");
});

it("a secure channel is a ground by the procedure at the desk, by the Rules of Behavior elsewhere", () => {
  const facts = { role: "broker", channel: "mnsure-secure", pii: { verdict: "pii", findings: [] } } as const;
  expect(grounds.travels(situationOf(facts)).clause).toBe("secure-email.broker.4-send");
  expect(grounds.travels(situationOf({ ...facts, recipient: "other" })).clause).toBe("conduct.rules.secure-methods");
});
