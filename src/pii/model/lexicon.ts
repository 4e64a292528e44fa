/**
 * Word classes the model reads beside the words themselves, so that a medicine or an employer it never met in training is still one.
 * Written for this project; single words, folded to lower case without diacritics.
 */
import { wordHash } from "./tokens.js";

const lists: readonly (readonly [string, string])[] = [
  ["he", "he him his himself she her hers herself el ella su"],
  ["they", "they them their theirs themselves themself"],
  [
    "anyone",
    "someone somebody anyone anybody person people individual individuals whoever everyone everybody nobody folks consumers families households clients customers applicants enrollees members patients couples callers kids adults parents adult employees workers spouses dependents immigrants residents seniors students newborns minors noncitizens widows retirees farmers filers whom those alguien personas persona",
  ],
  [
    "person",
    "client customer consumer applicant enrollee member patient caller guy lady woman man gentleman fella fellow couple family household boy girl teen teenager senior elder elderly youngster subscriber insured policyholder cliente senora senor paciente familia youth grandma grandpa veteran farmer widow widower retiree student tenant buyer walkin neighbor neighbour dude gal clt clnt pt cx cust hh subscriber employee worker beneficiary recipient claimant dependent dependant",
  ],
  [
    "kin",
    "wife husband spouse partner son daughter mother father mom dad mama papa mum sister brother grandson granddaughter grandmother grandfather grandchild grandchildren aunt uncle niece nephew cousin stepson stepdaughter stepdad stepmom fiance fiancee girlfriend boyfriend ex sibling siblings parent child twin twins inlaw hija hijo esposo esposa madre padre mama hermana hermano abuela hubby hubs husbands wifes sons daughters moms dads grandparents granny auntie",
  ],
  ["title", "mr mrs ms miss mister dr sr sra srta senora senor rev sir madam auntie elder"],
  [
    "hypothetical",
    "if suppose supposing say imagine hypothetical hypothetically example sample whether would could assume assuming pretend scenario scenarios unless generally general specimen fictional fictitious fake placeholder dummy mock pretend template theoretical theory abstract typical typically usually any every each either generic instance case wondering demo exercise quiz training slide slides flyer handout script brochure cheat",
  ],
  [
    "ask",
    "what how when which where why does do is are can should may must will did who whose qualifies counts required allowed needed",
  ],
  [
    "health",
    `diabetes diabetic insulin cancer chemo chemotherapy radiation tumor lymphoma leukemia melanoma asthma copd emphysema inhaler oxygen dialysis kidney kidneys transplant liver hepatitis cirrhosis heart cardiac cardiologist cardiology stroke seizure seizures epilepsy migraine migraines arthritis rheumatoid lupus fibromyalgia ms sclerosis parkinson parkinsons alzheimers dementia depression anxiety bipolar schizophrenia ptsd adhd autism autistic therapist therapy counseling psychiatrist psychiatric addiction recovery rehab sober methadone suboxone opioid overdose alcoholism hiv aids prep tb tuberculosis pneumonia covid flu surgery surgeries surgeon operation knee hip hernia appendix gallbladder biopsy mammogram colonoscopy mri ct ultrasound xray scan prenatal obgyn ob midwife pregnancy trimester miscarriage csection preeclampsia birth delivery nicu premature preemie
      disabled disability disabilities wheelchair walker cane crutches amputee amputation prosthetic blind blindness deaf hearing glaucoma cataract cataracts retina retinopathy macular vision eye eyes ear ears tube tubes dentist dental tooth teeth denture dentures root canal orthodontist braces hospital hospitals hospitalized er icu ambulance clinic doctor doctors physician nurse oncologist oncology nephrologist neurologist endocrinologist dermatologist rheumatologist urologist pediatrician gastroenterologist pulmonologist podiatrist specialist specialists diagnosis diagnosed diagnoses symptom symptoms condition chronic prescription prescriptions rx refill refills medication medications medicine medicines meds pill pills dose doses infusion infusions injection injections shot shots vaccine metformin humira enbrel lisinopril losartan atorvastatin statin statins eliquis warfarin xarelto ozempic wegovy mounjaro trulicity jardiance lantus humalog novolog albuterol advair symbicort prednisone methotrexate gabapentin sertraline zoloft lexapro prozac wellbutrin lithium seroquel abilify adderall ritalin vyvanse xanax keppra lamictal levothyroxine synthroid thyroid hypothyroid biktarvy truvada descovy keytruda gleevec ibrance revlimid tamoxifen stelara remicade dupixent epipen epinephrine nitroglycerin plavix metoprolol amlodipine furosemide spironolactone oxycodone hydrocodone buprenorphine naltrexone vivitrol pain back spine spinal disc sciatica scoliosis fracture fractured broken ankle wrist shoulder rotator cuff torn acl blood pressure hypertension cholesterol anemia sickle cell hemophilia clot clots embolism aneurysm bypass stent pacemaker valve arrhythmia afib murmur gout ulcer ulcers crohns colitis ibs reflux celiac allergy allergies allergic anaphylaxis eczema psoriasis rash shingles apnea cpap nebulizer cystic fibrosis spina bifida cerebral palsy down syndrome tourette dyslexia concussion tbi brain injury coma hospice palliative terminal sick illness ill disease disorder infection infected fever cough pregnant expecting due weeks along lump cyst fibroids endometriosis ivf fertility menopause hysterectomy vasectomy prostate bladder catheter ostomy colostomy feeding tube wound burn burns bandage bariatric obesity weight eating anorexia bulimia insomnia sleep panic suicidal detox withdrawal relapse als huntingtons neuropathy foot feet amputated hearing aid aids implant implants cochlear glasses lasik stents embarazada diabetica enferma cirugia medicina treatment treatments checkup appointment visit visits admitted discharged er physical therapy rehab abortion acid acne alzheimer amoxicillin antibiotics appendicitis asperger aspirin ativan atrial fibrillation knees control thinner botox breast arm leg bronchitis carpal tunnel cavities chest chlamydia colon concerta crohn cymbalta drinking drug dvt fatty fentanyl gallstones gastric gender dysphoria gerd gestational gonorrhea graves attack herniated herpes risk hormone hpv hypothyroidism ibuprofen incontinence infertility stones klonopin lung lyme degeneration mini mono morphine mrsa multiple naloxone narcan nerve occupational ocd omeprazole osteoporosis ovarian pancreatitis attacks pcos percocet postpartum prediabetes risperdal rsv harm sepsis shortness breath simvastatin skin slipped std syphilis toothache topamax tramadol transgender trazodone ulcerative uti weak lungs wisdom zyprexa`,
  ],
  [
    "occupation",
    `cook chef waitress waiter server bartender barista dishwasher janitor cleaner housekeeper maid nanny babysitter daycare teacher aide paraprofessional para tutor professor nurse cna pca lpn rn caregiver homemaker mechanic welder machinist electrician plumber carpenter roofer painter mason drywall contractor construction laborer driver trucker truck uber lyft doordash instacart courier mail carrier postal cashier clerk retail sales salesman realtor barber hairdresser stylist salon nail tech manicurist cosmetologist farmer farming dairy rancher fisherman logger miner meatpacking butcher packer assembler assembly warehouse forklift picker factory plant foundry mill cannery bakery baker landscaper landscaping gardener snow plow custodian guard security receptionist secretary bookkeeper accountant paralegal lawyer attorney engineer programmer developer designer artist musician photographer freelance freelancer freelances freelancing gig selfemployed entrepreneur owner manager supervisor foreman dispatcher pilot flight attendant soldier army guard reservist police officer deputy firefighter emt paramedic pastor imam monk interpreter translator librarian seasonal temp temporary parttime fulltime union apprentice intern internship lineman bus school cafeteria hotel motel restaurant casino diner cafe taxi tailor seamstress sewing butchers actor adjunct administrative architect assisted baggage handler teller barbershop beekeeper counselor dealership ceo chiropractor civil coach conductor consultant analyst hygienist director dispensary drafter drywaller editor esthetician farmhand advisor operator station grad grain graphic grocery handyman hvac technician independent lifeguard liquor massage meat packing mechanical migrant national practitioner occupational optometrist phlebotomist priest principal psychologist radiology referee reporter resort associate sheriff stocker substitute taconite tattoo thrift unemployed harvester writer`,
  ],
  [
    "work",
    "job jobs work works working worked worker hired hire hires fired laid layoff layoffs quit quits resigned retired retires retirement employer employers employed employment employee employees boss shift shifts hours overtime nights weekends paycheck paychecks stub stubs paystub paystubs payroll career position promoted promotion transferred downsized furloughed strike severance trabaja trabajo business company startup",
  ],
  [
    "pay",
    "earn earns earned earning earnings make makes made making paid pays wage wages salary salaried hourly weekly biweekly monthly annually yearly annual gross net income incomes tips commission commissions bonus unemployment ui ssdi ssi rsdi disability pension pensions annuity dividends rental rent royalties alimony stipend grant sueldo gana k mo yr hr hour month year week magi agi",
  ],
  [
    "tax",
    "tax taxes file files filed filing filer filers jointly joint separately separate single mfj mfs hoh dependent dependents dependant dependants claim claims claimed claiming return returns 1040 1095 8962 w2 1099 schedule irs refund deduction itemizes spouse head household qualifying widow",
  ],
  [
    "family",
    "pregnant pregnancy baby babies newborn twins triplets infant married marriage marry marries wedding divorced divorce divorcing separated separation widowed single household kids children child custody adopted adoption foster stepchildren members size roommate cohabiting lives moved remarried engaged toddler expecting kiddo kiddos bebe familia hijos guardian guardianship orphan engaged legally fiance honeymoon ceremony",
  ],
  [
    "plan",
    "plan plans bronze silver gold platinum catastrophic qhp hmo ppo hsa deductible copay premium premiums coverage insurance insured policy enrolled enroll enrolls enrolling enrollment enrolment disenrolled canceled cancelled cancellation terminated termination lapsed effectuated effectuate effective cobra dental sep binder autopay invoice renewed renewal reinstated reinstatement uninsured switched network card plan's",
  ],
  [
    "carrier",
    "medica ucare healthpartners quartz bluecross blueshield blue cross bcbs bcbsmn plus preferredone delta dentegra humana aetna cigna united unitedhealthcare uhc oscar hennepin southcountry primewest itasca sanford avera avera's anthem kaiser molina ambetter guardian metlife applause aware elevate peak simplicity strive harmony value engage",
  ],
  [
    "program",
    "ma mcre minnesotacare mnc mncare medicaid medicare chip mfip snap tefra emergency ema medical assistance qmb slmb waiver cadi ltc msho mfpp bhp wic eligible ineligible eligibility qualify qualifies qualified qualifying approved denied denial denies determined determination closed redetermination appeal appealed found overincome bumped kicked califico approval tma spenddown",
  ],
  [
    "credit",
    "aptc ptc credit credits subsidy subsidies csr csrs reduction reductions sharing advance slcsp reconcile reconciliation repay 8962 cost-sharing",
  ],
  [
    "origin",
    `citizen citizens citizenship naturalized naturalization noncitizen immigrant immigration immigrated refugee refugees asylee asylum parole parolee parolees visa visas green lpr permanent resident undocumented daca tps dreamer i-94 i-551 uscis ead sevis passport tribal tribe tribes enrolled band ojibwe dakota lakota anishinaabe chippewa sioux reservation native indian born birthplace birth country somalia somali somaliland kenya kenyan ethiopia ethiopian eritrea eritrean sudan sudanese nigeria nigerian liberia liberian ghana ghanaian cameroon togo congo congolese uganda burundi rwanda morocco egypt egyptian syria syrian iraq iraqi iran iranian afghanistan afghan pakistan pakistani india bangladesh bangladeshi nepal nepali nepalese bhutan bhutanese tibet tibetan burma burmese myanmar karen karenni thailand thai laos lao laotian hmong vietnam vietnamese cambodia cambodian khmer philippines filipino filipina china chinese taiwan korea korean japan japanese mexico mexican mexicana guatemala guatemalan honduras honduran salvador salvadoran nicaragua cuba cuban haiti haitian dominican colombia colombian venezuela venezuelan ecuador ecuadorian peru peruvian bolivia chile argentina brazil brazilian ukraine ukrainian russia russian belarus poland polish romania moldova bosnia bosnian serbia albania germany german france french england british ireland irish sweden norway canada canadian jalisco oaxaca michoacan puebla mogadishu hargeisa nairobi addis kyiv kharkiv lviv odesa saigon hanoi vientiane kabul damascus baghdad karachi lahore mumbai delhi kathmandu yangon manila beijing shanghai lagos accra monrovia caracas quito lima bogota dadaab kakuma camp`,
  ],
  [
    "town",
    `minneapolis mpls paul stpaul duluth rochester bloomington brooklyn park center plymouth maple grove woodbury eagan eden prairie burnsville coon rapids blaine lakeville minnetonka apple valley edina cloud mankato moorhead maplewood shakopee richfield cottage roseville inver heights andover savage fridley owatonna austin oakdale winona chaska ramsey shoreview winona willmar faribault northfield albert lea hastings crystal hibbing hutchinson bemidji brainerd alexandria marshall worthington elk river fergus falls anoka stillwater monticello otsego buffalo virginia cloquet detroit lakes thief wadena morris crookston grand marais international ely moorhead waseca luverne pipestone windom fairmont jackson redwood montevideo granite glencoe litchfield melrose sauk centre little pine city mora cambridge princeton milaca aitkin walker bagley roseau warroad baudette ada mahnomen cass wabasha lake red wing zumbrota kasson byron preston caledonia spring grove lanesboro chatfield waconia delano rockford jordan belle plaine peter sleepy eye ulm springfield tracy slayton minnesota mn wisconsin iowa dakota fargo hennepin dakota stearns olmsted anoka carver itasca koochiching beltrami polk becker crow wing winthrop gaylord arlington pelican perham frazee barnesville breckenridge wheaton ortonville benson appleton canby ivanhoe tower cook babbitt aurora biwabik eveleth gilbert chisholm buhl nashwauk coleraine bovey frogtown midway phillips cedar riverside dinkytown northside southside eastside westside powderhorn whittier como albertville annandale battle creek baxter earth bois forte brookings brown camden cannon carlton champlin chanhassen chisago clay clearwater cokato cologne columbia corcoran neighborhood crosby dassel dayton bluff decorah deer dilworth douglas bethel forks eau claire ellsworth esko excelsior farmington fond lac forest fosston freeborn glenwood golden goodhue portage greater hallock ham hamline hanover hawley hermantown highland hinckley hopkins hoyt hubbard hudson hugo iron range isanti kandiyohi keewatin kingfield crescent crosse sueur leech reservation lester lincoln linden hills lino canada longfellow loring sioux lowertown lyon macalester groveland madelia martin mason mayer mcgregor mcleod medina mendota menomonie milbank mille lacs minot montgomery moose morrison morton mound mounds mountain mower naytahwaush nett brighton prague richmond nicollet nobles nokomis northeast norwood onamia orono otter tail payne phalen paynesville pierz island plainview ponemah prescott proctor nation redby robbinsdale rogers rondo rosemount rushford james louis michael sandstone sartell scott seward mdewakanton sherburne bay spirit standish staples starbuck steele stewartville summit superior twin cities harbors uptown vadnais victoria wahpeton warren washington watertown wayzata wells seventh winsted wright america zimmerman`,
  ],
  [
    "street",
    "st street ave avenue av rd road ln lane dr drive blvd boulevard ct court cir circle pl place way pkwy parkway ter terrace trl trail hwy highway route rural box po apt apartment unit ste suite lot trailer upper lower floor bldg building township cr loop pt point hts ridge crossing square fire zip county basement shelter couch mailing residence address lives living moved resides stays alley arcade bay bend birch broadway central chicago cove curve elm emerson franklin fremont glenwood hiawatha highland jefferson larpenteur lexington lincoln london lowry lyndale maryland minnehaha nicollet oak olson memorial path payne penn portland selby sixth snelling summit sunset superior walnut washington",
  ],
  [
    "money",
    "bank bremer wells fargo tcf huntington chase citi capital associated usbank us credit union cu spire affinity wings topline hiway mastercard visa amex discover debit card cards checking savings account accounts acct routing aba iban balance balances owes owe owed owing debt debts loan loans mortgage lien overdrawn overdraft bounced garnished garnishment bankruptcy bankrupt collections ira 401k 403b annuity cd certificate inheritance inherited settlement trust escrow zelle venmo paypal chime cashapp deposit deposited withdrawal withdrew refund bill bills statement payment bounced nsf wire void check checks cheque stocks bonds dollars bucks",
  ],
  [
    "school",
    "school schools college university campus student students freshman sophomore junior senior grade grader graduate graduated graduates graduation diploma ged degree bachelor bachelors masters phd nursing program semester tuition fafsa transcript transcripts enrolled kindergarten preschool headstart elementary middle high academy institute technical community dropout dropped iep esl classes class course studying studies major majoring apprenticeship umn augsburg hamline macalester olaf carleton dunwoody mctc minneapolis metro state winona normandale century inver",
  ],
  [
    "biometric",
    "fingerprint fingerprints fingerprinted prints thumbprint thumb palm iris retina retinal selfie selfies face facial faceid photo photos photograph picture headshot mugshot scan scans scanned voice voiceprint voiceprints biometric biometrics dna saliva swab gait signature liveness",
  ],
  ["maiden", "maiden born mother mothers mother's nee madre soltera surname"],
  [
    "age",
    "age aged ages years year yrs yr old yo turns turned turning born birthday bday dob birthdate b-day months mos mo weeks anos cumple birth d.o.b turn",
  ],
  [
    "month",
    "jan feb mar apr jun jul aug sep sept oct nov dec january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  ],
  [
    "number",
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand zero oh double triple dash first second third half dozen grand",
  ],
  [
    "identifier",
    "case application app id ids number num no policy member membership license licence dl passport alien uscis i-94 mnsure mets reference ref ticket confirmation acct account login username user subscriber group pmi mn-its npn admin assister training code tracking claim certificate file docket enrollment hcid",
  ],
  [
    "organization",
    "agency insurance benefits clinic llc inc group associates partners health community services center navigators outreach mnsure dhs county state department irs cms team desk office department portal system website form forms notice letter manual webinar conference newsletter policy rule rules statute cfr subpart section page course module abbott laboratories northwestern aldi allina altru amazon arctic america shield boston scientific bright briva cargill catholic charities centerpoint energy centracare costco cub foods cuyuna cvs air commerce economic development revenue digi ecolab essentia fairview fedex fleet mills gillette gundersen hazelden betty ford hcmc healthcare depot hormel vee internal jbs jennie kwik clinica lakewood lutheran marvin windows medtronic menards methodist transit minuteclinic mystic american neighborhood healthsource memorial nystrom nicollet serving planned parenthood polaris portico healthnet prime regions ridgeview riverwood salvation schwan clans administration alliance luke mary sunrise swift target treasure island tricare ups usps veterans affairs walgreens walmart xcel",
  ],
  [
    "signoff",
    "thanks thank thx regards sincerely best cheers respectfully warmly cordially gracias yours ty tks appreciated",
  ],
];

export const wordClasses: readonly string[] = lists.map(([name]) => name);

/** Bit of each class. */
export const classBit: Readonly<Record<string, number>> = Object.fromEntries(
  wordClasses.map((name, i) => [name, 1 << i]),
);

const SIZE = 16384;
let keys: Int32Array | undefined;
let masks: Int32Array;

function build(): Int32Array {
  const table = new Int32Array(SIZE);
  masks = new Int32Array(SIZE);
  lists.forEach(([, words], bit) => {
    for (const word of words.split(/\s+/u)) {
      const hash = wordHash(word) || 1;
      let at = hash & (SIZE - 1);
      while (table[at] !== 0 && table[at] !== hash) at = (at + 1) & (SIZE - 1);
      table[at] = hash;
      masks[at] = (masks[at] as number) | (1 << bit);
    }
  });
  keys = table;
  return table;
}

/** The classes of a word, as bits. */
export function classesOf(hash: number): number {
  const table = keys ?? build();
  let at = hash & (SIZE - 1);
  for (;;) {
    const key = table[at];
    if (key === hash) return masks[at] as number;
    if (key === 0) return 0;
    at = (at + 1) & (SIZE - 1);
  }
}
