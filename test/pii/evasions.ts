/** Ways to write an identifier so that a plain pattern does not see it: each keeps what a reader reads. */
export type Evasion = (identifier: string) => string;

const digitsFrom =
  (zero: number): Evasion =>
  (text) =>
    text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
const dashes =
  (dash: string): Evasion =>
  (text) =>
    text.replaceAll("-", dash);
const eachUnit =
  (write: (code: number) => string): Evasion =>
  (text) =>
    Array.from(text, (letter) => (letter.charCodeAt(0) < 128 ? write(letter.charCodeAt(0)) : letter)).join("");
const hex = (code: number): string => code.toString(16).toUpperCase().padStart(2, "0");
const between =
  (mark: string): Evasion =>
  (text) =>
    Array.from(text).join(mark);

/** The declared evasion operators of one identifier with dashes. */
export const evasions: Readonly<Record<string, Evasion>> = {
  enDash: dashes("\u2013"),
  emDash: dashes("\u2014"),
  minusSign: dashes("\u2212"),
  hardHyphen: dashes("\u2011"),
  fullWidthDash: dashes("\uff0d"),
  spaces: dashes(" "),
  hardSpaces: dashes("\u00a0"),
  dots: dashes("."),
  spacedDashes: dashes(" - "),
  zeroWidth: between("\u200b"),
  softHyphens: between("\u00ad"),
  bidiMarks: between("\u200e"),
  fullWidth: digitsFrom(0xff10),
  arabicIndic: digitsFrom(0x660),
  devanagari: digitsFrom(0x966),
  mathematical: digitsFrom(0x1d7ce),
  decimalEntities: eachUnit((code) => `&#${code};`),
  hexEntities: eachUnit((code) => `&#x${code.toString(16)};`),
  quotedPrintable: eachUnit((code) => `=${hex(code)}`),
  percentEncoded: eachUnit((code) => `%${hex(code)}`),
  softBreak: (text) => `${text.slice(0, 5)}=\r\n${text.slice(5)}`,
  brokenLine: (text) => text.replace("-", "-\n"),
  quotedLine: (text) => text.replace("-", "-\n> "),
  boldDigit: (text) => `${text.slice(0, 1)}<b>${text.slice(1, 2)}</b>${text.slice(2)}`,
};

/** One evasion over another, each undone in turn by whoever reads. */
export function combine(first: string, second: string): Evasion {
  const [one, two] = [evasions[first], evasions[second]];
  if (one === undefined || two === undefined) throw new Error("no such evasion");
  return (text) => two(one(text));
}
