import type { Language, Text } from '#value/text';
import type { OrganisationKey } from './organisations.ts';

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

/** In the order in which the demo shows the cards: the people of the ten-minute walk first. */
export const people = {
  ingrid: {
    name: 'Ingrid Solberg',
    email: 'ingrid@example.no',
    language: 'nb',
    title: 'Rådgiver helse og omsorg',
    organisation: 'lyngfjell',
    lead: true,
    story: {
      nb: 'Innkjøp er 15 prosent av jobben hennes. I dag venter et behov på svar, og en konkurranse stenger straks.',
      en: 'Buying is 15 percent of her job. Today a need waits for an answer, and a call is about to close.',
    },
  },
  kari: {
    name: 'Kari Moe',
    email: 'kari@example.no',
    language: 'nb',
    title: 'Daglig leder',
    organisation: 'omsorgsloftet',
    lead: true,
    story: {
      nb: 'Har et nesten ferdig tilbud om dagtilbud til personer med demens. Ett svar mangler.',
      en: 'Her bid for dementia day support is almost done. One answer is missing.',
    },
  },
  samira: {
    name: 'Samira Rahman',
    email: 'samira@example.org',
    language: 'en',
    title: 'Senior commissioning manager',
    organisation: 'northmoor',
    lead: true,
    story: {
      en: 'Has just decided on homeless health by fourteen thousandths of a point, and must be able to explain it.',
      nb: 'Har nettopp avgjort helsehjelp for bostedsløse med fjorten tusendels poeng, og må kunne forklare det.',
    },
  },
  okafor: {
    name: 'Dr Chidi Okafor',
    email: 'okafor@example.org',
    language: 'en',
    title: 'GP, panel member',
    organisation: null,
    lead: false,
    story: {
      en: 'A GP who belongs to one of the bidders for urgent access. He said so, and no longer sees that bid.',
      nb: 'Fastlege og medlem hos en av dem som vil ha legevakten. Han sa fra, og ser ikke lenger det tilbudet.',
    },
  },
  bjorg: {
    name: 'Bjørg Hansen',
    email: 'bjorg@example.org',
    language: 'en',
    title: 'Lay member of the panel',
    organisation: null,
    lead: false,
    story: {
      en: 'Is 71, came from Bergen to Northmoor as a nurse, and scores in the evening on a tablet.',
      nb: 'Er 71, kom fra Bergen til Northmoor som sykepleier, og setter poeng på nettbrettet om kvelden.',
    },
  },
  tom: {
    name: 'Tom Berg',
    email: 'tom@example.org',
    language: 'en',
    title: 'Finance manager, chair of the panel',
    organisation: 'northmoor',
    lead: false,
    story: {
      en: 'Chairs the panel, rules on declared interests, and wants to see the sums.',
      nb: 'Leder panelet, avgjør habilitet og vil se regnestykkene.',
    },
  },
  anneLise: {
    name: 'Anne-Lise Carter',
    email: 'anne-lise@example.org',
    language: 'en',
    title: 'Agreement manager',
    organisation: 'northmoor',
    lead: false,
    story: {
      en: 'Follows up Hulme Street: 24 months of one figure, and a change that lasted.',
      nb: 'Følger opp Hulme Street: 24 måneder med ett tall, og en endring som varte.',
    },
  },
  patel: {
    name: 'Cllr Nisha Patel',
    email: 'patel@example.org',
    language: 'en',
    title: 'Councillor',
    organisation: 'oversightGroup',
    lead: true,
    story: {
      en: 'Asks who decided, who had an interest, and whether people got what was paid for.',
      nb: 'Spør hvem som bestemte, hvem som hadde en tilknytning, og om folk fikk det som ble betalt.',
    },
  },
  silje: {
    name: 'Silje Aas',
    email: 'silje@example.no',
    language: 'nb',
    title: 'Gründer',
    organisation: 'nattlys',
    lead: true,
    story: {
      nb: 'Fant ensomme eldre på postrunden og meldte behovet til kommunen.',
      en: 'Found lonely older people on her postal round and raised the need with the municipality.',
    },
  },
  jonas: {
    name: 'Jonas Eide',
    email: 'jonas@example.no',
    language: 'nb',
    title: 'Ergoterapeut og medeier',
    organisation: 'omsorgsloftet',
    lead: false,
    story: { nb: 'Skriver på det samme utkastet som Kari.', en: 'Works on the same draft as Kari.' },
  },
  rune: {
    name: 'Rune Dahl',
    email: 'rune@example.no',
    language: 'nb',
    title: 'Daglig leder',
    organisation: 'verkstedRen',
    lead: true,
    story: {
      nb: 'Har levert tilbud om renhold og kan erstatte det til fristen går ut.',
      en: 'Has sealed a bid for the cleaning and can replace it until the call closes.',
    },
  },
  sigrid: {
    name: 'Sigrid Moen',
    email: 'sigrid@example.no',
    language: 'nb',
    title: 'Kommunalsjef helse og omsorg',
    organisation: 'lyngfjell',
    lead: false,
    story: {
      nb: 'Den andre nøkkelen: uten henne og Ingrid blir ingen tilbud åpnet. Leder panelet.',
      en: 'The second key: without her and Ingrid no bid is opened. Chairs the panel.',
    },
  },
  hilde: {
    name: 'Hilde Nygård',
    email: 'hilde@example.no',
    language: 'nb',
    title: 'Demenskoordinator',
    organisation: 'lyngfjell',
    lead: false,
    story: { nb: 'Kjenner familiene det gjelder, og vurderer tilbudene.', en: 'Knows the families concerned, and assesses the bids.' },
  },
  odd: {
    name: 'Odd Lien',
    email: 'odd@example.no',
    language: 'nb',
    title: 'Eldrerådet',
    organisation: null,
    lead: false,
    story: {
      nb: 'Sitter i eldrerådet og vurderer på vegne av dem som skal bruke tjenesten.',
      en: 'Sits on the older people’s council and assesses for those who will use the service.',
    },
  },
  per: {
    name: 'Per Lund',
    email: 'per@example.no',
    language: 'nb',
    title: 'IT-rådgiver i kommunesamarbeidet',
    organisation: null,
    lead: false,
    story: {
      nb: 'Drifter løsningen for fire kommuner. Kan åpne sammen med én til, men ikke lese noe før fristen.',
      en: 'Runs the system for four municipalities. Can open together with one other, but reads nothing before the closing time.',
    },
  },
  trine: {
    name: 'Trine Vik',
    email: 'trine@example.no',
    language: 'nb',
    title: 'Tilbudsansvarlig',
    organisation: 'fjordvang',
    lead: true,
    story: { nb: 'Leverte tilbudet om dagtilbud i forrige uke.', en: 'Sealed her bid for day support last week.' },
  },
  line: {
    name: 'Line Fossum',
    email: 'line@example.no',
    language: 'nb',
    title: 'Markedssjef',
    organisation: 'blank',
    lead: true,
    story: {
      nb: 'Har levert på renhold og vet ikke hvem andre som har gjort det. Det vet ingen.',
      en: 'Has sealed a bid for the cleaning and does not know who else has. Nobody does.',
    },
  },
  tarjei: {
    name: 'Tarjei Hove',
    email: 'tarjei@example.no',
    language: 'nb',
    title: 'Driftsleder',
    organisation: 'kveldsskift',
    lead: true,
    story: {
      nb: 'Ville vaske sju legekontor om natta og ble nummer tre. I brevet står det hva panelet manglet.',
      en: 'Wanted to clean seven doctors’ offices by night and came third. His letter says what the panel missed.',
    },
  },
  mona: {
    name: 'Mona Eik',
    email: 'mona@example.no',
    language: 'nb',
    title: 'Daglig leder',
    organisation: 'nabolaget',
    lead: true,
    story: {
      nb: 'Har en avtale med kommunen der tallene sluttet å komme.',
      en: 'Holds an agreement with the municipality whose figures have stopped coming.',
    },
  },
  kristin: {
    name: 'Kristin Bråten',
    email: 'kristin@example.no',
    language: 'nb',
    title: 'Samhandlingssjef',
    organisation: 'hospital',
    lead: true,
    story: {
      nb: 'Kommunen spør om sykehuset vil være med og betale for noe som gir færre innleggelser. Hun har ikke svart ennå.',
      en: 'The municipality asks whether the hospital will share the cost of what keeps people out of it. She has not answered yet.',
    },
  },
  gunn: {
    name: 'Gunn Haugen',
    email: 'gunn@example.no',
    language: 'nb',
    title: 'Konsulent, helse og innkjøp',
    organisation: 'nordliaKommune',
    lead: true,
    story: {
      nb: 'Kjøper inn én dag i uka. Hun ble med på renholdet og tok med et eget behov.',
      en: 'Buys one day a week. She joined the cleaning and brought a need of her own.',
    },
  },
  arild: {
    name: 'Arild Strand',
    email: 'arild@example.no',
    language: 'nb',
    title: 'Økonomirådgiver',
    organisation: 'fjordvangKommune',
    lead: true,
    story: {
      nb: 'Har innkjøp ved siden av regnskapet. Kommunen hans kjøper renhold sammen med to andre.',
      en: 'Does the buying beside the accounts. His municipality buys cleaning together with two others.',
    },
  },
  turid: {
    name: 'Turid Bakken',
    email: 'turid@example.no',
    language: 'nb',
    title: 'Innbygger',
    organisation: null,
    lead: false,
    story: {
      nb: 'Mor til en 17-åring som har sluttet på skolen. Hun har meldt et behov og venter på svar.',
      en: 'Mother of a 17-year-old who has left school. She has raised a need and waits for an answer.',
    },
  },
  marit: {
    name: 'Marit Sæther',
    email: 'marit@example.no',
    language: 'nb',
    title: 'Hjemmesykepleier',
    organisation: null,
    lead: false,
    story: {
      nb: 'Meldte et behov fra førstelinja og fikk nei, med begrunnelse.',
      en: 'Raised a need from the front line and was told no, with reasons.',
    },
  },
  jane: {
    name: 'Jane Whitlock',
    email: 'jane@example.org',
    language: 'en',
    title: 'Lead nurse',
    organisation: 'openDoor',
    lead: true,
    story: {
      en: 'Her team was chosen for homeless health. It may not start or announce it yet.',
      nb: 'Teamet hennes er valgt til helsehjelp for bostedsløse, men kan verken starte eller fortelle det ennå.',
    },
  },
  ruth: {
    name: 'Ruth Ellery',
    email: 'ruth@example.org',
    language: 'en',
    title: 'Chief executive',
    organisation: 'moorside',
    lead: true,
    story: {
      en: 'Bids to run urgent access; her members include one of the panel.',
      nb: 'Vil drive legevakten. Et av medlemmene hennes sitter i panelet.',
    },
  },
  dwayne: {
    name: 'Dwayne Clarke',
    email: 'dwayne@example.org',
    language: 'en',
    title: 'Centre manager',
    organisation: 'hulmeStreet',
    lead: true,
    story: {
      en: 'Let a nurse call everybody back, and people were seen sooner.',
      nb: 'Lot en sykepleier ringe alle tilbake, og folk slapp raskere til.',
    },
  },
  maureen: {
    name: 'Maureen Tully',
    email: 'maureen@example.org',
    language: 'en',
    title: 'Founder',
    organisation: 'hearthside',
    lead: true,
    story: {
      en: 'Cared for her husband for nine years. Her agreement was signed last week.',
      nb: 'Hadde omsorg for mannen sin i ni år. Avtalen hennes ble signert i forrige uke.',
    },
  },
  colin: {
    name: 'Colin Marsh',
    email: 'colin@example.org',
    language: 'en',
    title: 'Bid director',
    organisation: 'megaCare',
    lead: true,
    story: {
      en: 'Came second on homeless health and is reading the reasons.',
      nb: 'Ble nummer to på helsehjelp for bostedsløse, og leser begrunnelsen.',
    },
  },
  priya: {
    name: 'Priya Nair',
    email: 'priya@example.org',
    language: 'en',
    title: 'Commercial manager',
    organisation: 'valueMed',
    lead: true,
    story: { en: 'Had the lowest price and came third.', nb: 'Hadde lavest pris og ble nummer tre.' },
  },
  helen: {
    name: 'Helen Ward',
    email: 'helen@example.org',
    language: 'en',
    title: 'Contracts officer',
    organisation: 'northmoor',
    lead: false,
    story: { en: 'Holds the second key when bids are opened.', nb: 'Har den andre nøkkelen når tilbud åpnes.' },
  },
  amina: {
    name: 'Amina Yusuf',
    email: 'amina@example.org',
    language: 'en',
    title: 'Head of adult social care',
    organisation: 'council',
    lead: true,
    story: {
      en: 'Agreed to share the cost of support at home, because falls end on her budget.',
      nb: 'Sa ja til å være med og betale for støtte hjemme, for fallene havner på hennes budsjett.',
    },
  },
  femi: {
    name: 'Femi Adeyemi',
    email: 'femi@example.org',
    language: 'en',
    title: 'Prison nurse',
    organisation: null,
    lead: false,
    story: {
      en: 'Sees people leave prison without a GP. He has raised the need and waits for an answer.',
      nb: 'Ser folk slippe ut av fengsel uten fastlege. Han har meldt behovet og venter på svar.',
    },
  },
  david: {
    name: 'David Osei',
    email: 'david@example.org',
    language: 'en',
    title: 'Programme manager',
    organisation: 'fund',
    lead: true,
    story: {
      en: 'Looks for social enterprises that a bank turns down. His fund opens no round in this demo.',
      nb: 'Leter etter sosiale virksomheter som banken sier nei til. Fondet hans har ingen runde i denne demoen.',
    },
  },
  bronwen: {
    name: 'Bronwen Pugh',
    email: 'bronwen@example.org',
    language: 'en',
    title: 'Home carer, elected chair',
    organisation: 'longRound',
    lead: true,
    story: {
      en: 'Has done the early round in the Dale for eleven years. Now she and her colleagues decide over it, and show the figures.',
      nb: 'Har gått morgenrunden i The Dale i elleve år. Nå bestemmer hun og kollegene over den, og viser tallene.',
    },
  },
  imani: {
    name: 'Imani Clarke',
    email: 'imani@example.org',
    language: 'en',
    title: 'Street nurse, elected director',
    organisation: 'wayside',
    lead: true,
    story: {
      en: 'Asked with eleven colleagues to run their own service. It was no right: another provider was considered beside them.',
      nb: 'Ba sammen med elleve kolleger om å drive tjenesten selv. Det var ingen rett: En annen leverandør ble vurdert ved siden av dem.',
    },
  },
} as const satisfies Record<string, SamplePerson>;

export type PersonKey = keyof typeof people;
