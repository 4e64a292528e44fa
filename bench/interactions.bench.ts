// One `step` with its duties, beside a switch written by hand (no duties, no refusals with reasons, no check of what it
// is given) and beside XState's pure transition on an equal machine. Run: npm run bench -- interactions
//
// All three must agree on every edge of the table before anything is timed. Bounds: at most 12 times the switch, at
// least 20 times faster than XState, and 200 µs for the replay of 1,000 events.
import { bench, do_not_optimize, group, run, summary } from "mitata";
import { assign, setup, transition } from "xstate";
import type { InteractionEvent, InteractionSnapshot } from "../src/interactions/interaction.js";
import { openInteraction } from "../src/interactions/openInteraction.js";
import { replay } from "../src/interactions/replay.js";
import { step } from "../src/interactions/step.js";

const context = { procedure: "mnsure-staff", channel: "phone", party: "consumer", recorded: true } as const;

interface Details {
  readonly ground: string | null;
  readonly remarks: number;
  readonly threat: string;
  readonly selfHarm: boolean;
  readonly resolved: boolean;
}
interface Hand extends Details {
  readonly state: string;
}

const machine = xstateMachine();
const events = everyEvent();
const edges = agreedEdges();
console.log(`the three agree on ${edges.length} edges`);

// A shuffled walk over the edges of one call, long enough that no branch is learned by heart.
const walk = edges
  .filter(({ taken }) => taken)
  .sort((a, b) => a.order - b.order)
  .slice(0, 1024);
const at = (number: number) => {
  const edge = walk[number & 1023];
  if (edge === undefined) throw new Error("there are fewer than 1,024 edges");
  return edge;
};
let turn = 0;
// A log as a service reads it back: JSON, with ids.
const log = JSON.parse(
  JSON.stringify(
    Array.from({ length: 1000 }, (_, number) => ({
      ...events[number % 7 === 0 ? 10 : number % 5],
      id: `event-${number}`,
    })),
  ),
) as readonly InteractionEvent[];
if (!replay(context, log).ok) throw new Error("the log to replay is refused");

group("one event", () => {
  summary(() => {
    bench("switch by hand", () => {
      const { from, event } = at(turn++);
      do_not_optimize(byHand(from, event));
    }).baseline(true);
    bench("step", () => {
      const { snapshot, event } = at(turn++);
      do_not_optimize(step(snapshot, event));
    });
    bench("XState transition", () => {
      const { resting, event } = at(turn++);
      do_not_optimize(transition(machine, resting, event));
    });
  });
});
bench("replay of 1,000 events with ids", () => {
  do_not_optimize(replay(context, log));
});

const { benchmarks } = await run();
const median = (name: string): number => {
  const stats = benchmarks.find(({ alias }) => alias === name)?.runs[0]?.stats;
  if (stats === undefined) throw new Error(`nothing was measured of ${name}`);
  return stats.p50;
};
const beside = median("step") / median("switch by hand");
const faster = median("XState transition") / median("step");
const micros = median("replay of 1,000 events with ids") / 1000;
console.log(
  `\nstep: ${median("step").toFixed(0)} ns (aim 60), ${beside.toFixed(1)} times the switch (bound 12), ` +
    `${faster.toFixed(0)} times faster than XState (bound 20); replay of 1,000: ${micros.toFixed(0)} µs (bound 200)`,
);

// Helpers

/** The staff procedure for a threshold of two, as one would write it without a library. */
function byHand(from: Hand, event: InteractionEvent): Hand | undefined {
  const { state } = from;
  switch (event.type) {
    case "behavior":
      return isOver(state) ? undefined : behaved(from, event);
    case "calmed":
      return isOver(state) ? undefined : hand(from, calmer(state), null);
    case "issue-resolved":
      if (isOver(state)) return undefined;
      return hand(from, state === "attempted" || state === "continuing" ? "resolved" : state, from.ground, true);
    case "reminded":
      if (isOver(state) || state === "conversation") return undefined;
      return state === "inappropriate" ? hand(from, "reminded") : from;
    case "attempted":
      if (isOver(state) || state === "conversation" || state === "inappropriate") return undefined;
      if (state !== "reminded" && state !== "calm-again") return from;
      return hand(from, from.resolved ? "resolved" : "attempted");
    case "ended":
      if (state === "continuing") return hand(from, "terminated");
      return state === "resolved" ? hand(from, "ended-as-resolved") : undefined;
    case "closed":
      return mayClose(state) ? hand(from, "closed") : undefined;
    case "ended-for-safety":
    case "party-left":
      return isOver(state) ? undefined : hand(from, event.type);
  }
}

function hand(from: Hand, state: string, ground: string | null = from.ground, resolved: boolean = from.resolved): Hand {
  return { state, ground, remarks: from.remarks, threat: from.threat, selfHarm: from.selfHarm, resolved };
}

function behaved(from: Hand, { behavior, target }: InteractionEvent & { type: "behavior" }): Hand {
  const { remarks, threat, selfHarm, resolved } = from;
  switch (behavior) {
    case "profanity":
    case "derogatory":
      if (remarks === 0) return { state: from.state, ground: from.ground, remarks: 1, threat, selfHarm, resolved };
      return { state: worse(from.state), ground: "abuse", remarks: 2, threat, selfHarm, resolved };
    case "off-topic":
      return hand(from, worse(from.state), "unrelated");
    case "unprofessional":
      return hand(from, worse(from.state), "unprofessional");
    case "threat":
      if (target === "self") return { state: "crisis", ground: "threat", remarks, threat, selfHarm: true, resolved };
      return {
        state: worse(from.state),
        ground: "threat",
        remarks,
        threat: graver(threat, target),
        selfHarm,
        resolved,
      };
  }
}

