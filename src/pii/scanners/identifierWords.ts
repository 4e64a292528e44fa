import { dashValue, doubleValue, hundredValue, type Series, thousandValue, tripleValue, type WordLists } from "./lexicon.js";

/** The words around Social Security numbers, phones, mailboxes, dates of birth, case numbers and accounts. Spanish where the mails use it. */
export const identifierWords: WordLists = {
  ssn:
    "ssn ssns ss social soc itin tin taxpayer seguro sosh",
  last:
    "last final ends ending concluding últimos",
  phone:
    "phone phones ph tel telephone cell cel cellphone mobile landline call calls text texted reach dial line voicemail whatsapp teléfono celular",
  birth:
    "dob birth birthdate birthday bday born bd nació nacimiento",
  person:
    "he she him her his hers my me client consumer customer patient mother mom father dad son daughter wife husband mr mrs ms member applicant spouse who",
  id:
    "case cases id ids member mbr policy group license licence dl passport application app mrn pmi subscriber claim docket sevis alien permit mnsure mets mcr uscis medicaid record ebt appeal medicare roll enrollment ref reference i94 acct",
  user:
    "username usernames user login userid usuario",
  benign:
    "zip ticket inc npn npi form forms invoice invoices po order tracking error code codes pin bridge conference zoom meeting passcode version serial request session model build hios plan batch fedex ups usps ip room confirmation conf webinar release statute stat cfr section rule bulletin training admin assister purchase quote shipment extension imei isbn ein fein",
  account:
    "account accounts acct checking savings cuenta bank",
  routing:
    "routing rtg aba",
  card:
    "card visa mastercard amex discover debit",
  at:
    "at arroba",
  dot:
    "dot punto period",
  sample:
    "sample example dummy fake test placeholder specimen fictional pretend sandbox demo",
  number:
    "number numbers no num nr número digits",
  organization:
    "office offices agency hotline helpdesk desk fax faxes main carrier irs dhs company support service services medica ucare healthpartners",
};

/** Numbers, months and ordinals in words. */
export const numberSeries: readonly Series[] = [
  { cue: "month", first: 1, step: 1, words: "january february march april may june july august september october november december" },
  { cue: "month", first: 1, step: 1, words: "jan feb mar apr may jun jul aug sep oct nov dec" },
  { cue: "month", first: 9, step: 0, words: "sept" },
  { cue: "numberWord", first: 0, step: 1, words: "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen" },
  { cue: "numberWord", first: 20, step: 10, words: "twenty thirty forty fifty sixty seventy eighty ninety" },
  { cue: "numberWord", first: 0, step: 0, words: "oh o nil nought naught" },
  { cue: "numberWord", first: 9, step: 0, words: "niner" },
  { cue: "numberWord", first: 5, step: 0, words: "fiver" },
  { cue: "numberWord", first: hundredValue, step: 0, words: "hundred" },
  { cue: "numberWord", first: doubleValue, step: tripleValue - doubleValue, words: "double triple" },
  { cue: "numberWord", first: thousandValue, step: 0, words: "thousand" },
  { cue: "numberWord", first: dashValue, step: 0, words: "dash hyphen space slash then" },
  { cue: "ordinal", first: 1, step: 1, words: "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth" },
  { cue: "ordinal", first: 30, step: 0, words: "thirtieth" },
];
