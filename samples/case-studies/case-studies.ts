import type { Text } from '#value/text';

/** One thing that a source says. `source` is how the project's notes name it; `date` is when it was said, where that is known. */
export type CaseStudyFact = { readonly text: Text; readonly source: string; readonly date?: string };

/** A real organisation or programme as history: what its sources say and nothing more. None of them uses this service. */
export type CaseStudy = {
  readonly id: string;
  readonly historical: true;
  readonly title: Text;
  readonly place: string;
  /** The years the facts speak of; `null` where the sources give none. */
  readonly years: string | null;
  readonly facts: readonly CaseStudyFact[];
  readonly lesson: Text | null;
  /** Where two sources differ: both are shown, and neither is overwritten. */
  readonly discrepancy?: Text;
};

/** What every case study is shown with. */
export const historicalNote: Text = {
  en: 'Historical example. Does not use this service.',
  nb: 'Historisk eksempel. Bruker ikke denne tjenesten.',
};

const brief = 'the project’s source brief';
const localCareDirect = 'studylib.net 6789152 (LCD/MMU); cqc.org.uk 1-346295324';
const selvan = 'sochealth.co.uk enterprising-solutions-for-the-nhs (Fay Selvan 2006)';
const leicester = 'thirdsector.co.uk 1110480';
const guardian = 'theguardian.com social-enterprise-network 25 Feb 2011';
const roundTwo = 'communityhealthpartnerships.co.uk SEIF round 2';
// The notes give these sources for the programme as a whole and do not say which of them each fact is from.
const fundSources = `${roundTwo}; spaghettigazette.com 2012/12 (TSRC evaluation); hansard.parliament.uk 2009-12-08 SEIF`;
const requestSources = 'civilsociety.co.uk DoH £4.4m';

