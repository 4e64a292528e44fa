import type { Issue, Parsed } from "../people/parsed.js";
import { roles } from "../people/role.js";
import type { InteractionContext } from "./interaction.js";
import { mostRemarks } from "./standing.js";

/** How many remarks are a repetition where the caller does not say. Interpretation: interactions.40-two-is-repeated. */
export const repeatThreshold = 2;

/**
 * Take a value as a context: every field known and of its kind, none left over.
 *
 * The copy has its fields in one order and only those given, so equal contexts have one form.
 */
export function contextOf(value: unknown): Parsed<InteractionContext> {
  if (!isRecord(value)) return refuse([{ path: [], code: "malformed-context", expected: "an object of facts" }]);
  const issues: Issue[] = [];
  const context: Record<string, unknown> = {};
  for (const [field, allowed] of Object.entries(fields)) {
    const given: unknown = Object.hasOwn(value, field) ? value[field] : undefined;
    if (allowed.includes(given)) {
      if (given !== undefined) context[field] = given;
    } else issues.push({ path: [field], code: "unexpected-value", expected: allowed.map(String).join(", ") });
  }
  if (Object.keys(value).some((field) => field !== "options" && !Object.hasOwn(fields, field)))
    issues.push({ path: [], code: "unknown-field", expected: `only ${Object.keys(fields).join(", ")}, options` });
  const options = optionsOf(Object.hasOwn(value, "options") ? value["options"] : undefined);
  if (!options.ok) return refuse([...issues, ...options.issues]);
  if (issues.length > 0) return refuse(issues);
  if (options.value !== undefined) context["options"] = Object.freeze(options.value);
  return { ok: true, value: Object.freeze(context) as unknown as InteractionContext };
}

/** An object of own, enumerable fields, made by a literal or by JSON. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

// Helpers

const fields: Readonly<Record<Exclude<keyof InteractionContext, "options">, readonly unknown[]>> =
  /* @__PURE__ */ Object.freeze({
    procedure: ["mnsure-staff", "assister"],
    channel: ["phone", "meeting"],
    party: ["consumer", "assister"],
    role: [...roles, undefined],
    certified: [true, false, undefined],
    recorded: [true, false, undefined],
  });

function optionsOf(value: unknown): Parsed<InteractionContext["options"]> {
  if (value === undefined) return { ok: true, value: undefined };
  if (!isRecord(value) || Object.keys(value).some((field) => field !== "repeatThreshold"))
    return refuse([{ path: ["options"], code: "unknown-field", expected: "only repeatThreshold" }]);
  const threshold = value["repeatThreshold"];
  if (threshold === undefined) return { ok: true, value: undefined };
  if (typeof threshold === "number" && Number.isInteger(threshold) && threshold >= 2 && threshold <= mostRemarks)
    return { ok: true, value: { repeatThreshold: threshold } };
  return refuse([
    {
      path: ["options", "repeatThreshold"],
      code: "unexpected-value",
      expected: `a whole number from 2 to ${mostRemarks}`,
    },
  ]);
}

function refuse(issues: readonly Issue[]): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues };
}
