/** Scores findings against marked mails, with the matching rules of the corpus: a span is found when at least half of it is covered by findings of its category. */
import { categoryNames } from "../src/pii/categoryNames.js";
import type { PiiCategory } from "../src/pii/finding.js";
import type { Mail } from "./corpus.js";

export interface Found {
  readonly category: string;
  readonly part: "subject" | "body";
  readonly start: number;
  readonly end: number;
}
export interface Answer {
  readonly verdict: "pii" | "possible" | "none" | "cannot-tell";
  readonly findings: readonly Found[];
}

/** Scored by place, and by mail. */
export const spanCategories: readonly PiiCategory[] = categoryNames.slice(0, 8);
export const meaningCategories: readonly PiiCategory[] = categoryNames.slice(8);

export interface Tally {
  gold: number;
  found: number;
  predicted: number;
  right: number;
}
export interface Presence {
  gold: number;
  found: number;
  absent: number;
  wrong: number;
}

export class Score {
  readonly mails = {
    personal: 0,
    held: 0,
    asked: 0,
    harmless: 0,
    wronglyHeld: 0,
    wronglyAsked: 0,
    single: 0,
    singleSeen: 0,
  };
  readonly spans: Record<string, Tally> = Object.fromEntries(
    spanCategories.map((c) => [c, { gold: 0, found: 0, predicted: 0, right: 0 }]),
  );
  readonly meanings: Record<string, Presence> = Object.fromEntries(
    meaningCategories.map((c) => [c, { gold: 0, found: 0, absent: 0, wrong: 0 }]),
  );
  readonly communities: Record<string, { gold: number; found: number }> = {};
  readonly lower = { gold: 0, found: 0 };
  readonly misses: string[] = [];

  add(mail: Mail, answer: Answer): void {
    const seen = answer.verdict !== "none",
      held = answer.verdict === "pii",
      m = this.mails;
    const golds = [
      ...mail.subject.spans.map((s) => ({ ...s, part: "subject" })),
      ...mail.body.spans.map((s) => ({ ...s, part: "body" })),
    ].filter((s) => s.category !== "sender");
    if (mail.verdict === "pii") {
      m.personal++;
      if (held) m.held++;
      else if (seen) m.asked++;
      if (golds.length === 1) {
        m.single++;
        if (seen) m.singleSeen++;
      }
      if (!seen) this.misses.push(`${mail.id} verdict missed`);
    } else {
      m.harmless++;
      if (held) {
        m.wronglyHeld++;
        this.misses.push(`${mail.id} verdict held`);
      } else if (seen) m.wronglyAsked++;
    }
    for (const g of golds) {
      const tally = this.spans[g.category];
      if (tally === undefined) continue;
      tally.gold++;
      const hit = answer.findings.some(
        (f) =>
          f.category === g.category &&
          f.part === g.part &&
          Math.max(0, Math.min(f.end, g.end) - Math.max(f.start, g.start)) * 2 >= g.end - g.start,
      );
      if (hit) tally.found++;
      else this.misses.push(`${mail.id} ${g.category} missed ${g.part} ${g.start}-${g.end}`);
      if (g.category === "name") this.addName(mail, mail[g.part as "subject" | "body"].text.slice(g.start, g.end), hit);
    }
    for (const f of answer.findings) {
      const tally = this.spans[f.category];
      if (tally === undefined) continue;
      tally.predicted++;
      if (
        golds.some(
          (g) => g.category === f.category && g.part === f.part && Math.min(f.end, g.end) > Math.max(f.start, g.start),
        )
      )
        tally.right++;
      else this.misses.push(`${mail.id} ${f.category} false ${f.part} ${f.start}-${f.end}`);
    }
    const has = new Set(golds.map((g) => g.category)),
      found = new Set(answer.findings.map((f) => f.category));
    for (const [category, p] of Object.entries(this.meanings)) {
      if (has.has(category)) {
        p.gold++;
        if (found.has(category)) p.found++;
        else this.misses.push(`${mail.id} ${category} missed`);
      } else {
        p.absent++;
        if (found.has(category)) {
          p.wrong++;
          this.misses.push(`${mail.id} ${category} false`);
        }
      }
    }
  }

  private addName(mail: Mail, text: string, hit: boolean): void {
    for (const style of mail.styles) {
      if (!style.startsWith("names-")) continue;
      const c = (this.communities[style] ??= { gold: 0, found: 0 });
      c.gold++;
      if (hit) c.found++;
    }
    if (text !== text.toLowerCase()) return;
    this.lower.gold++;
    if (hit) this.lower.found++;
  }

  f1(category: string): { recall: number; precision: number; f1: number } {
    const t = this.spans[category] as Tally,
      recall = t.found / (t.gold || 1),
      precision = t.right / (t.predicted || 1);
    return { recall, precision, f1: recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision) };
  }

  meanMeaning(): { recall: number; falseRate: number } {
    const all = Object.values(this.meanings),
      mean = (f: (p: Presence) => number): number => all.reduce((sum, p) => sum + f(p), 0) / all.length;
    return { recall: mean((p) => p.found / (p.gold || 1)), falseRate: mean((p) => p.wrong / (p.absent || 1)) };
  }
}
