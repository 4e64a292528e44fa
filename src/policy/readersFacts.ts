import type { ClauseId } from "./clauseId.js";

/** The clauses that no function can decide, and why. Every other clause is cited where a rule decides or rests on it. */
export const readersFacts: Readonly<Partial<Record<ClauseId, string>>> = /* @__PURE__ */ Object.freeze({
  "support-staff.ref.related-documents": "it names pages that are not among the five documents",
  "monitor.background.troubleshoot": "it names pages that are not among the five documents",
  "conduct.values": "it states values; the commitments that follow from them are decided",
  "secure-email.fact.handle-pii": "it states how the work is, and asks nothing",
  "secure-email.duty.safeguard":
    "it states the duty of care as a whole; the acts that break it are decided by the clauses of the notice",
  "secure-email.fact.law-governs": "it points to law outside the documents, which this library does not interpret",
});
