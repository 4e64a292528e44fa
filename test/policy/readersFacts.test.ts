import { expect, it } from "vitest";
import { clause } from "../../src/policy/clauses.js";
import { readersFacts } from "../../src/policy/readersFacts.js";
import type { ClauseId } from "../../src/policy/clauseId.js";

it("every reader's fact is a clause, with the reason why no function decides it", () => {
  for (const [id, reason] of Object.entries(readersFacts)) {
    expect(clause(id as ClauseId).id).toBe(id);
    expect(reason).toMatch(/^it /);
  }
});
