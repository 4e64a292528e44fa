import { describe, expect, it } from "vitest";
import { fraudGuidance, type FraudContext } from "../../src/interactions/fraudGuidance.js";
import type { FraudEvent } from "../../src/interactions/fraudProcedure.js";
import { roles } from "../../src/people/role.js";
import { without } from "./everyContext.js";
import { expectExactMissing, expectMonotone, facts3 } from "../laws/threeValued.js";

type Type = FraudEvent["type"];

const assister = { channel: "phone", role: "broker", certified: true } as const;
const types: readonly Type[] = [
  "suspected",
  "asked-to-enter-falsehood",
  "reminded",
  "asked-again",
  "desisted",
  "ended",
];
const repeated: readonly Type[] = ["asked-to-enter-falsehood", "reminded", "asked-again"];

describe("fraudGuidance", () => {
  it("goes on helping on suspicion, lets the assister remind, and refers", () => {
    expect(ask(["suspected"]).verdict).toBe("continue");
    expect(duties(["suspected"])).toEqual([
      "should keep-helping",
      "may remind",
      "should refer-to-mnsure",
      "must preserve-evidence",
      "must-not discuss-with-colleagues-before-debriefing",
    ]);
  });

  it("reminds when asked to enter a falsehood, and lets a certified assister end when asked again", () => {
    const verdicts = [0, 1, 2, 3].map((count) => ask(repeated.slice(0, count)).verdict);
    expect(verdicts).toEqual(["continue", "remind", "continue", "may-end"]);
    expect(ask(repeated).duties[0]).toMatchObject({ action: "end", modality: "may" });
    expect(ask([...repeated, "ended"]).verdict).toBe("over");
  });

  it("wants the reminder first, also when the request comes twice", () => {
    expect(ask(["asked-to-enter-falsehood", "asked-again"]).verdict).toBe("remind");
    expect(ask(["suspected", "reminded", "asked-to-enter-falsehood"]).verdict).toBe("remind");
  });

  it("goes on when the consumer desists, and finds the reminder standing when the request returns", () => {
    expect(ask([...repeated, "desisted"]).verdict).toBe("continue");
    expect(ask([...repeated, "desisted", "asked-again"]).verdict).toBe("may-end");
  });

  it("advises a record after the end, and still evidence and silence", () => {
    expect(duties([...repeated, "ended"])).toEqual([
      "should document",
      "should retain-record",
      "may complain",
      "should refer-to-mnsure",
      "must preserve-evidence",
      "must-not discuss-with-colleagues-before-debriefing",
    ]);
    expect(ask([...repeated, "ended"]).assumptions).toEqual([
      "interactions.50-no-retention-period",
      "interactions.52-silence-with-police",
    ]);
  });

  it("asks for nothing while nothing is suspected", () => {
    expect(ask([])).toMatchObject({ verdict: "continue", duties: [], assumptions: [] });
  });

  it("marks an end that the procedure had not reached, and what was recorded after an end", () => {
    expect(ask(["suspected", "ended"])).toMatchObject({
      verdict: "over",
      because: [{ code: "ended-without-its-steps" }],
      notices: [{ code: "outside-the-procedure" }],
    });
    expect(ask([...repeated, "ended"]).notices).toEqual([]);
    expect(ask([...repeated, "ended", "suspected"]).notices).toMatchObject([{ code: "recorded-after-the-end" }]);
    const uncertified = { ...assister, certified: false };
    expect(ask([...repeated, "ended"], uncertified).notices).toMatchObject([{ code: "outside-the-procedure" }]);
  });

  it("lets only certified assisters end: others hand over", () => {
    const unknown = without(assister, "certified");
    expect(ask(repeated, unknown)).toMatchObject({ verdict: "undetermined", missing: ["certified"] });
    for (const context of [
      { ...assister, certified: false },
      { ...assister, role: "support-staff" },
    ] as const)
      expect(ask(repeated, context)).toMatchObject({
        verdict: "undetermined",
        missing: [],
        duties: [{ action: "hand-over-to-certified-assister" }, {}, {}, {}],
      });
  });

  it("says the caller's own wording, of the channel", () => {
    expect(ask(["suspected"]).duties[1]?.say).toMatch(/true/);
    expect(ask(repeated, { ...assister, channel: "meeting" }).duties[0]?.say).toMatch(/this meeting/);
    const own = fraudGuidance(assister, [{ type: "asked-to-enter-falsehood" }], {
      wording: { accuracy: "Please check." },
    });
    expect(own.duties[0]?.say).toBe("Please check.");
  });

  it("counts a repeated id once", () => {
    const request = { type: "asked-to-enter-falsehood", id: "1" } as const;
    expect(fraudGuidance(assister, [request, { type: "reminded", id: "2" }, request]).verdict).toBe("continue");
  });

  it("agrees on every log of up to five events with the text, read naively", () => {
    let logs = 0;
    for (const log of logsUpTo(5)) {
      if (ask(log).verdict !== naive(log)) expect(log).toBe(naive(log));
      logs++;
    }
    expect(logs).toBe(1 + 6 + 36 + 216 + 1296 + 7776);
  });

  it("misses exactly the certification, and learning it never turns a verdict", () => {
    const states = { certified: [true, false] } as const;
    for (const role of [undefined, ...roles])
      for (const facts of facts3<FraudContext>(states, { channel: "phone", ...(role && { role }) }))
        for (const log of [[], ["suspected"], repeated, [...repeated, "ended"]] as const) {
          expectExactMissing(facts, states, (context) => ask(log, context));
          expectMonotone(facts, states, (context) => ask(log, context));
        }
  });

  it("refuses an event or a context that does not exist without repeating it", () => {
    for (const [context, events] of [
      [assister, [{ type: "secret" }]],
      [assister, [{ type: "constructor" }]],
      [{ ...assister, channel: "secret" }, []],
      [{ ...assister, role: "secret" }, []],
      [{ ...assister, certified: "secret" }, []],
    ] as const)
      expect(() => fraudGuidance(context as never, events as never)).toThrow(
        /^fraudGuidance: (?!.*(?:secret|constructor))/,
      );
  });
});

// Helpers

function ask(log: readonly Type[], context: FraudContext = assister) {
  return fraudGuidance(
    context,
    log.map((type) => ({ type })),
  );
}

function duties(log: readonly Type[]): string[] {
  return ask(log).duties.map(({ modality, action }) => `${modality} ${action}`);
}

function logsUpTo(length: number): Type[][] {
  if (length === 0) return [[]];
  const shorter = logsUpTo(length - 1);
  const longest = shorter.filter((log) => log.length === length - 1);
  return [...shorter, ...longest.flatMap((log) => types.map((type) => [...log, type]))];
}

/** The three bullets, asked of the list of what happened. */
function naive(log: readonly Type[]): string {
  if (log.includes("ended")) return "over";
  const asks = log.flatMap((type, at) => (type === "asked-to-enter-falsehood" || type === "asked-again" ? [at] : []));
  const lastDesisted = log.lastIndexOf("desisted");
  // A reminder counts when a request stands that the consumer has not taken back.
  const reminded = log.findIndex(
    (type, at) => type === "reminded" && asks.some((asked) => asked < at && !log.slice(asked, at).includes("desisted")),
  );
  const lastAsk = asks.at(-1) ?? -1;
  if (lastAsk < 0 || lastAsk < lastDesisted) return "continue";
  if (reminded < 0) return "remind";
  return lastAsk > reminded ? "may-end" : "continue";
}
