import { frozen } from "../decision/frozen.js";
import type { Issue, Parsed } from "../people/parsed.js";
import { assisterProcedure } from "./assisterProcedure.js";
import { contextOf, isRecord, repeatThreshold } from "./context.js";
import { entitlement, type Entitlement } from "./entitlement.js";
import type { FollowUps, Guidance, InteractionContext, InteractionSnapshot, Stepped } from "./interaction.js";
import { endings, openPhases } from "./procedure.js";
import { codeOf, grounds, mostRemarks, reachable, start, threats, type Standing, type Terms } from "./standing.js";
import { staffProcedure } from "./staffProcedure.js";

/** A context made ready: its table, its threshold and who may end, with the stations visited so far. */
export interface Line extends Terms {
  readonly context: InteractionContext;
  readonly entitlement: Entitlement;
  readonly stations: Map<number, Station>;
}

/** One standing in one context, made once: its snapshot, and its answers as they are asked for. */
export interface Station {
  readonly line: Line;
  readonly standing: Standing;
  readonly snapshot: InteractionSnapshot;
  /** By the number of the happening. */
  readonly next: (Stepped | undefined)[];
  guidance: Guidance | undefined;
  followUps: FollowUps | undefined;
}

/** The line of a context, or what is wrong with the context. */
export function lineOf(value: unknown): Parsed<Line> {
  const context = contextOf(value);
  if (!context.ok) return context;
  const key = JSON.stringify(context.value);
  let line = lines.get(key);
  if (line === undefined) lines.set(key, (line = lineFor(context.value)));
  return { ok: true, value: line };
}

/** Where a line begins. */
export function firstStation(line: Line): Station {
  return stationAt(line, start);
}

/** The one station of a standing in a line. */
export function stationAt(line: Line, standing: Standing): Station {
  const code = codeOf(standing);
  let station = line.stations.get(code);
  if (station === undefined) {
    const snapshot: InteractionSnapshot = frozen({ version: 1, context: line.context, ...standing });
    station = { line, standing, snapshot, next: [], guidance: undefined, followUps: undefined };
    line.stations.set(code, station);
    known.set(snapshot, station);
  }
  return station;
}

/** The station of a snapshot: at once for one of ours, by its fields for a copy, none for anything else. */
export function stationOf(snapshot: InteractionSnapshot): Station | undefined {
  const station = known.get(snapshot);
  if (station !== undefined) return station;
  const read = readStation(snapshot);
  return read.ok ? read.value : undefined;
}

/** As `stationOf`, for the functions that have no issue to answer with. */
export function knownStation(snapshot: InteractionSnapshot, asking: string): Station {
  const station = stationOf(snapshot);
  if (station === undefined)
    throw new RangeError(`${asking}: expected a snapshot of \`openInteraction\`, \`step\` or \`restore\``);
  return station;
}

/** Read an unknown value as a snapshot: right in shape, and such that some events lead to it. */
export function readStation(json: unknown): Parsed<Station> {
  if (!isRecord(json)) return refuse([issue([], "malformed-snapshot", "an object with the fields of a snapshot")]);
  const issues = Object.entries(fields).flatMap(([field, allowed]) => fieldIssues(json, field, allowed));
  if (Object.keys(json).some((field) => field !== "context" && !Object.hasOwn(fields, field)))
    issues.push(issue([], "unknown-field", `only context, ${Object.keys(fields).join(", ")}`));
  const line = lineOf(Object.hasOwn(json, "context") ? json["context"] : undefined);
  if (!line.ok) issues.push(...line.issues.map((each) => ({ ...each, path: ["context", ...each.path] })));
  if (!line.ok || issues.length > 0) return refuse(issues);

  const standing = walked(line.value).get(codeOf(json as unknown as Standing));
  if (standing === undefined) return refuse([issue([], "unreachable", "a snapshot that some events lead to")]);
  return { ok: true, value: stationAt(line.value, standing) };
}

// Helpers

const lines: Map<string, Line> = /* @__PURE__ */ new Map();
const walks: Map<string, ReadonlyMap<number, Standing>> = /* @__PURE__ */ new Map();
const known: WeakMap<InteractionSnapshot, Station> = /* @__PURE__ */ new WeakMap();

const fields: Readonly<Record<Exclude<keyof InteractionSnapshot, "context">, readonly unknown[]>> =
  /* @__PURE__ */ Object.freeze({
    version: [1],
    state: [...openPhases, ...endings],
    ground: [...grounds, null],
    remarks: Array.from({ length: mostRemarks + 1 }, (_, count) => count),
    threat: threats,
    selfHarm: [true, false],
    resolved: [true, false],
  });

function lineFor(context: InteractionContext): Line {
  const right = entitlement(context);
  return {
    context,
    procedure: context.procedure === "mnsure-staff" ? staffProcedure : assisterProcedure,
    threshold: context.options?.repeatThreshold ?? repeatThreshold,
    entitled: right.entitled,
    entitlement: right,
    stations: new Map(),
  };
}

/** The walk over all standings, made once for all contexts that move alike. */
function walked(line: Line): ReadonlyMap<number, Standing> {
  const key = `${line.procedure.name} ${line.threshold} ${String(line.entitled)}`;
  let walk = walks.get(key);
  if (walk === undefined) walks.set(key, (walk = reachable(line)));
  return walk;
}

function fieldIssues(json: Readonly<Record<string, unknown>>, field: string, allowed: readonly unknown[]): Issue[] {
  if (!Object.hasOwn(json, field)) return [issue([field], "missing-field", `the field \`${field}\``)];
  return allowed.includes(json[field]) ? [] : [issue([field], "unexpected-value", allowed.map(String).join(", "))];
}

function issue(path: readonly string[], code: string, expected: string): Issue {
  return { path, code, expected };
}

function refuse(issues: readonly Issue[]): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues };
}
