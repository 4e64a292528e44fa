import { base64BlockAt, isBase64, shortestBlock } from "./base64.js";
import { escapedByte, isMeant, looksQuotedPrintable, softBreakAt, utf8Following } from "./bytes.js";
import { entityAt } from "./entities.js";
import type { Normalized } from "./normalized.js";
import { Rewriter } from "./rewriter.js";
import { eachTellingValue, tagAt } from "./tags.js";

const equals = 61;

/** What a character may be part of: a base64 block, or something that begins with it. */
const ofBlock = 1;
const trigger = 2;
const parts: Uint8Array = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, code) =>
  isBase64(code) ? ofBlock : "\n%&-<=".includes(String.fromCharCode(code)) ? trigger : 0,
);

/**
 * Undoes one layer of what mail puts around a text: quoted-printable, percent-encoding, character references, HTML
 * tags, base64, and the quote marks at the beginning of lines. Returns the text itself when there was nothing to undo.
 */
export function decodeLayer(from: Normalized): Normalized {
  return mayHold(from.text) ? new Layer(from).run() : from;
}

const marks = ["<", "&", "=", "%", "\n>", "\n ", "-->"];

/** Whether there may be something to undo, asked in the way the platform answers fastest. */
function mayHold(text: string): boolean {
  return isQuote(text.charCodeAt(0)) || marks.some((mark) => text.includes(mark)) || holdsLongRun(text);
}

/**
 * Looks for a run that may be base64 at every twelfth character, and from there back to where it begins: in words,
 * which are shorter, few characters are looked at.
 */
function holdsLongRun(text: string): boolean {
  for (let from = 0, at = shortestBlock - 1; at < text.length; at = from + shortestBlock - 1) {
    let start = at + 1;
    while (start > from && isBase64(text.charCodeAt(start - 1))) start -= 1;
    if (start === from) {
      const block = base64BlockAt(text, from);
      if (block.bytes !== undefined || block.opaque) return true;
      start = block.end;
    }
    from = start;
  }
  return false;
}

/** A quote mark, or a blank that may stand before one. */
function isQuote(code: number): boolean {
  return code === 62 || code === 32;
}

class Layer {
  private readonly text: string;
  private readonly out: Rewriter;
  private readonly encoded: boolean;

  constructor(from: Normalized) {
    this.text = from.text;
    this.out = new Rewriter(from);
    this.encoded = looksQuotedPrintable(from.text);
  }

  run(): Normalized {
    const { text } = this;
    // `run` is where the run of letters and digits begins in which `i` stands: a long one may be base64
    let run = this.skipQuoteMarks(0);
    for (let i = run; i < text.length;) {
      const code = text.charCodeAt(i);
      const part = code < 128 ? (parts[code] as number) : 0;
      if (part === ofBlock) {
        i += 1;
        continue;
      }
      const blockEnd = i - run < shortestBlock ? i : this.block(run);
      run = i = blockEnd > i ? blockEnd : part === trigger ? this.undo(code, i) : i + 1;
    }
    if (text.length - run >= shortestBlock) this.block(run);
    return this.out.finish();
  }

  /** One past what was undone or looked at from `at` on. */
  private undo(code: number, at: number): number {
    if (code === 10) return this.skipQuoteMarks(at + 1);
    if (code === 38) return this.entity(at);
    if (code === 61 || code === 37) return this.escape(code, at);
    if (code === 60) return this.tag(at);
    return code === 45 && this.text.startsWith("-->", at) ? this.drop(at, at + 3) : at + 1;
  }

  private drop(start: number, end: number): number {
    this.out.drop(start, end);
    return end;
  }

  private entity(at: number): number {
    const entity = entityAt(this.text, at);
    if (entity === undefined) return at + 1;
    this.drop(at, entity.end);
    this.out.put(entity.point, at, entity.end);
    return entity.end;
  }

  private escape(mark: number, at: number): number {
    const { text } = this;
    if (mark === equals) {
      const line = softBreakAt(text, at);
      if (line > at) return this.skipQuoteMarks(this.drop(at, line));
    }
    const byte = escapedByte(text, at);
    if (byte < 0 || !isMeant(text, at, byte, this.encoded)) return at + 1;
    return this.putUtf8(byte, mark, at);
  }

  /** Writes the UTF-8 character whose bytes are escaped from `at` on; a stray byte is taken for Latin-1. */
  private putUtf8(first: number, mark: number, at: number): number {
    const { text } = this;
    const following = utf8Following(first);
    let point = following === 0 ? first : first & (0x3f >> following);
    let end = at + 3;
    for (let i = 0; i < following; i += 1, end += 3) {
      const byte = text.charCodeAt(end) === mark ? escapedByte(text, end) : -1;
      if (byte >> 6 !== 2) {
        point = first;
        end = at + 3;
        break;
      }
      point = (point << 6) | (byte & 0x3f);
    }
    this.drop(at, end);
    this.out.put(validPoint(point), at, end);
    return end;
  }

  private tag(at: number): number {
    const { text, out } = this;
    const tag = tagAt(text, at);
    if (tag === undefined) return at + 1;
    this.drop(at, tag.end);
    if (tag.gap === "name") {
      out.putAll("\n", at, at + 1);
      out.putSlice(tag.nameStart, tag.nameEnd);
      out.putAll(": ", tag.nameEnd - 1, tag.nameEnd);
    } else out.putAll(tag.gap, at, tag.end);
    eachTellingValue(text, tag.nameEnd, tag.end, (start, end) => {
      out.putAll(" ", start - 1, start);
      out.putSlice(start, end);
      out.putAll(" ", end - 1, end);
    });
    return tag.end;
  }

  private block(at: number): number {
    const block = base64BlockAt(this.text, at);
    if (block.opaque) return this.hide(at, block.end);
    if (block.bytes === undefined) return block.end;
    this.drop(at, block.end);
    this.putBytes(block.bytes, at, block.end);
    return block.end;
  }

  /** An encoded part that nobody can read: it is said to be unreadable, and its letters are not taken for words. */
  private hide(start: number, end: number): number {
    this.out.unreadable = true;
    this.drop(start, end);
    this.out.putAll("\n", start, end);
    return end;
  }

  /** Bytes known to be UTF-8, all standing for the same piece. */
  private putBytes(bytes: Uint8Array | undefined, start: number, end: number): void {
    if (bytes === undefined) return;
    for (let i = 0; i < bytes.length;) {
      const following = utf8Following(bytes[i] as number);
      let point = following === 0 ? (bytes[i] as number) : (bytes[i] as number) & (0x3f >> following);
      for (let k = 1; k <= following; k += 1) point = (point << 6) | ((bytes[i + k] as number) & 0x3f);
      this.out.put(validPoint(point), start, end);
      i += following + 1;
    }
  }

  /** Past `> > ` at the beginning of a line. */
  private skipQuoteMarks(at: number): number {
    const { text } = this;
    let end = at;
    for (let i = at; ; i += 1) {
      const code = text.charCodeAt(i);
      if (code === 62) end = i + 1;
      else if (code !== 32) break;
    }
    if (end === at) return at;
    return this.drop(at, text.charCodeAt(end) === 32 ? end + 1 : end);
  }
}

function validPoint(point: number): number {
  return point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? 0xfffd : point;
}