function graver(threat: string, target: string | undefined): string {
  if (threat === "mnsure" || target === "mnsure-staff" || target === "mnsure-building") return "mnsure";
  return threat === "somebody" || target === undefined ? "somebody" : "others";
}

function isOver(state: string): boolean {
  switch (state) {
    case "terminated":
    case "ended-as-resolved":
    case "ended-for-safety":
    case "closed":
    case "party-left":
      return true;
    default:
      return false;
  }
}

function mayClose(state: string): boolean {
  return state === "conversation" || state === "calm-again" || state === "attempted" || state === "crisis";
}

function worse(state: string): string {
  switch (state) {
    case "conversation":
      return "inappropriate";
    case "calm-again":
      return "reminded";
    case "attempted":
      return "continuing";
    default:
      return state;
  }
}

function calmer(state: string): string {
  switch (state) {
    case "inappropriate":
      return "conversation";
    case "reminded":
      return "calm-again";
    case "continuing":
      return "attempted";
    default:
      return state;
  }
}

/** An equal machine: the same states and details, the behavior told apart by guards, the details kept by actions. */
function xstateMachine() {
  const machineSetup = setup({
    types: { context: {} as Details, events: {} as InteractionEvent },
    guards: {
      isSelfHarm: ({ event }) => event.type === "behavior" && event.behavior === "threat" && event.target === "self",
      isOneRemark: ({ context: { remarks }, event }) =>
        event.type === "behavior" &&
        remarks === 0 &&
        (event.behavior === "profanity" || event.behavior === "derogatory"),
      isResolved: ({ context: { resolved } }) => resolved,
    },
    actions: {
      note: assign(({ context: from, event }) =>
        event.type === "behavior" ? detailsOf(behaved({ ...from, state: "" }, event)) : from,
      ),
      calm: assign({ ground: null }),
      settle: assign({ resolved: true }),
    },
  });
  const stay = (state: string) => ({
    behavior: [
      { guard: "isSelfHarm" as const, target: "crisis", actions: "note" as const },
      { guard: "isOneRemark" as const, actions: "note" as const },
      { target: worse(state), actions: "note" as const },
    ],
    calmed: { target: calmer(state), actions: "calm" as const },
    "issue-resolved": {
      target: state === "attempted" || state === "continuing" ? "resolved" : state,
      actions: "settle" as const,
    },
    "ended-for-safety": "ended-for-safety",
    "party-left": "party-left",
  });
  const tried = [{ guard: "isResolved" as const, target: "resolved" }, { target: "attempted" }];
  const again = (state: string) => ({ ...stay(state), reminded: state, attempted: state });
  return machineSetup.createMachine({
    initial: "conversation",
    context: detailsOf(openInteraction(context) as unknown as Hand),
    states: {
      conversation: { on: { ...stay("conversation"), closed: "closed" } },
      inappropriate: { on: { ...stay("inappropriate"), reminded: "reminded" } },
      reminded: { on: { ...again("reminded"), attempted: tried } },
      "calm-again": { on: { ...again("calm-again"), attempted: tried, closed: "closed" } },
      attempted: { on: { ...again("attempted"), closed: "closed" } },
      continuing: { on: { ...again("continuing"), ended: "terminated" } },
      resolved: { on: { ...again("resolved"), ended: "ended-as-resolved" } },
      crisis: { on: { ...again("crisis"), closed: "closed" } },
      terminated: {},
      "ended-as-resolved": {},
      "ended-for-safety": {},
      closed: {},
      "party-left": {},
    },
  });
}

/** Every event from every snapshot, on which all three must give the same. */
function agreedEdges() {
  const found = [openInteraction(context)];
  const known = new Set(found);
  const all = [];
  for (const snapshot of found)
    for (const event of events) {
      const from = handOf(snapshot);
      const resting = machine.resolveState({ value: from.state, context: detailsOf(from) });
      const next = step(snapshot, event);
      const byTable = next.ok ? JSON.stringify(handOf(next.snapshot)) : undefined;
      const [rested] = transition(machine, resting, event);
      const byXstate = resting.can(event) ? { state: rested.value as string, ...detailsOf(rested.context) } : undefined;
      for (const other of [byHand(from, event), byXstate])
        if ((other && JSON.stringify(handOf(other))) !== byTable)
          throw new Error(`the three differ on ${event.type} from ${from.state}`);
      if (next.ok && !known.has(next.snapshot)) found.push(next.snapshot);
      if (next.ok) known.add(next.snapshot);
      all.push({ snapshot, from, resting, event, taken: next.ok, order: Math.sin(all.length * 997) });
    }
  return all;
}

function handOf(from: InteractionSnapshot | Hand): Hand {
  return { state: from.state, ...detailsOf(from as Hand) };
}

function detailsOf({ ground, remarks, threat, selfHarm, resolved }: Details): Details {
  return { ground, remarks, threat, selfHarm, resolved };
}

function everyEvent(): InteractionEvent[] {
  const threats = [undefined, "mnsure-staff", "third-party", "self"] as const;
  return [
    ...(["profanity", "derogatory", "off-topic", "unprofessional"] as const).map(
      (behavior) => ({ type: "behavior", behavior }) as const,
    ),
    { type: "calmed" },
    { type: "reminded" },
    { type: "attempted" },
    { type: "issue-resolved" },
    { type: "ended" },
    { type: "closed" },
    ...threats.map((target) => ({ type: "behavior", behavior: "threat", ...(target && { target }) }) as const),
    { type: "ended-for-safety" },
    { type: "party-left" },
  ];
}
