import type { Language, Text } from '#value/text';
import type { Jurisdiction } from './gate.ts';
import { legalBasisText } from './legal-basis.ts';
import type { RouteFacts } from './routes/facts.ts';

/**
 * A requirement to start from when a few suppliers are asked: on the service and how it is run, never on the size, the years or the accounts of
 * whoever delivers (PA23 s.85 forbids that below the threshold, LOA § 4 asks for proportion). Square brackets are filled in by the writer.
 */
type StartingRequirement = {
  readonly code: string;
  readonly jurisdiction: Jurisdiction | 'both';
  /** For which services; `all` where it does not depend on it. */
  readonly services: readonly NonNullable<RouteFacts['serviceKind']>[] | 'all';
  readonly text: Text;
  readonly reason: Text;
  /** By country, where a law asks for it; without one it follows from its reason. */
  readonly source?: Readonly<Partial<Record<Jurisdiction, string>>>;
};

const peopleServices = ['health', 'socialCare', 'welfareEmployment'] as const;
const easyToHarm: Text = { en: 'they meet people who may be easy to harm', nb: 'de møter mennesker som lett kan bli utsatt for skade' };

/** Few, and each one that a small supplier can meet. None is law for every case: whoever asks takes out what does not fit. */
const startingRequirements: readonly StartingRequirement[] = [
  {
    code: 'disclosureChecks',
    jurisdiction: 'EN',
    services: peopleServices,
    text: {
      en: 'Everybody who works alone with the people it is for has a DBS check of the level that the work asks for',
      nb: 'Alle som arbeider alene med dem det gjelder, har en bakgrunnssjekk (DBS) på det nivået arbeidet krever',
    },
    reason: easyToHarm,
    source: { EN: 'Police Act 1997 ss.113A–113B; Safeguarding Vulnerable Groups Act 2006' },
  },
  {
    code: 'policeCertificates',
    jurisdiction: 'NO',
    services: peopleServices,
    text: {
      en: 'Everybody who works alone with the people it is for has shown a police certificate where the law asks for one',
      nb: 'Alle som arbeider alene med dem det gjelder, har lagt fram politiattest der loven krever det',
    },
    reason: easyToHarm,
    source: { NO: 'helse- og omsorgstjenesteloven § 5-4' },
  },
  {
    code: 'safety',
    jurisdiction: 'both',
    services: peopleServices,
    text: {
      en: 'You say in writing how a worry about somebody’s safety is raised, who answers for it, and how soon we are told',
      nb: 'Dere skriver hvordan en bekymring for noens sikkerhet meldes, hvem som har ansvaret, og hvor raskt vi får vite det',
    },
    reason: {
      en: 'we answer for the people it is for, also when others deliver',
      nb: 'vi har ansvar for dem det gjelder, også når andre leverer',
    },
    source: { EN: 'Care Act 2014 ss.42–46', NO: 'forskrift om ledelse og kvalitetsforbedring i helse- og omsorgstjenesten §§ 6–9' },
  },
  {
    code: 'hours',
    jurisdiction: 'both',
    services: 'all',
    text: {
      en: 'It is there [on these days and hours], also in holidays and when somebody is ill',
      nb: 'Tilbudet er der [disse dagene og tidene], også i ferier og når noen er syke',
    },
    reason: { en: 'the people it is for must be able to rely on it', nb: 'de det gjelder, må kunne stole på det' },
  },
  {
    code: 'privacy',
    jurisdiction: 'both',
    services: peopleServices,
    text: {
      en: 'What you learn about a person stays with you: you tell us numbers, never names',
      nb: 'Det dere får vite om en person, blir hos dere: Dere gir oss tall, aldri navn',
    },
    reason: { en: 'health and care are private', nb: 'helse og omsorg er privat' },
    source: { EN: 'UK GDPR arts 5, 9', NO: 'GDPR art. 5 og 9' },
  },
  {
    code: 'insurance',
    jurisdiction: 'both',
    services: 'all',
    text: {
      en: 'Liability insurance is in place from the day the agreement begins',
      nb: 'Ansvarsforsikring er på plass fra den dagen avtalen begynner',
    },
    reason: { en: 'nobody needs to buy one just to answer us', nb: 'ingen trenger å kjøpe en bare for å svare oss' },
  },
];

/** The requirements that fit a service in a country, each in one line with its reason and what it rests on. */
export function requirementLines(kind: RouteFacts['serviceKind'] | null, country: Jurisdiction, language: Language): readonly string[] {
  return startingRequirements
    .filter(({ jurisdiction }) => jurisdiction === country || jurisdiction === 'both')
    .filter(({ services }) => services === 'all' || services.some((one) => one === kind))
    .map(({ text, reason, source }) => {
      const basis = source?.[country];
      return `${text[language]}: ${reason[language]}${basis === undefined ? '' : ` (${legalBasisText(basis, language)})`}.`;
    });
}
