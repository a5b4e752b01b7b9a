import { isRecorded, type ProcedureKind } from '#call/procedures';
import type { Text } from '#value/text';
import { inWordsOf } from '../text/call-words.ts';
import { directPublicText, recordedPublicText } from './recorded-public-text.ts';

/** The public page of a call, and the list of open calls. */
export const publicText = {
  written: {
    en: '{ThisCall} is written in Norwegian. {Submissions} are written in Norwegian too.',
    nb: '{ThisCall} er skrevet på engelsk. {TheSubmissions} skrives også på engelsk.',
  },
  recovery: {
    en: '{TheSubmissions} were opened with the recovery sheet in place of an opener',
    nb: '{TheSubmissions} ble åpnet med gjenopprettingsarket i stedet for en av dem som skulle åpne',
  },
  recoveryAt: {
    en: 'Used {at}. That is rare, and therefore everybody is told.',
    nb: 'Brukt {at}. Det er sjelden, og derfor får alle vite det.',
  },
  start: { en: 'Start or continue your {submission}', nb: 'Start eller fortsett på {theSubmission}' },
  signIn: {
    en: 'You sign in, and what you write is encrypted from the first word.',
    nb: 'Du logger inn, og det du skriver, er kryptert fra første ord.',
  },
  actFor: {
    en: 'You act for a public body now. {Submissions} are made for an enterprise.',
    nb: 'Du handler nå for en offentlig virksomhet. {Submissions} leveres på vegne av en virksomhet.',
  },
  actForNobody: {
    en: 'You act for no organisation now. {Submissions} are made for an enterprise.',
    nb: 'Du handler nå ikke for noen virksomhet. {Submissions} leveres på vegne av en virksomhet.',
  },
  switch: { en: 'Choose whom you act for', nb: 'Velg hvem du handler for' },
  sealed: {
    en: 'What is submitted is sealed until then. Nobody can read it, and nobody can see how many there are. It can be replaced or withdrawn until the closing time.',
    nb: 'Det som leveres, er forseglet til da. Ingen kan lese det, og ingen kan se hvor mange som har levert. Det kan erstattes eller trekkes fram til fristen.',
  },
  waitingToOpen: {
    en: '{Submissions} are no longer received. They have not been opened yet.',
    nb: 'Det tas ikke imot flere {submissions}. De er ikke åpnet ennå.',
  },
  opened: { en: '{TheSubmissions} have been opened and are being assessed.', nb: '{TheSubmissions} er åpnet og blir vurdert.' },
  decided: { en: 'The decision is public.', nb: 'Beslutningen er offentlig.' },
  decidedLots: { en: 'Decisions on lots are public.', nb: 'Beslutninger om delkontrakter er offentlige.' },
  decidedStages: { en: 'Those who go on have been chosen.', nb: 'De som går videre, er valgt.' },
  decidedCall: { en: 'The decision is public.', nb: 'Beslutningen er offentlig.' },
  seeStages: { en: 'See the stages', nb: 'Se trinnene' },
  invitedOnly: {
    en: 'This stage is for those who were invited. They find it on their own page and in the invitation.',
    nb: 'Dette trinnet er for dem som er invitert. De finner det på sin egen side og i invitasjonen.',
  },
  stageCloses: { en: 'Closing time: {stage}', nb: 'Frist: {stage}' },
  pricedIn: { en: 'Asked with: {stages}.', nb: 'Det spørres om den i: {stages}.' },
  everyStage: { en: 'Weights add up to 100 in each part.', nb: 'Vektene blir 100 i hver del.' },
  seeLots: { en: 'See the lots', nb: 'Se delkontraktene' },
  cancelled: { en: '{ThisCall} has been stopped.', nb: '{TheCall} er avlyst.' },
  seeDecision: { en: 'See scores, reasons and margins', nb: 'Se poeng, begrunnelser og marginer' },
  buyer: { en: 'Public body', nb: 'Offentlig virksomhet' },
  place: { en: 'Place', nb: 'Sted' },
  kind: { en: 'Kind of call', nb: 'Type' },
  value: { en: 'Estimated value', nb: 'Anslått verdi' },
  period: { en: 'Agreement', nb: 'Avtale' },
  periodOfGrants: { en: 'Grants run', nb: 'Tilskuddene gjelder' },
  periodOfSupport: { en: 'From a move to the end of support', nb: 'Fra flytting til støtten slutter' },
  fromTo: { en: '{start} to {end}', nb: '{start} til {end}' },
  route: { en: 'Route', nb: 'Framgangsmåte' },
  whyRoute: { en: 'why this route', nb: 'hvorfor denne framgangsmåten' },
  askFor: { en: 'What we ask for', nb: 'Hva vi ber om' },
  needBehind: { en: 'Read about the need behind it', nb: 'Les om behovet bak' },
  questions: { en: 'What you will be asked', nb: 'Dette blir du spurt om' },
  questionsLead: {
    en: '{count, plural, one {One question} other {# questions}} and {aPrice}. Up to {words} words in all.',
    nb: '{count, plural, one {Ett spørsmål} other {# spørsmål}} og {aPrice}. Inntil {words} ord til sammen.',
  },
  questionsLeadNoPrice: {
    en: '{count, plural, one {One question} other {# questions}}. Up to {words} words in all.',
    nb: '{count, plural, one {Ett spørsmål} other {# spørsmål}}. Inntil {words} ord til sammen.',
  },
  requirements: { en: 'What you must be able to show', nb: 'Dette må du kunne vise fram' },
  requirementsLead: {
    en: '{count, plural, one {One requirement.} other {# requirements.}} Whoever does not meet {count, plural, one {it} other {all of them}} cannot be considered, however good the answers are.',
    nb: '{count, plural, one {Ett krav.} other {# krav.}} Den som ikke oppfyller {count, plural, one {det} other {alle}}, kan ikke bli vurdert, uansett hvor gode svarene er.',
  },
  requirementsRead: {
    en: '{count, plural, one {One requirement} other {# requirements}} you must be able to show that you meet',
    nb: '{count, plural, one {Ett krav} other {# krav}} du må kunne vise at du oppfyller',
  },
  requirementWhy: { en: 'Why:', nb: 'Hvorfor:' },
  informs: { en: 'Counts towards: {kind}', nb: 'Har betydning for: {kind}' },
  upTo: { en: 'Up to {words} words', nb: 'Inntil {words} ord' },
  must: { en: 'Must be answered', nb: 'Må besvares' },
  optional: { en: 'Optional', nb: 'Valgfritt' },
  promise: { en: 'A promise that goes into the agreement', nb: 'Et løfte som blir en del av avtalen' },
  promiseOfGrant: { en: 'A promise that goes into the grant', nb: 'Et løfte som blir en del av tilskuddet' },
  promiseOnly: { en: 'A promise', nb: 'Et løfte' },
  alsoAsked: { en: 'Everybody is also asked', nb: 'Alle blir også spurt om' },
  filesToo: { en: 'You can add files to {theSubmission}. None is required.', nb: 'Du kan legge ved filer. Ingen er påkrevd.' },
  criteria: { en: 'What counts, and how much', nb: 'Hva som teller, og hvor mye' },
  criteriaFinding: {
    en: '{name} counts most: {weight} of 100.',
    nb: '{name} teller mest: {weight} av 100.',
  },
  criteriaFindingEqual: {
    en: '{names} count most: {weight} of 100 each.',
    nb: '{names} teller mest: {weight} av 100 hver.',
  },
  criteriaFindingPrice: { en: '{finding} The price counts {weight}.', nb: '{finding} Prisen teller {weight}.' },
  criterion: { en: 'Criterion', nb: 'Kriterium' },
  weight: { en: 'Weight', nb: 'Vekt' },
  weightOf: { en: '{weight} of 100', nb: '{weight} av 100' },
  total: { en: 'Total', nb: 'Sum' },
  scale: {
    en: 'The panel scores every other criterion than the price from 0 to {scale}, each member independently. The mean of the scores counts.',
    nb: 'Panelet gir poeng fra 0 til {scale} på alle kriterier utenom prisen, hver for seg. Gjennomsnittet av poengene teller.',
  },
  scaleNoPrice: {
    en: 'The panel scores every criterion from 0 to {scale}, each member independently. The mean of the scores counts.',
    nb: 'Panelet gir poeng fra 0 til {scale} på alle kriteriene, hver for seg. Gjennomsnittet av poengene teller.',
  },
  price: { en: 'How the price becomes points', nb: 'Slik blir prisen til poeng' },
  fixedRangeLots: {
    en: 'Each lot has a price range of its own. The floor gives full points and the ceiling none. In between, points fall in a straight line.',
    nb: 'Hver delkontrakt har sin egen prisskala. Gulvet gir full poengsum og taket ingen. Imellom faller poengene i en rett linje.',
  },
  fixedRange: {
    en: 'A price of {floor} gets full points and a price of {ceiling} or more gets none. Between them the points fall in a straight line, so {middle} gets half. A price below the floor gets more than full points. Your points depend on your own price alone.',
    nb: 'En pris på {floor} får full poengsum, og en pris på {ceiling} eller mer får ingen poeng. Mellom dem faller poengene i en rett linje, så {middle} får halv poengsum. En pris under gulvet får mer enn full poengsum. Poengene avhenger bare av din egen pris.',
  },
  proportional: {
    en: 'The lowest price gets full points. The others get the share that the lowest price is of theirs: twice the lowest price gets half the points. Your points depend on what the others offer.',
    nb: 'Den laveste prisen får full poengsum. De andre får den andelen som den laveste prisen er av deres: Dobbelt så høy pris får halv poengsum. Poengene avhenger av hva de andre tilbyr.',
  },
  linearFromLowest: {
    en: 'The lowest price gets full points. Each per cent above it takes one per cent of the full points away: 50% above gets half, and twice the lowest price gets none. Above that the points go below zero. Your points depend on what the others offer.',
    nb: 'Den laveste prisen får full poengsum. Hver prosent over den trekker fra én prosent av full poengsum: 50 prosent over får halv poengsum, og dobbelt så høy pris får ingen poeng. Over det blir poengene negative. Poengene avhenger av hva de andre tilbyr.',
  },
  timetable: { en: 'Timetable', nb: 'Tidsplan' },
  published: { en: '{TheCall} was published', nb: '{TheCall} ble kunngjort' },
  closes: { en: 'Closing time for {submissions}', nb: 'Frist for å levere' },
  decision: { en: 'A decision is expected by this day', nb: 'Beslutning er ventet innen denne dagen' },
  selection: { en: 'Those who go on are chosen by this day', nb: 'De som går videre, er valgt innen denne dagen' },
  considered: {
    en: 'The board must have considered every request by this day',
    nb: 'Styret skal ha behandlet alle forespørslene innen denne dagen',
  },
  starts: { en: 'The agreement starts', nb: 'Avtalen starter' },
  ends: { en: 'The agreement ends', nb: 'Avtalen slutter' },
  changed: { en: 'What changed', nb: 'Dette er endret' },
  changedLead: {
    en: '{count, plural, one {{TheCall} has been changed once since it was published.} other {{TheCall} has been changed # times since it was published.}}',
    nb: '{count, plural, one {{TheCall} er endret én gang siden den ble kunngjort.} other {{TheCall} er endret # ganger siden den ble kunngjort.}}',
  },
  neverChanged: {
    en: 'Nothing has been changed since {theCall} was published.',
    nb: 'Ingenting er endret siden {theCall} ble kunngjort.',
  },
  documents: { en: 'Documents and data', nb: 'Dokumenter og data' },
  casePage: { en: 'The whole case, from need to results', nb: 'Hele saken, fra behov til resultat' },
  openData: { en: 'This call as open data (OCDS record, JSON)', nb: 'Konkurransen som åpne data (OCDS-post, JSON)' },
  openDataOfCase: { en: 'The case as open data (OCDS record, JSON)', nb: 'Saken som åpne data (OCDS-post, JSON)' },
  journal: { en: 'The journal of the case, which anybody can check', nb: 'Journalen for saken, som alle kan kontrollere' },

  listTitle: { en: 'Open calls', nb: 'Åpne utlysninger' },
  listLead: {
    en: 'Everything that can be applied for now, the soonest closing time first.',
    nb: 'Alt det kan leveres på nå. De som har kortest frist, står først.',
  },
  filterLabel: { en: 'Search open calls', nb: 'Søk i åpne utlysninger' },
  words: { en: 'Words or organisation', nb: 'Ord eller virksomhet' },
  country: { en: 'Country', nb: 'Land' },
  any: { en: 'All', nb: 'Alle' },
  norway: { en: 'Norway', nb: 'Norge' },
  england: { en: 'England', nb: 'England' },
  count: {
    en: '{count, plural, =0 {No open calls} one {# open call} other {# open calls}}',
    nb: '{count, plural, =0 {Ingen åpne utlysninger} one {# åpen utlysning} other {# åpne utlysninger}}',
  },
  none: { en: 'No call is open right now', nb: 'Ingen utlysninger er åpne akkurat nå' },
  noneHint: {
    en: 'Needs are published long before a call. Find one you could solve, and take part in the dialogue.',
    nb: 'Behov blir kunngjort lenge før en utlysning. Finn et behov dere kan løse, og ta del i dialogen.',
  },
  seeNeeds: { en: 'See published needs', nb: 'Se kunngjorte behov' },
  noneFound: { en: 'No open call fits', nb: 'Ingen åpne utlysninger passer' },
  noneFoundHint: { en: 'Try fewer or other words, or clear the filters.', nb: 'Prøv færre eller andre ord, eller fjern filtrene.' },
} as const satisfies Record<string, Text>;

/** The same in the words of a kind of call, and in sentences of its own where a provider is chosen without a competition. */
export function publicTextOf(kind: ProcedureKind): Readonly<Record<keyof typeof publicText, Text>> {
  return inWordsOf(kind === 'directAward' ? texts.direct : isRecorded(kind) ? texts.recorded : publicText, kind);
}

const texts = {
  recorded: { ...publicText, ...recordedPublicText },
  direct: { ...publicText, ...recordedPublicText, ...directPublicText },
} as const;
