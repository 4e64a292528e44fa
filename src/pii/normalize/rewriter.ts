import type { Normalized } from "./normalized.js";

const chunk = 8192;

/**
 * Writes a new text over an old one and keeps, for every unit written, the piece of the caller's source it stands for.
 * Typed arrays and one pass: a rewriting step costs a few nanoseconds a character.
 */
export class Rewriter {
  private codes: Uint16Array;
  private starts: Int32Array;
  private ends: Int32Array;
  private readonly from: Normalized;
  length = 0;
  /** Set by a step that met something it could not decode. */
  unreadable: boolean;

  constructor(from: Normalized) {
    this.from = from;
    const room = from.text.length + (from.text.length >> 3) + 16;
    this.codes = new Uint16Array(room);
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.unreadable = from.unreadable;
  }

  /** Writes one unit that stands for `text[start, end)` of the text being rewritten. */
  put(code: number, start: number, end: number): void {
    if (this.length === this.codes.length) this.grow();
    const { starts, ends } = this.from;
    this.codes[this.length] = code;
    this.starts[this.length] = starts === undefined ? start : starts[start]!;
    this.ends[this.length] = ends === undefined ? end : ends[end - 1]!;
    this.length += 1;
  }

  /** Writes a whole code point. */
  putPoint(point: number, start: number, end: number): void {
    if (point < 0x10000) return this.put(point, start, end);
    this.put(0xd800 + ((point - 0x10000) >> 10), start, end);
    this.put(0xdc00 + ((point - 0x10000) & 0x3ff), start, end);
  }

  /** Writes a string whose every unit stands for the same piece. */
  putAll(text: string, start: number, end: number): void {
    for (let i = 0; i < text.length; i += 1) this.put(text.charCodeAt(i), start, end);
  }

  /** The unit written last, or 0. */
  last(): number {
    return this.length === 0 ? 0 : this.codes[this.length - 1]!;
  }

  finish(): Normalized {
    const { codes, length, unreadable } = this;
    let text = "";
    for (let i = 0; i < length; i += chunk)
      text += String.fromCharCode.apply(null, codes.subarray(i, Math.min(length, i + chunk)) as unknown as number[]);
    const starts = this.starts.subarray(0, length);
    return { source: this.from.source, text, starts, ends: this.ends.subarray(0, length), unreadable };
  }

  private grow(): void {
    const room = this.codes.length * 2;
    const codes = new Uint16Array(room);
    codes.set(this.codes);
    this.codes = codes;
    this.starts = widened(this.starts, room);
    this.ends = widened(this.ends, room);
  }
}

function widened(old: Int32Array, room: number): Int32Array {
  const wide = new Int32Array(room);
  wide.set(old);
  return wide;
}
