import { describe, expect, it } from "vitest";
import { Rewriter } from "../../../src/pii/normalize/rewriter.js";

describe("Rewriter", () => {
  it("copies what nobody drops and keeps where each unit comes from", () => {
    const out = new Rewriter({ source: "ab&amp;cd", text: "ab&amp;cd", unreadable: false });
    out.drop(2, 7);
    out.put(38, 2, 7);
    const { text, starts, ends } = out.finish();
    expect([text, [...(starts ?? [])], [...(ends ?? [])]]).toEqual(["ab&cd", [0, 1, 2, 7, 8], [1, 2, 7, 8, 9]]);
  });

  it("gives back the old text when nothing was dropped, and says so when a part of it is unreadable", () => {
    const from = { source: "ab", text: "ab", unreadable: false };
    expect(new Rewriter(from).finish()).toBe(from);
    const out = new Rewriter(from);
    out.unreadable = true;
    expect(out.finish()).toEqual({ ...from, unreadable: true });
  });

  it("maps through an earlier rewriting", () => {
    const first = new Rewriter({ source: "<b>x</b>y", text: "<b>x</b>y", unreadable: false });
    first.drop(0, 3);
    first.drop(4, 8);
    const second = new Rewriter(first.finish());
    second.drop(0, 1);
    second.putAll("long replacement that needs more room than there was at first, much more than that", 0, 1);
    const { starts, ends, text } = second.finish();
    expect([starts?.[0], ends?.[0], starts?.[text.length - 1]]).toEqual([3, 4, 8]);
  });
});
