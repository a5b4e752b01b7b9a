import type { Notice } from '#casework/notice';
import type { Text } from '#value/text';
import { textOfKind } from '../text/text-of-kind.ts';

/** Subject and first paragraph of each notice. The subject is the fact. */
export const noticeText: Readonly<Record<Exclude<Notice['kind'], 'news'>, { readonly subject: Text; readonly body: Text }>> = {
  profileReviewed: {
    subject: { en: 'Profile reviewed: {call}', nb: 'Profilen er vurdert: {call}' },
    body: {
      en: 'Somebody of a public body or a fund has written what they make of the profile of {call}. You may answer:',
      nb: 'Noen i en offentlig virksomhet eller et fond har skrevet hva de mener om profilen til {call}. Dere kan svare:',
    },
  },
  profileReviewAnswered: {
    subject: { en: 'Answer to your review: {call}', nb: 'Svar på vurderingen din: {call}' },
    body: { en: '{call} has answered what you wrote about its profile:', nb: '{call} har svart på det du skrev om profilen:' },
  },
  joiningAsked: {
    subject: { en: 'Asked to take part: {call}', nb: 'Spurt om å være med: {call}' },
    body: {
      en: '{body} asks you to stand behind “{call}” with it. Answer by {day}, with reasons. The answer is public:',
      nb: '{body} spør om dere vil stå bak «{call}» sammen med dem. Svar innen {day}, med begrunnelse. Svaret er offentlig:',
    },
  },
  joiningAnswered: {
    subject: { en: 'Answered by {body}: {call}', nb: 'Svar fra {body}: {call}' },
    body: {
      en: '{body} has answered whether it stands behind “{call}” with you:',
      nb: '{body} har svart på om de vil stå bak «{call}» sammen med dere:',
    },
  },
  joiningLeft: {
    subject: { en: '{body} leaves: {call}', nb: '{body} trekker seg: {call}' },
    body: {
      en: '{body} does not stand behind “{call}” with you any more. The reasons stand here:',
      nb: '{body} står ikke lenger bak «{call}» sammen med dere. Begrunnelsen står her:',
    },
  },
  callAmended: {
    subject: { en: 'Changed: {call}', nb: 'Endret: {call}' },
    body: { en: '{body} has changed the call “{call}”.', nb: '{body} har endret konkurransen «{call}».' },
  },
  enquiryAnswered: {
    subject: { en: 'New answer: {call}', nb: 'Nytt svar: {call}' },
    body: {
      en: '{body} has answered a question about the call “{call}”. Question and answer stand on the page of the call, for everybody:',
      nb: '{body} har svart på et spørsmål om konkurransen «{call}». Spørsmålet og svaret står på siden for konkurransen, for alle:',
    },
  },
  callCancelled: {
    subject: { en: 'Stopped: {call}', nb: 'Avlyst: {call}' },
    body: {
      en: '{body} has stopped the call “{call}”. The reasons stand on its page:',
      nb: '{body} har avlyst konkurransen «{call}». Begrunnelsen står på siden for konkurransen:',
    },
  },
  decisionPublic: {
    subject: { en: 'Decided: {call}', nb: 'Bestemt: {call}' },
    body: {
      en: '{body} has decided on the call “{call}”. Scores, reasons and margins are public:',
      nb: '{body} har bestemt seg i konkurransen «{call}». Poeng, begrunnelser og marginer er offentlige:',
    },
  },
  enquiryWaiting: {
    subject: { en: 'A question waits: {call}', nb: 'Et spørsmål venter: {call}' },
    body: {
      en: 'Somebody has asked a question about “{call}”. Answers are due by {day}. The answer goes to everybody at the same moment:',
      nb: 'Noen har stilt et spørsmål om «{call}». Svarfristen er {day}. Svaret går til alle samtidig:',
    },
  },
  enquiryOverdue: {
    subject: { en: 'Answers are overdue: {call}', nb: 'Svarfristen er ute: {call}' },
    body: {
      en: 'Questions about “{call}” have not been answered. Answers were due by {day}. If those who submit need more time now, move the closing time:',
      nb: 'Spørsmål om «{call}» er ikke besvart. Svarfristen var {day}. Trenger de som skal levere, mer tid nå, kan dere flytte fristen:',
    },
  },
  providerWaiting: {
    subject: { en: 'A provider has made itself known: {call}', nb: 'En leverandør har meldt seg: {call}' },
    body: {
      en: 'Somebody who could do it has come forward in “{call}”. It is to be considered with the others:',
      nb: 'Noen som kan levere, har meldt seg i «{call}». Den skal vurderes sammen med de andre:',
    },
  },
  providersDue: {
    subject: { en: 'Complete the list of providers: {call}', nb: 'Gjør ferdig listen over leverandører: {call}' },
    body: {
      en: 'Nobody can come forward in “{call}” any more. When you have found out the same about everybody, say that the list is complete:',
      nb: 'Ingen kan melde seg i «{call}» lenger. Når dere har funnet ut det samme om alle, kan dere si at listen er ferdig:',
    },
  },
  closed: {
    subject: { en: 'The closing time has passed: {call}', nb: 'Fristen er ute: {call}' },
    body: {
      en: 'Nothing more is received for “{call}”. Those who open the submissions have been told:',
      nb: 'Det tas ikke imot mer i «{call}». De som skal åpne det som er levert, har fått beskjed:',
    },
  },
  openingDue: {
    subject: { en: 'Open the submissions: {call}', nb: 'Åpne det som er levert: {call}' },
    body: {
      en: 'The closing time of “{call}” has passed. You are one of those who open the submissions:',
      nb: 'Fristen i «{call}» er ute. Du er en av dem som åpner det som er levert:',
    },
  },
  declareDue: {
    subject: { en: 'Declare your interests: {call}', nb: 'Meld fra om tilknytning: {call}' },
    body: {
      en: 'The submissions to “{call}” have been opened. Say whether you have a link to any of those who submitted. Then you can read them:',
      nb: 'Det som er levert i «{call}», er åpnet. Meld fra om du har tilknytning til noen av dem som leverte. Da kan du lese det:',
    },
  },
  rulingDue: {
    subject: { en: 'A declared link waits: {call}', nb: 'En meldt tilknytning venter: {call}' },
    body: {
      en: 'Somebody on the panel of “{call}” has declared a link. You decide what follows from it:',
      nb: 'Noen i panelet for «{call}» har meldt om tilknytning. Du avgjør hva som skjer videre:',
    },
  },
  scoresDue: {
    subject: { en: 'Your scores are due: {call}', nb: 'Vurderingene dine mangler: {call}' },
    body: {
      en: 'A decision on “{call}” is expected by {day}, and your scores are not locked yet:',
      nb: 'Beslutningen i «{call}» er ventet innen {day}, og vurderingene dine er ikke låst ennå:',
    },
  },
  decisionDue: {
    subject: { en: 'You can decide: {call}', nb: 'Beslutningen kan tas: {call}' },
    body: {
      en: 'Everybody on the panel of “{call}” has locked the scores. The decision waits for you:',
      nb: 'Alle i panelet for «{call}» har låst vurderingene. Beslutningen venter på deg:',
    },
  },
  fileRejected: {
    subject: { en: 'A file of yours cannot be used: {call}', nb: 'En fil fra dere kan ikke brukes: {call}' },
    body: {
      en: 'A file that you attached in “{call}” has now been checked and was found harmful. It is given to nobody. The page of your files says which it is, and until the closing time you can attach another instead:',
      nb: 'En fil dere har lagt ved i «{call}», er nå kontrollert og ble funnet skadelig. Den blir ikke gitt til noen. Siden for filene deres viser hvilken det er, og fram til fristen kan dere legge ved en annen i stedet:',
    },
  },
  signingDue: {
    subject: { en: 'The agreement can be signed: {call}', nb: 'Avtalen kan signeres: {call}' },
    body: {
      en: 'The agreement with {supplier} about “{call}” can be signed now:',
      nb: 'Avtalen med {supplier} om «{call}» kan signeres nå:',
    },
  },
  partnerAsked: {
    subject: { en: 'You are asked to confirm something', nb: 'Du blir bedt om å bekrefte noe' },
    body: {
      en: 'Another organisation asks yours to confirm something. What it is about, you can read when you have signed in:',
      nb: 'En annen virksomhet ber deres virksomhet om å bekrefte noe. Hva det gjelder, kan du lese når du har logget inn:',
    },
  },
  questionWaiting: {
    subject: { en: 'A question waits: {call}', nb: 'Et spørsmål venter: {call}' },
    body: {
      en: 'Somebody has asked a question about the need “{call}”. The answer goes to everybody at the same moment:',
      nb: 'Noen har stilt et spørsmål om behovet «{call}». Svaret går til alle samtidig:',
    },
  },
  questionAnswered: {
    subject: { en: 'New answer: {call}', nb: 'Nytt svar: {call}' },
    body: {
      en: 'Your question about the need “{call}” has been answered. Question and answer stand on its page, for everybody:',
      nb: 'Spørsmålet ditt om behovet «{call}» er besvart. Spørsmålet og svaret står på siden for behovet, for alle:',
    },
  },
  meetingSoon: {
    subject: { en: 'Reminder: {call}', nb: 'Påminnelse: {call}' },
    body: {
      en: 'You have signed up for “{call}” on {day} at {time}. Where it is, and how to take yourselves off if you cannot come, you find here:',
      nb: 'Dere er påmeldt til «{call}» {day} kl. {time}. Hvor det er, og hvordan dere melder dere av hvis dere ikke kan komme, finner dere her:',
    },
  },
  meetingOff: {
    subject: { en: 'Cancelled: {call}', nb: 'Avlyst: {call}' },
    body: {
      en: '“{call}” on {day} at {time} is cancelled. You had signed up for it. The reason stands on the page of the case:',
      nb: '«{call}» {day} kl. {time} er avlyst. Dere var påmeldt. Begrunnelsen står på siden for saken:',
    },
  },
  meetingToLog: {
    subject: { en: 'Write in the log: {call}', nb: 'Skriv i loggen: {call}' },
    body: {
      en: '“{call}” on {day} at {time} has been held, and the log does not tell of it yet. What was said there must be known to all before a call can open:',
      nb: '«{call}» {day} kl. {time} er holdt, og det står ikke i loggen ennå. Det som ble sagt der, må alle få vite før en konkurranse kan åpne:',
    },
  },
  purchaseDue: {
    subject: { en: 'All phases are over, and nobody has decided: {call}', nb: 'Alle faser er over, og ingen har bestemt seg: {call}' },
    body: {
      en: 'The last test phase with {supplier} in “{call}” ended on {day}. Decide whether you buy what was developed, and say why:',
      nb: 'Den siste utprøvingsfasen med {supplier} i «{call}» sluttet {day}. Bestem om dere kjøper det som er utviklet, og skriv hvorfor:',
    },
  },
  agreementEnds: {
    subject: { en: 'An agreement ends, and nothing follows it yet: {call}', nb: 'En avtale løper ut, og ingenting følger etter: {call}' },
    body: {
      en: 'The agreement with {supplier} in “{call}” ends on {day}, and no new call has been published. Look at what it achieved and decide what follows, so that those who use the service know:',
      nb: 'Avtalen med {supplier} i «{call}» løper ut {day}, og ingen ny konkurranse er kunngjort. Se på hva den har oppnådd, og bestem hva som følger, så de som bruker tjenesten, vet det:',
    },
  },
  needRests: {
    subject: { en: 'What becomes of the need: {call}', nb: 'Hva blir det av behovet: {call}' },
    body: {
      en: 'Nothing has happened to “{call}” since {day}. It is still public, and enterprises read it. Say what is so today, hold a meeting, choose a route, or write in the need that you wait:',
      nb: 'Det har ikke skjedd noe med «{call}» siden {day}. Behovet er fortsatt offentlig, og virksomheter leser det. Skriv hva som gjelder i dag, hold et møte, velg framgangsmåte, eller skriv i behovet at dere venter:',
    },
  },
  stopPointDue: {
    subject: { en: 'The stop point is overdue: {call}', nb: 'Stoppunktet er på overtid: {call}' },
    body: {
      en: 'A test phase with {supplier} in “{call}” ended on {day}, and nobody has decided whether to go on. The partner waits for your answer:',
      nb: 'En utprøvingsfase med {supplier} i «{call}» sluttet {day}, og ingen har bestemt om dere går videre. Partneren venter på svar:',
    },
  },
};

