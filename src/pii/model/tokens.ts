/**
 * Words, numbers and signs of a text as parallel typed arrays: no string is cut while a mail is read.
 */

/** What a token is made of. */
export const tokenKind = { word: 1, number: 2, sign: 3, newline: 4 } as const;

/** How a word is written. */
export const shapeOf = { lower: 1, upper: 2, title: 3, mixed: 4, initial: 5, number: 6, sign: 7, newline: 8 } as const;

export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  /** Hash of the word in lower case without diacritics; of the digit pattern for a number. */
  readonly word: Int32Array;
  readonly prefix2: Int32Array;
  readonly prefix3: Int32Array;
  readonly prefix4: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  readonly shape: Uint8Array;
  /** 1 when blank space stands before the token. */
  readonly spaced: Uint8Array;
}

const LETTER = 1,
  DIGIT = 2,
  SPACE = 3,
  NEWLINE = 4,
  SIGN = 5;
const classes = /* @__PURE__ */ new Uint8Array(65536);
const folded = /* @__PURE__ */ new Uint16Array(65536);
const undecomposed: Readonly<Record<string, string>> = {
  đ: "d",
  ø: "o",
  ł: "l",
  ð: "d",
  ı: "i",
  ß: "s",
  æ: "a",
  œ: "o",
  þ: "t",
};

/** Class and folded form of a UTF-16 unit, worked out once per unit. */
function learn(unit: number): number {
  const char = String.fromCharCode(unit);
  let kind = SIGN;
  if (char === "\n" || char === "\r" || unit === 0x2028 || unit === 0x2029) kind = NEWLINE;
  else if (/\s/u.test(char)) kind = SPACE;
  else if (/\p{Nd}/u.test(char)) kind = DIGIT;
  else if (/[\p{L}\p{M}]/u.test(char)) kind = LETTER;
  const base = char.toLowerCase().normalize("NFD").charAt(0);
  folded[unit] = (undecomposed[base] ?? base).charCodeAt(0);
  classes[unit] = kind;
  return kind;
}

const classOf = (unit: number): number => classes[unit] || learn(unit);
const isUpper = (unit: number): boolean =>
  unit < 128 ? unit >= 65 && unit <= 90 : folded[unit] !== unit && /\p{Lu}/u.test(String.fromCharCode(unit));

/** Hash of a word as the tokenizer would hash it (for lists and senders). */
export function wordHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    classOf(unit);
    hash = Math.imul(hash ^ (folded[unit] as number), 0x01000193);
  }
  return hash | 0;
}

const joinsDigits = (unit: number): boolean => unit === 44 || unit === 46 || unit === 45 || unit === 47 || unit === 58;
const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019;

function arrays(capacity: number): { -readonly [K in keyof Tokens]: Tokens[K] } {
  const int = (): Int32Array => new Int32Array(capacity);
  return {
    text: "",
    count: 0,
    start: int(),
    end: int(),
    kind: new Uint8Array(capacity),
    word: int(),
    prefix2: int(),
    prefix3: int(),
    prefix4: int(),
    suffix2: int(),
    suffix3: int(),
    suffix4: int(),
    shape: new Uint8Array(capacity),
    spaced: new Uint8Array(capacity),
  };
}

/** No mail means anything by more signs in a row than this: they are read as one, so that a wall of signs costs little. */
const wallOfSigns = 12;

/** A sign with its repetitions, or a whole wall of signs. */
function endOfSigns(text: string, from: number, unit: number): number {
  let end = from + 1;
  while (end < text.length && text.charCodeAt(end) === unit) end++;
  let wall = end;
  while (wall < text.length && classOf(text.charCodeAt(wall)) === SIGN) wall++;
  return wall - from > wallOfSigns ? wall : end;
}

