/** Leave-author-out trial runs. */
import { lattice, tags, TAGS, transitionsOf } from "../src/pii/model/crf.js";
import type { Page } from "../src/pii/model/features.js";
import { decodeSlots, nameSlot } from "../src/pii/model/names.js";
import { readMails } from "./corpus.js";
import { example, pageOf, trainCrf, type Example } from "./crf-trainer.js";
import { nameWords, slotsOf } from "./names.js";
import { infer, pageRow, trainVerdict, verdictScore, type Row } from "./oof.js";
import { gzipBytes, pack, rounded, scaleOf } from "./quantize.js";
import { Score, spanCategories, meaningCategories, type Found } from "./scoring.js";

const option = (name: string, fallback: string): string => { const i = process.argv.indexOf(name); return i < 0 ? fallback : (process.argv[i + 1] ?? fallback); };
const num = (name: string, fallback: number): number => Number(option(name, String(fallback)));
const size = num("--size", 480000), vsize = num("--vsize", 32768), foldCount = 4, folds = option("--folds", "0,1,2,3").split(",").map(Number);
const settings = { size, epochs: num("--epochs", 5), rate: num("--rate", 0.1), decay: num("--decay", 0.002), seed: num("--seed", 7), drop: num("--drop", 0), start: num("--start", 0.5) };
const t0 = Date.now();
const mails = readMails(option("--data", "/tmp/me/train"));
const authors = [...new Set(mails.map((m) => m.author))].sort();
const lists = ["given", "family", "words"].map((kind) => decodeSlots(slotsOf(nameWords("train/names", kind))));
const nameBits = (hash: number): number => { const slot = nameSlot(hash); let b = 0; for (let k = 0; k < 3; k++) if ((lists[k]![slot >> 3]! >> (slot & 7)) & 1) b |= 1 << k; return b; };
const pages: Page[] = [];
const examples: Example[] = mails.map((mail) => { const { page, spans } = pageOf(mail); pages.push(page); return example(page, spans, size, nameBits); });
console.log(`${mails.length} mails ${authors.length} authors ${examples.reduce((s, e) => s + e.gold.length, 0)} tokens, ${Date.now() - t0} ms`);
const foldOf = (m: number): number => authors.indexOf(mails[m]!.author) % foldCount;
const P: (Float32Array | undefined)[] = mails.map(() => undefined), rows: (Row | undefined)[] = mails.map(() => undefined);
const l = lattice(20000);
for (const fold of folds) {
  const weights = trainCrf(examples.filter((_, i) => foldOf(i) !== fold), settings);
  if (num("--quantize", 1)) { const scale = scaleOf(weights.emission); console.log("quantized", gzipBytes(pack(weights.emission, scale)), scale); (weights as { emission: Float32Array }).emission = rounded(weights.emission, scale); }
  const transition = transitionsOf(weights.transition);
  mails.forEach((mail, m) => {
    if (foldOf(m) !== fold) return;
    const e = examples[m]!, n = e.gold.length;
    infer(e, weights, transition, l);
    const p = new Float32Array(n * TAGS);
    p.set(l.probability.subarray(0, n * TAGS));
    P[m] = p;
    rows[m] = pageRow(e, l, vsize, mail.verdict === "pii");
  });
  console.log(`fold ${fold}, ${Date.now() - t0} ms`);
}
const z = new Float64Array(mails.length);
const some = (m: number): boolean => rows[m] !== undefined;
for (let k = 0; k < foldCount; k++) {
  // With one fold of marginals the verdict is validated inside it, else across folds.
  const part = (m: number): number => folds.length === 1 ? Math.floor(authors.indexOf(mails[m]!.author) / foldCount) % foldCount : foldOf(m);
  const w = trainVerdict(rows.filter((_, m) => some(m) && part(m) !== k) as Row[], vsize, { decay: num("--vdecay", 0.001) });
  mails.forEach((_, m) => { if (some(m) && part(m) === k) z[m] = verdictScore(rows[m]!, w); });
}
const used = mails.map((_, m) => m).filter(some), f = (x: number): string => x.toFixed(3);
const harmless = used.filter((m) => mails[m]!.verdict === "none").map((m) => z[m]!).sort((a, b) => b - a), personal = used.filter((m) => mails[m]!.verdict === "pii");
const singles = personal.filter((m) => [...mails[m]!.subject.spans, ...mails[m]!.body.spans].filter((s) => s.category !== "sender").length === 1);
const at = (q: number): number => harmless[Math.floor(q * harmless.length)]!;
console.log("flagged:seen(single) " + [0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4].map((q) => `${q}:${f(personal.filter((m) => z[m]! > at(q)).length / personal.length)}(${f(singles.filter((m) => z[m]! > at(q)).length / singles.length)})`).join(" "));
const tPii = at(0.03), tPossible = at(0.27);

function spansAt(m: number, tag: number, threshold: number): Found[] {
  const e = examples[m]!, t = e.context.tokens, n = e.gold.length, p = P[m]!, bodyAt = pages[m]!.bodyAt, found: Found[] = [];
  for (let i = 0; i < n; i++) {
    if (p[i * TAGS + tag]! < threshold || t.kind[i] === 4) continue;
    let j = i;
    while (j + 1 < n && t.kind[j + 1] !== 4 && p[(j + 1) * TAGS + tag]! >= threshold) j++;
    const subject = t.start[i]! < bodyAt, base = subject ? 0 : bodyAt;
    found.push({ category: tags[tag]!, part: subject ? "subject" : "body", start: t.start[i]! - base, end: t.end[j]! - base });
    i = j;
  }
  return found;
}
// Threshold of a token as a function of the page: shifted by how personal the page looks.
const alpha = num("--alpha", 0.5);
const adjusted = (m: number, theta: number): number => { const base = Math.log(theta / (1 - theta)); const shift = alpha * Math.max(-3, Math.min(3, z[m]! - (tPii + tPossible) / 2)); return 1 / (1 + Math.exp(-(base - shift))); };
const thetas = [0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5];
const scores = thetas.map((theta) => { const s = new Score(); for (const m of used) { const th = adjusted(m, theta); s.add(mails[m]!, { verdict: z[m]! > tPii ? "pii" : z[m]! > tPossible ? "possible" : "none", findings: tags.slice(2).flatMap((_, k) => spansAt(m, k + 2, th)) }); } return s; });
console.log("F1 by theta " + thetas.join(" "));
let sum = 0;
for (const c of spanCategories) { const all = scores.map((s) => s.f1(c).f1), best = Math.max(...all); sum += best; console.log(`  ${c.padEnd(11)} ${all.map(f).join(" ")}  best ${f(best)} @${thetas[all.indexOf(best)]}`); }
console.log("mean best f1", f(sum / spanCategories.length));
for (const c of meaningCategories) console.log(`  ${c.padEnd(20)} ${scores.map((s) => `${f(s.meanings[c]!.found / s.meanings[c]!.gold)}/${f(s.meanings[c]!.wrong / s.meanings[c]!.absent)}`).join(" ")}`);
console.log("meaning " + scores.map((s) => `${f(s.meanMeaning().recall)}/${f(s.meanMeaning().falseRate)}`).join(" "));
const s = scores[3]!;
console.log("lower " + scores.map((x) => f(x.lower.found / x.lower.gold)).join(" "), Object.entries(s.communities).filter(([, v]) => v.gold > 20).map(([k, v]) => `${k.slice(6)} ${f(v.found / v.gold)}(${v.gold})`).join(" "));
console.log(`${Date.now() - t0} ms`);
