import type { Country } from '#field/field';
import type { OrganisationKind } from '#party/organisation';
import type { Language, Text } from '#value/text';

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

/** A person of the sample worlds with what the person card says. All are invented. */
export type SamplePerson = {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly title: string;
  readonly organisation: OrganisationKey | null;
  /** Leads act as buyers in the cases of their body. */
  readonly lead: boolean;
  readonly story: Text;
};

const norwegian = (id: string) => ({ scheme: 'NO-BRC', id }); // test numbers begin with 3; the register gives out 8 and 9
const company = (id: string) => ({ scheme: 'GB-COH', id }); // far above the numbers that Companies House has reached

export const organisations = {
  lyngfjell: {
    name: 'Lyngfjell kommune (demo)', kind: 'buyer', country: 'NO', place: 'Lyngfjell', identifier: norwegian('310000108'),
    about: 'Fjellkommune med 4 300 innbyggere. Én rådgiver kjøper inn til helse og omsorg, ved siden av alt annet.',
    otherAbout: 'A mountain municipality of 4,300 people. One adviser buys for health and care, on top of everything else.',
  },
  hospital: {
    name: 'Lyngfjell sykehus HF (demo)', kind: 'funder', country: 'NO', place: 'Lyngfjell', identifier: norwegian('310000175'),
    about: 'Lokalsykehus for fire kommuner. Sparer penger når kommunene forebygger, og kan være med og betale.',
    otherAbout: 'Local hospital for four municipalities. It saves money when they prevent illness, and may share the bill.',
  },
  nattlys: {
    name: 'Nattlys AS (demo)', kind: 'enterprise', country: 'NO', place: 'Lyngfjell', identifier: norwegian('310000248'),
    about: 'Tre tidligere postbud og en sykepleier som leter etter folk ingen hører fra. Overskuddet blir i virksomheten.',
    otherAbout: 'Three former postal workers and a nurse who look for people nobody hears from. The surplus stays in the enterprise.',
  },
  omsorgsloftet: {
    name: 'Omsorgsløftet SA (demo)', kind: 'enterprise', country: 'NO', place: 'Nordlia', identifier: norwegian('310000310'),
    about: 'Samvirke eid av dem som jobber der. Fem ansatte gir dagtilbud til personer med demens i små, faste grupper.',
    otherAbout: 'A cooperative owned by the people who work there. Five staff run dementia day support in small, steady groups.',
  },
  fjordvang: {
    name: 'Fjordvang Omsorg AS (demo)', kind: 'enterprise', country: 'NO', place: 'Fjordvang', identifier: norwegian('310000388'),
    about: 'Omsorgsbedrift med 180 ansatte i sju kommuner.',
    otherAbout: 'A care company with 180 staff in seven municipalities.',
  },
  verkstedRen: {
    name: 'Verksted Ren SA (demo)', kind: 'enterprise', country: 'NO', place: 'Lyngfjell', identifier: norwegian('310000450'),
    about: 'Renhold og vaskeri. Halvparten av de 22 ansatte kom rett fra rus- eller soningsrehabilitering.',
    otherAbout: 'Cleaning and laundry. Half of the 22 staff came straight from rehabilitation after addiction or prison.',
  },
  blank: {
    name: 'Blank Renhold AS (demo)', kind: 'enterprise', country: 'NO', place: 'Nordlia', identifier: norwegian('310000523'),
    about: 'Renholdsfirma med 60 ansatte og lærlingeordning.',
    otherAbout: 'A cleaning company with 60 staff and apprenticeships.',
  },
  nabolaget: {
    name: 'Nabolaget SA (demo)', kind: 'enterprise', country: 'NO', place: 'Lyngfjell', identifier: norwegian('310000590'),
    about: 'Samvirke som besøker folk de første ukene etter et sykehusopphold.',
    otherAbout: 'A cooperative that visits people during the first weeks after a hospital stay.',
  },
  northmoor: {
    name: 'Northmoor Integrated Care Board (demo)', kind: 'buyer', country: 'EN', place: 'Northmoor', identifier: { scheme: 'GB-NHS', id: 'DEMO1' },
    about: 'Plans and pays for health care for 410,000 people in three towns and the moor between them.',
    otherAbout: 'Planlegger og betaler helsetjenester for 410 000 mennesker i tre byer og heia mellom dem.',
  },
  oversightGroup: {
    name: 'Commissioning Oversight Group, Northmoor (demo)', kind: 'oversight', country: 'EN', place: 'Northmoor', identifier: { scheme: 'GB-NHS', id: 'DEMO2' },
    about: 'Two members of the public and a councillor who read what the board has decided, and ask.',
    otherAbout: 'To innbyggere og en folkevalgt som leser det styret har bestemt, og spør.',
  },
  fund: {
    name: 'Social Enterprise Investment Fund (demo)', kind: 'funder', country: 'EN', place: 'Northmoor', identifier: company('99000101'),
    about: 'Gives grants and loans to social enterprises in health that a bank turns down.',
    otherAbout: 'Gir tilskudd og lån til sosiale virksomheter innen helse som banken sier nei til.',
  },
  moorside: {
    name: 'Moorside Health Commons CIC (demo)', kind: 'enterprise', country: 'EN', place: 'Moorside', identifier: company('99000112'),
    about: 'GPs and nurses working evenings and weekends. Anyone over 16 who lives here can be a member.',
    otherAbout: 'Fastleger og sykepleiere som jobber kveld og helg. Alle over 16 år som bor her, kan bli medlem.',
  },
  openDoor: {
    name: 'Open Door Northmoor CIC (demo)', kind: 'enterprise', country: 'EN', place: 'Northmoor', identifier: company('99000123'),
    about: 'Twelve former NHS staff who run a one-stop health centre with and for people who are homeless.',
    otherAbout: 'Tolv tidligere NHS-ansatte som driver et helsehus sammen med og for folk uten bolig.',
  },
  firstSteps: {
    name: 'First Steps Derwent CIC (demo)', kind: 'enterprise', country: 'EN', place: 'Derwent', identifier: company('99000134'),
    about: 'Six family nurses who follow very young parents through the first two years.',
    otherAbout: 'Seks familiesykepleiere som følger svært unge foreldre gjennom de to første årene.',
  },
  hulmeStreet: {
    name: 'Hulme Street Living Centre CIC (demo)', kind: 'enterprise', country: 'EN', place: 'Northmoor', identifier: company('99000145'),
    about: 'A walk-in health centre. Three quarters of the staff live within a mile of it.',
    otherAbout: 'Et helsesenter uten timebestilling. Tre av fire ansatte bor i gangavstand.',
  },
  hearthside: {
    name: 'Hearthside Carers CIC (demo)', kind: 'enterprise', country: 'EN', place: 'Thornby', identifier: company('99000156'),
    about: 'Run by people who have cared for somebody at home themselves.',
    otherAbout: 'Drevet av folk som selv har hatt omsorg for noen hjemme.',
  },
  megaCare: {
    name: 'MegaCare Ltd (demo)', kind: 'enterprise', country: 'EN', place: 'London', identifier: company('99000167'),
    about: 'A national provider with 9,000 staff and long experience of large contracts.',
    otherAbout: 'Landsdekkende leverandør med 9 000 ansatte og lang erfaring med store avtaler.',
  },
  valueMed: {
    name: 'ValueMed Ltd (demo)', kind: 'enterprise', country: 'EN', place: 'Leeds', identifier: company('99000178'),
    about: 'Health services at a low price, from 14 clinics in the north of England.',
    otherAbout: 'Helsetjenester til lav pris, fra 14 klinikker i Nord-England.',
  },
} as const satisfies Record<string, SampleOrganisation>;

