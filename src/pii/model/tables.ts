/**
 * The trained tables, unpacked when first asked for: two weights to a printable character.
 */
import { COLUMNS, transitionsOf, type Transitions } from "./crf.js";
import { packedPage, packedTokens, pageLevels, tokenLevels, transitionWeights } from "./weights.js";

/** Places of the tables a hash may fall on; a token's observation takes one place a tag from there on. */
export const tokenTableSize: number = packedTokens.length * 2 - COLUMNS,
  pageTableSize: number = packedPage.length * 2;

/** Nine levels; character 35 + 9 * first + second, the backslash left out. */
function unpack(packed: string, levels: readonly number[]): Int8Array {
  const table = new Int8Array(packed.length * 2),
    first = new Int8Array(128),
    second = new Int8Array(128);
  for (let code = 0; code < 81; code++) {
    const unit = code + 35 >= 92 ? code + 36 : code + 35;
    first[unit] = levels[Math.floor(code / 9)] as number;
    second[unit] = levels[code % 9] as number;
  }
  for (let i = 0; i < packed.length; i++) {
    const unit = packed.charCodeAt(i);
    table[2 * i] = first[unit] as number;
    table[2 * i + 1] = second[unit] as number;
  }
  return table;
}

let tokensUnpacked: Int32Array | undefined,
  pageUnpacked: Int8Array | undefined,
  transitionTable: Transitions | undefined;

/** Four tags to a word, each raised by `bias` so that no byte is negative, and a last row of zeros. */
export const tokenTable = (): Int32Array => (tokensUnpacked ??= raised(unpack(packedTokens, tokenLevels)));
export const bias: number = tokenLevels[tokenLevels.length - 1] as number;

/** Where the row of zeros begins. */
export const zeroRow: number = packedTokens.length >> 1;

function raised(table: Int8Array): Int32Array {
  const words = new Int32Array(zeroRow + COLUMNS / 4).fill(bias * 0x01010101);
  for (let k = 0; k < zeroRow; k++)
    for (let tag = 0; tag < 4; tag++) words[k] = (words[k] as number) + ((table[4 * k + tag] as number) << (8 * tag));
  return words;
}

export const pageTable = (): Int8Array => (pageUnpacked ??= unpack(packedPage, pageLevels));
export const transitions = (): Transitions => (transitionTable ??= transitionsOf(transitionWeights.map((w) => w / 64)));
