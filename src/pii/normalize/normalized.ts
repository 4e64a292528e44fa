/**
 * A text after normalization, and the way back to the caller's own offsets.
 */
export interface Normalized {
  /** The text as the caller gave it. */
  readonly source: string;
  /** What it says once encodings, markup, invisible characters and look-alikes are resolved. */
  readonly text: string;
  /**
   * `starts[i]` and `ends[i]` bound the piece of `source` that became the UTF-16 unit `text[i]`.
   * Both are absent when `text` and `source` are the same string.
   */
  readonly starts?: Int32Array;
  readonly ends?: Int32Array;
  /** An encoded part could not be decoded: nobody can say what it holds. */
  readonly unreadable: boolean;
}

/** Where in the source a normalized offset's character begins. */
export function sourceStart(normalized: Normalized, offset: number): number {
  return normalized.starts?.[offset] ?? (normalized.starts === undefined ? offset : normalized.source.length);
}

/** Where in the source the character before a normalized end offset ends. */
export function sourceEnd(normalized: Normalized, end: number): number {
  if (normalized.ends === undefined || end === 0) return end;
  return normalized.ends[end - 1] ?? normalized.source.length;
}
