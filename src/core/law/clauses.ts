import type { Language, Text } from '#value/text';
import type { Jurisdiction } from './gate.ts';
import { sourceFor } from './legal-basis.ts';
import { checkedOn } from './row.ts';
import type { Day } from '#value/day';

/** A clause to start from: words of ours, what they rest on, and the day they were last read. Square brackets are filled in by the writer. */
export type Clause = {
  readonly code: string;
  readonly group: 'outcome' | 'inclusion' | 'exit';
  readonly title: Text;
  readonly text: Text;
  /** Provision, finding or guidance it rests on. */
  readonly source: string;
  readonly checkedOn: Day;
};

/** Clauses on outcomes, jobs for people outside work, and the end of an agreement. None is law: a lawyer of the body reads them first. */
export const clauses: readonly Clause[] = [
  {
    code: 'measures',
    group: 'outcome',
    title: { en: 'What is measured', nb: 'Hva som måles' },
    text: {
      en: 'The supplier reports the measures in annex [A] every [three] months, as counts and shares and never with names. The value on the day of signing is written in the annex.',
      nb: 'Leverandøren rapporterer målene i vedlegg [A] hver [tredje] måned, som antall og andeler og aldri med navn. Verdien på signeringsdagen står i vedlegget.',
    },
    source: 'NAO 2011; PA23 s.52',
    checkedOn,
  },
  {
    code: 'promises',
    group: 'outcome',
    title: { en: 'Promises of the tender', nb: 'Løftene i tilbudet' },
    text: {
      en: 'What the supplier promised in its tender is part of this agreement, as listed in annex [B]. A promise is given up only in writing, with the reason, and the record of the case says so.',
      nb: 'Det leverandøren lovet i tilbudet, er en del av avtalen slik det står i vedlegg [B]. Et løfte frafalles bare skriftlig og med begrunnelse, og det står i saken.',
    },
    source: 'NAO 2011',
    checkedOn,
  },
  {
    code: 'review',
    group: 'outcome',
    title: { en: 'Review', nb: 'Gjennomgang' },
    text: {
      en: 'The parties meet every [six] months, with somebody who uses the service. They look at the measures, decide whether to keep, change or end each of them, and write down why.',
      nb: 'Partene møtes hver [sjette] måned, sammen med noen som bruker tjenesten. De ser på målene, bestemmer om hvert av dem skal beholdes, endres eller avsluttes, og skriver hvorfor.',
    },
    source: 'LOA § 7a; PA23 s.23(6)',
    checkedOn,
  },
  {
    code: 'breakPoint',
    group: 'outcome',
    title: { en: 'Break point', nb: 'Stoppunkt' },
    text: {
      en: 'After [12] months the body may end the agreement with [six] months’ notice if measure [x] is below [value], unless the supplier shows what it is that keeps it down and how it will change.',
      nb: 'Etter [12] måneder kan oppdragsgiveren avslutte avtalen med [seks] måneders varsel hvis mål [x] er under [verdi], med mindre leverandøren viser hva det skyldes og hvordan det vil endre seg.',
    },
    source: 'DFØ guidance on functional specification; NAO 2011',
    checkedOn,
  },
  {
    code: 'outcomePayment',
    group: 'outcome',
    title: { en: 'Part of the pay follows the outcome', nb: 'En del av betalingen følger resultatet' },
    text: {
      en: 'Up to [10]% of the yearly price depends on measure [x]. It is never so much that the service cannot go on without it, and it is not paid for choosing those who need least.',
      nb: 'Inntil [10] prosent av årsprisen avhenger av mål [x]. Det er aldri så mye at tjenesten ikke kan drives uten, og det betales ikke for å velge dem som trenger minst.',
    },
    source: 'product rule, after published outcome contracts',
    checkedOn,
  },
  {
    code: 'inclusionHours',
    group: 'inclusion',
    title: { en: 'Work for people outside work', nb: 'Arbeid til folk utenfor arbeidslivet' },
    text: {
      en: 'At least [20]% of the hours of this delivery are done by people who were outside work for [six] months before they were hired, on ordinary contracts and at the pay of the trade.',
      nb: 'Minst [20] prosent av timene i denne leveransen utføres av folk som sto utenfor arbeidslivet i [seks] måneder før de ble ansatt, med vanlige kontrakter og lønn etter tariff.',
    },
    source: 'LOA § 5(2); FOA § 19-1; PA23 s.23(2)(a)',
    checkedOn,
  },
  {
    code: 'inclusionProof',
    group: 'inclusion',
    title: { en: 'How it is shown', nb: 'Hvordan det vises' },
    text: {
      en: 'The supplier shows the hours as totals, signed by somebody who answers for them. Names, diagnoses and histories are never asked for or sent.',
      nb: 'Leverandøren viser timene som summer, signert av en som står inne for dem. Navn, diagnoser og livshistorier skal aldri etterspørres eller sendes.',
    },
    source: 'GDPR arts 5, 9',
    checkedOn,
  },
  {
    code: 'inclusionStay',
    group: 'inclusion',
    title: { en: 'Jobs that last', nb: 'Jobber som varer' },
    text: {
      en: 'A job counts when the person is still employed after [six] months, here or elsewhere. Where few stay, the parties look together for the reason before anything is withheld.',
      nb: 'En jobb teller når personen fortsatt er ansatt etter [seks] måneder, her eller et annet sted. Blir få værende, leter partene sammen etter grunnen før noe holdes tilbake.',
    },
    source: 'PPN 002, outcome “employment”',
    checkedOn,
  },
  {
    code: 'continuity',
    group: 'exit',
    title: { en: 'If the supplier has to stop', nb: 'Hvis leverandøren må gi seg' },
    text: {
      en: 'The supplier keeps a plan for who does the work on the first day without it, and shows it to the body once a year. It says at once when it cannot pay wages or suppliers on time.',
      nb: 'Leverandøren har en plan for hvem som gjør jobben den første dagen uten den, og viser den til oppdragsgiveren én gang i året. Den sier fra straks den ikke kan betale lønn eller leverandører i tide.',
    },
    source: 'NAO 2011',
    checkedOn,
  },
  {
    code: 'stepIn',
    group: 'exit',
    title: { en: 'Stepping in', nb: 'Inntredelse' },
    text: {
      en: 'When people who use the service would otherwise be without it, the body may run it for up to [90] days, in the premises and with the staff there are, and pays what it costs.',
      nb: 'Når brukerne ellers ville stå uten tjenesten, kan oppdragsgiveren drive den i inntil [90] dager, i lokalene og med de ansatte som er der, og betaler det det koster.',
    },
    source: 'NAO 2011; PSR reg. 22',
    checkedOn,
  },
  {
    code: 'handOver',
    group: 'exit',
    title: { en: 'Handing over', nb: 'Overlevering' },
    text: {
      en: 'At the end the supplier hands over, in a form that others can read, what is needed to go on: plans, records, telephone numbers, keys. Those who use the service are told by name who comes next.',
      nb: 'Ved slutten overleverer leverandøren det som trengs for å fortsette, i en form andre kan lese: planer, journaler, telefonnumre, nøkler. Brukerne får vite ved navn hvem som kommer etterpå.',
    },
    source: 'GDPR art. 28(3)(g)',
    checkedOn,
  },
  {
    code: 'staff',
    group: 'exit',
    title: { en: 'Staff at the end', nb: 'Ansatte ved slutten' },
    text: {
      en: '[Twelve] months before the end the supplier gives counts of staff, hours, terms and pensions, so that every bidder can offer on the same knowledge.',
      nb: '[Tolv] måneder før slutten oppgir leverandøren antall ansatte, timer, vilkår og pensjon, så alle som gir tilbud, vet det samme.',
    },
    source: 'TUPE 2006 regs 11–12; arbeidsmiljøloven kap. 16',
    checkedOn,
  },
];

/** A clause as a document has it: its heading, its words, and what it rests on in the country of the purchase. */
export function clauseText({ title, text, source }: Clause, country: Jurisdiction, language: Language): string {
  return `${title[language]}. ${text[language]} (${sourceFor(source, country, language)})`;
}
