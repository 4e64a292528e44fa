/** What the detector would say of authors it has not learned from: whole author sets are left out in turn. */
import { lattice, TAGS, transitionsOf } from "../src/pii/model/crf.js";
import { modelPlaces, scannedPlaces } from "../src/pii/model/places.js";
import { verdictOdds } from "../src/pii/model/thresholds.js";
import type { Mail } from "./corpus.js";
import { placed } from "./crf-trainer.js";
import { folds, pagePlaces, settings as standard, type Material } from "./material.js";
import { infer, pageRow, trainVerdict, verdictScore, type Row } from "./page-trainer.js";
import { Score, type Found } from "./scoring.js";

export interface Judged {
  readonly mail: Mail;
  readonly odds: number;
  readonly found: readonly Found[];
  readonly sure: boolean;
}

export interface Left {
  readonly mail: Mail;
  readonly row: Row;
  readonly probability: Float64Array;
  readonly context: Parameters<typeof modelPlaces>[0];
  readonly page: ReturnType<Material["read"]>["page"];
  odds: number;
}

/** Marginals and odds of every mail of the material (and of the `others`) by models that have not seen its author. */
export function leaveOut(
  material: Material,
  say: (line: string) => void,
  only: readonly number[] = Array.from({ length: folds }, (_, fold) => fold),
  size: number = standard.size,
): Left[] {
  const { mails, authors } = material,
    foldOf = (author: string): number => authors.indexOf(author) % folds,
    all: Left[] = [];
  for (const fold of only) {
    const weights = material.train((author) => foldOf(author) !== fold),
      transitions = transitionsOf(weights.transition);
    for (const mail of mails)
      if (foldOf(mail.author) === fold) all.push(leftOut(material, mail, weights, transitions, size));
    say(`fold ${fold + 1} of ${folds}`);
  }
  const part = (author: string): number =>
    only.length > 1 ? foldOf(author) : Math.floor(authors.indexOf(author) / folds) % folds;
  for (let k = 0; k < folds; k++) {
    const page = trainVerdict(
      all.filter(({ mail }) => part(mail.author) !== k).map(({ row }) => row),
      pagePlaces,
    );
    for (const left of all) if (part(left.mail.author) === k) left.odds = verdictScore(left.row, page);
  }
  return all;
}

export function leftOut(
  material: Material,
  mail: Mail,
  weights: Parameters<typeof infer>[1],
  transitions: Parameters<typeof infer>[2],
  size: number,
): Left {
  const { page, spans, example } = material.read(mail),
    n = example.gold.length,
    l = lattice(n + 1);
  infer(placed(example, size), weights, transitions, l);
  const { text, bodyAt } = page,
    before = spans.filter(({ start }) => start < bodyAt),
    after = spans.filter(({ start }) => start >= bodyAt);
  const read: Mail = {
    ...mail,
    subject: { text: text.slice(0, bodyAt), spans: before },
    body: {
      text: text.slice(bodyAt),
      spans: after.map((span) => ({ ...span, start: span.start - bodyAt, end: span.end - bodyAt })),
    },
  };
  return {
    mail: read,
    row: pageRow(example, l, pagePlaces, mail.verdict === "pii"),
    probability: l.probability.slice(0, n * TAGS),
    context: example.context,
    page,
    odds: 0,
  };
}

/** The findings as the detector decides them. */
export function foundIn({ context, page, probability, odds }: Left): Found[] {
  const n = context.tokens.count;
  return [
    ...scannedPlaces(context, probability, 0, n, page.candidates),
    ...modelPlaces(context, probability, 0, n, odds, page.bodyAt),
  ]
    .filter((place) => place.confidence !== "low")
    .map(({ category, start, end }) => {
      const part = start < page.bodyAt ? ("subject" as const) : ("body" as const),
        base = part === "subject" ? 0 : page.bodyAt;
      return { category, part, start: start - base, end: end - base };
    });
}

/** Scored by offsets of the normalized text, where markup and encodings are gone. */
export function scoreOf(all: readonly Left[]): Score {
  const score = new Score();
  for (const left of all)
    score.add(left.mail, {
      verdict: left.odds >= verdictOdds.pii ? "pii" : left.odds >= verdictOdds.possible ? "possible" : "none",
      findings: foundIn(left),
    });
  return score;
}

export const shares = [0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4] as const;

/** Of the personal mails, the share seen when this share of the harmless ones is flagged; all of them, and those with a single fact. */
export function curveOf(
  all: readonly { readonly mail: Mail; readonly odds: number }[],
): { flagged: number; odds: number; seen: number; single: number }[] {
  const harmless = all
      .filter(({ mail }) => mail.verdict === "none")
      .map(({ odds }) => odds)
      .sort((a, b) => b - a),
    personal = all.filter(({ mail }) => mail.verdict === "pii");
  const singles = personal.filter(
    ({ mail }) =>
      [...mail.subject.spans, ...mail.body.spans].filter(({ category }) => category !== "sender").length === 1,
  );
  return shares.map((flagged) => {
    const odds = harmless[Math.floor(flagged * harmless.length)] ?? 0,
      share = (some: typeof personal): number => some.filter((left) => left.odds > odds).length / (some.length || 1);
    return { flagged, odds, seen: share(personal), single: share(singles) };
  });
}
