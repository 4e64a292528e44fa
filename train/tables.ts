/** The figures as tables. */
import { curveOf, scoreOf, type Left } from "./leave-out.js";
import { meaningCategories, spanCategories, type Score } from "./scoring.js";

const f = (x: number): string => (Number.isFinite(x) ? x.toFixed(3).replace(/^0/u, "") : "-");
const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly string[]): string =>
  [row(...head), row(...head.map(() => "---")), ...rows].join("\n");

export function tables(score: Score): string {
  const m = score.mails,
    { recall, falseRate } = score.meanMeaning();
  return [
    table(
      ["personal mails", "answered pii", "possible", "seen", "with one fact", "of these seen"],
      [
        row(
          m.personal,
          f(m.held / m.personal),
          f(m.asked / m.personal),
          f((m.held + m.asked) / m.personal),
          m.single,
          f(m.singleSeen / m.single),
        ),
      ],
    ),
    table(
      ["harmless mails", "answered pii", "possible"],
      [row(m.harmless, f(m.wronglyHeld / m.harmless), f(m.wronglyAsked / m.harmless))],
    ),
    table(
      ["places", "n", "recall", "precision", "F1"],
      spanCategories.map((c) => {
        const s = score.f1(c);
        return row(c, score.spans[c]!.gold, f(s.recall), f(s.precision), f(s.f1));
      }),
    ),
    table(
      ["meaning", "mails", "recall", "false rate"],
      [
        ...meaningCategories.map((c) => {
          const p = score.meanings[c]!;
          return row(c, p.gold, f(p.found / p.gold), f(p.wrong / p.absent));
        }),
        row("mean", "", f(recall), f(falseRate)),
      ],
    ),
    table(
      ["names", "n", "recall"],
      [
        ...Object.entries(score.communities)
          .filter(([, c]) => c.gold >= 10)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([style, c]) => row(style.replace("names-", ""), c.gold, f(c.found / c.gold))),
        row("in lower case", score.lower.gold, f(score.lower.found / score.lower.gold)),
      ],
    ),
  ].join("\n\n");
}

export const curveTable = (all: Parameters<typeof curveOf>[0]): string => {
  const curve = curveOf(all);
  return table(
    ["harmless mails flagged", ...curve.map((c) => f(c.flagged))],
    [
      row("personal mails seen", ...curve.map((c) => f(c.seen))),
      row("of those with one fact", ...curve.map((c) => f(c.single))),
      row("at log odds", ...curve.map((c) => c.odds.toFixed(2))),
    ],
  );
};

/** What training measures on the way: the detector on authors it has not learned from. */
export const leftOutSection = (left: readonly Left[]): string => `## Authors left out

${left.length} training mails by ${new Set(left.map(({ mail }) => mail.author)).size} authors; a third of the authors at a time is left out of training and scored. These mails were written to be hard:
minimal pairs, single facts, look-alikes, unmarked sample data.

${tables(scoreOf(left))}

${curveTable(left)}`;
