/**
 * The words a scanner reads a number by. One bit a class, so that a look around a number is a handful of ANDs.
 */
export const cue = {
  ssn: 1 << 0,
  last: 1 << 1,
  phone: 1 << 2,
  birth: 1 << 3,
  age: 1 << 4,
  person: 1 << 5,
  id: 1 << 6,
  user: 1 << 7,
  benign: 1 << 8,
  account: 1 << 9,
  routing: 1 << 10,
  card: 1 << 11,
  debt: 1 << 12,
  numberWord: 1 << 13,
  month: 1 << 14,
  street: 1 << 15,
  unit: 1 << 16,
  direction: 1 << 17,
  state: 1 << 18,
  reside: 1 << 19,
  box: 1 << 20,
  rural: 1 << 21,
  at: 1 << 22,
  dot: 1 << 23,
  sample: 1 << 24,
  number: 1 << 25,
  organization: 1 << 26,
  money: 1 << 27,
  years: 1 << 28,
  ordinal: 1 << 29,
  generic: 1 << 30,
  town: 1 << 31,
} as const;

type Cue = keyof typeof cue;

/** Words by class. A word may stand in several. Spanish where the mails use it. */
const words: Readonly<Record<Exclude<Cue, "numberWord" | "month" | "ordinal">, string>> = {
  ssn: "ssn ssns ss social soc itin itins tin taxpayer seguro sosh sosec",
  last: "last final ends ending end ended concluding terminating últimos ultimos tail finishing final4",
  phone:
    "phone phones ph tel telephone teléfono telefono tél cell cel cellphone celular mobile landline call calls called calling text texts texted reach reachable dial line voicemail whatsapp vm sms callback ring tlf mob tooj lambar",
  birth: "dob dobs birth birthdate birthdates birthday birthdays bday bdate born bd nació nacio nací naci nacimiento nacida nacido cumpleaños née geb dhalasho dhalashada",
  age: "age aged ages turning turns turned turn edad aging",
  person:
    "he she him her his hers hes shes im he's she's he'll she'll i'm i we're my client clients consumer customer patient mother mom mum mama father dad son sons daughter daughters wife husband sister brother baby newborn kid kids child children applicant spouse partner uncle aunt auntie grandma grandpa grandmother grandfather grandson granddaughter nephew niece cousin boy girl twins twin man woman lady guy gentleman elder widow widower fella mr mrs ms miss ella él hijo hija esposo esposa madre mamá papá señora señor cliente who whose stepson stepdaughter enrollee policyholder insured insureds member householder tenant resident neighbor friend roommate fiancé fiancée girlfriend boyfriend lad gal infant toddler teen teenager student worker fellow couple subscriber beneficiary dependent me myself himself herself grandparents parents they",
  id: "case cases caso id ids member memb mbr policy group license licence licencia dl passport pasaporte ppt application app apps appl applic mrn pmi subscriber claim docket sevis alien matrícula matricula permit mnsure mets mcr oid uscis receipt medicaid record chart acct ebt mncare anumber appeal hicn mbi medicare consular uc emp roll enrollment ref reference i94",
  user: "username usernames user userid login usuario uname handle logon signin screenname userids",
  benign:
    "zip zips ticket tickets inc npn npi form forms invoice invoices po order tracking error err code codes pin bridge conference zoom meeting passcode version serial req request session model sku build naic hios plan course lesson batch fedex ups usps ip room confirmation conf webinar dial-in incident bug release build statute stat cfr usc section rule chapter subd bulletin extension hotline helpdesk training admin assister producer item step row build vendor fax faxes faxed shipment slip barcode lot isbn duns ein fein ext hash tok token uid taxonomy toner printer purchase quote firmware dhs booth seat flight sn",
  account: "account accounts acct accts acc checking chequing savings cuenta iban bank fcu cu",
  routing: "routing rtg aba rtn rout",
  card: "card cards visa mastercard amex discover debit mc tarjeta cvv prepaid",
  debt: "owes owe owed owing balance balances debt debts bill bills billed lien collections collection collector overdraft overdrawn loan loans mortgage inheritance inherited refund savings overpayment settlement garnished garnishment arrears bankruptcy nsf withdrew withdrawn savings brokerage ira 401k 403b hsa inherits winnings alimony dunned behind copay invoice ledger bal loans studnet",
  street:
    "st street ave avenue av rd road dr drive ln lane blvd boulevard ct court cir circle way pl place ter terrace trl trail pkwy parkway hwy highway loop spur sq square path row run crossing xing alley calle avenida trce trace pt point rdg ridge curv curve bay cove pass plaza landing",
  unit: "apt apartment apto unit suite ste lot trailer room rm bldg building floor fl spc space upper lower no",
  direction: "n s e w ne nw se sw north south east west northeast northwest southeast southwest no so",
  state:
    "mn minn minnesota wi wis wisconsin nd sd ia iowa dakota il illinois tx texas ca california fl florida az arizona ny ne nebraska mi michigan oh ohio mo missouri co colorado ga georgia wa washington or oregon nv nevada mt montana pa ks kansas ok oklahoma tn tennessee ky kentucky va virginia nc sc al ar la nm ut wy id ak hi vt nh ma me ri ct nj de md wv ms in dc",
  reside:
    "lives live living lived resides residing reside moved moves moving move relocated relocating relocates stay winters rents renting rented stays staying stayed sleeps sleeping house home residence address addresses adress addr mailing mail vive vivo viven dirección direccion domicilio residing lease leases dwells apartment shelter county hometown moved-to settled resident returned based town village rez neighborhood farm farmstead cabin mailed forwarding",
  box: "box bx apartado pobox",
  rural: "rr route rt hc county rural fire co cty csah cr township twp hcr rte cnty fd hwy highway res trunk",
  at: "at arroba",
  dot: "dot punto period",
  sample: "sample samples example examples dummy fake test testing placeholder specimen mock demo fictional fictitious pretend imagine imaginary suppose scenario hypothetical sandbox drill slide doe public quiz cartoon mustermann zztest practice",
  number: "number numbers no num nr nbr número numero digits digit núm xander",
  organization: "suite ship shipped shipping deliver delivery dock lockbox walk-in campus armory funeral nursing open office offices agency library clinic hospital school church center centre hall hotline helpdesk desk fax faxes switchboard reception main carrier carriers irs dhs ssa company vendor store hotel conference event booth venue fair expo headquarters hq dept department support service services medica ucare healthpartners quartz blue plus",
  money: "dollars dollar bucks thousand million hundred grand k dólares usd",
  years: "years year yrs yr yo old años anos añitos yo y months month mos mo weeks wks days cumplidos y.o yr-old",
  generic: "someone anyone anybody somebody people person persons adults adult everyone whoever any typical average if when unless under over between up least families individuals enrollees consumers those hypothetical hypothetically suppose say limit",
  town:
    "minneapolis mpls duluth rochester bloomington mankato moorhead winona bemidji brainerd hibbing owatonna faribault willmar marshall worthington austin eagan burnsville edina plymouth maplewood richfield roseville woodbury minnetonka blaine lakeville shakopee chaska anoka fridley hastings northfield alexandria virginia ely cloquet roseau warroad thief crookston pipestone luverne fairmont waseca hutchinson litchfield melrose sartell sauk aitkin moose princeton cambridge elk monticello buffalo chanhassen stillwater oakdale champlin corcoran rosemount savage waconia delano windom jackson slayton morris benson ortonville montevideo glencoe mahnomen redby ponemah redwood mendota esko tower cook ada ah-gwah-ching albany barnesville baudette dilworth walker wadena wabasha staples perham pelham hallock warren park_rapids proctor hopkins crystal robbinsdale superior fargo hudson",
};

