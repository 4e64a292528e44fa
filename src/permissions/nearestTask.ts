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
  let most = enoughShared;
  for (const task of among) {
    const others = wordsIn(task);
    // The Dice coefficient: 1 for the same words, 0 for none in common.
    const share = (2 * words.filter((word) => others.includes(word)).length) / (words.length + others.length);
    if (share > most || (share === most && nearest === undefined)) {
      nearest = task;
      most = share;
    }
  }
  return nearest;
}

// Helpers

/** Different words in lower case, without a plural's ending: "resetPasswords" has "reset" and "password". */
function wordsIn(name: string): string[] {
  const spaced = name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
  return [...new Set(spaced.match(/[a-z]+/g)?.map((word) => word.replace(/s$/, "")))];
}
