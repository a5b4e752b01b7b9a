import type { ActName } from '#party/role';
import type { Text } from '#value/text';

/** One line after an act: what happened, who sees it, and the next step where there is a clear one, for those who may take it. */
export type DoneLine = {
  readonly text: Text;
  readonly next?: { readonly label: Text; readonly path: string; readonly act: ActName | 'anybody' };
};

const nobodyElse: Text = {
  en: 'Saved. Only those who work on the case see it.',
  nb: 'Lagret. Bare dere som arbeider med saken, ser det.',
};

/** Everything a page may say after an act; `:case` and `:call` of a path come from the address of the page. */
const doneLines = {
  needRaised: {
    text: {
      en: 'The need is raised, and the case is set up.',
      nb: 'Behovet er meldt, og saken er opprettet.',
    },
  },
  needSent: {
    text: {
      en: 'The need is sent. Only you and the body you asked see it. The answer comes here.',
      nb: 'Behovet er sendt. Bare du og virksomheten du spurte, ser det. Svaret kommer her.',
    },
    next: { label: { en: 'Describe it further', nb: 'Beskriv det nærmere' }, path: '/w/cases/:case/need', act: 'saveNeed' },
  },
  needSaved: {
    text: nobodyElse,
    next: {
      label: { en: 'Check the need and publish it', nb: 'Se over behovet og kunngjør det' },
      path: '/w/cases/:case/publish',
      act: 'publishNeed',
    },
  },
  documentSaved: { text: nobodyElse },
  needSavedPublic: {
    text: { en: 'Saved. Everybody can see the change.', nb: 'Lagret. Alle kan se endringen.' },
    next: { label: { en: 'See the public page', nb: 'Se den offentlige siden' }, path: '/cases/:case', act: 'anybody' },
  },
  needAnswered: {
    text: {
      en: 'The answer is sent to whoever raised the need.',
      nb: 'Svaret er sendt til den som meldte behovet.',
    },
  },
  joiningAsked: {
    text: { en: 'Asked. The body is told, and everybody can see it.', nb: 'Spurt. Virksomheten får beskjed, og alle kan se det.' },
  },
  joiningTakenBack: { text: { en: 'The question is taken back.', nb: 'Spørsmålet er trukket.' } },
  joiningAnswered: { text: { en: 'The answer is sent, and public.', nb: 'Svaret er sendt, og er offentlig.' } },
  joiningLeft: { text: { en: 'You have left. The reason is public.', nb: 'Dere har trukket dere. Begrunnelsen er offentlig.' } },
  needPublished: {
    text: { en: 'The need is published. Everybody can read it now.', nb: 'Behovet er kunngjort. Nå kan alle lese det.' },
    next: { label: { en: 'Find out what is lawful', nb: 'Finn ut hva som er lovlig' }, path: '/w/cases/:case/route', act: 'chooseRoute' },
  },
  answersSaved: { text: { en: 'The answers are saved with the case.', nb: 'Svarene er lagret i saken.' } },
  entryRecorded: { text: { en: 'The entry is in the log.', nb: 'Innslaget er lagt til i loggen.' } },
  dialogueShared: {
    text: { en: 'Everything in the log is now public.', nb: 'Alt i loggen er nå offentlig.' },
    next: { label: { en: 'See the public page', nb: 'Se den offentlige siden' }, path: '/cases/:case', act: 'anybody' },
  },
  questionPublished: {
    text: {
      en: 'Question and answer are published. Whoever asked has been told.',
      nb: 'Spørsmålet og svaret er publisert. Den som spurte, har fått beskjed.',
    },
  },
  documentStored: {
    text: { en: 'The document is stored. Nobody else has it yet.', nb: 'Dokumentet er lagret. Ingen andre har det ennå.' },
  },
  documentShared: { text: { en: 'The document is shared with everybody.', nb: 'Dokumentet er delt med alle.' } },
  documentRemoved: { text: { en: 'The document is removed.', nb: 'Dokumentet er fjernet.' } },
  signedUp: {
    text: { en: 'You are signed up. The day before you get a reminder.', nb: 'Dere er påmeldt. Dagen før får dere en påminnelse.' },
  },
  signedOff: { text: { en: 'You are off the list.', nb: 'Dere er meldt av.' } },
  settingsSaved: { text: { en: 'Saved.', nb: 'Lagret.' } },
  interviewBooked: { text: { en: 'The time is booked.', nb: 'Tiden er bestilt.' } },
  routeChosen: {
    text: { en: 'The route is chosen, and the reason is saved.', nb: 'Framgangsmåten er valgt, og begrunnelsen er lagret.' },
    next: { label: { en: 'See steps and documents', nb: 'Se steg og dokumenter' }, path: '/w/cases/:case/documents', act: 'writeDocument' },
  },
  callStarted: {
    text: {
      en: 'Started. Only those who work on the case see it until you publish it.',
      nb: 'Opprettet. Bare dere som arbeider med saken, ser det til dere kunngjør.',
    },
  },
  callSaved: { text: nobodyElse },
  callPublished: {
    text: { en: 'Published. Everybody can read it now.', nb: 'Kunngjort. Nå kan alle lese det.' },
    next: { label: { en: 'See the public page', nb: 'Se den offentlige siden' }, path: '/cases/:case', act: 'anybody' },
  },
  callAmended: {
    text: {
      en: 'The change is published. Those who follow it are told.',
      nb: 'Endringen er kunngjort. De som følger med, får beskjed.',
    },
    next: { label: { en: 'See the public page', nb: 'Se den offentlige siden' }, path: '/cases/:case', act: 'anybody' },
  },
  callCancelled: {
    text: {
      en: 'Cancelled. Those concerned are told, with the reason.',
      nb: 'Avlyst. De det gjelder, får beskjed med begrunnelsen.',
    },
  },
  providersComplete: {
    text: {
      en: 'The list is complete, and handed over to those who assess.',
      nb: 'Listen er ferdig, og er overlevert til dem som vurderer.',
    },
  },
  cameForward: {
    text: { en: 'Sent. Only the body sees it.', nb: 'Sendt. Bare oppdragsgiveren ser det.' },
  },
  stageOpened: { text: { en: 'The next stage is open.', nb: 'Det neste trinnet er åpnet.' } },
  agreementSigned: { text: { en: 'The agreement is recorded and public.', nb: 'Avtalen er registrert og offentlig.' } },
  solutionSaved: {
    text: { en: 'Saved. Only you see it until you publish it.', nb: 'Lagret. Bare dere ser det til dere kunngjør det.' },
  },
  solutionSavedPublic: { text: { en: 'Saved. Everybody can see the change.', nb: 'Lagret. Alle kan se endringen.' } },
  statementSaved: {
    text: {
      en: 'Saved. Those you chose can read it now, and what follows from it stands at the end of the page.',
      nb: 'Lagret. De dere har valgt, kan lese det nå, og det som følger av det, står nederst på siden.',
    },
  },
  profileReviewed: {
    text: {
      en: 'Sent. The enterprise reads it with your name, and may answer.',
      nb: 'Sendt. Virksomheten leser det med navnet ditt, og kan svare.',
    },
  },
  profileReplied: { text: { en: 'Answered. Whoever wrote is told.', nb: 'Besvart. Den som skrev, får beskjed.' } },
  profileFileTaken: {
    text: { en: 'Taken over. What stood before is in your history.', nb: 'Tatt inn. Det som sto før, er i historikken deres.' },
  },
  profileFileSame: { text: { en: 'Everything in the file stands here already.', nb: 'Alt i filen står her allerede.' } },
  statementTakenBack: { text: { en: 'Taken back. It counts no more.', nb: 'Trukket tilbake. Det teller ikke lenger.' } },
  solutionPublished: { text: { en: 'Published. Everybody can find it now.', nb: 'Kunngjort. Nå kan alle finne den.' } },
  solutionWithdrawn: { text: { en: 'Withdrawn. Nobody finds it any more.', nb: 'Trukket tilbake. Ingen finner den lenger.' } },
  interestsDeclared: { text: { en: 'Thank you. What you declared is saved.', nb: 'Takk. Det du meldte fra om, er lagret.' } },
  scoresLocked: {
    text: {
      en: 'Your scores are locked. Later changes need a written reason.',
      nb: 'Vurderingene dine er låst. Senere endringer må begrunnes skriftlig.',
    },
  },
  answerSent: { text: { en: 'The answer is sent.', nb: 'Svaret er sendt.' } },
  questionSent: { text: { en: 'The question is sent.', nb: 'Spørsmålet er sendt.' } },
  savedPublic: { text: { en: 'Saved. Everybody can see the change.', nb: 'Lagret. Alle kan se endringen.' } },
  saved: { text: { en: 'Saved.', nb: 'Lagret.' } },
} as const satisfies Readonly<Record<string, DoneLine>>;

export type Done = keyof typeof doneLines;

/** Whether a word from outside is one of the codes. */
export function isDone(code: string | undefined): code is Done {
  return code !== undefined && Object.hasOwn(doneLines, code);
}

/** What is said for a code. */
export function doneLineOf(done: Done): DoneLine {
  return doneLines[done];
}
