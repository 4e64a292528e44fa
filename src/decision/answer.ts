import type { Decision, Duty, Notice, Reason } from "./decision.js";
import { frozen, none } from "./frozen.js";

/** The parts of an answer that may be empty. */
export interface AnswerParts<Fact extends string> {
  readonly because?: readonly Reason[];
  readonly missing?: readonly Fact[];
  readonly duties?: readonly Duty[];
  readonly notices?: readonly Notice[];
}

/** A frozen answer that lists every reading which its reasons, duties and notices rest on. */
export function answer<Verdict extends string, Fact extends string>(
  question: string,
  verdict: NoInfer<Verdict> | "undetermined",
  { because = none, missing = none, duties = none, notices = none }: AnswerParts<NoInfer<Fact>>,
): Decision<Verdict, Fact> {
  const readings = [...because, ...duties, ...notices].flatMap(({ reading }) => reading ?? none);
  return frozen({ question, verdict, because, missing, duties, notices, assumptions: [...new Set(readings)] });
}
