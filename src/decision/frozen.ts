/**
 * Freeze plain data through and through, once, when a constant is built.
 *
 * An answer assembled from frozen parts needs only its own `Object.freeze`.
 */
export function frozen<T>(value: T): T {
  if (Object.isFrozen(value)) return value; // and so is whatever is no object
  for (const part of Object.values(value as object)) frozen(part);
  return Object.freeze(value);
}

/** The empty list that every answer without duties, notices or missing facts shares. */
export const none: readonly never[] = /* @__PURE__ */ Object.freeze([]);
