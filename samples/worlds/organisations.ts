import type { Country } from '#field/field';
import type { OrganisationKind } from '#party/organisation';

/** An organisation of the sample worlds. All are invented; the numbers come from ranges that the registers do not give out. */
export type SampleOrganisation = {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly country: Country;
  readonly place: string;
  readonly identifier: { readonly scheme: string; readonly id: string };
  /** What it is in a sentence or two, in its own language and in the other. */
  readonly about: string;
  readonly otherAbout: string;
};

const norwegian = (id: string) => ({ scheme: 'NO-BRC', id }); // test numbers begin with 3; the register gives out 8 and 9
const company = (id: string) => ({ scheme: 'GB-COH', id }); // far above the numbers that Companies House has reached

export const organisations = {
  lyngfjell: {
    name: 'Lyngfjell kommune (demo)',
    kind: 'buyer',
    country: 'NO',
    place: 'Lyngfjell',
    identifier: norwegian('310000108'),
    about: 'Fjellkommune med 4 300 innbyggere. Én rådgiver kjøper inn til helse og omsorg, ved siden av alt annet.',
    otherAbout: 'A mountain municipality of 4,300 people. One adviser buys for health and care, on top of everything else.',
  },
  hospital: {
    name: 'Lyngfjell sykehus HF (demo)',
    kind: 'funder',
    country: 'NO',
    place: 'Lyngfjell',
    identifier: norwegian('310000175'),
    about: 'Lokalsykehus for fire kommuner. Sparer penger når kommunene forebygger, og kan være med og betale.',
    otherAbout: 'Local hospital for four municipalities. It saves money when they prevent illness, and may share the bill.',
  },
  nordliaKommune: {
    name: 'Nordlia kommune (demo)',
    kind: 'buyer',
    country: 'NO',
    place: 'Nordlia',
    identifier: norwegian('310000604'),
    about: 'Nabokommune med 2 100 innbyggere. Kjøper lite selv og er glad for å kjøpe sammen med andre.',
    otherAbout: 'A neighbouring municipality of 2,100 people. It buys little and is glad to buy with others.',
  },
  fjordvangKommune: {
    name: 'Fjordvang kommune (demo)',
    kind: 'buyer',
    country: 'NO',
    place: 'Fjordvang',
    identifier: norwegian('310000671'),
    about: 'Kystkommune med 3 600 innbyggere. Innkjøp er én av fem oppgaver for den som har dem.',
    otherAbout: 'A coastal municipality of 3,600 people. Buying is one of five tasks of the person who does it.',
  },
  nattlys: {
    name: 'Nattlys AS (demo)',
    kind: 'enterprise',
    country: 'NO',
    place: 'Lyngfjell',
    identifier: norwegian('310000248'),
    about: 'Tre tidligere postbud og en sykepleier som leter etter folk ingen hører fra. Overskuddet blir i virksomheten.',
    otherAbout: 'Three former postal workers and a nurse who look for people nobody hears from. The surplus stays in the enterprise.',
  },
  omsorgsloftet: {
    name: 'Omsorgsløftet SA (demo)',
    kind: 'enterprise',
    country: 'NO',
    place: 'Nordlia',
    identifier: norwegian('310000310'),
    about: 'Samvirke eid av dem som jobber der. Fem ansatte gir dagtilbud til personer med demens i små, faste grupper.',
    otherAbout: 'A cooperative owned by the people who work there. Five staff run dementia day support in small, steady groups.',
  },
  fjordvang: {
    name: 'Fjordvang Omsorg AS (demo)',
    kind: 'enterprise',
    country: 'NO',
    place: 'Fjordvang',
    identifier: norwegian('310000388'),
    about: 'Omsorgsbedrift med 180 ansatte i sju kommuner.',
    otherAbout: 'A care company with 180 staff in seven municipalities.',
  },
  verkstedRen: {
    name: 'Verksted Ren SA (demo)',
    kind: 'enterprise',
    country: 'NO',
    place: 'Lyngfjell',
    identifier: norwegian('310000450'),
    about: 'Renhold og vaskeri. Halvparten av de 22 ansatte kom rett fra rus- eller soningsrehabilitering.',
    otherAbout: 'Cleaning and laundry. Half of the 22 staff came straight from rehabilitation after addiction or prison.',
  },
  blank: {
    name: 'Blank Renhold AS (demo)',
    kind: 'enterprise',
    country: 'NO',
    place: 'Nordlia',
    identifier: norwegian('310000523'),
    about: 'Renholdsfirma med 60 ansatte og lærlingeordning.',
    otherAbout: 'A cleaning company with 60 staff and apprenticeships.',
  },
  nabolaget: {
    name: 'Nabolaget SA (demo)',
    kind: 'enterprise',
    country: 'NO',
    place: 'Lyngfjell',
    identifier: norwegian('310000590'),
    about: 'Samvirke som besøker folk de første ukene etter et sykehusopphold.',
    otherAbout: 'A cooperative that visits people during the first weeks after a hospital stay.',
  },
  northmoor: {
    name: 'Northmoor Integrated Care Board (demo)',
    kind: 'buyer',
    country: 'EN',
    place: 'Northmoor',
    identifier: { scheme: 'GB-NHS', id: 'DEMO1' },
    about: 'Plans and pays for health care for 410,000 people in three towns and the moor between them.',
    otherAbout: 'Planlegger og betaler helsetjenester for 410 000 mennesker i tre byer og heia mellom dem.',
  },
  council: {
    name: 'Northmoor Council (demo)',
    kind: 'buyer',
    country: 'EN',
    place: 'Northmoor',
    identifier: { scheme: 'GB-LAE', id: 'DEMO3' },
    about: 'The local authority for Northmoor and the Dale. It pays for social care, and for what happens when support breaks down.',
    otherAbout: 'Kommunen for Northmoor og the Dale. Den betaler for omsorg, og for det som skjer når støtten svikter.',
  },
  oversightGroup: {
    name: 'Commissioning Oversight Group, Northmoor (demo)',
    kind: 'oversight',
    country: 'EN',
    place: 'Northmoor',
    identifier: { scheme: 'GB-NHS', id: 'DEMO2' },
    about: 'Two members of the public and a councillor who read what the board has decided, and ask.',
    otherAbout: 'To innbyggere og en folkevalgt som leser det styret har bestemt, og spør.',
  },
  fund: {
    name: 'Social Enterprise Investment Fund (demo)',
    kind: 'funder',
    country: 'EN',
    place: 'Northmoor',
    identifier: company('99000101'),
    about: 'Gives grants and loans to social enterprises in health that a bank turns down.',
    otherAbout: 'Gir tilskudd og lån til sosiale virksomheter innen helse som banken sier nei til.',
  },
  moorside: {
    name: 'Moorside Health Commons CIC (demo)',
    kind: 'enterprise',
    country: 'EN',
    place: 'Moorside',
    identifier: company('99000112'),
    about: 'GPs and nurses working evenings and weekends. Anyone over 16 who lives here can be a member.',
    otherAbout: 'Fastleger og sykepleiere som jobber kveld og helg. Alle over 16 år som bor her, kan bli medlem.',
  },
  openDoor: {
    name: 'Open Door Northmoor CIC (demo)',
    kind: 'enterprise',
    country: 'EN',
    place: 'Northmoor',
    identifier: company('99000123'),
    about: 'Twelve former NHS staff who run a one-stop health centre with and for people who are homeless.',
    otherAbout: 'Tolv tidligere NHS-ansatte som driver et helsehus sammen med og for folk uten bolig.',
  },
  firstSteps: {
    name: 'First Steps Derwent CIC (demo)',
    kind: 'enterprise',
    country: 'EN',
    place: 'Derwent',
    identifier: company('99000134'),
    about: 'Six family nurses who follow very young parents through the first two years.',
    otherAbout: 'Seks familiesykepleiere som følger svært unge foreldre gjennom de to første årene.',
  },
  hulmeStreet: {
    name: 'Hulme Street Living Centre CIC (demo)',
    kind: 'enterprise',
    country: 'EN',
    place: 'Northmoor',
    identifier: company('99000145'),
    about: 'A walk-in health centre. Three quarters of the staff live within a mile of it.',
    otherAbout: 'Et helsesenter uten timebestilling. Tre av fire ansatte bor i gangavstand.',
  },
  hearthside: {
    name: 'Hearthside Carers CIC (demo)',
    kind: 'enterprise',
    country: 'EN',
    place: 'Thornby',
    identifier: company('99000156'),
    about: 'Run by people who have cared for somebody at home themselves.',
    otherAbout: 'Drevet av folk som selv har hatt omsorg for noen hjemme.',
  },
  megaCare: {
    name: 'MegaCare Ltd (demo)',
    kind: 'enterprise',
    country: 'EN',
    place: 'London',
    identifier: company('99000167'),
    about: 'A national provider with 9,000 staff and long experience of large contracts.',
    otherAbout: 'Landsdekkende leverandør med 9 000 ansatte og lang erfaring med store avtaler.',
  },
  valueMed: {
    name: 'ValueMed Ltd (demo)',
    kind: 'enterprise',
    country: 'EN',
    place: 'Leeds',
    identifier: company('99000178'),
    about: 'Health services at a low price, from 14 clinics in the north of England.',
    otherAbout: 'Helsetjenester til lav pris, fra 14 klinikker i Nord-England.',
  },
  longRound: {
    name: 'Long Round Co-operative Ltd (demo)',
    kind: 'enterprise',
    country: 'EN',
    place: 'The Dale',
    identifier: company('99000211'),
    about: 'Run by the 34 home carers who do the rounds. Each has one vote, and together they elect most of the board.',
    otherAbout: 'Drives av de 34 som går rundene hjemme hos folk. Hver har én stemme, og sammen velger de flertallet i styret.',
  },
  wayside: {
    name: 'Wayside Nursing CIC (demo)',
    kind: 'enterprise',
    country: 'EN',
    place: 'Northmoor',
    identifier: company('99000222'),
    about: 'Twelve nurses and support workers who took over the street nursing they had done for the board.',
    otherAbout: 'Tolv sykepleiere og miljøarbeidere som overtok gatesykepleien de før drev for styret.',
  },
} as const satisfies Record<string, SampleOrganisation>;

export type OrganisationKey = keyof typeof organisations;
