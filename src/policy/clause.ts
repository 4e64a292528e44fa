import type { ClauseId } from "./clauseId.js";

/** The five policy documents, by the name that clause ids, reasons and reports use. */
export type DocumentId =
  | "support-staff-certification"
  | "monitor-staff-certification"
  | "code-of-conduct"
  | "secure-email"
  | "inappropriate-interactions";

/** One normative statement of a policy document, paraphrased, with the place where it stands. */
export interface Clause {
  readonly id: ClauseId;
  readonly document: DocumentId;
  readonly section: string;
  /** Step, bullet or term within the section. */
  readonly step?: string;
  /** Line or lines of the stored document, "L29" or "L50-L52". */
  readonly lines: string;
  readonly modality: "obligation" | "permission" | "prohibition" | "definition" | "procedure" | "fact" | "advice";
  /** Whom the statement binds. */
  readonly binds: readonly string[];
  readonly paraphrase: string;
  /** The family of rules that decides this clause, or accounts for it where no function can. */
  readonly rule: string;
}
