/**
 * The words a scanner reads a number by. One bit a class, so that a look around a number is a handful of ANDs.
 */
export const ssnCue: number = 1 << 0;
export const lastCue: number = 1 << 1;
export const phoneCue: number = 1 << 2;
export const birthCue: number = 1 << 3;
export const ageCue: number = 1 << 4;
export const personCue: number = 1 << 5;
export const idCue: number = 1 << 6;
export const userCue: number = 1 << 7;
export const benignCue: number = 1 << 8;
export const accountCue: number = 1 << 9;
export const routingCue: number = 1 << 10;
export const cardCue: number = 1 << 11;
export const debtCue: number = 1 << 12;
export const numberWordCue: number = 1 << 13;
export const monthCue: number = 1 << 14;
export const streetCue: number = 1 << 15;
export const unitCue: number = 1 << 16;
export const directionCue: number = 1 << 17;
export const stateCue: number = 1 << 18;
export const resideCue: number = 1 << 19;
export const boxCue: number = 1 << 20;
export const ruralCue: number = 1 << 21;
export const atCue: number = 1 << 22;
export const dotCue: number = 1 << 23;
export const sampleCue: number = 1 << 24;
export const numberCue: number = 1 << 25;
export const organizationCue: number = 1 << 26;
export const moneyCue: number = 1 << 27;
export const yearsCue: number = 1 << 28;
export const ordinalCue: number = 1 << 29;
export const genericCue: number = 1 << 30;
export const townCue: number = 1 << 31;

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

export const hundredValue: number = 100;
export const doubleValue: number = -2;
export const tripleValue: number = -3;
export const dashValue: number = -4;
export const thousandValue: number = -5;

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