const months = "january february march april may june july august september october november december";
const shortMonths = "jan feb mar apr may jun jul aug sep oct nov dec";
const otherMonths = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre";
const units = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const otherUnits = "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve";
const tens = "twenty thirty forty fifty sixty seventy eighty ninety";
const otherTens = "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa";
const ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth";

/** Values of number words that are no number by themselves. */
export const wordValue = { hundred: 100, double: -2, triple: -3, dash: -4, thousand: -5 } as const;

const slots = 4096;
const hashes: Int32Array = /* @__PURE__ */ new Int32Array(slots);
const classes: Int32Array = /* @__PURE__ */ new Int32Array(slots);
const values: Int16Array = /* @__PURE__ */ new Int16Array(slots);
let filled = false;

/** FNV-1a over the lower-case units, as the tokenizer computes it while it reads. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}

function slotOf(hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (slots - 1);
  while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (slots - 1);
  return slot;
}

function add(word: string, classBits: number, value: number): void {
  const hash = hashOf(word);
  const slot = slotOf(hash);
  hashes[slot] = hash;
  classes[slot] = classes[slot]! | classBits;
  if (value !== noValue) values[slot] = value;
}

export const noValue: number = -100;

function addSeries(list: string, classBits: number, valueAt: (i: number) => number): void {
  list.split(" ").forEach((word, i) => {
    add(word, classBits, valueAt(i));
  });
}

/** Filled on first use, so that importing the module costs nothing. */
function fill(): void {
  filled = true;
  for (const name of Object.keys(words) as (keyof typeof words)[]) addSeries(words[name], cue[name], () => noValue);
  for (const list of [months, shortMonths, otherMonths]) addSeries(list, cue.month, (i) => i + 1);
  add("sept", cue.month, 9);
  for (const list of [units, otherUnits]) addSeries(list, cue.numberWord, (i) => i);
  for (const list of [tens, otherTens]) addSeries(list, cue.numberWord, (i) => 20 + 10 * i);
  add("oh", cue.numberWord, 0);
  add("o", cue.numberWord, 0);
  add("nil", cue.numberWord, 0);
  for (const [word, value] of Object.entries(wordValue)) add(word, cue.numberWord, value);
  for (const word of ["hyphen", "space", "slash", "then"]) add(word, cue.numberWord, wordValue.dash);
  add("nought", cue.numberWord, 0);
  add("naught", cue.numberWord, 0);
  add("niner", cue.numberWord, 9);
  add("fiver", cue.numberWord, 5);
  addSeries(ordinals, cue.ordinal, (i) => i + 1);
  add("thirtieth", cue.ordinal, 30);
}

/** The slot of a word's hash, or -1 when no scanner knows it. */
export function lookUp(hash: number): number {
  if (!filled) fill();
  const slot = slotOf(hash);
  return hashes[slot] === hash ? slot : -1;
}

export function classesAt(slot: number): number {
  return classes[slot]!;
}

export function valueAt(slot: number): number {
  return values[slot]!;
}
