import type { ReadingId } from "../policy/readingId.js";

/** Every reading that the parts of an answer rest on, once. */
export function readingsOf(...parts: readonly (readonly { readonly reading?: ReadingId }[])[]): ReadingId[] {
  return [...new Set(parts.flat().flatMap(({ reading }) => reading ?? []))];
}
