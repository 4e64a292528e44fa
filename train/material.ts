/** What both training and leave-author-out trials learn from: the marked mails, their copies, the name lists. */
import { decodeSlots, encodeSlots, nameSlot } from "../src/pii/model/names.js";
import { augmented, communitiesIn } from "./augment.js";
import type { Mail } from "./corpus.js";
import {
  example,
  occurrences,
  pageOf,
  placed,
  trainCrf,
  type Example,
  type Marked,
  type Settings,
  type Weights,
} from "./crf-trainer.js";
import { authorsOfWords, commonWithout, nameWords, slotsOf } from "./names.js";
import { scaleOf, type Scale } from "./quantize.js";
import { random } from "./random.js";
import type { Page } from "../src/pii/model/features.js";

export const tokenPlaces = 400_000,
  pagePlaces = 32_768,
  folds = 3;
/** A hash seen in fewer mails than this teaches nothing about other authors. */
const leastMails = 3;
/** Share of the copies that come without their sender, so that a text alone can be judged too. */
const withoutSender = 0.3;
export const settings: Settings = {
  size: tokenPlaces,
  epochs: 4,
  rate: 0.1,
  decay: 0.002,
  start: 0.5,
  seed: 7,
  roundedEpochs: 2,
};

const namesDirectory: string = new URL("names", import.meta.url).pathname;

export interface Material {
  readonly mails: readonly Mail[];
  readonly authors: readonly string[];
  readonly copies: number;
  /** Given names, family names, words in names, common words. */
  readonly packedNames: readonly string[];
  /** A mail that is not among the material, as an example. */
  readonly read: (mail: Mail) => { readonly page: Page; readonly spans: readonly Marked[]; readonly example: Example };
  /** A token model of the mails of the authors kept. */
  readonly train: (keep: (author: string) => boolean) => Weights & { readonly scale: Scale };
}

export function prepare(mails: readonly Mail[], change: Partial<Settings> = {}): Material {
  const wordAuthors = authorsOfWords(mails),
    common = [...wordAuthors].filter(([, writers]) => writers.size >= 2).map(([hash]) => hash);
  const packedNames = [
    ...["given", "family", "words"].map((kind) => slotsOf(nameWords(namesDirectory, kind))),
    encodeSlots(common.map(nameSlot)),
  ];
  const lists = packedNames.slice(0, 3).map(decodeSlots);
  /** What the lists say of a word, its own author's writing left out. */
  const listsFor = (author: string): ((hash: number) => number) => {
    const isCommon = commonWithout(wordAuthors, author);
    return (hash) => {
      const slot = nameSlot(hash);
      return lists.reduce(
        (bits, list, k) => bits | (((list[slot >> 3]! >> (slot & 7)) & 1) << k),
        isCommon(hash) ? 8 : 0,
      );
    };
  };
  const read = (mail: Mail, withSender = true): { page: Page; spans: readonly Marked[]; example: Example } => {
    const { page, spans } = pageOf(mail, withSender);
    return { page, spans, example: example(page, spans, listsFor(mail.author)) };
  };
  const next = random(11),
    copies = augmented(mails, communitiesIn(namesDirectory), next);
  let examples: readonly Example[] | undefined,
    copyExamples: readonly Example[] = [];
  const readAll = (): readonly Example[] => {
    copyExamples = copies.map((mail) => read(mail, next() >= withoutSender).example);
    return mails.map((mail) => read(mail).example);
  };
  const all = { ...settings, ...change };
  const train = (keep: (author: string) => boolean): Weights & { readonly scale: Scale } => {
    examples ??= readAll();
    const training = [
        ...examples.filter((_, m) => keep(mails[m]!.author)),
        ...copyExamples.filter((_, m) => keep(copies[m]!.author)),
      ],
      counts = occurrences(training);
    const weights = trainCrf(
      training.map((e) => placed(e, all.size, counts, leastMails)),
      all,
    );
    return { ...weights, scale: weights.scale ?? scaleOf(weights.emission) };
  };
  return {
    mails,
    authors: [...new Set(mails.map((mail) => mail.author))].sort(),
    copies: copies.length,
    packedNames,
    read: (mail) => read(mail),
    train,
  };
}