export type OrganisationKey = keyof typeof organisations;

/** In the order in which the demo shows the cards: the people of the ten-minute walk first. */
export const people = {
  ingrid: {
    name: 'Ingrid Solberg', email: 'ingrid@example.no', language: 'nb', title: 'Rådgiver helse og omsorg', organisation: 'lyngfjell', lead: true,
    story: {
      nb: 'Innkjøp er 15 prosent av jobben hennes. I dag venter et behov på svar, og en konkurranse stenger straks.',
      en: 'Buying is 15 percent of her job. Today a need waits for an answer, and a call is about to close.',
    },
  },
  kari: {
    name: 'Kari Moe', email: 'kari@example.no', language: 'nb', title: 'Daglig leder', organisation: 'omsorgsloftet', lead: true,
    story: {
      nb: 'Har et nesten ferdig tilbud om dagtilbud til personer med demens. Ett svar mangler.',
      en: 'Her bid for dementia day support is almost done. One answer is missing.',
    },
  },
  samira: {
    name: 'Samira Rahman', email: 'samira@example.org', language: 'en', title: 'Senior commissioning manager', organisation: 'northmoor', lead: true,
    story: {
      en: 'Has just decided on homeless health by fourteen thousandths of a point, and must be able to explain it.',
      nb: 'Har nettopp avgjort helsehjelp for bostedsløse med fjorten tusendels poeng, og må kunne forklare det.',
    },
  },
  okafor: {
    name: 'Dr Chidi Okafor', email: 'okafor@example.org', language: 'en', title: 'GP, panel member', organisation: null, lead: false,
    story: {
      en: 'A GP who belongs to one of the bidders for urgent access. He said so, and no longer sees that bid.',
      nb: 'Fastlege og medlem hos en av dem som vil ha legevakten. Han sa fra, og ser ikke lenger det tilbudet.',
    },
  },
  bjorg: {
    name: 'Bjørg Hansen', email: 'bjorg@example.org', language: 'en', title: 'Lay member of the panel', organisation: null, lead: false,
    story: {
      en: 'Is 71, came from Bergen to Northmoor as a nurse, and scores in the evening on a tablet.',
      nb: 'Er 71, kom fra Bergen til Northmoor som sykepleier, og setter poeng på nettbrettet om kvelden.',
    },
  },
  tom: {
    name: 'Tom Berg', email: 'tom@example.org', language: 'en', title: 'Finance manager, chair of the panel', organisation: 'northmoor', lead: false,
    story: {
      en: 'Chairs the panel, rules on declared interests, and wants to see the sums.',
      nb: 'Leder panelet, avgjør habilitet og vil se regnestykkene.',
    },
  },
  anneLise: {
    name: 'Anne-Lise Carter', email: 'anne-lise@example.org', language: 'en', title: 'Agreement manager', organisation: 'northmoor', lead: false,
    story: {
      en: 'Follows up Hulme Street: 24 months of one figure, and a change that lasted.',
      nb: 'Følger opp Hulme Street: 24 måneder med ett tall, og en endring som varte.',
    },
  },
  patel: {
    name: 'Cllr Nisha Patel', email: 'patel@example.org', language: 'en', title: 'Councillor', organisation: 'oversightGroup', lead: true,
    story: {
      en: 'Asks who decided, who had an interest, and whether people got what was paid for.',
      nb: 'Spør hvem som bestemte, hvem som hadde en tilknytning, og om folk fikk det som ble betalt.',
    },
  },
  silje: {
    name: 'Silje Aas', email: 'silje@example.no', language: 'nb', title: 'Gründer', organisation: 'nattlys', lead: true,
    story: {
      nb: 'Fant ensomme eldre på postrunden og meldte behovet til kommunen.',
      en: 'Found lonely older people on her postal round and raised the need with the municipality.',
    },
  },
  jonas: {
    name: 'Jonas Eide', email: 'jonas@example.no', language: 'nb', title: 'Ergoterapeut og medeier', organisation: 'omsorgsloftet', lead: false,
    story: { nb: 'Skriver på det samme utkastet som Kari.', en: 'Works on the same draft as Kari.' },
  },
  rune: {
    name: 'Rune Dahl', email: 'rune@example.no', language: 'nb', title: 'Daglig leder', organisation: 'verkstedRen', lead: true,
    story: {
      nb: 'Har levert tilbud om renhold og kan erstatte det til fristen går ut.',
      en: 'Has sealed a bid for the cleaning and can replace it until the call closes.',
    },
  },
  sigrid: {
    name: 'Sigrid Moen', email: 'sigrid@example.no', language: 'nb', title: 'Kommunalsjef helse og omsorg', organisation: 'lyngfjell', lead: false,
    story: {
      nb: 'Den andre nøkkelen: uten henne og Ingrid blir ingen tilbud åpnet. Leder panelet.',
      en: 'The second key: without her and Ingrid no bid is opened. Chairs the panel.',
    },
  },
  hilde: {
    name: 'Hilde Nygård', email: 'hilde@example.no', language: 'nb', title: 'Demenskoordinator', organisation: 'lyngfjell', lead: false,
    story: { nb: 'Kjenner familiene det gjelder, og vurderer tilbudene.', en: 'Knows the families concerned, and assesses the bids.' },
  },
  odd: {
    name: 'Odd Lien', email: 'odd@example.no', language: 'nb', title: 'Eldrerådet', organisation: null, lead: false,
    story: { nb: 'Sitter i eldrerådet og vurderer på vegne av dem som skal bruke tjenesten.', en: 'Sits on the older people’s council and assesses for those who will use the service.' },
  },
  per: {
    name: 'Per Lund', email: 'per@example.no', language: 'nb', title: 'IT-rådgiver i kommunesamarbeidet', organisation: null, lead: false,
    story: { nb: 'Drifter løsningen for fire kommuner. Kan åpne sammen med én til, men ikke lese noe før fristen.', en: 'Runs the system for four municipalities. Can open together with one other, but reads nothing before the closing time.' },
  },
  trine: {
    name: 'Trine Vik', email: 'trine@example.no', language: 'nb', title: 'Tilbudsansvarlig', organisation: 'fjordvang', lead: true,
    story: { nb: 'Leverte tilbudet om dagtilbud i forrige uke.', en: 'Sealed her bid for day support last week.' },
  },
  line: {
    name: 'Line Fossum', email: 'line@example.no', language: 'nb', title: 'Markedssjef', organisation: 'blank', lead: true,
    story: { nb: 'Har levert på renhold og vet ikke hvem andre som har gjort det. Det vet ingen.', en: 'Has sealed a bid for the cleaning and does not know who else has. Nobody does.' },
  },
  mona: {
    name: 'Mona Eik', email: 'mona@example.no', language: 'nb', title: 'Daglig leder', organisation: 'nabolaget', lead: true,
    story: { nb: 'Har en avtale med kommunen der tallene sluttet å komme.', en: 'Holds an agreement with the municipality whose figures have stopped coming.' },
  },
  turid: {
    name: 'Turid Bakken', email: 'turid@example.no', language: 'nb', title: 'Innbygger', organisation: null, lead: false,
    story: { nb: 'Mor til en 17-åring som har sluttet på skolen. Hun har meldt et behov og venter på svar.', en: 'Mother of a 17-year-old who has left school. She has raised a need and waits for an answer.' },
  },
  marit: {
    name: 'Marit Sæther', email: 'marit@example.no', language: 'nb', title: 'Hjemmesykepleier', organisation: null, lead: false,
    story: { nb: 'Meldte et behov fra førstelinja og fikk nei, med begrunnelse.', en: 'Raised a need from the front line and was told no, with reasons.' },
  },
  jane: {
    name: 'Jane Whitlock', email: 'jane@example.org', language: 'en', title: 'Lead nurse', organisation: 'openDoor', lead: true,
    story: { en: 'Her team was chosen for homeless health. It may not start or announce it yet.', nb: 'Teamet hennes er valgt til helsehjelp for bostedsløse, men kan verken starte eller fortelle det ennå.' },
  },
  ruth: {
    name: 'Ruth Ellery', email: 'ruth@example.org', language: 'en', title: 'Chief executive', organisation: 'moorside', lead: true,
    story: { en: 'Bids to run urgent access; her members include one of the panel.', nb: 'Vil drive legevakten. Et av medlemmene hennes sitter i panelet.' },
  },
  dwayne: {
    name: 'Dwayne Clarke', email: 'dwayne@example.org', language: 'en', title: 'Centre manager', organisation: 'hulmeStreet', lead: true,
    story: { en: 'Let a nurse call everybody back, and people were seen sooner.', nb: 'Lot en sykepleier ringe alle tilbake, og folk slapp raskere til.' },
  },
  maureen: {
    name: 'Maureen Tully', email: 'maureen@example.org', language: 'en', title: 'Founder', organisation: 'hearthside', lead: true,
    story: { en: 'Cared for her husband for nine years. Her agreement was signed last week.', nb: 'Hadde omsorg for mannen sin i ni år. Avtalen hennes ble signert i forrige uke.' },
  },
  colin: {
    name: 'Colin Marsh', email: 'colin@example.org', language: 'en', title: 'Bid director', organisation: 'megaCare', lead: true,
    story: { en: 'Came second on homeless health and is reading the reasons.', nb: 'Ble nummer to på helsehjelp for bostedsløse, og leser begrunnelsen.' },
  },
  priya: {
    name: 'Priya Nair', email: 'priya@example.org', language: 'en', title: 'Commercial manager', organisation: 'valueMed', lead: true,
    story: { en: 'Had the lowest price and came third.', nb: 'Hadde lavest pris og ble nummer tre.' },
  },
  helen: {
    name: 'Helen Ward', email: 'helen@example.org', language: 'en', title: 'Contracts officer', organisation: 'northmoor', lead: false,
    story: { en: 'Holds the second key when bids are opened.', nb: 'Har den andre nøkkelen når tilbud åpnes.' },
  },
  femi: {
    name: 'Femi Adeyemi', email: 'femi@example.org', language: 'en', title: 'Prison nurse', organisation: null, lead: false,
    story: { en: 'Sees people leave prison without a GP. He has raised the need and waits for an answer.', nb: 'Ser folk slippe ut av fengsel uten fastlege. Han har meldt behovet og venter på svar.' },
  },
  david: {
    name: 'David Osei', email: 'david@example.org', language: 'en', title: 'Programme manager', organisation: 'fund', lead: true,
    story: { en: 'Looks for social enterprises that a bank turns down. His fund opens no round in this demo.', nb: 'Leter etter sosiale virksomheter som banken sier nei til. Fondet hans har ingen runde i denne demoen.' },
  },
} as const satisfies Record<string, SamplePerson>;

export type PersonKey = keyof typeof people;
