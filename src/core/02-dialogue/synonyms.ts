import type { Language } from '#value/text';

/** Words for the same thing, as people write them: bokmål and nynorsk together, and English. `avlast*`: every word that begins so, compounds included. */
export type SynonymRow = { readonly [L in Language]: readonly string[] };

const row = (nb: string, en: string): SynonymRow => ({ nb: split(nb), en: split(en) });
const split = (words: string) => words.split(',').map((word) => word.trim());

/**
 * Used when somebody asks, never when a text is stored: a new row works at once and for all texts. Why a table: the stemmers know neither nynorsk nor that
 * `ensomhet` and `ensomme` belong together, they do not split compounds, and they do not translate. A row says one thing; a word may stand in several.
 * A phrase keeps all its words: the stemmers drop small ones, and “day off” would find every “day” (matching.test.ts).
 */
export const synonymRows: readonly SynonymRow[] = [
  row('ensom*, einsam*, ensomhet, alene, åleine, aleine', 'lonely, loneliness, alone, isolated, isolation'),
  row('demens*, hukommelse*, kognitiv svikt, alzheimer*', 'dementia, alzheimer*, memory loss'),
  row('eldre*, gammel, gamle, alderdom, pensjonist*', 'older people, elderly, old age, seniors, pensioner*'),
  row('pårørende*, pårørande*, omsorgsgiver*', 'carer, carers, caregiver*, family carers'),
  row('avlast*, avlaste, fridag*, helgefri', 'respite, break, breaks'),
  row('dagaktivitet*, dagtilbud*, dagsenter*, aktivitetstilbud, dagtid, dagene', 'day activity, day centre, day care, day club, daytime*'),
  row('hjemme*, heime*, hjem, heim, hjemmeboende, heimebuande', 'home, homes'),
  row('bor alene, bur åleine, bur aleine, aleinebuande, aleneboende', 'live alone, living alone'),
  row('besøk*, vitjing*, besøksven*, besøksvenn*', 'visit*, befriend*, company'),
  row('turfølge, turfølgje, tur, går tur, spasertur', 'walk*, outing*'),
  row('natt*, nattevakt', 'night, nights, overnight'),
  row('telefon*, ringe, ring, svarer', 'telephone, phone, call, calls, helpline'),
  row('sykehus*, sjukehus*, utskriv*, innlegg*, innlagt, reinnlegg*', 'hospital, discharge*, admission*, readmission*, ward'),
  row('sykepleie*, sjukepleie*, hjemmesykepleie, heimesjukepleie', 'nurse, nurses, nursing'),
  row('demenslag, fast team, faste team, små team, faste folk', 'fixed team, small team'),
  row('renhold*, reinhald*, vaskehjelp, rengjøring*, reingjering*', 'cleaning, cleaner*, janitor*'),
  row('tøyvask, vaskeri*, tekstil, klesvask', 'laundry, washing'),
  row('mat, middag*, måltid*, kjøkken*, matombringing*, lunsj*', 'meal, meals, food, dinner, lunch, cook*, kitchen, catering'),
  row('arbeid*, jobb*, stilling*, sysselsett*, arbeidsliv*', 'work, job, jobs, employ*, paid work, vacancy'),
  row('arbeidstrening, opplæring*, praksis*, lærling*, kurs*, fagbrev', 'training, apprentice*, placement*, course*, certificate'),
  row('ungdom*, unge, ungdommer', 'young people, youth, teenager*, school leavers'),
  row('sluttet på skolen, frafall*, fråfall*, utenfor skole', 'left school, dropout*, neet'),
  row('verksted*, verkstad*, mekke, skru, skruverksted', 'workshop*, make, mend'),
  row('sykkel*, sykler, reparer*, ombruk*, gjenbruk*', 'bicycle*, bike*, repair*, reuse*'),
  row('rus*, ruser, avheng*, alkohol*, narkotika', 'drug*, alcohol, addiction, substance*'),
  row('bostedsløs*, bustadlaus*, hospits*, sover ute', 'homeless*, rough sleeper, sleep rough, sleeping rough, hostel*'),
  row('bolig*, bustad*, leilighet*, leilegheit*', 'housing, flat, tenancy, tenant*'),
  row('psykisk*, angst*, depresjon*, deprimert', 'mental health, anxiety, depression, psychosis, low mood'),
  row('flyktning*, nyankomne, innvandrer*, flyktet, introduksjonsprogram*', 'refugee*, asylum*, new arrivals, migrant*'),
  row('utviklingshem*, tilrettelagt arbeid', 'learning disability, learning disabilities'),
  row('fengsel*, sittet inne, løslat*, soning*', 'prison*, released, release, inside, offender*'),
  row('barn, unger, born', 'child, children, kids'),
  row('familie*, foreldre*', 'family, families, parent*'),
  row('lite penger, fattig*, dårlig råd', 'poverty, poor families, low income'),
  row('fritid*, idrett*, trening, korps', 'leisure, sport*, recreation'),
  row('nyfødt*, første året, barsel*', 'baby, babies, newborn*, first year'),
  row(
    'park*, grøntanlegg*, uteområde*, hage*, gravplass*, kirkegård*, gravlund*',
    'park, parks, garden, gardens, gardening, grounds, green space, cemetery',
  ),
  row('gård*, gard, garden, gardsarbeid, tunet', 'farm, farms, farming, care farm'),
  row('trygghet*, trygg*, fall, sensor*, velferdsteknologi*, tilsyn', 'safe, safety, falls, sensor*, monitoring, alarm*'),
  row('lege*, fastlege*, legevakt*', 'doctor*, gp, clinic, surgery'),
  row('skyss, transport*, kjør*, køyr*', 'transport, lift, minibus, driver*'),
  row('nabo*, granne*, nærmiljø*, bydel', 'neighbour*, neighbor*, community, estate'),
];

