import type { Phase } from '#lifecycle';
import type { Text } from '#value/text';
import type { GateCode } from './gates.ts';
import type { Jurisdiction } from './gate.ts';

/**
 * A mistake that small buyers make, where they make it, what to do instead and where it is known from. `checks`: the gates that ask; `[]`
 * where the shape of the product makes the mistake impossible or shows it by itself (mistakes.test.ts says how, row by row).
 */
export type Mistake = {
  /** As in the domain rules 7; stable. */
  readonly number: number;
  readonly at: readonly Phase[];
  readonly jurisdiction: Jurisdiction | 'both';
  readonly mistake: Text;
  readonly instead: Text;
  readonly source: string;
  readonly checks: readonly GateCode[];
};

/** All of them, in the order of the source. */
export const mistakes: readonly Mistake[] = [
  {
    number: 1,
    at: ['agreement'],
    jurisdiction: 'both',
    mistake: {
      en: 'What the bid promised besides is never put into the agreement.',
      nb: 'Det tilbudet lovet i tillegg, kommer aldri inn i avtalen.',
    },
    instead: {
      en: 'Carry every promise over as a clause with a measure, or write down why it is given up.',
      nb: 'Ta hvert løfte med som et vilkår med et mål, eller skriv hvorfor det frafalles.',
    },
    source: 'NAO 2011',
    checks: ['promisesCarriedOver'],
  },
  {
    number: 2,
    at: ['need', 'call'],
    jurisdiction: 'both',
    mistake: {
      en: 'There is no aim and no value of today, so nobody can tell later whether it worked.',
      nb: 'Det finnes verken mål eller verdi i dag, så ingen kan si etterpå om det virket.',
    },
    instead: {
      en: 'Write at least one measure with the value of today and a day.',
      nb: 'Skriv minst ett mål med verdien i dag og en dato.',
    },
    source: 'NAO 2011',
    checks: ['outcomeWithBaseline'],
  },
  {
    number: 3,
    at: ['call', 'agreement'],
    jurisdiction: 'both',
    mistake: { en: 'Nobody has planned for the day the enterprise fails.', nb: 'Ingen har planlagt for dagen da virksomheten må gi seg.' },
    instead: {
      en: 'Ask for a plan: who steps in, with which staff, for how long.',
      nb: 'Be om en plan: hvem trer inn, med hvilke ansatte, hvor lenge.',
    },
    source: 'NAO 2011',
    checks: ['failurePlan'],
  },
  {
    number: 4,
    at: ['route'],
    jurisdiction: 'both',
    mistake: { en: 'The purchase is put under the wrong rules.', nb: 'Kjøpet legges under feil regler.' },
    instead: {
      en: 'Let kind of service, buyer and CPV code settle the rules before the amount does.',
      nb: 'La tjenestetype, kjøper og CPV-kode avgjøre reglene før beløpet gjør det.',
    },
    source: 'DFØ eForms SDK, TH-R008I; PSR regs 2–3',
    checks: ['healthSocialNotPartTwo', 'healthNotUnderProcurementAct'],
  },
  {
    number: 5,
    at: ['route'],
    jurisdiction: 'both',
    mistake: { en: 'Old threshold amounts are used.', nb: 'Gamle terskelverdier brukes.' },
    instead: {
      en: 'Look at the day and the rule set beside the answer, and check what is marked unverified.',
      nb: 'Se på datoen og regelsettet ved svaret, og kontroller det som er merket «ikke kontrollert».',
    },
    source: 'changes of 2026',
    checks: [],
  },
  {
    number: 6,
    at: ['route', 'call'],
    jurisdiction: 'both',
    mistake: { en: 'The value is split, or options are forgotten.', nb: 'Verdien deles opp, eller opsjoner glemmes.' },
    instead: {
      en: 'Count all lots, options, extensions and repeated purchases of the same.',
      nb: 'Regn med alle delkontrakter, opsjoner, forlengelser og gjentatte kjøp av det samme.',
    },
    source: 'FOA § 5-4; PA23 s.4',
    checks: ['valueSplit'],
  },
  {
    number: 7,
    at: ['need', 'dialogue', 'route'],
    jurisdiction: 'both',
    mistake: {
      en: 'The room in the rules is not used: the old tender is sent out once more.',
      nb: 'Handlingsrommet brukes ikke: Den gamle konkurransen sendes ut på nytt.',
    },
    instead: {
      en: 'Look at pilots, reserved contracts and dialogue before you decide.',
      nb: 'Se på piloter, reserverte kontrakter og dialog før dere bestemmer dere.',
    },
    source: 'Tankesmien Agenda 2016',
    checks: [],
  },
  {
    number: 8,
    at: ['dialogue', 'call'],
    jurisdiction: 'both',
    mistake: { en: 'The dialogue gives one supplier a head start.', nb: 'Dialogen gir én leverandør et forsprang.' },
    instead: {
      en: 'Log every talk, share it with all, and give time before the call.',
      nb: 'Loggfør hver samtale, del den med alle, og gi tid før konkurransen.',
    },
    source: 'PA23 ss.16–17; FOA §§ 8-2, 12-2',
    checks: ['dialogueShared', 'marketEngagementNotice'],
  },
  {
    number: 9,
    at: ['route'],
    jurisdiction: 'both',
    mistake: {
      en: 'An innovation partnership is used for something that can be bought.',
      nb: 'Innovasjonspartnerskap brukes på noe som kan kjøpes.',
    },
    instead: {
      en: 'Ask the market first, and set targets that can be tested in each phase.',
      nb: 'Spør markedet først, og sett mål som kan prøves i hver fase.',
    },
    source: 'KOFA 2023/0418',
    checks: [],
  },
  {
    number: 10,
    at: ['call'],
    jurisdiction: 'both',
    mistake: {
      en: 'The contract is too large for small enterprises, or too small to live on.',
      nb: 'Kontrakten er for stor for små virksomheter, eller for liten til å leve av.',
    },
    instead: { en: 'Think of lots, and write why there are none.', nb: 'Vurder delkontrakter, og skriv hvorfor det ikke er noen.' },
    source: 'PA23 s.18; FOA § 19-4',
    checks: ['lotsConsidered'],
  },
  {
    number: 11,
    at: ['call'],
    jurisdiction: 'both',
    mistake: { en: 'Experience and paper weigh more than the solution.', nb: 'Erfaring og papirer teller mer enn løsningen.' },
    instead: {
      en: 'Let the solution weigh most, and ask for insurance and accounts from the winner only.',
      nb: 'La løsningen telle mest, og be bare vinneren om forsikring og regnskap.',
    },
    source: 'Tankesmien Agenda 2016; PA23 s.22',
    checks: ['experienceOutweighsSolution', 'insuranceBeforeAward', 'auditedAccounts', 'turnoverShutsOutNew'],
  },
  {
    number: 12,
    at: ['call'],
    jurisdiction: 'both',
    mistake: { en: 'Costly certificates shut small bidders out.', nb: 'Dyre sertifikater stenger små tilbydere ute.' },
    instead: {
      en: 'Ask what they do, and accept a description as good as a certificate.',
      nb: 'Spør hva de gjør, og godta en beskrivelse like godt som et sertifikat.',
    },
    source: 'FOA § 16-6',
    checks: ['certificateNotMeasures', 'equivalentsAccepted'],
  },
];
