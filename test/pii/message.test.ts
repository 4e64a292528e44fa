import { describe, expect, it } from "vitest";
import { partsOf } from "../../src/pii/message.js";

describe("partsOf", () => {
  it("gives every readable part and tells of an unreadable attachment", () => {
    expect(
      partsOf("f", { subject: "s", body: "b", attachments: [{ name: "a.txt", text: "t" }, { name: "b.pdf" }] }),
    ).toEqual({
      parts: [
        { part: "subject", text: "s" },
        { part: "body", text: "b" },
        { part: "attachment-name:0", text: "a.txt" },
        { part: "attachment:0", text: "t" },
        { part: "attachment-name:1", text: "b.pdf" },
      ],
      unreadable: true,
    });
  });

  it.each([
    [null, "f: message must be an object"],
    [{}, "f: each part of the message must be a string"],
    [{ body: "b", subject: 471882036 }, "f: each part of the message must be a string"],
    [{ body: "b", attachments: {} }, "f: attachments must be a list"],
    [{ body: "b", attachments: [null] }, "f: an attachment must be an object"],
    [{ body: "b", attachments: [{ text: "x" }] }, "f: each part of the message must be a string"],
  ])("refuses %j", (message, words) => {
    expect(() => partsOf("f", message as never)).toThrow(new TypeError(words));
  });
});
