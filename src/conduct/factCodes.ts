/** How a fact bears on an act; a reason with one of these codes names the fact. */
export const factCodes = { met: "allows", unmet: "forbids", unknown: "unknown" } as const;