export const noticeWords = {
  why: { en: 'Why: {rationale}', nb: 'Begrunnelse: {rationale}' },
  asked: {
    en: 'Have you submitted already? Your submission still counts as it is, but it was made before this change. Look at it again, and confirm it or replace it before the closing time.',
    nb: 'Har dere levert allerede? Tilbudet gjelder fortsatt slik det er, men det ble laget før endringen. Se på det igjen, og bekreft det eller erstatt det før fristen.',
  },
  required: {
    en: 'Have you submitted already? Your submission counts only if you confirm it or replace it before the closing time.',
    nb: 'Har dere levert allerede? Tilbudet gjelder bare hvis dere bekrefter det eller erstatter det før fristen.',
  },
  followingMore: {
    en: 'You get this because you follow the need, or somebody behind it. What you follow: {stop}\nChoose what you get by e-mail: {settings}',
    nb: 'Du får dette fordi du følger behovet, eller noen som står bak. Det du følger: {stop}\nVelg hva du får på e-post: {settings}',
  },
  following: {
    en: 'You get this because you follow the call. Stop following: {stop}\nChoose what you get by e-mail: {settings}',
    nb: 'Du får dette fordi du følger konkurransen. Slutt å følge den: {stop}\nVelg hva du får på e-post: {settings}',
  },
  atWork: { en: 'Choose what you get by e-mail: {settings}', nb: 'Velg hva du får på e-post: {settings}' },
} as const satisfies Record<string, Text>;

