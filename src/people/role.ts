/** The four kinds of people the documents certify. */
export type Role = "broker" | "navigator" | "cac" | "support-staff";

/** All roles, in the order that tables list them. */
export const roles: readonly Role[] = /* @__PURE__ */ Object.freeze([
  "broker",
  "navigator",
  "cac",
  "support-staff",
] as const);

/** Is this the name of a role? */
export function isRole(value: unknown): value is Role {
  return value === "broker" || value === "navigator" || value === "cac" || value === "support-staff";
}

/** A role, or a `RangeError` that names the asking function and not the value. */
export function knownRole(value: Role, asking: string): Role {
  if (!isRole(value))
    throw new RangeError(`${asking}: expected \`role\` to be broker, navigator, cac or support-staff`);
  return value;
}
