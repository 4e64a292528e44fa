import {
  dashValue,
  doubleValue,
  hundredValue,
  type Series,
  thousandValue,
  tripleValue,
  type WordLists,
} from "./lexicon.js";

/** The words around Social Security numbers, phones, mailboxes, dates of birth, case numbers and accounts. Spanish where the mails use it. */
export const identifierWords: WordLists = {
  ssn: "ssn ssns ss social soc itin tin taxpayer seguro sosh",
  last: "last final ends ending concluding últimos",
  phone: "phone ph tel telephone cell cel mobile landline call text reach line voicemail teléfono",
  birth: "dob birth birthdate birthday bday born bd nació nacimiento",
  person: "he she him her his hers my client consumer patient mother son daughter wife husband mr mrs ms",
  id: "case id member policy group license passport application app mrn pmi claim docket alien permit mnsure mets medicaid i94",
  user: "username usernames user login userid usuario",
  benign:
    "zip ticket inc npn npi form forms invoice po order tracking error code pin bridge conference zoom meeting passcode version serial request session model hios plan fedex ups usps ip confirmation statute stat cfr section rule bulletin admin extension isbn ein fein",
  account: "account accounts acct checking savings cuenta bank",
  routing: "routing rtg aba",
  card: "card visa mastercard amex discover debit",
  sample: "sample example dummy fake test specimen",
  number: "number numbers no num nr número digits",
  organization: "office hotline desk fax main irs support",
};

/** Numbers, months and ordinals in words. */
export const numberSeries: readonly Series[] = [
  ["month", 1, 1, "january february march april may june july august september october november december"],
  ["month", 1, 1, "jan feb mar apr may jun jul aug sep oct nov dec"],
  ["month", 9, 0, "sept"],
  [
    "numberWord",
    0,
    1,
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  ],
  ["numberWord", 20, 10, "twenty thirty forty fifty sixty seventy eighty ninety"],
  ["numberWord", 0, 0, "oh o nil nought naught"],
  ["numberWord", hundredValue, 0, "hundred"],
  ["numberWord", doubleValue, tripleValue - doubleValue, "double triple"],
  ["numberWord", thousandValue, 0, "thousand"],
  ["numberWord", dashValue, 0, "dash hyphen space slash then"],
  ["ordinal", 1, 0, "first"],
];
