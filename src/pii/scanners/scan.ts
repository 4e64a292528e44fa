import { scanAccount } from "./account.js";
import { scanBox, scanResidence, scanRural, scanStreet, scanZip } from "./address.js";
import { scanAge } from "./age.js";
import { scanBirthdate } from "./birthdate.js";
import type { Candidate } from "./candidate.js";
import { contextWords, spanishSeries } from "./contextWords.js";
import { scanDebt } from "./debt.js";
import { scanEmail, scanSpelledEmail } from "./email.js";
import { scan, type ScannerSet } from "./engine.js";
import { scanIdentifier } from "./identifier.js";
import { identifierWords, numberSeries } from "./identifierWords.js";
import { atCue, boxCue, Lexicon, monthCue, numberWordCue, ordinalCue, personCue, resideCue, ruralCue, userCue } from "./lexicon.js";
import { scanPhone } from "./phone.js";
import { scanSpelled } from "./spelled.js";
import { scanSpokenBirthdate } from "./spokenDates.js";
import { scanPartialSsn, scanSsn } from "./ssn.js";
import { scanUnannounced } from "./unannounced.js";
import { scanUsername } from "./username.js";

let lexicon: Lexicon | undefined;

const allScanners: ScannerSet = {
  // built on first use, so that importing the module costs nothing
  lexicon: () => (lexicon ??= new Lexicon([identifierWords, contextWords], [...numberSeries, ...spanishSeries])),
  figures: [scanSsn, scanPartialSsn, scanBirthdate, scanPhone, scanSpelled, scanAccount, scanStreet, scanIdentifier, scanUnannounced, scanZip, scanAge],
  inLinks: [scanSsn],
  words: [
    [numberWordCue, scanSpelled],
    [numberWordCue, scanAge],
    [monthCue | ordinalCue, scanSpokenBirthdate],
    [monthCue, scanBirthdate],
    [atCue, scanSpelledEmail],
    [userCue, scanUsername],
    [boxCue, scanBox],
    [ruralCue, scanRural],
    [resideCue | personCue, scanResidence],
  ],
  atSigns: [scanEmail, scanSpelledEmail],
  dollarSigns: [scanDebt],
};

/** Everything in a normalized text that has the form of an identifier, with addresses, ages and debts: what the model builds on. */
export function scanIdentifiers(text: string): readonly Candidate[] {
  return scan(text, allScanners);
}
