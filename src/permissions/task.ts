/** What a person may want to do with MNsure. The list is the documents' own; every other task is an unlisted one. */
export type Task =
  | "check-application-status"
  | "check-enrollment-status"
  | "reset-password"
  | "report-life-event"
  | "submit-case-status-request"
  | "upload-verification-documents"
  | "check-verification-status"
  | "sell-plan"
  | "hold-portal-account";

/**
 * All listed tasks, in the order of the documents.
 *
 * @example
 * ```ts
 * import { tasks } from "mnsure-rules/permissions";
 *
 * tasks.includes("reset-password") // => true
 * tasks.length // => 9
 * ```
 */
export const tasks: readonly Task[] = /* @__PURE__ */ Object.freeze([
  "check-application-status",
  "check-enrollment-status",
  "reset-password",
  "report-life-event",
  "submit-case-status-request",
  "upload-verification-documents",
  "check-verification-status",
  "sell-plan",
  "hold-portal-account",
] as const);
