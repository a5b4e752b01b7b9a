import type { Text } from '#value/text';

export const frontText = {
  title: { en: 'Follow public money that is meant to do good', nb: 'Følg offentlige penger som skal gjøre godt' },
  lead: {
    en: 'From a need nobody has solved to results anybody can check: health, care and welfare services bought from social enterprises, in the open.',
    nb: 'Fra et behov ingen har løst til resultater alle kan kontrollere: helse-, omsorgs- og velferdstjenester kjøpt av sosiale virksomheter, i full åpenhet.',
  },
  searchLabel: { en: 'Search cases, organisations and places', nb: 'Søk i saker, virksomheter og steder' },
  searchHint: { en: 'For example dementia, Lyngfjell, homeless', nb: 'For eksempel demens, Lyngfjell, ensomhet' },
  search: { en: 'Search', nb: 'Søk' },
  buy: { en: 'I buy services', nb: 'Jeg kjøper tjenester' },
  buyText: {
    en: 'Describe a need, talk with those who can deliver, find the lawful route and decide with reasons.',
    nb: 'Beskriv behovet, snakk med dem som kan levere, finn lovlig framgangsmåte og begrunn valget.',
  },
  deliver: { en: 'I deliver services', nb: 'Jeg leverer tjenester' },
  deliverText: {
    en: 'Find open calls, tell about a need you have seen, submit sealed and get a receipt.',
    nb: 'Finn åpne utlysninger, fortell om et behov du har sett, lever forseglet og få kvittering.',
  },
  follow: { en: 'I follow', nb: 'Jeg følger med' },
  followText: {
    en: 'See who decided, why, and what came of it. All of it as open data.',
    nb: 'Se hvem som bestemte, hvorfor, og hva det ble til. Alt som åpne data.',
  },
  begin: { en: 'Raise a need', nb: 'Meld et behov' },
  beginText: {
    en: 'Four short answers, and then you find out what is lawful. Nobody outside sees it until you publish it.',
    nb: 'Fire korte svar, så finner dere ut hva som er lovlig. Ingen utenfor ser det før dere kunngjør det.',
  },
  closing: { en: 'Closing soon', nb: 'Frist snart' },
  noneClosing: { en: 'No call is open right now', nb: 'Ingen utlysninger er åpne nå' },
  allCalls: { en: 'All open calls', nb: 'Alle åpne utlysninger' },
  lately: { en: 'What has happened lately', nb: 'Det siste som har skjedd' },
  allCases: { en: 'All cases in the public record', nb: 'Alle saker i det offentlige innsynet' },
  tenPhases: { en: 'One case, ten phases', nb: 'Én sak, ti faser' },
  tenPhasesText: {
    en: 'Every case has one permanent page. It shows how far the case has come, who decided what, and when.',
    nb: 'Hver sak har én fast side. Den viser hvor langt saken er kommet, hvem som bestemte hva, og når.',
  },
} as const satisfies Record<string, Text>;
