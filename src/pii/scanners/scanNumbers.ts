import { scanAccount } from "./account.js";
import { scanBirthdate } from "./birthdate.js";
import type { Candidate } from "./candidate.js";
import { scanEmail } from "./email.js";
import { scan, type ScannerSet } from "./engine.js";
import { scanIdentifier } from "./identifier.js";
import { identifierWords, numberSeries } from "./identifierWords.js";
import { Lexicon, monthCue, numberWordCue } from "./lexicon.js";
import { scanPhone } from "./phone.js";
import { scanSpelled } from "./spelled.js";
import { scanPartialSsn, scanSsn } from "./ssn.js";

let lexicon: Lexicon | undefined;

const numberScanners: ScannerSet = {
  // built on first use, so that importing the module costs nothing
  lexicon: () => (lexicon ??= new Lexicon([identifierWords], numberSeries)),
  figures: [scanSsn, scanPartialSsn, scanBirthdate, scanPhone, scanSpelled, scanAccount, scanIdentifier],
  inLinks: [scanSsn],
  words: [
    [numberWordCue, scanSpelled],
    [monthCue, scanBirthdate],
  ],
  atSigns: [scanEmail],
  dollarSigns: [],
};

/** The identifiers that are numbers, dates and mailboxes, in a normalized text. */
export function scanNumbers(text: string): readonly Candidate[] {
  return scan(text, numberScanners);
}
