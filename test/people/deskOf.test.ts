import { expect, it } from "vitest";
import { deskOf } from "../../src/people/deskOf.js";
import { roles } from "../../src/people/role.js";

it("broker agencies are answered by the service line, navigators and CACs by the resource center", () => {
  expect(roles.map((role) => deskOf(role).email)).toEqual([
    "brokers@mnsure.org",
    "navigators@mnsure.org",
    "navigators@mnsure.org",
    "brokers@mnsure.org",
  ]);
});
