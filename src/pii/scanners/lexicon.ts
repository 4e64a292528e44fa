/**
 * The words a scanner reads a number by. One bit a class, so that a look around a number is a handful of ANDs.
 */
export const ssnCue = 1 << 0;
export const lastCue = 1 << 1;
export const phoneCue = 1 << 2;
export const birthCue = 1 << 3;
export const ageCue = 1 << 4;
export const personCue = 1 << 5;
export const idCue = 1 << 6;
export const userCue = 1 << 7;
export const benignCue = 1 << 8;
export const accountCue = 1 << 9;
export const routingCue = 1 << 10;
export const cardCue = 1 << 11;
export const debtCue = 1 << 12;
export const numberWordCue = 1 << 13;
export const monthCue = 1 << 14;
export const streetCue = 1 << 15;
export const unitCue = 1 << 16;
export const directionCue = 1 << 17;
export const stateCue = 1 << 18;
export const resideCue = 1 << 19;
export const boxCue = 1 << 20;
export const ruralCue = 1 << 21;
export const atCue = 1 << 22;
export const dotCue = 1 << 23;
export const sampleCue = 1 << 24;
export const numberCue = 1 << 25;
export const organizationCue = 1 << 26;
export const moneyCue = 1 << 27;
export const yearsCue = 1 << 28;
export const ordinalCue = 1 << 29;
export const genericCue = 1 << 30;
export const townCue = 1 << 31;

const cues = [
  "ssn",
  "last",
  "phone",
  "birth",
  "age",
  "person",
  "id",
  "user",
  "benign",
  "account",
  "routing",
  "card",
  "debt",
  "numberWord",
  "month",
  "street",
  "unit",
  "direction",
  "state",
  "reside",
  "box",
  "rural",
  "at",
  "dot",
  "sample",
  "number",
  "organization",
  "money",
  "years",
  "ordinal",
  "generic",
  "town",
] as const;

/** A class of words. */
export type Cue = (typeof cues)[number];

/** Words by class, separated by blanks. A word may stand in several classes. */
export type WordLists = Readonly<Partial<Record<Cue, string>>>;

/** Words of a class with the values they stand for: counted up by a step from a first one. */
export type Series = readonly [cue: Cue, first: number, step: number, words: string];

export const hundredValue = 100;
export const doubleValue = -2;
export const tripleValue = -3;
export const dashValue = -4;
export const thousandValue = -5;

export const noValue: number = -100;
const slots = 4096;

/** What the scanners know about words: an open hash table over the hashes that the tokenizer computes while it reads. */
export class Lexicon {
  private readonly hashes = new Int32Array(slots);
  private readonly classes = new Int32Array(slots);
  private readonly values = new Int16Array(slots).fill(noValue);

  constructor(lists: readonly WordLists[], series: readonly Series[]) {
    for (const list of lists)
      for (const [cue, words] of Object.entries(list))
        for (const word of words.split(" ")) this.add(word, cue, noValue);
    for (const [cue, first, step, words] of series)
      words.split(" ").forEach((word, i) => {
        this.add(word, cue, first + step * i);
      });
  }

  /** The slot of a word's hash, or -1 when no scanner knows it. */
  lookUp(hash: number): number {
    const slot = this.slotOf(hash);
    return this.hashes[slot] === hash ? slot : -1;
  }

  classesAt(slot: number): number {
    return this.classes[slot] as number;
  }

  valueAt(slot: number): number {
    return this.values[slot] as number;
  }

  private add(word: string, cue: string, value: number): void {
    const hash = hashOf(word);
    const slot = this.slotOf(hash);
    this.hashes[slot] = hash;
    this.classes[slot] = (this.classes[slot] as number) | (1 << cues.indexOf(cue as Cue));
    if (value !== noValue) this.values[slot] = value;
  }

  private slotOf(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & (slots - 1);
    while (this.hashes[slot] !== 0 && this.hashes[slot] !== hash) slot = (slot + 1) & (slots - 1);
    return slot;
  }
}

/** FNV-1a over the lower-case units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}
