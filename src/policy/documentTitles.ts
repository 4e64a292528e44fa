import type { DocumentId } from "./clause.js";

/** The titles under which MNsure publishes the five documents. */
export const documentTitles: Readonly<Record<DocumentId, string>> = /* @__PURE__ */ Object.freeze({
  "support-staff-certification": "Certified Support Staff Policy for Broker Agencies",
  "monitor-staff-certification": "Monitor Staff Certification",
  "code-of-conduct": "Notice of Code of Conduct and Rules of Behavior",
  "secure-email": "Secure Email Policy",
  "inappropriate-interactions": "Identifying and Terminating Inappropriate Interactions Policy",
});
