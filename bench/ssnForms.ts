/** A text, and where in it the number stands that has to be found. */
export interface Form {
  readonly name: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Forty ways to write one Social Security number beside a cue, each of which a person reads without effort. */
export const ssnForms: readonly Form[] = [
  form("hyphens", "539-48-2071"),
  form("no separator", "539482071"),
  form("spaces", "539 48 2071"),
  form("dots", "539.48.2071"),
  form("slashes", "539/48/2071"),
  form("underscores", "539_48_2071"),
  form("spaced hyphens", "539 - 48 - 2071"),
  form("digit by digit", "5 3 9 4 8 2 0 7 1"),
  form("en dash", "539\u201348\u20132071"),
  form("em dash", "539\u201448\u20142071"),
  form("non-breaking hyphen", "539\u201148\u20112071"),
  form("figure dash", "539\u201248\u20122071"),
  form("minus", "539\u221248\u22122071"),
  form("small hyphen", "539\uFE6348\uFE632071"),
  form("full-width hyphen", "539\uFF0D48\uFF0D2071"),
  form("no-break space", "539\u00A048\u00A02071"),
  form("thin space", "539\u200948\u20092071"),
  form("ideographic space", "539\u300048\u30002071"),
  form("zero-width space", "539\u200B-48\u200B-20\u200B71"),
  form("word joiner", "53\u20609-4\u20608-20\u206071"),
  form("byte-order mark", "539\uFEFF-48-\uFEFF2071"),
  form("soft hyphen", "53\u00AD9-48-20\u00AD71"),
  form("full-width digits", digits(0xff10)),
  form("Arabic-Indic digits", digits(0x0660)),
  form("Devanagari digits", digits(0x0966)),
  form("bold mathematical digits", digits(0x1d7ce)),
  form("superscript digits", "⁵³⁹-⁴⁸-²⁰⁷¹"),
  form("decimal entities", "&#53;&#51;&#57;-&#52;&#56;-&#50;&#48;&#55;&#49;"),
  form("hexadecimal entities", "&#x35;&#x33;&#x39;-&#x34;&#x38;-&#x32;&#x30;&#x37;&#x31;"),
  form("entity for the dash", "539&ndash;48&ndash;2071"),
  form("entity for the space", "539&nbsp;48&nbsp;2071"),
  form("tags between", "<b>539</b>-<b>48</b>-<b>2071</b>"),
  form("quoted-printable", "=35=33=39-=34=38-=32=30=37=31"),
  form("quoted-printable soft break", "539-4=\n8-2071"),
  form("percent-encoding", "%35%33%39-%34%38-%32%30%37%31"),
  form("split over two lines", "539-48-\n2071"),
  form("words", "five three nine, four eight, two zero seven one"),
  form("words in pairs", "five thirty-nine, forty-eight, twenty seventy-one"),
  form("masked", "2071", "Her SSN is XXX-XX-", "."),
  form("last four", "2071", "The last four of her SSN are ", "."),
];

/** Fourteen numbers of the everyday mail that are nobody's secret. */
export const lookAlikes: readonly Form[] = [
  form("ticket", "539482071", "The help desk opened ticket ", " for the login page."),
  form("order number", "539-4820-71", "Your order ", " of brochures has shipped."),
  form("form", "1095-A", "When does form ", " go out this year?"),
  form("tax form", "8962", "The training covers form ", " again."),
  form("plan id", "31616MN0040001", "Plan id ", " shows twice in the list."),
  form("ZIP+4 of an office", "55101-2071", "Our mail goes to PO Box 64253, Saint Paul, MN ", "."),
  form("bridge PIN", "539 482 071", "Join the webinar by phone, bridge PIN ", "#."),
  form("tracking number", "1Z539E480207153948", "The posters have tracking number ", "."),
  form("invoice", "2026-0048-2071", "Invoice ", " for the booth is attached."),
  form("software version", "10.0.19045.5394", "It fails in Windows ", " only."),
  form("error code", "0x80070539", "The page shows error ", " after the update."),
  form("ISBN", "978-0-306-40615-7", "The handbook (ISBN ", ") is out of print."),
  form("statute", "645.44", "Section ", " lists the holidays."),
  form("income limit", "$62,400", "Is the limit for a family of four still ", " this year?"),
];

// Helpers

function form(name: string, number: string, before = "My client's SSN is ", after = ". Thank you."): Form {
  return { name, text: before + number + after, start: before.length, end: before.length + number.length };
}

/** The number in the digits of another script, whose zero is given. */
function digits(zero: number): string {
  return "539-48-2071".replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}
