import { describe, expect, it } from "vitest";
import { findPiiInMessage } from "../../src/pii/findPiiInMessage.js";

const partsOf = (message: Parameters<typeof findPiiInMessage>[0]): readonly unknown[] => [
  ...new Set(
    findPiiInMessage(message)
      .findings.filter(({ category }) => category === "ssn")
      .map(({ part }) => part),
  ),
];

describe("findPiiInMessage", () => {
  it("looks at the subject, the body, attachments and their names", () => {
    expect(
      partsOf({
        subject: "SSN 471-88-2036",
        body: "SSN 471-88-2036",
        attachments: [{ name: "ssn 471-88-2036.txt", text: "SSN 471-88-2036" }],
      }),
    ).toEqual(["subject", "body", "attachment-name:0", "attachment:0"]);
  });

  it("cannot tell what an attachment without text holds, unless something else holds the message", () => {
    const attachments = [{ name: "scan.pdf" }];
    expect(findPiiInMessage({ body: "Please see the scan.", attachments }).verdict).toBe("cannot-tell");
    expect(findPiiInMessage({ body: "Her SSN is 471-88-2036.", attachments }).verdict).toBe("pii");
  });

  it("passes the sender's own identity and MNsure's public contacts", () => {
    const sender = { name: "Pat Lee", email: "pat@agency.example", phone: "612-555-0143", npn: "18820417" };
    const { findings } = findPiiInMessage(
      { body: "Please call 844-520-8695.\n\n612-555-0143\npat@agency.example\nNPN 18820417" },
      { sender },
    );
    expect(findings.filter(({ category }) => ["phone", "email", "identifier", "ssn"].includes(category))).toEqual([]);
  });

  it("refuses what is no message", () => {
    expect(() => findPiiInMessage({ subject: "x" } as never)).toThrow(
      new TypeError("findPiiInMessage: each part of the message must be a string"),
    );
  });
});
