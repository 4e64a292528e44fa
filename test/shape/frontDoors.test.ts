import { describe, expect, it } from "vitest";
import * as calendar from "../../src/calendar/index.js";
import * as certification from "../../src/certification/index.js";
import * as conduct from "../../src/conduct/index.js";
import * as continuingEducation from "../../src/continuing-education/index.js";
import * as root from "../../src/index.js";
import * as interactions from "../../src/interactions/index.js";
import * as people from "../../src/people/index.js";
import * as permissions from "../../src/permissions/index.js";
import * as pii from "../../src/pii/index.js";
import * as schemas from "../../src/schemas.js";
import * as secureEmail from "../../src/secure-email/index.js";

const rooms = {
  calendar,
  certification,
  conduct,
  continuingEducation,
  interactions,
  people,
  permissions,
  pii,
  secureEmail,
};

describe("the root", () => {
  it("is every rule of every room, and nothing else", () => {
    const names = Object.values(rooms).flatMap((room) => Object.keys(room));
    expect(Object.keys(root).sort()).toEqual([...new Set(names)].sort());
  });

  it("gives the same function as the room", () => {
    for (const room of Object.values(rooms))
      for (const [name, value] of Object.entries(room)) expect(root[name as keyof typeof root]).toBe(value);
  });

  it("holds no policy text and no schema", () => {
    for (const name of ["clause", "clauses", "reading", "readings", "explain", ...Object.keys(schemas)])
      expect(root).not.toHaveProperty(name);
  });
});

describe("the schemas", () => {
  it("stand behind one door, each able to refuse", () => {
    const all = Object.entries(schemas);
    expect(all.length).toBeGreaterThan(20);
    for (const [name, schema] of all) expect(schema.safeParse(Symbol("no facts")).success, name).toBe(false);
  });
});
