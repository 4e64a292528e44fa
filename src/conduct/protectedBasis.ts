/** The characteristics that the Code of Conduct protects. */
export type ProtectedBasis = "race" | "color" | "national-origin" | "age" | "disability" | "sex";

/** What a word names: the characteristic, and whether the word is the text's own, its broad sense of sex, or everyday. */
export interface BasisWord {
  readonly basis: ProtectedBasis;
  readonly from: "text" | "meaning-of-sex" | "everyday-word";
}

/** No basis has so long a name; a longer text is not read. */
const longestName = 64;

/**
 * Which protected characteristic does a basis name? Case, hyphens, spaces and camel case make no difference. `undefined` when the
 * word is none of those listed, which does not mean that the basis is unprotected.
 */
export function protectedBasis(name: string): BasisWord | undefined {
  return name.length > longestName ? undefined : words.get(normalized(name));
}

// Helpers

function normalized(name: string): string {
  const spaced = name.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
  return spaced
    .toLowerCase()
    .replace(/\P{L}+/gu, " ")
    .trim();
}

/** `conduct.code.nondiscrimination` */
const inTheText: Readonly<Record<ProtectedBasis, readonly string[]>> = {
  race: ["race"],
  color: ["color"],
  "national-origin": ["national origin"],
  age: ["age"],
  disability: ["disability"],
  sex: ["sex"],
};

/** `conduct.code.nondiscrimination-sex-meaning` */
const meaningOfSex: readonly string[] = [
  "sex characteristics",
  "intersex traits",
  "pregnancy",
  "pregnancy or related conditions",
  "sexual orientation",
  "gender identity",
  "sex stereotypes",
];

/** conduct.62-everyday-words-for-a-basis */
const everydayWords: Readonly<Record<ProtectedBasis, readonly string[]>> = {
  race: ["racial", "racial background", "racial identity"],
  color: ["colour", "skin color", "skin colour", "skin tone", "complexion"],
  "national-origin": [
    "nationality",
    "national background",
    "country of origin",
    "country of birth",
    "place of birth",
    "ancestry",
    "ethnicity",
    "ethnic origin",
    "ethnic background",
  ],
  age: ["ages", "old age", "older age", "young age", "elderly", "being elderly"],
  disability: [
    "disabilities",
    "disabled",
    "being disabled",
    "handicap",
    "impairment",
    "physical disability",
    "mental disability",
    "intellectual disability",
    "developmental disability",
    "learning disability",
  ],
  sex: [
    "gender",
    "intersex",
    "intersex status",
    "sex characteristic",
    "intersex trait",
    "pregnant",
    "being pregnant",
    "childbirth",
    "lactation",
    "breastfeeding",
    "pregnancy related condition",
    "pregnancy related conditions",
    "gay",
    "lesbian",
    "bisexual",
    "homosexuality",
    "transgender",
    "trans",
    "being transgender",
    "nonbinary",
    "non binary",
    "gender expression",
    "gender nonconformity",
    "sex stereotype",
    "sex stereotyping",
    "gender stereotype",
    "gender stereotypes",
  ],
};

const words: ReadonlyMap<string, BasisWord> = /* @__PURE__ */ wordList();

function wordList(): ReadonlyMap<string, BasisWord> {
  return new Map([
    ...entries(inTheText, "text"),
    ...entries({ sex: meaningOfSex }, "meaning-of-sex"),
    ...entries(everydayWords, "everyday-word"),
  ]);
}

function entries(
  lists: Readonly<Partial<Record<ProtectedBasis, readonly string[]>>>,
  from: BasisWord["from"],
): (readonly [string, BasisWord])[] {
  return Object.entries(lists).flatMap(([basis, names]) =>
    names.map((name) => [name, { basis: basis as ProtectedBasis, from }] as const),
  );
}