/** What notices about a call say of its kind; those to people at work name no kind. */
export const noticeWordsOf = textOfKind(noticeWords, {
  recorded: {
    // Nobody has submitted: whoever made itself known looks whether what it wrote still holds.
    asked: {
      en: 'Have you made yourselves known? What you wrote still counts. Look at it again after this change.',
      nb: 'Har dere meldt dere? Det dere skrev, gjelder fortsatt. Se på det igjen etter denne endringen.',
    },
    required: {
      en: 'Have you made yourselves known? What you wrote still counts. Look at it again after this change.',
      nb: 'Har dere meldt dere? Det dere skrev, gjelder fortsatt. Se på det igjen etter denne endringen.',
    },
    following: {
      en: 'You get this because you follow {theCall}. Stop following: {stop}\nChoose what you get by e-mail: {settings}',
      nb: 'Du får dette fordi du følger {theCall}. Slutt å følge den: {stop}\nVelg hva du får på e-post: {settings}',
    },
  },
  rounds: {
    asked: {
      en: 'Have you submitted already? {TheSubmission} still counts as it is, but it was made before this change. Look at it again, and confirm it or replace it before the closing time.',
      nb: 'Har dere levert allerede? {TheSubmission} gjelder fortsatt slik den er, men den ble laget før endringen. Se på den igjen, og bekreft den eller erstatt den før fristen.',
    },
    required: {
      en: 'Have you submitted already? {TheSubmission} counts only if you confirm it or replace it before the closing time.',
      nb: 'Har dere levert allerede? {TheSubmission} gjelder bare hvis dere bekrefter den eller erstatter den før fristen.',
    },
    following: {
      en: 'You get this because you follow {theCall}. Stop following: {stop}\nChoose what you get by e-mail: {settings}',
      nb: 'Du får dette fordi du følger {theCall}. Slutt å følge den: {stop}\nVelg hva du får på e-post: {settings}',
    },
  },
});

