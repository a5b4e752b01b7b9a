import type { Text } from '#value/text';

export const dataText = {
  title: { en: 'Open data', nb: 'Åpne data' },
  lead: {
    en: 'Everything public in this service is also data that anybody may use, with the same numbers as the pages.',
    nb: 'Alt som er offentlig i tjenesten, er også data som alle kan bruke, med de samme tallene som på sidene.',
  },
  unregistered: {
    en: 'The identifiers begin with {prefix}, which is not a registered OCDS prefix. They are unique here, but not in the world. Whoever runs this service can register a prefix of their own with the Open Contracting Partnership.',
    nb: 'Numrene begynner med {prefix}, som ikke er et registrert OCDS-prefiks. De er unike her, men ikke i verden. De som driver tjenesten, kan registrere et eget prefiks hos Open Contracting Partnership.',
  },
  prefixTitle: { en: 'Identifiers are provisional', nb: 'Numrene er foreløpige' },
  prefixUsed: { en: 'The identifiers begin with {prefix}.', nb: 'Numrene begynner med {prefix}.' },
  files: { en: 'Files', nb: 'Filer' },
  filesLead: {
    en: 'Long files come in pages. Follow “links.next” in each to the next one; the last has none.',
    nb: 'Lange filer kommer i deler. Følg «links.next» i hver til den neste; den siste har ingen.',
  },
  file: { en: 'File', nb: 'Fil' },
  holds: { en: 'What it holds', nb: 'Hva den inneholder' },
  format: { en: 'Format', nb: 'Format' },
  releases: {
    en: 'All releases of all cases, in the order in which they were published. Begin here to follow along.',
    nb: 'Alle kunngjøringer i alle saker, i den rekkefølgen de ble publisert. Begynn her for å følge med.',
  },
  records: {
    en: 'Each process as it stands now, with the releases it is made of.',
    nb: 'Hver prosess slik den er nå, med kunngjøringene den bygger på.',
  },
  grantsNone: {
    en: 'Every grant of a fund round that was decided in public. There is none yet, and so no file.',
    nb: 'Hvert tilskudd fra en tilskuddsrunde som er avgjort offentlig. Det er ingen ennå, og derfor ingen fil.',
  },
  grantPrefix: { en: 'Grants bear the prefix {prefix}.', nb: 'Tilskudd har prefikset {prefix}.' },
  grantPrefixOpen: {
    en: 'Grants bear the prefix {prefix}: 360Giving has given out none to this publisher yet, so their identifiers may change.',
    nb: 'Tilskudd har prefikset {prefix}: 360Giving har ikke gitt ut noe til denne utgiveren ennå, så numrene kan endre seg.',
  },
  grants: {
    en: 'Every grant of a fund round that was decided in public.',
    nb: 'Hvert tilskudd fra en tilskuddsrunde som er avgjort offentlig.',
  },
  record: { en: 'One process, by its open contracting ID.', nb: 'Én prosess, etter OCDS-nummeret.' },
  oneCase: { en: 'One case: its need and its calls.', nb: 'Én sak: behovet og konkurransene.' },
  measure: {
    en: 'The figures of one measure. The link stands under each chart.',
    nb: 'Tallene for ett mål. Lenken står under hver figur.',
  },
  journal: {
    en: 'The journal of one case, with hashes and signatures.',
    nb: 'Journalen for én sak, med hasher og signaturer.',
  },
  past: {
    en: 'One past contract as its publisher released it.',
    nb: 'Én tidligere avtale slik den ble kunngjort.',
  },
  what: { en: 'What is published, and when', nb: 'Hva som publiseres, og når' },
  whenNeed: {
    en: 'The need: when the body publishes it, and at every change after that.',
    nb: 'Behovet: når virksomheten kunngjør det, og ved hver endring etter det.',
  },
  whenCall: {
    en: 'The call: when it is published, with every change and the reason for it.',
    nb: 'Konkurransen: når den kunngjøres, med hver endring og grunnen til den.',
  },
  whenDecision: {
    en: 'Scores, ranking, price and reasons: with the decision. Before that nobody can see how many have submitted.',
    nb: 'Poeng, rangering, pris og begrunnelse: med beslutningen. Før det kan ingen se hvor mange som har levert.',
  },
  whenAgreement: { en: 'The agreement and its promises: when it is signed.', nb: 'Avtalen og løftene i den: når den signeres.' },
  whenOutcome: { en: 'Results: as soon as they are recorded.', nb: 'Resultater: så snart de er registrert.' },
  never: {
    en: 'Never: what was sealed and not opened, who gave which score, and personal data.',
    nb: 'Aldri: det som er forseglet og ikke åpnet, hvem som ga hvilke poeng, og personopplysninger.',
  },
  policy: { en: 'Publication policy', nb: 'Slik publiserer vi' },
  policyFrozen: {
    en: 'A release is frozen the moment the act is done. It is never changed or taken back; a correction is a new release.',
    nb: 'En kunngjøring fryses i det øyeblikket handlingen gjøres. Den endres aldri og trekkes aldri tilbake; en rettelse er en ny kunngjøring.',
  },
  policyMoney: {
    en: 'Amounts are in the currency of the country, and say whether they contain VAT. Nothing is rounded.',
    nb: 'Beløp er i landets valuta og sier om merverdiavgift er med. Ingenting er rundet av.',
  },
  policyPlans: {
    en: 'A need is a planning process with an identifier of its own; each call that follows has its own and points back to it.',
    nb: 'Et behov er en planleggingsprosess med eget nummer; hver konkurranse som følger, har sitt eget og peker tilbake.',
  },
  publisher: { en: 'Publisher', nb: 'Utgiver' },
  licence: { en: 'Licence', nb: 'Lisens' },
  licenceName: { en: 'Creative Commons Attribution 4.0 (CC BY 4.0)', nb: 'Creative Commons Navngivelse 4.0 (CC BY 4.0)' },
  licencePast: {
    en: 'Past contracts carry the licence of their own publisher, which is named on each.',
    nb: 'Tidligere avtaler har lisensen til den som kunngjorde dem. Den står på hver av dem.',
  },
  standard: { en: 'Standard', nb: 'Standard' },
  standardName: {
    en: 'Open Contracting Data Standard (OCDS) 1.1, with the extensions each file names',
    nb: 'Open Contracting Data Standard (OCDS) 1.1, med utvidelsene hver fil navngir',
  },
  access: { en: 'Access', nb: 'Tilgang' },
  accessText: {
    en: 'No key and no account. The files may be read by pages of other sites too. Send back the ETag to learn whether a file has changed.',
    nb: 'Verken nøkkel eller konto. Filene kan også leses av sider på andre nettsteder. Send ETag tilbake for å få vite om en fil er endret.',
  },
  verify: { en: 'How to check that nothing was changed', nb: 'Slik kontrollerer du at ingenting er endret' },
  verifyText: {
    en: 'The hash of every release is in the journal of its case, and the journal is signed. Download a journal and check it on your own machine:',
    nb: 'Hashen av hver kunngjøring står i journalen for saken, og journalen er signert. Last ned en journal og kontroller den på din egen maskin:',
  },
  openings: { en: 'Openings', nb: 'Åpninger' },
  openingsText: {
    en: '{openings, plural, =0 {None yet.} one {One opening, } other {# openings, }}{withRecovery, plural, =0 {all by the named openers.} one {once with the recovery sheet in place of an opener.} other {# times with the recovery sheet in place of an opener.}}',
    nb: '{openings, plural, =0 {Ingen ennå.} one {Én åpning, } other {# åpninger, }}{withRecovery, plural, =0 {alle ved dem som var pekt ut.} one {én gang med gjenopprettingsarket i stedet for en åpner.} other {# ganger med gjenopprettingsarket i stedet for en åpner.}}',
  },
  verifyReceipt: { en: 'Check a receipt for a submission', nb: 'Kontroller en kvittering for en levering' },
  key: { en: 'Public key of this site', nb: 'Den offentlige nøkkelen til nettstedet' },
  keyId: { en: 'Key number', nb: 'Nøkkelnummer' },
} as const satisfies Record<string, Text>;
