import { scanBox, scanResidence, scanRural, scanStreet, scanZip } from "./address.js";
import { scanAge } from "./age.js";
import type { Candidate } from "./candidate.js";
import { contextWords, moreSeries } from "./contextWords.js";
import { scanAccountPhrase, scanDebt } from "./debt.js";
import { scanEmail } from "./email.js";
import { scan, type ScannerSet } from "./engine.js";
import { scanIdentifier } from "./identifier.js";
import { identifierWords, numberSeries } from "./identifierWords.js";
import {
  atCue,
  boxCue,
  Lexicon,
  monthCue,
  numberWordCue,
  ordinalCue,
  personCue,
  resideCue,
  ruralCue,
  userCue,
} from "./lexicon.js";
import { scanCertainBirthdate } from "./otherDates.js";
import { scanLoosePhone } from "./loosePhone.js";
import { scanPhone } from "./phone.js";
import { scanSpelled } from "./spelled.js";
import { scanSpelledEmail } from "./spelledEmail.js";
import { scanSpokenBirthdate } from "./spokenDates.js";
import { scanPartialSsn, scanSsn } from "./ssn.js";
import { scanDateStamp, scanUnannounced } from "./unannounced.js";
import { scanUsername } from "./username.js";

let lexicon: Lexicon | undefined;

const allScanners: ScannerSet = {
  // built on first use, so that importing the module costs nothing
  lexicon: () => (lexicon ??= new Lexicon([identifierWords, contextWords], [...numberSeries, ...moreSeries])),
  figures: [
    scanSsn,
    scanPartialSsn,
    scanDateStamp,
    scanCertainBirthdate,
    scanPhone,
    scanLoosePhone,
    scanSpelled,
    scanAccountPhrase,
    scanStreet,
    scanIdentifier,
    scanUnannounced,
    scanZip,
    scanAge,
  ],
  inLinks: [scanSsn],
  words: [
    [numberWordCue, scanSpelled],
    [numberWordCue, scanAge],
    [monthCue | ordinalCue, scanSpokenBirthdate],
    [monthCue, scanCertainBirthdate],
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
