import { expect, it } from "vitest";
import { roles } from "../../src/people/role.js";
import { bindingOf, procedureOf } from "../../src/secure-email/procedure.js";

it("brokers and their support staff go to the Broker Service Line, navigators and CACs to the ARC", () => {
  const desks = roles.map((role) => [role, procedureOf(role, "test").desk.email]);
  expect(Object.fromEntries(desks)).toEqual({
    broker: "brokers@mnsure.org",
    "support-staff": "brokers@mnsure.org",
    navigator: "navigators@mnsure.org",
    cac: "navigators@mnsure.org",
  });
});

it("each procedure cites its own clauses, one for each of its lines", () => {
  for (const role of roles) {
    const { desk, ...clauses } = procedureOf(role, "test");
    const own = desk.desk === "broker-service-line" ? /^secure-email\.broker\.\d-/ : /^secure-email\.navcac\.\d-/;
    expect(new Set(Object.values(clauses)).size).toBe(7);
    for (const clause of Object.values(clauses)) expect(clause).toMatch(own);
  }
});

it("only support staff need a reading to be bound", () => {
  expect(roles.filter((role) => bindingOf(role).length > 0)).toEqual(["support-staff"]);
});

it("a role that does not exist is refused without repeating it", () => {
  expect(() => procedureOf("secret" as never, "asking")).toThrow(/^asking: (?!.*secret)/);
});
