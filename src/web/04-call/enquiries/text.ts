import type { Text } from '#value/text';

/** Questions and answers during a call: on its public page, for those who ask, and for the buyer. */
export const enquiryText = {
  title: { en: 'Questions and answers', nb: 'Spørsmål og svar' },
  count: {
    en: '{count, plural, =0 {No question has been answered yet.} one {One question has been answered.} other {# questions have been answered.}}',
    nb: '{count, plural, =0 {Ingen spørsmål er besvart ennå.} one {Ett spørsmål er besvart.} other {# spørsmål er besvart.}}',
  },
  window: {
    en: 'Questions can be asked until {until}. Answers are given by {by}, to everybody at the same moment.',
    nb: 'Spørsmål kan stilles til {until}. Svarene kommer innen {by}, til alle samtidig.',
  },
  windowOver: {
    en: 'The last day for questions was {until}. Answers are due by {by}. A question that comes now is answered only if the body can.',
    nb: 'Siste frist for spørsmål var {until}. Svarfristen er {by}. Spørsmål som kommer nå, blir bare besvart hvis virksomheten rekker det.',
  },
  windowPast: {
    en: 'Questions could be asked until {until}, and answers were given by {by}.',
    nb: 'Spørsmål kunne stilles til {until}, og svarfristen var {by}.',
  },
  practice: { en: '{why} This is good practice, not law.', nb: '{why} Dette er god praksis, ikke lov.' },
  ask: { en: 'Ask a question', nb: 'Still et spørsmål' },
  question: { en: 'Question', nb: 'Spørsmål' },
  answer: { en: 'Answer', nb: 'Svar' },
  answered: { en: 'Answered {at}', nb: 'Besvart {at}' },
  lastAsk: { en: 'Last day for questions', nb: 'Siste dag for spørsmål' },
  lastAnswer: { en: 'Answers are given by this day', nb: 'Svarene kommer innen denne dagen' },

  askTitle: { en: 'Ask a question about {theCall}', nb: 'Still et spørsmål om {theCall}' },
  askLead: {
    en: '{body} answers questions until {by}. Nobody there is told who asks.',
    nb: '{body} svarer på spørsmål fram til {by}. Ingen der får vite hvem som spør.',
  },
  askLeadLate: {
    en: 'Answers were due by {by}. Nobody in {body} is told who asks.',
    nb: 'Svarfristen var {by}. Ingen i {body} får vite hvem som spør.',
  },
  whatHappens: { en: 'What happens with your question', nb: 'Dette skjer med spørsmålet' },
  happensRead: {
    en: 'The body reads your words, without your name. Write nothing that shows who you are.',
    nb: 'Virksomheten leser det du skriver, uten navnet ditt. Skriv ikke noe som viser hvem du er.',
  },
  happensPublish: {
    en: 'Question and answer are published for everybody at the same moment. Your own words are erased then.',
    nb: 'Spørsmålet og svaret blir publisert for alle samtidig. Da slettes dine egne ord.',
  },
  happensTold: {
    en: 'You are told when the answer comes. From now on you follow {theCall}.',
    nb: 'Du får beskjed når svaret kommer. Fra nå av følger du {theCall}.',
  },
  send: { en: 'Send the question', nb: 'Send spørsmålet' },
  sendLate: { en: 'Send it all the same', nb: 'Send det likevel' },
  sent: {
    en: 'Your question has been received. You are told when the answer is published.',
    nb: 'Spørsmålet er mottatt. Du får beskjed når svaret er publisert.',
  },
  sentLate: {
    en: 'Your question has been received after the last day for questions. It is answered only if the body can.',
    nb: 'Spørsmålet er mottatt etter siste frist for spørsmål. Det blir bare besvart hvis virksomheten rekker det.',
  },
  lateNow: {
    en: 'The last day for questions was {until}. You can still send one, but it is answered only if the body can.',
    nb: 'Siste frist for spørsmål var {until}. Du kan fortsatt sende et, men det blir bare besvart hvis virksomheten rekker det.',
  },
  closedNow: {
    en: 'The closing time has passed. Questions are no longer received.',
    nb: 'Fristen er ute. Det tas ikke imot flere spørsmål.',
  },
  own: { en: 'What you have asked', nb: 'Dette har dere spurt om' },
  ownLead: {
    en: 'Only your own organisation sees this list.',
    nb: 'Bare din egen virksomhet ser denne listen.',
  },
  ownAnswered: { en: 'Answered {at}. The published wording counts:', nb: 'Besvart {at}. Det er den publiserte teksten som gjelder:' },
  ownSee: { en: 'see the answers', nb: 'se svarene' },
  ownWaiting: { en: 'Waiting for an answer', nb: 'Venter på svar' },
  late: { en: 'Came after the last day for questions', nb: 'Kom etter siste frist for spørsmål' },
  received: { en: 'Received {at}', nb: 'Mottatt {at}' },
  backToCall: { en: 'Back to {theCall}', nb: 'Tilbake til {theCall}' },

  waitingTitle: { en: 'Questions to answer', nb: 'Spørsmål som skal besvares' },
  waitingLead: {
    en: 'You see what is asked, not who asks. Answers are due by {by}, and go to everybody at the same moment.',
    nb: 'Dere ser hva det spørres om, ikke hvem som spør. Svarfristen er {by}, og svaret går til alle samtidig.',
  },
  waitingLeadLate: {
    en: 'You see what is asked, not who asks. Answers go to everybody at the same moment.',
    nb: 'Dere ser hva det spørres om, ikke hvem som spør. Svarene går til alle samtidig.',
  },
  overdueTitle: { en: 'Answers were due by {by}', nb: 'Svarfristen var {by}' },
  overdue: {
    en: 'Nothing is stopped. Answer what you can, and move the closing time if those who submit need more time.',
    nb: 'Ingenting stanser. Svar på det dere kan, og flytt leveringsfristen hvis de som skal levere, trenger mer tid.',
  },
  amend: { en: 'Change {theNotice}', nb: 'Endre {theNotice}' },
  toAnswer: { en: 'Answer', nb: 'Svar' },
  toAnswerOf: { en: 'Answer the question received {at}', nb: 'Svar på spørsmålet mottatt {at}' },
  none: { en: 'No question waits', nb: 'Ingen spørsmål venter' },
  noneHint: { en: 'You are told when one comes.', nb: 'Dere får beskjed når det kommer et.' },
  publishedBefore: { en: 'Answered so far', nb: 'Besvart så langt' },
  published: {
    en: 'Question and answer are published. Those who follow {theCall} have been told.',
    nb: 'Spørsmålet og svaret er publisert. De som følger {theCall}, har fått beskjed.',
  },

  answerTitle: { en: 'Answer a question', nb: 'Svar på et spørsmål' },
  answerLead: {
    en: 'Everybody will read both. What you publish cannot be changed or removed.',
    nb: 'Alle får lese begge deler. Det dere publiserer, kan ikke endres eller fjernes.',
  },
  original: { en: 'The question as it came', nb: 'Spørsmålet slik det kom' },
  originalHint: {
    en: 'These words are erased when you publish the answer.',
    nb: 'Disse ordene blir slettet når dere publiserer svaret.',
  },
  publish: { en: 'Publish for everybody', nb: 'Publiser for alle' },
  backToList: { en: 'Back to the questions', nb: 'Tilbake til spørsmålene' },
} as const satisfies Record<string, Text>;
