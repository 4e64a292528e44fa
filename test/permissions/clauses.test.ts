import { describe, expect, it } from "vitest";
import type { Decision } from "../../src/decision/decision.js";
import { callChecklist } from "../../src/permissions/callChecklist.js";
import { mayCallServiceLine, type ServiceLineFacts } from "../../src/permissions/mayCallServiceLine.js";
import { mayPerform } from "../../src/permissions/mayPerform.js";
import { roles } from "../../src/people/role.js";
import { clauses } from "../../src/policy/clauses.js";
import { facts3 } from "../laws/threeValued.js";
import { everyCase, everyUnlistedCase } from "./everyCase.js";

/** Every answer that each function can give, but for texts of its facts. */
const answers: Readonly<Record<string, readonly Decision<string>[]>> = {
  mayPerform: [...everyCase, ...everyUnlistedCase].map(mayPerform),
  mayCallServiceLine: roles.flatMap((role) =>
    facts3<ServiceLineFacts>(
      { certified: [true, false], hasAdminId: [true, false], callerAgencyId: ["A"], brokerAgencyId: ["A", "B"] },
      { role },
    ).map(mayCallServiceLine),
  ),
  callChecklist: roles.map(callChecklist),
};

/** Which function decides the clauses of a family. */
const decidedBy: Readonly<Record<string, string>> = {
  "permissions.role": "mayPerform",
  "permissions.serviceLine": "mayCallServiceLine",
  "permissions.callChecklist": "callChecklist",
};

const ours = clauses.filter(({ rule }) => rule.startsWith("permissions."));

describe("the clauses on permissions", () => {
  it("are 16", () => {
    expect(ours).toHaveLength(16);
  });

  it.each(ours.map(({ id, rule }) => [id, decidedBy[rule] ?? "nobody"] as const))("%s is decided by %s", (id, name) => {
    const cited = (answers[name] ?? []).flatMap(({ because }) => because.map(({ clause }) => clause));
    expect(cited).toContain(id);
  });
});
