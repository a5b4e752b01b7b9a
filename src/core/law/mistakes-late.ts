import type { Mistake } from './mistakes.ts';

/** The mistakes from the criteria on (13–24). */
export const lateMistakes: readonly Mistake[] = [
  {
    number: 13,
    at: ['call'],
    jurisdiction: 'both',
    mistake: {
      en: 'There are too many criteria, and adjectives instead of a scale.',
      nb: 'Det er for mange kriterier, og adjektiver i stedet for en skala.',
    },
    instead: { en: 'Keep to four, each with a worded scale.', nb: 'Hold dere til fire, hvert med en skala i ord.' },
    source: 'DFØ guidance on evaluation (2022)',
    checks: ['fourMainCriteria'],
  },
  {
    number: 14,
    at: ['call'],
    jurisdiction: 'both',
    mistake: {
      en: 'Price and quality are mixed in one criterion without weights.',
      nb: 'Pris og kvalitet blandes i ett kriterium uten vekter.',
    },
    instead: { en: 'One matter, one criterion, one weight.', nb: 'Én sak, ett kriterium, én vekt.' },
    source: 'KOFA 2025/1673',
    checks: ['weightsStated'],
  },
  {
    number: 15,
    at: ['call', 'decision'],
    jurisdiction: 'both',
    mistake: { en: 'The weights that were published are not those that decide.', nb: 'Vektene som ble kunngjort, er ikke de som avgjør.' },
    instead: { en: 'Try the weights on example bids before you publish.', nb: 'Prøv vektene på eksempeltilbud før dere kunngjør.' },
    source: 'KOFA 2021/1000',
    checks: ['relativeFormula'],
  },
  {
    number: 16,
    at: ['call', 'decision'],
    jurisdiction: 'both',
    mistake: {
      en: 'The price formula is chosen after the bids are known, or a price of almost nothing wins.',
      nb: 'Prisformelen velges etter at tilbudene er kjent, eller en pris på nesten ingenting vinner.',
    },
    instead: {
      en: 'The formula is locked when the call is published; ask about unusually low prices before you decide.',
      nb: 'Formelen låses når konkurransen kunngjøres. Spør om uvanlig lave priser før dere avgjør.',
    },
    source: 'KOFA 2025/0706; FOA § 24-9; PA23 s.19',
    checks: ['abnormallyLowPrice', 'criteriaLocked'],
  },
  {
    number: 17,
    at: ['call', 'assessment'],
    jurisdiction: 'both',
    mistake: {
      en: 'A limit of words or pages is judged by feeling afterwards.',
      nb: 'En grense for ord eller sider vurderes skjønnsmessig etterpå.',
    },
    instead: {
      en: 'The limit counts when the answer is written: nobody can send more.',
      nb: 'Grensen gjelder når svaret skrives: Ingen kan sende mer.',
    },
    source: 'KOFA, Indre Østfold',
    checks: [],
  },
  {
    number: 18,
    at: ['decision'],
    jurisdiction: 'both',
    mistake: {
      en: 'The reasons are thin, or a mistake is put right without a new letter.',
      nb: 'Begrunnelsen er tynn, eller en feil rettes uten nytt brev.',
    },
    instead: {
      en: 'Write reasons per criterion; a change means new letters and a new waiting period.',
      nb: 'Begrunn per kriterium. En endring betyr nye brev og ny karensperiode.',
    },
    source: 'KOFA 2025/1673, 2024/1733, 2025/1055',
    checks: ['reasonsGiven', 'lettersSimultaneous'],
  },
  {
    number: 19,
    at: ['agreement'],
    jurisdiction: 'both',
    mistake: { en: 'The agreement grows far beyond what was announced.', nb: 'Avtalen vokser langt ut over det som ble kunngjort.' },
    instead: {
      en: 'Follow what is spent against the value that was published, and judge every change before it is made.',
      nb: 'Følg forbruket mot verdien som ble kunngjort, og vurder hver endring før den gjøres.',
    },
    source: 'KOFA 2020/119, 2025/0738; PSR reg. 13',
    checks: ['considerableChange'],
  },
  {
    number: 20,
    at: ['route'],
    jurisdiction: 'both',
    mistake: {
      en: 'A direct award out of habit, because “only they can”, or because one is late.',
      nb: 'Direkte tildeling av vane, fordi «bare de kan», eller fordi man er sent ute.',
    },
    instead: {
      en: 'Show that you asked others. Where the law asks for it, publish what you intend, and wait.',
      nb: 'Vis at dere har spurt andre. Der loven krever det, kunngjør hva dere har tenkt, og vent.',
    },
    source: 'KOFA 2024/1727, 2024/796, 2025/0225',
    checks: ['intentionNotice', 'transparencyNotice'],
  },
  {
    number: 21,
    at: ['call'],
    jurisdiction: 'NO',
    mistake: { en: 'The climate rule is forgotten, or met on paper only.', nb: 'Klimaregelen glemmes, eller oppfylles bare på papiret.' },
    instead: { en: 'Choose one of the five ways and write why.', nb: 'Velg én av de fem måtene og skriv hvorfor.' },
    source: 'LOA §§ 5b–5c',
    checks: ['climateChoice'],
  },
  {
    number: 22,
    at: ['route', 'call'],
    jurisdiction: 'both',
    mistake: {
      en: 'A contract is reserved for somebody whose status nobody can check.',
      nb: 'En kontrakt forbeholdes noen med en status ingen kan kontrollere.',
    },
    instead: { en: 'Say what shows it, and until when it holds.', nb: 'Si hva som viser det, og hvor lenge det gjelder.' },
    source: 'FOA § 30-2a; PA23 ss.32–33',
    checks: ['reservationBasisStated', 'mutualThreeYears'],
  },
  {
    number: 23,
    at: ['need', 'agreement'],
    jurisdiction: 'both',
    mistake: { en: 'Reporting drowns those who do the work.', nb: 'Rapportering drukner dem som gjør jobben.' },
    instead: { en: 'At most five measures, each with somebody who reads it.', nb: 'Høyst fem mål, hvert med noen som leser det.' },
    source: 'Tankesmien Agenda 2016',
    checks: [],
  },
  {
    number: 24,
    at: ['need', 'dialogue'],
    jurisdiction: 'both',
    mistake: {
      en: 'Buyers do not know the social enterprises, and they cannot show what they do.',
      nb: 'Innkjøperne kjenner ikke de sosiale virksomhetene, og virksomhetene får ikke vist hva de gjør.',
    },
    instead: {
      en: 'Publish the need early, and look at what enterprises offer.',
      nb: 'Kunngjør behovet tidlig, og se hva virksomhetene tilbyr.',
    },
    source: 'Young Foundation 2013; SEUK and Tussell 2018',
    checks: [],
  },
];
