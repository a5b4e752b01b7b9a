import type { Standing } from '#assessment/interest';
import type { Text } from '#value/text';

export const assessmentText = {
  interestsTitle: { en: 'Declare your interests', nb: 'Meld fra om tilknytning' },
  interestsLead: {
    en: 'Do you, or someone close to you, have a link to any of these bidders?',
    nb: 'Har du, eller noen som står deg nær, en tilknytning til noen av disse?',
  },
  interestsWhat: {
    en: 'A link can be work, ownership, membership, family, a close friendship or a strong disagreement. Declaring a link is normal and is not an admission of anything.',
    nb: 'Det kan være jobb, eierskap, medlemskap, familie, nært vennskap eller en sterk konflikt. Det er vanlig å melde fra, og det er ingen innrømmelse.',
  },
  interestsFollows: {
    en: 'The chair or the buyer decides what follows, and nobody rules on their own. After the decision everybody can read which kinds of links were declared and what followed, without private details.',
    nb: 'Lederen av panelet eller oppdragsgiveren avgjør hva som skjer videre, og ingen avgjør sitt eget. Etter beslutningen kan alle lese hva slags tilknytning som ble meldt, og hva som skjedde, uten private detaljer.',
  },
  notYetTitle: { en: 'You cannot declare yet', nb: 'Du kan ikke melde fra ennå' },
  notYetOpened: {
    en: 'You declare when the submissions have been opened. Nobody can open them before {closesAt}, and until then nobody knows who has submitted.',
    nb: 'Du melder fra når tilbudene er åpnet. Ingen kan åpne dem før {closesAt}, og til da vet ingen hvem som har levert.',
  },
  notYetClosed: {
    en: 'The closing time has passed, and the submissions wait to be opened by the named openers. You declare as soon as they are.',
    nb: 'Fristen er ute, og tilbudene venter på å bli åpnet av dem som er pekt ut til det. Du melder fra så snart det er gjort.',
  },
  callCancelled: { en: 'This call has been cancelled.', nb: 'Konkurransen er avlyst.' },
  noSubmissions: { en: 'Nobody has submitted anything', nb: 'Ingen har levert tilbud' },
  noSubmissionsText: {
    en: 'The submissions were opened, and there were none. There is nothing to declare and nothing to assess.',
    nb: 'Innleveringen ble åpnet uten at det var kommet noen tilbud. Det er ingenting å melde fra om og ingenting å vurdere.',
  },
  declare: { en: 'Declare', nb: 'Meld fra' },
  declareOnce: {
    en: 'You declare for all of them together. If something changes later, declare it then: what you wrote here is kept.',
    nb: 'Du melder fra for alle samlet. Endrer noe seg senere, melder du fra om det da. Det du skrev her, blir bevart.',
  },
  thanks: { en: 'Thank you. You have declared.', nb: 'Takk. Du har meldt fra.' },
  recusedFrom: {
    en: 'You will not see or score the submission from {names}. You can go on with the others.',
    nb: 'Du får ikke se eller vurdere tilbudet fra {names}. Du kan fortsette med de andre.',
  },
  recusedFromAll: {
    en: 'You will not see or score any of the submissions. Your work in this panel ends here.',
    nb: 'Du får ikke se eller vurdere noen av tilbudene. Arbeidet ditt i panelet slutter her.',
  },
  waitingFor: {
    en: 'You will not see or score the submission from {names} until somebody has ruled on the link. You can go on with the others.',
    nb: 'Du får ikke se eller vurdere tilbudet fra {names} før noen har avgjort hva tilknytningen betyr. Du kan fortsette med de andre.',
  },
  waitingForAll: {
    en: 'You will not see or score any submission until somebody has ruled on the links you declared.',
    nb: 'Du får ikke se eller vurdere noe tilbud før noen har avgjort hva tilknytningene du meldte, betyr.',
  },
  submitsWith: { en: 'Submits together with {names}.', nb: 'Leverer sammen med {names}.' },
  keptOutBy: {
    en: 'You do not see this submission, because it is submitted together with {names}.',
    nb: 'Du ser ikke dette tilbudet, fordi det er levert sammen med {names}.',
  },
  bidder: { en: 'Bidder', nb: 'Leverandør' },
  standing: { en: 'Where you stand', nb: 'Hva som gjelder for deg' },
  yourDeclarations: { en: 'What you declared, and what follows', nb: 'Hva du meldte, og hva som følger' },
  toWorkbench: { en: 'Go on to the submissions', nb: 'Gå videre til tilbudene' },

  workbenchTitle: { en: 'Assess the submissions', nb: 'Vurder tilbudene' },
  workbenchLead: {
    en: 'You score alone. Nobody sees your scores before everybody has locked theirs.',
    nb: 'Du vurderer alene. Ingen ser vurderingene dine før alle har låst sine.',
  },
  declareFirstTitle: { en: 'Declare your interests first', nb: 'Meld fra om tilknytning først' },
  declareFirstText: {
    en: 'You see the submissions when you have said whether you have a link to any of the bidders.',
    nb: 'Du ser tilbudene når du har sagt om du har en tilknytning til noen av leverandørene.',
  },
  done: { en: '{done} of {all} scores given with reasons', nb: '{done} av {all} vurderinger gitt med begrunnelse' },
  yours: { en: 'Submissions you assess', nb: 'Tilbud du vurderer' },
  yourOrder: {
    en: 'The order is drawn for you and stays the same, so that no submission is first for everybody.',
    nb: 'Rekkefølgen er trukket for deg og står fast, slik at ingen tilbud er først hos alle.',
  },
  assessOne: { en: 'Assess {name}', nb: 'Vurder {name}' },
  readOne: { en: 'Read {name}', nb: 'Les {name}' },
  scoresOfAll: { en: '{done} of {all} scores with reasons', nb: '{done} av {all} vurderinger med begrunnelse' },
  notYours: { en: 'Submissions you do not see', nb: 'Tilbud du ikke ser' },
  allDone: { en: 'Everything is scored', nb: 'Alt er vurdert' },
  allDoneText: { en: 'Lock your scores when you are content with them.', nb: 'Lås vurderingene når du er fornøyd med dem.' },
  toLock: { en: 'Go on to lock your scores', nb: 'Gå videre til å låse vurderingene' },
  whatIsMissing: { en: 'See what is missing', nb: 'Se hva som mangler' },
  lockedTitle: { en: 'Your scores are locked', nb: 'Vurderingene dine er låst' },
  lockedText: {
    en: 'They count in the ranking. The panel and the buyer see them when everybody has locked.',
    nb: 'De teller i rangeringen. Panelet og oppdragsgiveren ser dem når alle har låst.',
  },

  place: { en: 'Submission {n} of {all}', nb: 'Tilbud {n} av {all}' },
  scoreTitle: { en: 'Submission from {name}', nb: 'Tilbud fra {name}' },
  answers: { en: 'Answers', nb: 'Svar' },
  approach: { en: 'Kind of proposal', nb: 'Type forslag' },
  noAnswer: { en: 'Not answered', nb: 'Ikke besvart' },
  promise: { en: 'A promise for the agreement', nb: 'Et løfte til avtalen' },
  files: { en: 'Files', nb: 'Filer' },
  noFiles: { en: 'No files came with this submission.', nb: 'Det fulgte ingen filer med dette tilbudet.' },
  rejectedTitle: { en: 'A file cannot be read', nb: 'En fil kan ikke leses' },
  rejected: {
    en: 'It was checked for viruses after it had been submitted, and was found harmful. It is given to nobody. Score what you can read, and ask whoever runs the case to have the rest made clear.',
    nb: 'Den ble kontrollert for virus etter at den var levert, og ble funnet skadelig. Den blir ikke gitt til noen. Vurder det du kan lese, og be den som leder saken, om å få avklart resten.',
  },
  readingRecorded: {
    en: 'The journal records that you read this submission and open its files.',
    nb: 'Journalen registrerer at du leser tilbudet og åpner filene.',
  },
  priceNotShown: {
    en: 'The price is not shown here. The published formula turns it into points.',
    nb: 'Prisen vises ikke her. Den kunngjorte formelen gjør den om til poeng.',
  },
  yourScores: { en: 'Your scores', nb: 'Vurderingen din' },
  weight: { en: 'Weight {weight} of 100', nb: 'Vekt {weight} av 100' },
  saveBack: { en: 'Save and come back', nb: 'Lagre og kom tilbake' },
  saveNext: { en: 'Save and next', nb: 'Lagre og neste' },
  saveLast: { en: 'Save and finish', nb: 'Lagre og avslutt' },
  halfFinished: { en: 'You can save half-finished scores.', nb: 'Du kan lagre halvferdige vurderinger.' },
  score: { en: 'Score', nb: 'Poeng' },
  reason: { en: 'Reason', nb: 'Begrunnelse' },
  points: { en: '{value} of 5', nb: '{value} av 5' },
  toList: { en: 'All your submissions', nb: 'Alle tilbudene du vurderer' },

  lockTitle: { en: 'Lock your scores?', nb: 'Vil du låse vurderingene?' },
  lockLead: {
    en: 'From then on they count in the ranking. When everybody has locked, the panel and the buyer see all scores and reasons side by side. After that a score can be changed with a reason only, and both values are kept.',
    nb: 'Fra da av teller de i rangeringen. Når alle har låst, ser panelet og oppdragsgiveren alle vurderinger og begrunnelser side om side. Etter det kan poeng bare endres med begrunnelse, og begge verdiene blir bevart.',
  },
  lockKept: {
    en: 'The journal keeps a fingerprint of every score and every reason: a change behind the scenes would be found.',
    nb: 'Journalen tar vare på et fingeravtrykk av hver vurdering og begrunnelse. En endring i det skjulte ville bli oppdaget.',
  },
  lock: { en: 'Lock my scores', nb: 'Lås vurderingene mine' },
  notYetLock: { en: 'Not yet', nb: 'Ikke ennå' },
  missingTitle: { en: 'Fill these in before you lock', nb: 'Fyll ut dette før du låser' },
  missingText: {
    en: 'A missing score is never counted as zero, so every submission needs a score and a reason on every criterion.',
    nb: 'Manglende poeng regnes aldri som null. Derfor trenger hvert tilbud poeng og begrunnelse på hvert kriterium.',
  },
  missingScore: { en: 'score', nb: 'poeng' },
  missingReason: { en: 'reason', nb: 'begrunnelse' },
  missingBoth: { en: 'score and reason', nb: 'poeng og begrunnelse' },
  waitRuling: {
    en: 'You declared a link to {names}, and nobody has ruled on it yet. You can lock after the ruling, because it may give you one more submission to score.',
    nb: 'Du meldte en tilknytning til {names}, og ingen har avgjort den ennå. Du kan låse etter avgjørelsen, fordi den kan gi deg ett tilbud til å vurdere.',
  },
  nothingToLock: { en: 'You have nothing to lock', nb: 'Du har ingenting å låse' },
  yourScoresNow: { en: 'What you lock', nb: 'Dette låser du' },
  submission: { en: 'Submission', nb: 'Tilbud' },
} as const satisfies Record<string, Text>;

