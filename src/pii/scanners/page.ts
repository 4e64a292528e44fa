import type { PiiCategory, Confidence } from "../finding.js";
import type { Candidate, CueCode } from "./candidate.js";
import { dashValue, type Lexicon, numberWordCue, noValue } from "./lexicon.js";
import {
  digitOf,
  fuzzyKind,
  makeTokens,
  newlineKind,
  numberKind,
  redactionKind,
  roomIn,
  signKind,
  tokenize,
  type Tokens,
  wordKind,
} from "./tokens.js";

/**
 * A text laid out for the scanners: its tokens, which of them are spoken for, and what has been found so far.
 */
export class Page {
  readonly text: string;
  readonly tokens: Tokens;
  readonly count: number;
  readonly found: Candidate[] = [];
  /** The last word so far that announces a Social Security number, -1 before the first. */
  lastSsn = -1;
  /** The same for a date of birth and for a case or member number. */
  lastBirth = -1;
  lastId = -1;
  /** Where the web address that was met last ends: figures in it are nobody's number. */
  linkEnd = 0;
  /** Tokens before it belong to a finding already; a scanner begins no new one there. */
  taken = 0;

  /** Tokens before it were read as a dictated number, in vain. */
  dictatedTo = 0;
  constructor(text: string, lexicon: Lexicon, room: Tokens = makeTokens(roomIn(text))) {
    this.text = text;
    this.tokens = tokenize(text, lexicon, room);
    this.count = this.tokens.count;
    this.measure();
  }

  /** Lays down once what every look around a token needs. */
  private measure(): void {
    const { steps, before, after, links, count, kinds, cues } = this.tokens;
    let at = 0;
    for (let i = 0, last = -1; i < count; i += 1) {
      at += kinds[i] !== newlineKind ? 1 : i > 0 && kinds[i - 1] === newlineKind ? emptyLine : 2;
      steps[i] = at;
      before[i] = last;
      links[i] = 0;
      if (cues[i] !== 0) last = i;
    }
    for (let i = count - 1, next = count; i >= 0; i -= 1) {
      after[i] = next;
      if (cues[i] !== 0) next = i;
    }
  }

  isWord(i: number): boolean {
    return this.tokens.kinds[i] === wordKind;
  }

  isNumber(i: number): boolean {
    return this.tokens.kinds[i] === numberKind;
  }

  isNewline(i: number): boolean {
    return this.tokens.kinds[i] === newlineKind;
  }

  /** A number, also one with letters drawn like digits. */
  isFigure(i: number): boolean {
    const type = this.tokens.kinds[i];
    return type === numberKind || type === fuzzyKind;
  }

  start(i: number): number {
    return this.tokens.starts[i] ?? this.text.length;
  }

  end(i: number): number {
    return this.tokens.ends[i] ?? this.text.length;
  }

  length(i: number): number {
    return this.end(i) - this.start(i);
  }

  /** First unit of a token; 0 beyond the text. */
  first(i: number): number {
    return i >= 0 && i < this.count && this.tokens.kinds[i] !== redactionKind
      ? (this.tokens.codes[this.tokens.starts[i] as number] as number)
      : 0;
  }

  has(i: number, mask: number): boolean {
    return i >= 0 && i < this.count && ((this.tokens.cues[i] as number) & mask) !== 0;
  }

  /** Whether the token is exactly this lower-case ASCII word, in any case. */
  is(i: number, word: string): boolean {
    if (i < 0 || i >= this.count || this.length(i) !== word.length) return false;
    const at = this.start(i);
    for (let k = 0; k < word.length; k += 1)
      if (((this.tokens.codes[at + k] as number) | 32) !== word.charCodeAt(k)) return false;
    return true;
  }

  lower(i: number): string {
    return this.text.slice(this.start(i), this.end(i)).toLowerCase();
  }

  isCapitalized(i: number): boolean {
    const code = this.first(i);
    return (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0xdf);
  }

  /** Whether a word is written in capitals throughout. */
  isUpper(i: number): boolean {
    for (let at = this.start(i); at < this.end(i); at += 1)
      if ((this.text.charCodeAt(at) | 32) === this.text.charCodeAt(at)) return false;
    return true;
  }

  /** Whether token `i` touches the one before it. */
  touches(i: number): boolean {
    return i > 0 && i < this.count && this.end(i - 1) === this.start(i);
  }

  /** The token nearest before `i` that has one of the classes, at most `reach` steps back and not over an empty line; -1 for none. */
  back(i: number, mask: number, reach: number): number {
    const { cues } = this.tokens;
    const least = (this.tokens.steps[i] ?? 0) - reach;
    for (
      let k = this.tokens.before[i] ?? -1;
      k >= 0 && (this.tokens.steps[k] as number) >= least;
      k = this.tokens.before[k] as number
    )
      if (((cues[k] as number) & mask) !== 0) return k;
    return -1;
  }

