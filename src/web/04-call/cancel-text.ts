import type { Text } from '#value/text';

/** Words of the page on which a call is stopped. */
export const cancelText = {
  cancelTitle: { en: 'Cancel {theCall}', nb: 'Avlys {theCall}' },
  cancelLead: {
    en: 'Stops {theCall} for good. Everybody who has taken part gets a letter at the same moment, and the reason becomes public. You can start a new {callName} in the same case.',
    nb: 'Stanser {theCall} for godt. Alle som har deltatt, får brev i samme øyeblikk, og grunnen blir offentlig. Dere kan starte en ny {callName} i samme sak.',
  },
  cancelSealed: {
    en: 'What is sealed is never opened: the key is destroyed. Whoever has begun or submitted is told without you learning who they are. Their answers stay theirs.',
    nb: 'Det som er forseglet, blir aldri åpnet: Nøkkelen slettes. De som har begynt eller levert, får beskjed uten at dere får vite hvem de er. Svarene er fortsatt deres.',
  },
  cancelOpened: {
    en: '{TheSubmissions} are opened and will not be used. An award that has been told ends.',
    nb: '{TheSubmissions} er åpnet og blir ikke brukt. En tildeling som er meddelt, faller bort.',
  },
  cancelOpenedRequests: {
    en: '{TheSubmissions} are opened and will not be used. Support that has been promised ends.',
    nb: '{TheSubmissions} er åpnet og blir ikke brukt. En støtte som er meddelt, faller bort.',
  },
  cancelNotice: { en: 'Notice: {notice}.', nb: 'Kunngjøring: {notice}.' },
  noticeAct: { en: 'procurement termination notice UK12 (PA23 s.55)', nb: 'UK12, procurement termination notice (PA23 s.55)' },
  noticePsr: { en: 'notice of abandonment within 30 days (PSR)', nb: 'melding om avlysning innen 30 dager (PSR)' },
  noticeNorway: {
    en: 'announce it where the call was announced (FOA §§ 10-4, 25-4)',
    nb: 'meld det der konkurransen ble kunngjort (FOA §§ 10-4, 25-4)',
  },
  noticeNoPurchase: { en: 'announce it where {theCall} was announced', nb: 'meld det der {theCall} ble kunngjort' },
  cancelLot: { en: 'Stop only one of the lots', nb: 'Avlys bare én av delkontraktene' },
  cancelCheck: { en: 'Check before you cancel', nb: 'Se over før dere avlyser' },
  cancelNow: { en: 'Cancel {theCall} and send the letters', nb: 'Avlys {theCall} og send brevene' },
  keep: { en: 'Keep {theCall}', nb: 'Behold {theCall}' },
  change: { en: 'Change something', nb: 'Endre noe' },
  cancelledCall: { en: '{TheCall} has been cancelled', nb: '{TheCall} er avlyst' },
} as const satisfies Record<string, Text>;
