import { normalize } from "./normalize/normalize.js";
import { publicValues } from "./publicValues.js";
import type { PiiOptions, Sender } from "./finding.js";

/** What is nobody's secret in a text: the keys of MNsure's public contacts, the sender's own identity, the caller's list. */
export type Known = ReadonlySet<string>;

/** The letters and digits of a value, in lower case; a leading country code of 1 is dropped. */
export function keyOf(value: string): string {
  let key = "";
  for (let i = 0; i < value.length; i += 1) {
    const code = value.charCodeAt(i);
    if ((code >= 48 && code <= 57) || (code >= 97 && code <= 122) || code >= 0xc0) key += value.charAt(i);
    else if (code >= 65 && code <= 90) key += String.fromCharCode(code + 32);
  }
  return key.length === 11 && key.startsWith("1") && Number(key) > 0 ? key.slice(1) : key;
}

/** Built once: most calls know nothing more than the public contacts. */
let publicKeys: Known | undefined;

/**
 * The keys of what is nobody's secret; `own` is what the sender says of itself.
 *
 * @throws TypeError naming `caller` when the caller's list is no list of strings.
 */
export function knownValues(caller: string, options: PiiOptions | undefined, own: readonly string[] = []): Known {
  const listed: unknown = options?.knownIdentifiers ?? [];
  if (!Array.isArray(listed) || listed.some((value: unknown) => typeof value !== "string"))
    throw new TypeError(`${caller}: knownIdentifiers must be a list of strings`);
  publicKeys ??= new Set(publicValues.map(keyOf));
  const more = [...(listed as readonly string[]), ...own].map((value) => keyOf(normalize(value).text)).filter(Boolean);
  return more.length === 0 ? publicKeys : new Set([...publicKeys, ...more]);
}

/** What stands in a signature: the sender's name, mail, phone and NPN, as far as they are told. */
export function senderValues(sender: Sender | undefined): readonly string[] {
  return [sender?.name, sender?.email, sender?.phone, sender?.npn].filter((value) => typeof value === "string");
}