/**
 * Words so common that they say nothing: those of every text, and those of every need and solution. They are not looked for and not compared.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `som har hadde og ikke ikkje på til med for av den det er en et at fra frå kan vil skal blir var vi oss seg sin si sitt sine ut inn opp ned etter før når hvor kor
  hva kva hvem kven der her så men eller om over under mellom ved uten utan bare berre bor bur selv sjølv også enn da hele heile alle
  the and for with who that this these those have has had from they their them are was were not but into out when where what which than then been being only also
  its our your you his her him she all any can could should will how why there here while because own very too
  vet veit sier seier være vær know knows say says
  behov tilbud tjeneste tjenester kommune kommunen kommunens kommuner løsning løsninger folk mennesker menneske person personer mange flere fleire noen nokon ingen
  mangler manglar trenger treng helst gjerne bruker bruke finnes ofte også heller dårlig godt bedre mer mest andre annen samme hver kvar gang ganger år måneder måned uke uka veka dag dager
  rundt omtrent minst høyst halvparten tredje tre fire fem seks to en ett får fått gjør gjere kommer kjem går blir bli være vera dem dei den det de
  people person need needs service services council borough area many more most some nobody anybody lack lacks want wants would like around about half third
  year years month months week weeks day days every each same other others one two three four five six get gets getting come comes help way time thing things
  sist siste sammen saman nå alltid aldri igjen både blant mens fordi derfor hvis dersom slik slike dette disse denne dere deres han hun hans hennes jeg meg
  må måtte bør skulle ville kunne ble blitt litt lite mye nesten kanskje først første lenge lenger
  off look looks looking looked somebody someone anybody anyone everybody everyone something anything nothing take takes taken taking give gives given giving
  make makes made making keep keeps kept find finds found finding use uses used using tell tells told talk talks see sees seen show shows shown
  sit sits stay stays feel feels meet meets ask asks asked put puts let lets try tries happen happens become becomes say said goes gone going
  ta tar tatt gi gir gitt ser sett finne finner funnet holde holder si sagt sitte sitter står stå la lar møte møter snakke snakker prøve prøver
  spørre spør føle føler vise viser brukt ønske ønsker noe noko ingenting alltid annet andres hverandre
  together last first still just never always already again both between must may might would did does done much such`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/**
 * Words that help where more is in common, and are no reason by themselves: every second need says where people live. To leave them out of the
 * comparison loses what they find together with others (recall@10 of `npm run bench:matching` fell from 0.960 to 0.925).
 */
export const noReasonAlone: ReadonlySet<string> = new Set(['hjemme', 'heime', 'hjem', 'home', 'homes']);