  /** The same, after `i`. */
  ahead(i: number, mask: number, reach: number): number {
    const { cues } = this.tokens;
    const most = (this.tokens.steps[i] ?? 0) + reach;
    for (
      let k = this.tokens.after[i] ?? this.count;
      k < this.count && (this.tokens.steps[k] as number) <= most;
      k = this.tokens.after[k] as number
    )
      if (((cues[k] as number) & mask) !== 0) return k;
    return -1;
  }

  /** Whether one of the next so many tokens has any class. */
  hasClassBy(i: number, tokens: number): boolean {
    return (this.tokens.after[i] as number) <= i + tokens;
  }

  near(i: number, mask: number, back: number, ahead: number): boolean {
    return this.back(i, mask, back) >= 0 || this.ahead(i, mask, ahead) >= 0;
  }

  /** What a number word, a month or an ordinal stands for. */
  number(i: number): number {
    return this.tokens.values[i] ?? noValue;
  }

  /** The value of a figure of at most 9 digits. */
  value(i: number): number {
    let value = 0;
    for (let at = this.start(i), end = this.end(i); at < end; at += 1)
      value = value * 10 + digitOf(this.tokens.codes[at] as number);
    return value;
  }

  /**
   * The figure that goes on the one at `i`: at most four units of separators away, over one line break, or over the
   * word "dash"; -1 when there is none.
   */
  next(i: number): number {
    const known = this.tokens.links[i] as number;
    if (known !== 0) return known - 2;
    const figure = this.findNext(i);
    this.tokens.links[i] = figure + 2;
    return figure;
  }

  private findNext(i: number): number {
    for (let k = i + 1; k < this.count && k <= i + 4; k += 1) {
      const gap = this.start(k) - this.end(i);
      if (this.isFigure(k)) return gap <= 12 ? k : -1;
      if (
        this.isWord(k)
          ? !this.has(k, numberWordCue) || this.number(k) !== dashValue
          : !this.isNewline(k) && !isSeparator(this.first(k))
      )
        return -1;
      if (gap > 6) return -1;
    }
    return -1;
  }

  /** The sign between two figures: its code, 32 for blank space alone, 10 for a line break. */
  gap(i: number, j: number): number {
    let sign = 32;
    for (let k = i + 1; k < j; k += 1) {
      if (this.isNewline(k)) return 10;
      if (this.tokens.kinds[k] === signKind) sign = this.first(k);
    }
    return sign;
  }

  /** Whether a figure stands right before `i`, tied to it by a sign without blanks, as in `2025-` of `2025-118`. */
  isTied(i: number): boolean {
    return (
      i >= 2 &&
      this.touches(i) &&
      this.touches(i - 1) &&
      isTie(this.first(i - 1)) &&
      (this.isFigure(i - 2) || this.isWord(i - 2))
    );
  }

  /** Whether a figure follows right after `i` in the same way. */
  isTiedOn(i: number): boolean {
    return this.touches(i + 1) && this.touches(i + 2) && isTie(this.first(i + 1)) && this.isFigure(i + 2);
  }

  /** Whether a token fills a field of a record: between tabs, bars, commas, quotes, brackets, or the ends of the line. */
  isField(from: number, to: number): boolean {
    const { text } = this;
    let before = this.start(from) - 1;
    while (text.charCodeAt(before) === 32) before -= 1;
    let after = this.end(to);
    while (text.charCodeAt(after) === 32) after += 1;
    return (
      (before < 0 || isFieldEdge(text.charCodeAt(before))) &&
      (after >= text.length || isFieldEdge(text.charCodeAt(after)))
    );
  }

  add(category: PiiCategory, start: number, end: number, confidence: Confidence, code: CueCode): void {
    this.found.push({ category, start, end, confidence, cue: code });
  }

  /** Adds a candidate over whole tokens and takes them. */
  take(category: PiiCategory, from: number, to: number, confidence: Confidence, code: CueCode): number {
    this.add(category, this.start(from), this.end(to), confidence, code);
    if (to + 1 > this.taken) this.taken = to + 1;
    return to + 1;
  }
}

/** More steps than any look reaches. */
const emptyLine = 100;

/** Signs that stand between the parts of a number; beyond 0x2000, pictures. */
function isSeparator(code: number): boolean {
  return code > 0x2000 || isOneOf(code, "'()*+,-./\u00b7_|:;~=\\[]{}");
}

function isFieldEdge(code: number): boolean {
  return isOneOf(code, '\t\n|,;"()<>*');
}

export function isOneOf(code: number, signs: string): boolean {
  return signs.includes(String.fromCharCode(code));
}

/** Signs that tie parts into one number. */
function isTie(code: number): boolean {
  return code >= 45 && code <= 47;
}
