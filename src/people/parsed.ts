/** What is wrong with untrusted input: where, what kind, and what was expected. Never the value received. */
export interface Issue {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly expected: string;
}

/** Untrusted input, read: the value, or every issue found. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };
