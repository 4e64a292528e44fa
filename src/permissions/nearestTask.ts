import type { Task } from "./task.js";

/** No task has so long a name; a longer text is not read. */
const longestName = 64;

/** How much of their words two names must share before one is offered for the other. */
const enoughShared = 0.5;

/**
 * The task, among those given, whose name shares most words with an unlisted one: "password resets" is near
 * "reset-password". `undefined` when none shares half of them.
 */
export function nearestTask(name: string, among: readonly Task[]): Task | undefined {
  if (name.length > longestName) return undefined;
  const words = wordsIn(name);
  let nearest: Task | undefined;
  let most = 0;
  for (const task of among) {
    const share = sharedWords(words, wordsIn(task));
    if (share >= enoughShared && share > most) {
      nearest = task;
      most = share;
    }
  }
  return nearest;
}

// Helpers

/** Words in lower case without a plural's ending: "resetPasswords" has "reset" and "password". */
function wordsIn(name: string): ReadonlySet<string> {
  const spaced = name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
  const words = spaced.split(/[^a-z]+/).map((word) => (word.endsWith("s") ? word.slice(0, -1) : word));
  return new Set(words.filter((word) => word !== ""));
}

/** The Dice coefficient: 1 for the same words, 0 for none in common. */
function sharedWords(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const shared = [...some].filter((word) => others.has(word)).length;
  return some.size === 0 ? 0 : (2 * shared) / (some.size + others.size);
}