const bodies = {
  callAmended: noticeText.callAmended.body,
  enquiryAnswered: noticeText.enquiryAnswered.body,
  callCancelled: noticeText.callCancelled.body,
  decisionPublic: noticeText.decisionPublic.body,
} as const;

/** The first paragraph of a notice to those who follow a call. */
export const followedBodyOf = textOfKind(bodies, {
  recorded: {
    callAmended: { en: '{body} has changed the notice “{call}”.', nb: '{body} har endret kunngjøringen «{call}».' },
    enquiryAnswered: {
      en: '{body} has answered a question about the notice “{call}”. Question and answer stand on its page, for everybody:',
      nb: '{body} har svart på et spørsmål om kunngjøringen «{call}». Spørsmålet og svaret står på siden for den, for alle:',
    },
    callCancelled: {
      en: '{body} has stopped the process “{call}”. The reasons stand on its page:',
      nb: '{body} har stanset prosessen «{call}». Begrunnelsen står på siden for den:',
    },
    decisionPublic: {
      en: '{body} has decided in “{call}”. The decision and its reasons are public:',
      nb: '{body} har bestemt seg i «{call}». Beslutningen og begrunnelsen er offentlig:',
    },
  },
  rounds: {
    callAmended: { en: '{body} has changed {theCall} “{call}”.', nb: '{body} har endret {theCall} «{call}».' },
    enquiryAnswered: {
      en: '{body} has answered a question about {theCall} “{call}”. Question and answer stand on its page, for everybody:',
      nb: '{body} har svart på et spørsmål om {theCall} «{call}». Spørsmålet og svaret står på siden for {theCall}, for alle:',
    },
    callCancelled: {
      en: '{body} has stopped {theCall} “{call}”. The reasons stand on its page:',
      nb: '{body} har avlyst {theCall} «{call}». Begrunnelsen står på siden for {theCall}:',
    },
  },
  fundRound: {
    decisionPublic: {
      en: '{body} has decided who gets grants from “{call}”. Scores, reasons and amounts are public:',
      nb: '{body} har bestemt hvem som får tilskudd fra «{call}». Poeng, begrunnelser og beløp er offentlige:',
    },
  },
  requestWave: {
    decisionPublic: {
      en: '{body} has decided which requests in “{call}” are supported. Scores and reasons are public:',
      nb: '{body} har bestemt hvilke forespørsler i «{call}» som får støtte. Poeng og begrunnelser er offentlige:',
    },
  },
});

export const digestText = {
  subject: {
    en: '{count, plural, one {One new thing for you} other {# new things for you}}',
    nb: '{count, plural, one {Én ny ting til deg} other {# nye ting til deg}}',
  },
  lead: {
    en: 'Since the last message of the day:',
    nb: 'Siden forrige daglige melding:',
  },
} as const satisfies Record<string, Text>;
