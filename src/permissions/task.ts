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
 * A listed task's place in `tasks`, or -1. A switch, because it costs a third of looking a text up in a `Map`, reads no
 * long text to the end, and no name can reach a prototype.
 */
export function taskNumber(task: string): number {
  switch (task) {
    case "check-application-status":
      return 0;
    case "check-enrollment-status":
      return 1;
    case "reset-password":
      return 2;
    case "report-life-event":
      return 3;
    case "submit-case-status-request":
      return 4;
    case "upload-verification-documents":
      return 5;
    case "check-verification-status":
      return 6;
    case "sell-plan":
      return 7;
    case "hold-portal-account":
      return 8;
    default:
      return -1;
  }
}
