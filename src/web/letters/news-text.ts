import type { NewsEvent } from '#casework/news-events';
import type { Text } from '#value/text';

/** Subject and first paragraph of what followers of a need, a body or an enterprise are told, in the words of the call it is about. The subject is the fact. */
export const newsText: Readonly<Record<NewsEvent, { readonly subject: Text; readonly body: Text }>> = {
  needPublished: {
    subject: { en: 'New need: {call}', nb: 'Nytt behov: {call}' },
    body: { en: '{body} has published the need “{call}”:', nb: '{body} har kunngjort behovet «{call}»:' },
  },
  needChanged: {
    subject: { en: 'The need has changed: {call}', nb: 'Behovet er endret: {call}' },
    body: {
      en: '{body} has changed the need “{call}”. Its page shows the old and the new:',
      nb: '{body} har endret behovet «{call}». Siden viser det gamle og det nye:',
    },
  },
  questionAnswered: {
    subject: { en: 'New answer about the need: {call}', nb: 'Nytt svar om behovet: {call}' },
    body: {
      en: '{body} has answered a question about the need “{call}”, for everybody:',
      nb: '{body} har svart på et spørsmål om behovet «{call}», for alle:',
    },
  },
  meetingAnnounced: {
    subject: { en: 'Meeting before a call: {call}', nb: 'Møte før konkurransen: {call}' },
    body: {
      en: '{body} invites to a meeting about “{call}”. Times and sign-up stand on its page:',
      nb: '{body} inviterer til et møte om «{call}». Tider og påmelding står på siden:',
    },
  },
  callPublished: {
    subject: { en: '{CallName} published: {call}', nb: '{CallName} kunngjort: {call}' },
    body: { en: '{body} has published a {callName} for “{call}”:', nb: '{body} har kunngjort en {callName} for «{call}»:' },
  },
  callCancelled: {
    subject: { en: '{CallName} stopped: {call}', nb: '{CallName} avlyst: {call}' },
    body: {
      en: '{body} has stopped a {callName} for “{call}”. The reasons are public:',
      nb: '{body} har avlyst en {callName} for «{call}». Begrunnelsen er offentlig:',
    },
  },
  decisionPublished: {
    subject: { en: 'Decided: {call}', nb: 'Bestemt: {call}' },
    body: {
      en: '{body} has decided in “{call}”. The reasons are public:',
      nb: '{body} har bestemt seg i «{call}». Begrunnelsen er offentlig:',
    },
  },
  agreementSigned: {
    subject: { en: 'Agreement signed: {call}', nb: 'Avtale signert: {call}' },
    body: {
      en: '{body} has signed an agreement in “{call}”. What was promised and how it is measured is public:',
      nb: '{body} har signert en avtale i «{call}». Det som er lovet, og hvordan det måles, er offentlig:',
    },
  },
  stopPointDecided: {
    subject: { en: 'A test phase was judged: {call}', nb: 'En utprøvingsfase er vurdert: {call}' },
    body: {
      en: '{body} has decided whether to go on after a test phase in “{call}”:',
      nb: '{body} har bestemt om de går videre etter en utprøvingsfase i «{call}»:',
    },
  },
  purchaseDecided: {
    subject: { en: 'Decided what follows the test: {call}', nb: 'Bestemt hva som følger utprøvingen: {call}' },
    body: {
      en: '{body} has decided whether to buy what was developed in “{call}”:',
      nb: '{body} har bestemt om de kjøper det som er utviklet i «{call}»:',
    },
  },
  observationRecorded: {
    subject: { en: 'New result: {call}', nb: 'Nytt resultat: {call}' },
    body: { en: 'There is a new measured result in “{call}” of {body}:', nb: 'Det er et nytt målt resultat i «{call}» hos {body}:' },
  },
  solutionPublished: {
    subject: { en: 'New solution: {call}', nb: 'Ny løsning: {call}' },
    body: { en: '{body} now offers “{call}”:', nb: '{body} tilbyr nå «{call}»:' },
  },
  solutionChanged: {
    subject: { en: 'A solution has changed: {call}', nb: 'En løsning er endret: {call}' },
    body: { en: '{body} has changed what it says of “{call}”:', nb: '{body} har endret det som står om «{call}»:' },
  },
};