/** Where a panel member stands towards a bidder, as a sentence. */
export const standingSentences = {
  undeclared: { en: 'You have not declared yet.', nb: 'Du har ikke meldt fra ennå.' },
  free: { en: 'You read and score this submission.', nb: 'Du leser og vurderer dette tilbudet.' },
  waiting: {
    en: 'You do not see it until somebody has ruled on your link.',
    nb: 'Du ser det ikke før noen har avgjort hva tilknytningen din betyr.',
  },
  recused: { en: 'You do not see or score this submission.', nb: 'Du ser ikke og vurderer ikke dette tilbudet.' },
  excluded: {
    en: 'You take no further part in this call, and see none of its submissions.',
    nb: 'Du deltar ikke videre i denne konkurransen, og ser ingen av tilbudene.',
  },
} as const satisfies Record<Standing, Text>;

/** The same as a tag. */
export const standingTags: Readonly<Record<Standing, Text>> = {
  undeclared: { en: 'Not declared', nb: 'Ikke meldt' },
  free: { en: 'You take part', nb: 'Du deltar' },
  waiting: { en: 'Waits for a ruling', nb: 'Venter på avgjørelse' },
  recused: { en: 'Recused', nb: 'Inhabil' },
  excluded: { en: 'Out of the panel', nb: 'Ute av panelet' },
};
