import { expect, it } from "vitest";
import * as contacts from "../../src/policy/contacts.js";

it("every address of a contact is a mailbox that the documents name", () => {
  const addresses = Object.values(contacts).flatMap(({ email }) => email ?? []);
  expect(addresses).toEqual(
    expect.arrayContaining(["brokers@mnsure.org", "navigators@mnsure.org", "publicfeedback@mnsure.org"]),
  );
  expect(addresses).toHaveLength(3);
  expect(Object.values(contacts).every((contact) => Object.isFrozen(contact))).toBe(true);
});
