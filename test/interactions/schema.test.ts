import { describe, expect, it } from "vitest";
import type { ZodType } from "zod";
import {
  fraudContextSchema,
  fraudEventSchema,
  fraudLogSchema,
  interactionContextSchema,
  interactionEventSchema,
  interactionLogSchema,
  redirectFactsSchema,
} from "../../src/interactions/schema.js";
import { openInteraction } from "../../src/interactions/openInteraction.js";
import { step } from "../../src/interactions/step.js";
import { everyAssister, everyContext, everyEvent } from "./everyContext.js";

const context = { procedure: "mnsure-staff", channel: "phone", party: "consumer" } as const;

describe("the schemas", () => {
  it("take every context and every event that the rules take", () => {
    for (const each of [...everyContext, ...everyAssister]) expect(interactionContextSchema.parse(each)).toEqual(each);
    for (const each of everyEvent) expect(interactionEventSchema.parse(each)).toEqual(each);
    const events = everyEvent.map((each, at) => ({ ...each, id: `event-${at}`, at: "2026-03-04" }));
    expect(interactionLogSchema.parse({ context, events })).toEqual({ context, events });
  });

  it.each<[string, ZodType, unknown]>([
    ["a context less its party", interactionContextSchema, { procedure: "assister", channel: "phone" }],
    ["a context with a further field", interactionContextSchema, { ...context, note: "" }],
    ["a role that does not exist", interactionContextSchema, { ...context, role: "agent" }],
    ["a threshold of one", interactionContextSchema, { ...context, options: { repeatThreshold: 1 } }],
    ["a threshold of eleven", interactionContextSchema, { ...context, options: { repeatThreshold: 11 } }],
    ["an unknown event", interactionEventSchema, { type: "shouted" }],
    ["behavior without its kind", interactionEventSchema, { type: "behavior" }],
    ["an unknown target", interactionEventSchema, { type: "behavior", behavior: "threat", target: "me" }],
    ["a kind of behavior on another event", interactionEventSchema, { type: "calmed", behavior: "threat" }],
    ["an id that is a number", interactionEventSchema, { type: "calmed", id: 1 }],
    ["a log without events", interactionLogSchema, { context }],
    ["an unknown topic", redirectFactsSchema, { topic: "weather" }],
    ["a fraud context with a party", fraudContextSchema, { channel: "phone", party: "consumer" }],
    ["an unknown fraud event", fraudEventSchema, { type: "confessed" }],
    ["a fraud log without a context", fraudLogSchema, { events: [] }],
  ])("refuse %s", (_, schema, value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });

  it("take the topics and the fraud logs that the rules take", () => {
    for (const topic of ["complaint", "public-comment", "other"])
      expect(redirectFactsSchema.parse({ topic })).toEqual({ topic });
    const events = ["suspected", "asked-to-enter-falsehood", "reminded", "asked-again", "desisted", "ended"].map(
      (type) => ({ type }),
    );
    const log = { context: { channel: "meeting", role: "cac", certified: false }, events };
    expect(fraudLogSchema.parse(log)).toEqual(log);
  });

  it("agree with openInteraction and step on what is possible", () => {
    const call = openInteraction(context);
    for (const event of [...everyEvent, { type: "x" }, { type: "behavior" }, {}, null]) {
      const answer = step(call, event as never);
      const shape = answer.ok || answer.issue.code === "out-of-order";
      expect(interactionEventSchema.safeParse(event).success).toBe(shape);
    }
    for (const repeatThreshold of [1, 2, 10, 11, 2.5]) {
      const options = { repeatThreshold };
      const open = () => openInteraction({ ...context, options });
      if (interactionContextSchema.safeParse({ ...context, options }).success) expect(open).not.toThrow();
      else expect(open).toThrow(RangeError);
    }
  });
});
