/** Rounds weights to nine levels around zero, chosen by Lloyd's method, and packs two of them into a printable character. */
import { gzipSync } from "node:zlib";

/** Whole numbers; times `unit` they are weights. */
export interface Scale {
  readonly levels: readonly number[];
  readonly unit: number;
}

const half = 4,
  bins = 4096,
  /** Four rows of the table are added up before their bytes are parted: four raised weights have to fit a byte. */
  most = 31;

/** Levels for these weights. Weights below `dead` standard deviations count as zero. */
export function scaleOf(weights: Float32Array, dead = 0.1): Scale {
  let sum = 0,
    n = 0;
  for (const w of weights)
    if (w !== 0) {
      sum += w * w;
      n++;
    }
  const deviation = Math.sqrt(sum / (n || 1)),
    width = (deviation * 8) / bins,
    histogram = new Float64Array(bins);
  for (const w of weights) {
    const a = Math.abs(w);
    if (a > dead * deviation) histogram[Math.min(bins - 1, Math.floor(a / width))]!++;
  }
  let centers = Array.from({ length: half }, (_, i) => deviation * (0.3 + i * 0.6));
  for (let round = 0; round < 60; round++) {
    const mass = new Float64Array(half),
      total = new Float64Array(half);
    for (let b = 0; b < bins; b++) {
      const x = (b + 0.5) * width;
      let best = 0;
      for (let c = 1; c < half; c++) if (Math.abs(centers[c]! - x) < Math.abs(centers[best]! - x)) best = c;
      if (x < centers[0]! / 2) continue;
      mass[best]! += histogram[b]!;
      total[best]! += histogram[b]! * x;
    }
    centers = centers.map((c, i) => (mass[i]! > 0 ? total[i]! / mass[i]! : c)).sort((a, b) => a - b);
  }
  let unit = 1 / 1024;
  while (centers[half - 1]! / unit > most) unit *= 2;
  const whole = centers.map((c) => Math.max(1, Math.round(c / unit)));
  return { levels: [...whole.map((c) => -c).reverse(), 0, ...whole], unit };
}

/** Index of the level nearest to a weight. */
export function codeOf(w: number, { levels, unit }: Scale): number {
  const a = Math.abs(w) / unit;
  let best = half;
  for (let c = half + 1; c < 2 * half + 1; c++) if (Math.abs(levels[c]! - a) < Math.abs(levels[best]! - a)) best = c;
  return w >= 0 ? best : 2 * half - best;
}

/** The level a weight is rounded to, by a table of its size in eighths of a unit. */
export function rounder(scale: Scale): (w: number) => number {
  const { unit } = scale,
    steps = 8 / unit,
    table = Float32Array.from({ length: 257 }, (_, a) => scale.levels[codeOf(a / steps, scale)]! * unit);
  return (w) => {
    const a = (w < 0 ? -w : w) * steps + 0.5,
      level = table[a > 256 ? 256 : a | 0]!;
    return w < 0 ? -level : level;
  };
}

export function rounded(weights: Float32Array, scale: Scale): Float32Array<ArrayBuffer> {
  return Float32Array.from(weights, rounder(scale));
}

export function pack(weights: Float32Array, scale: Scale): string {
  let out = "";
  for (let i = 0; i < weights.length; i += 2) {
    const code = codeOf(weights[i]!, scale) * 9 + (i + 1 < weights.length ? codeOf(weights[i + 1]!, scale) : half);
    out += String.fromCharCode(code + 35 >= 92 ? code + 36 : code + 35);
  }
  return out;
}

export const gzipBytes = (text: string): number => gzipSync(text, { level: 9 }).length;
