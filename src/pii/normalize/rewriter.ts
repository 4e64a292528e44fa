import type { Normalized } from "./normalized.js";

/**
 * Writes a new text over an old one and keeps, for every unit written, the piece of the caller's source it stands for.
 * What nobody replaces or drops is copied in whole stretches, so a pass costs little more than looking for its triggers.
 */
export class Rewriter {
  readonly from: Normalized;
  private readonly pieces: string[] = [];
  private length = 0;
  /** Room for both comes with the first unit written: most texts are only looked through. */
  private starts: Int32Array = noRoom;
  private ends: Int32Array = noRoom;
  /** Everything before it is written, replaced or dropped. */
  private cursor = 0;
  /** Set by a step that met something it could not decode. */
  unreadable: boolean;

  constructor(from: Normalized) {
    this.from = from;
    this.unreadable = from.unreadable;
  }

  /** Leaves `text[start, end)` out; what is put for it follows. */
  drop(start: number, end: number): void {
    this.copyUntil(start);
    this.cursor = end;
  }

  /** Writes a code point that stands for `text[start, end)`, a stretch already dropped. */
  put(point: number, start: number, end: number): void {
    this.putAll(String.fromCodePoint(point), start, end);
  }

  /** Writes a string whose every unit stands for `text[start, end)`. */
  putAll(written: string, start: number, end: number): void {
    const first = this.from.starts === undefined ? start : (this.from.starts[start] as number);
    const last = this.from.ends === undefined ? end : (this.from.ends[end - 1] as number);
    this.makeRoom(written.length);
    for (let i = 0; i < written.length; i += 1) {
      this.starts[this.length + i] = first;
      this.ends[this.length + i] = last;
    }
    this.length += written.length;
    this.pieces.push(written);
  }

  /** Writes `text[start, end)` as it is, from inside a stretch already dropped. */
  putSlice(start: number, end: number): void {
    const { from, length } = this;
    const count = end - start;
    if (count <= 0) return;
    this.makeRoom(count);
    if (from.starts === undefined || from.ends === undefined) {
      const { starts, ends } = this;
      for (let i = 0; i < count; i += 1) {
        starts[length + i] = start + i;
        ends[length + i] = start + i + 1;
      }
    } else {
      this.starts.set(from.starts.subarray(start, end), length);
      this.ends.set(from.ends.subarray(start, end), length);
    }
    this.length += count;
    this.pieces.push(from.text.slice(start, end));
  }

  /** The new text; the old one when nothing was dropped. */
  finish(): Normalized {
    const { from, unreadable } = this;
    if (this.cursor === 0) return unreadable === from.unreadable ? from : { ...from, unreadable };
    this.copyUntil(from.text.length);
    const { length } = this;
    const text = this.pieces.join("");
    return {
      source: from.source,
      text,
      starts: this.starts.subarray(0, length),
      ends: this.ends.subarray(0, length),
      unreadable,
    };
  }

  private copyUntil(end: number): void {
    this.putSlice(this.cursor, end);
    this.cursor = Math.max(this.cursor, end);
  }

  private makeRoom(count: number): void {
    if (this.length + count <= this.starts.length) return;
    const room = Math.max(this.from.text.length + 64, (this.length + count) * 2);
    this.starts = widened(this.starts, room);
    this.ends = widened(this.ends, room);
  }
}

const noRoom = /* @__PURE__ */ new Int32Array(0);

function widened(old: Int32Array, room: number): Int32Array {
  const wide = new Int32Array(room);
  wide.set(old);
  return wide;
}
