import type { Series, WordLists } from "./lexicon.js";

/** The words around addresses, ages and money, those that speak of anyone rather than of someone, and the rarer ones of every class. */
export const contextWords: WordLists = {
  dot: "dot punto period",
  at: "at arroba",
  age: "age aged ages turning turns turned turn edad aging",
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
  money: "dollars dollar bucks thousand million hundred grand k dólares usd",
  years: "years year yrs yr yo old años anos añitos yo y months month mos mo weeks wks days cumplidos y.o yr-old",
  generic:
    "someone anyone anybody somebody people person persons adults adult everyone whoever any typical average if when unless under over between up least families individuals enrollees consumers those hypothetical hypothetically suppose say limit",
  town: "minneapolis mpls duluth rochester bloomington mankato moorhead winona bemidji brainerd hibbing owatonna faribault willmar marshall worthington austin eagan burnsville edina plymouth maplewood richfield roseville woodbury minnetonka blaine lakeville shakopee chaska anoka fridley hastings northfield alexandria virginia ely cloquet roseau warroad thief crookston pipestone luverne fairmont waseca hutchinson litchfield melrose sartell sauk aitkin moose princeton cambridge elk monticello buffalo chanhassen stillwater oakdale champlin corcoran rosemount savage waconia delano windom jackson slayton morris benson ortonville montevideo glencoe mahnomen redby ponemah redwood mendota esko tower cook ada ah-gwah-ching albany barnesville baudette dilworth walker wadena wabasha staples perham pelham hallock warren park_rapids proctor hopkins crystal robbinsdale superior fargo hudson",
  person:
    "hes shes im he's she's he'll she'll i'm i we're clients mum mama sons daughters sister brother baby newborn kid kids child children partner uncle aunt auntie grandma grandpa grandmother grandfather grandson granddaughter nephew niece cousin boy girl twins twin man woman lady guy gentleman elder widow widower fella miss ella él hijo hija esposo esposa madre mamá papá señora señor cliente stepson stepdaughter enrollee policyholder insured insureds householder tenant resident neighbor friend roommate fiancé fiancée girlfriend boyfriend lad gal infant toddler teen teenager student worker fellow couple subscriber beneficiary dependent myself himself herself grandparents parents me customer mom father dad member applicant spouse",
  organization:
    "suite ship shipped shipping deliver delivery dock lockbox walk-in campus armory funeral nursing open library clinic hospital school church center centre hall switchboard reception carriers ssa vendor store hotel conference event booth venue fair expo headquarters hq dept department quartz blue plus offices agency helpdesk faxes carrier dhs company service services medica ucare healthpartners",
  ssn: "itins sosec",
  phone:
    "telefono tél called calling texts reachable vm sms callback ring tlf mob tooj lambar phones cellphone calls texted dial whatsapp celular",
  birth: "dobs birthdates birthdays bdate nacio nací naci nacida nacido cumpleaños née geb dhalasho dhalashada",
  id: "caso memb licencia pasaporte ppt apps appl applic matrícula matricula oid receipt chart mncare anumber hicn mbi consular uc emp cases ids mbr licence dl subscriber sevis mcr uscis record ebt appeal medicare roll enrollment ref reference acct",
  user: "uname handle logon signin screenname userids",
  benign:
    "zips tickets err req sku naic course lesson dial-in incident bug usc chapter subd hotline helpdesk producer item step row vendor fax faxes faxed slip barcode lot duns ext hash tok token uid taxonomy toner printer firmware dhs booth seat flight sn invoices codes build batch room conf webinar release training assister purchase quote shipment imei",
  account: "accts acc chequing iban fcu cu",
  routing: "rtn rout",
  card: "cards mc tarjeta cvv prepaid",
  sample:
    "samples examples testing mock fictitious imagine imaginary suppose scenario hypothetical drill slide doe public quiz cartoon mustermann zztest practice placeholder fictional pretend sandbox demo",
  number: "nbr numero digit núm xander",
  last: "end ended terminating ultimos tail finishing final4",
};

/** Numbers and months in Spanish, and rarer number words. */
export const moreSeries: readonly Series[] = [
  ["numberWord", 9, 0, "niner"],
  ["numberWord", 5, 0, "fiver"],
  [
    "ordinal",
    1,
    1,
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
  ],
  ["ordinal", 30, 0, "thirtieth"],
  ["month", 1, 1, "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"],
  [
    "numberWord",
    0,
    1,
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve",
  ],
  ["numberWord", 20, 10, "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa"],
];