export const caseStudies: readonly CaseStudy[] = [
  {
    id: 'local-care-direct',
    historical: true,
    title: { en: 'Local Care Direct', nb: 'Local Care Direct' },
    place: 'West Yorkshire',
    years: null,
    facts: [
      { text: { en: 'It runs out-of-hours care.', nb: 'Virksomheten driver legevakt utenom kontortid.' }, source: brief },
      {
        text: { en: '550 GPs and 15 primary care trusts.', nb: '550 fastleger og 15 lokale helsemyndigheter (primary care trusts).' },
        source: brief,
      },
      {
        text: { en: 'Any resident aged 16 or over can be a member.', nb: 'Alle innbyggere som er 16 år eller eldre, kan bli medlem.' },
        source: localCareDirect,
      },
      {
        text: {
          en: 'The members appoint an advisory council, which proposes 2 members of the board.',
          nb: 'Medlemmene oppnevner et rådgivende organ, som foreslår 2 av styrets medlemmer.',
        },
        source: localCareDirect,
      },
    ],
    lesson: { en: 'Be clear about what members may decide.', nb: 'Vær tydelig på hva medlemmene kan bestemme.' },
  },
  {
    id: 'kath-locke-centre',
    historical: true,
    title: { en: 'Kath Locke Centre and the Big Life Group', nb: 'Kath Locke Centre og Big Life Group' },
    place: 'Manchester',
    years: null,
    facts: [
      { text: { en: 'Three quarters of the staff are local.', nb: 'Tre firedeler av de ansatte er fra nærmiljøet.' }, source: brief },
      {
        text: {
          en: 'The Big Life Group won against 4 NHS trusts with a turnover of about £60 million, when its own was £250,000.',
          nb: 'Big Life Group vant over 4 NHS-foretak med en omsetning på rundt 60 millioner pund. Selv omsatte gruppen for 250 000 pund.',
        },
        source: selvan,
        date: '2006',
      },
      {
        text: {
          en: '“No track record” was the risk that the authority took.',
          nb: 'At gruppen ikke hadde noe å vise til fra før, var risikoen myndigheten tok.',
        },
        source: selvan,
        date: '2006',
      },
    ],
    lesson: { en: 'Let the solution weigh more than experience.', nb: 'La løsningen telle mer enn erfaring.' },
  },
  {
    id: 'cuckoo-lane',
    historical: true,
    title: { en: 'Cuckoo Lane', nb: 'Cuckoo Lane' },
    place: 'Ealing',
    years: null,
    facts: [{ text: { en: 'A GP practice led by nurses.', nb: 'Et legekontor ledet av sykepleiere.' }, source: brief }],
    lesson: null,
  },
  {
    id: 'leicester-inclusion-healthcare',
    historical: true,
    title: { en: 'From a homeless one-stop shop to Inclusion Healthcare', nb: 'Fra helsehus for bostedsløse til Inclusion Healthcare' },
    place: 'Leicester',
    years: '2009',
    facts: [
      {
        text: { en: 'A team of 12, and 100% of them supported it.', nb: 'Et team på 12, og 100 prosent av dem støttet det.' },
        source: leicester,
      },
      { text: { en: 'It began in 2009 and took almost 2 years.', nb: 'Det begynte i 2009 og tok nesten 2 år.' }, source: leicester },
      { text: { en: 'There was no template to follow.', nb: 'Det fantes ingen mal å følge.' }, source: leicester },
    ],
    lesson: null,
  },
  {
    id: 'derby',
    historical: true,
    title: { en: 'Six nurses in Derby', nb: 'Seks sykepleiere i Derby' },
    place: 'Derby',
    years: '2011',
    facts: [
      {
        text: {
          en: '6 nurses in a community interest company with a turnover of about £0.5 million.',
          nb: '6 sykepleiere i et selskap for samfunnsnytte (community interest company) som omsetter for rundt 0,5 millioner pund.',
        },
        source: guardian,
        date: '2011-02-25',
      },
      {
        text: { en: 'They follow about 80 teenage parents.', nb: 'De følger rundt 80 tenåringsforeldre.' },
        source: guardian,
        date: '2011-02-25',
      },
      {
        text: { en: 'The service is called the Family Nurse Partnership.', nb: 'Tjenesten kalles Family Nurse Partnership.' },
        source: guardian,
        date: '2011-02-25',
      },
      {
        text: { en: 'The service is called health visiting.', nb: 'Tjenesten kalles helsestasjonstjeneste (health visiting).' },
        source: brief,
      },
    ],
    lesson: null,
    discrepancy: {
      en: 'The sources differ on what the service is: the Guardian says Family Nurse Partnership (25 February 2011), the project’s source brief says health visiting. We show both.',
      nb: 'Kildene er uenige om hva tjenesten er: The Guardian skriver Family Nurse Partnership (25. februar 2011), prosjektets kildenotat skriver helsestasjonstjeneste (health visiting). Vi viser begge.',
    },
  },
  {
    id: 'medway',
    historical: true,
    title: { en: 'Medway: the same idea at another scale', nb: 'Medway: samme idé i en annen størrelse' },
    place: 'Medway',
    years: '2011',
    facts: [
      {
        text: { en: '1,250 staff, 38 services and £55 million.', nb: '1 250 ansatte, 38 tjenester og 55 millioner pund.' },
        source: guardian,
        date: '2011-02-25',
      },
    ],
    lesson: null,
  },
  {
    id: 'social-enterprise-investment-fund',
    historical: true,
    title: { en: 'Social Enterprise Investment Fund (SEIF)', nb: 'Social Enterprise Investment Fund (SEIF)' },
    place: 'England',
    years: null,
    facts: [
      { text: { en: '£73 million over 4 years.', nb: '73 millioner pund over 4 år.' }, source: brief },
      { text: { en: '£100 million, at a later date.', nb: '100 millioner pund, på et senere tidspunkt.' }, source: fundSources },
      { text: { en: '26 pathfinders.', nb: '26 pilotvirksomheter (pathfinders).' }, source: fundSources },
      { text: { en: 'Round 2 had 363 applications.', nb: 'Runde 2 fikk 363 søknader.' }, source: roundTwo },
      { text: { en: '£17 million in the year of round 2.', nb: '17 millioner pund i året for runde 2.' }, source: fundSources },
      { text: { en: 'Step 1 grants were £20,000 at most.', nb: 'Tilskudd i trinn 1 var høyst 20 000 pund.' }, source: fundSources },
      {
        text: { en: 'One criterion was “cannot get bank finance”.', nb: 'Ett kriterium var at virksomheten ikke kunne få banklån.' },
        source: fundSources,
      },
      { text: { en: 'In the end it was mostly grants.', nb: 'Til slutt ble det mest tilskudd.' }, source: fundSources },
    ],
    lesson: {
      en: 'A record must show amounts with their dates, never one number that has been overwritten.',
      nb: 'En oversikt må vise beløp med dato, aldri ett tall som er skrevet over.',
    },
    discrepancy: {
      en: 'The project’s source brief says £73 million over 4 years; other sources say £100 million, later. They speak of different dates. We show both.',
      nb: 'Prosjektets kildenotat oppgir 73 millioner pund over 4 år. Andre kilder oppgir 100 millioner pund, senere. De gjelder ulike tidspunkter. Vi viser begge.',
    },
  },
  {
    id: 'right-to-request',
    historical: true,
    title: { en: 'Right to Request', nb: 'Right to Request: retten til å be om å ta over' },
    place: 'England',
    years: '2010',
    facts: [
      { text: { en: '15 projects in the second wave.', nb: '15 prosjekter i den andre runden.' }, source: brief },
      {
        text: {
          en: '29 running and 32 new, worth about £900 million, with about 25,000 staff, in 9 of 10 regions.',
          nb: '29 i drift og 32 nye, verdt rundt 900 millioner pund, med rundt 25 000 ansatte, i 9 av 10 regioner.',
        },
        source: requestSources,
        date: '2010',
      },
    ],
    lesson: null,
  },
];
