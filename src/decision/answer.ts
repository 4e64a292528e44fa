import type { ReadingId } from "../policy/readingId.js";
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
  const assumptions = readingsOf([...because, ...duties, ...notices]);
  return frozen({ question, verdict, because, missing, duties, notices, assumptions });
}

// Helpers

function readingsOf(grounds: readonly { readonly reading?: ReadingId }[]): readonly ReadingId[] {
  const readings = new Set<ReadingId>();
  for (const { reading } of grounds) if (reading !== undefined) readings.add(reading);
  return readings.size === 0 ? none : [...readings];
}