/** Cuts `text` from `from` into at most `limit` tokens. Runs of one sign make one token, a run of line ends another. */
export function tokenize(text: string, from = 0, limit: number = text.length - from): Tokens {
  const length = text.length;
  const out = arrays(Math.min(limit, length - from) + 1);
  let n = 0,
    i = from,
    spaced = 1;
  while (i < length && n < limit) {
    const unit = text.charCodeAt(i),
      kind = classOf(unit);
    if (kind === SPACE) {
      spaced = 1;
      i++;
      continue;
    }
    const start = i;
    let hash = 0x811c9dc5;
    if (kind === LETTER) {
      let uppers = 0,
        p2 = 0,
        p3 = 0,
        p4 = 0;
      let j = i;
      for (; j < length; j++) {
        const u = text.charCodeAt(j);
        if (classOf(u) !== LETTER) {
          // An apostrophe inside a word stays in it; a possessive 's does not.
          if (!isApostrophe(u) || j + 1 >= length || classOf(text.charCodeAt(j + 1)) !== LETTER) break;
          const next = text.charCodeAt(j + 1) | 32;
          if (next === 115 && (j + 2 >= length || classOf(text.charCodeAt(j + 2)) !== LETTER)) break;
          hash = Math.imul(hash ^ 39, 0x01000193);
          continue;
        }
        if (isUpper(u)) uppers++;
        hash = Math.imul(hash ^ (folded[u] as number), 0x01000193);
        const seen = j - start;
        if (seen === 1) p2 = hash;
        else if (seen === 2) p3 = hash;
        else if (seen === 3) p4 = hash;
      }
      i = j;
      const size = j - start;
      out.prefix2[n] = p2 || hash;
      out.prefix3[n] = p3 || hash;
      out.prefix4[n] = p4 || hash;
      let suffix = 0x1234567;
      for (let k = 1; k <= 4; k++) {
        suffix = Math.imul(suffix ^ (k <= size ? (folded[text.charCodeAt(j - k)] as number) : 94), 0x01000193);
        if (k === 2) out.suffix2[n] = suffix;
        else if (k === 3) out.suffix3[n] = suffix;
        else if (k === 4) out.suffix4[n] = suffix;
      }
      const first = isUpper(text.charCodeAt(start));
      out.shape[n] =
        uppers === 0
          ? shapeOf.lower
          : size === 1
            ? shapeOf.initial
            : uppers === size
              ? shapeOf.upper
              : first && uppers === 1
                ? shapeOf.title
                : shapeOf.mixed;
      out.kind[n] = tokenKind.word;
    } else if (kind === DIGIT) {
      let j = i,
        literal = 0x811c9dc5,
        digits = 0;
      for (; j < length; j++) {
        const u = text.charCodeAt(j);
        if (classOf(u) === DIGIT) {
          digits++;
          hash = Math.imul(hash ^ 100, 0x01000193);
          literal = Math.imul(literal ^ u, 0x01000193);
        } else if (joinsDigits(u) && j + 1 < length && classOf(text.charCodeAt(j + 1)) === DIGIT) {
          hash = Math.imul(hash ^ u, 0x01000193);
        } else break;
        if (j - start > 40) {
          j++;
          break;
        }
      }
      i = j;
      out.prefix2[n] = out.prefix3[n] = out.prefix4[n] = literal;
      out.suffix2[n] = digits;
      out.suffix3[n] = text.charCodeAt(start) - 48 + digits * 16;
      out.suffix4[n] = literal;
      out.shape[n] = shapeOf.number;
      out.kind[n] = tokenKind.number;
    } else if (kind === NEWLINE) {
      let j = i + 1,
        lines = unit === 13 ? 0 : 1;
      for (; j < length; j++) {
        const u = text.charCodeAt(j),
          k = classOf(u);
        if (k === NEWLINE) lines += u === 13 ? 0 : 1;
        else if (k !== SPACE) break;
      }
      i = j;
      hash = lines > 1 ? 11 : 10;
      out.prefix2[n] = out.prefix3[n] = out.prefix4[n] = out.suffix2[n] = out.suffix3[n] = out.suffix4[n] = hash;
      out.shape[n] = shapeOf.newline;
      out.kind[n] = tokenKind.newline;
    } else {
      i = endOfSigns(text, i, unit);
      hash = Math.imul(hash ^ unit, 0x01000193) ^ (i - start > 1 ? 7 : 0);
      out.prefix2[n] = out.prefix3[n] = out.prefix4[n] = out.suffix2[n] = out.suffix3[n] = out.suffix4[n] = hash;
      out.shape[n] = shapeOf.sign;
      out.kind[n] = tokenKind.sign;
    }
    out.start[n] = start;
    out.end[n] = i;
    out.word[n] = hash | 0;
    out.spaced[n] = spaced;
    spaced = kind === NEWLINE ? 1 : 0;
    n++;
  }
  out.text = text;
  out.count = n;
  return out;
}
