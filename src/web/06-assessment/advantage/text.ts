import type { Text } from '#value/text';

export const advantageText = {
  title: { en: 'Earlier involvement', nb: 'Tidligere medvirkning' },
  lead: {
    en: 'Taking part before a call is lawful and wanted. What counts is that nobody gains from it: that all knew the same, in time. Say so for each, before the decision.',
    nb: 'Å være med før en utlysning er lovlig og ønsket. Det avgjørende er at ingen har fordel av det: at alle visste det samme, i tide. Skriv det for hver enkelt, før beslutningen.',
  },
  notOpened: { en: 'Nobody knows yet who submits', nb: 'Ingen vet ennå hvem som leverer' },
  notOpenedHint: {
    en: 'This page shows who took part before the call once the submissions have been opened.',
    nb: 'Denne siden viser hvem som var med før utlysningen, når det som er levert, er åpnet.',
  },
  bidder: { en: 'Organisation', nb: 'Virksomhet' },
  took: { en: 'Took part in', nb: 'Var med på' },
  found: { en: 'What was found', nb: 'Hva som er funnet' },
  nothing: { en: 'Nothing known', nb: 'Ingenting kjent' },
  part: { en: '{title} ({on})', nb: '{title} ({on})' },
  shared: {
    en: 'public since {day}, {days, plural, one {# day} other {# days}} before the closing time',
    nb: 'offentlig fra {day}, {days, plural, one {# dag} other {# dager}} før fristen',
  },
  notShared: { en: 'the log of it was not shared', nb: 'loggen fra det ble ikke delt' },
  named: {
    en: '{count, plural, one {One entry of the log names it} other {# entries of the log name it}}',
    nb: '{count, plural, one {Ett innslag i loggen nevner den} other {# innslag i loggen nevner den}}',
  },
  notYet: { en: 'Must be recorded before the decision', nb: 'Må føres inn før beslutningen' },
  ifAny: { en: 'Record it if there was anything', nb: 'Før det inn hvis det var noe' },
  record: { en: 'Record', nb: 'Før inn' },
  recordOf: { en: 'Record the earlier involvement of {name}', nb: 'Før inn den tidligere medvirkningen til {name}' },
  change: { en: 'Record anew', nb: 'Før inn på nytt' },
  examineTitle: { en: 'Earlier involvement of {name}', nb: 'Tidligere medvirkning: {name}' },
  examineLead: {
    en: 'What it was part of and what was done is public with the decision. Your notes are not.',
    nb: 'Hva virksomheten var med på, og hva som er gjort, blir offentlig med beslutningen. Notatene deres blir ikke det.',
  },
  law: {
    en: 'Excluding is the last resort: only when nothing else evens it out, and only after the one concerned was heard (PA23 s.16; FOA § 12-2).',
    nb: 'Avvisning er siste utvei: bare når ingenting annet veier opp, og bare etter at den det gjelder, er hørt (PA23 s.16; FOA § 12-2).',
  },
  thenAside: {
    en: 'You found that it must be excluded. Set the submission aside; the letter carries the reasons.',
    nb: 'Dere har funnet at den må avvises. Avvis det som er levert; brevet gir begrunnelsen.',
  },
  setAside: { en: 'Set the submission aside', nb: 'Avvis det som er levert' },
  back: { en: 'All who submitted', nb: 'Alle som har levert' },
  publicTitle: { en: 'Who took part before the call', nb: 'Hvem var med før utlysningen' },
  publicLead: {
    en: 'Everybody could take part, and the log is public. This is what the body found about those who also submitted.',
    nb: 'Alle kunne være med, og loggen er offentlig. Dette er hva virksomheten fant om dem som også leverte.',
  },
  done: { en: 'What was done', nb: 'Hva som er gjort' },
  numbered: { en: 'Number {n}', nb: 'Nummer {n}' },
} as const satisfies Record<string, Text>;
