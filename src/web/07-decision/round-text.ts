import { textOfKind } from '../text/text-of-kind.ts';
import { afterText } from './after-text.ts';
import { recordedAfterText, recordedDecisionText } from './recorded-text.ts';
import { decisionText } from './text.ts';

/** The decision in the words of a kind of call. */
export const decisionTextOf = textOfKind(decisionText, {
  recorded: recordedDecisionText,
  rounds: {
    opened: { en: '{TheSubmissions} are opened', nb: '{TheSubmissions} er åpnet' },
    assessed: { en: 'Every {submission} is scored on everything', nb: 'Hver {submission} er vurdert på alt' },
    setAsideOnes: { en: 'Set {aSubmission} aside, or take one back', nb: 'Avvis {aSubmission}, eller ta en tilbake' },
    waitingLater: { en: 'No agreement follows from this stage.', nb: 'Det blir ingen avtale av dette trinnet.' },
    correctLead: {
      en: 'The decision that stands is kept and stays public as replaced. Everybody gets a new letter at the same moment.',
      nb: 'Beslutningen som står, blir bevart og er fortsatt offentlig som erstattet. Alle får nytt brev i samme øyeblikk.',
    },
    correctWhat: {
      en: 'The ranking stands when only the reasons are corrected. When the decision is made anew, it counts the scores as they are now, without {submissions} that are set aside.',
      nb: 'Rangeringen står når bare begrunnelsen rettes. Gjøres beslutningen om, regnes rangeringen ut på nytt av poengene slik de er nå, uten {submissions} som er avvist.',
    },
    reasonsEachLead: {
      en: 'The text on each criterion goes to the one it is about, and to nobody else. Leave out what is confidential.',
      nb: 'Teksten på hvert kriterium går til dem den gjelder, og til ingen andre. Utelat det som er fortrolig.',
    },
    tiedTitle: { en: 'Two or more {submissions} are exactly equal', nb: 'To eller flere {submissions} er nøyaktig like' },
    tiedWhat: {
      en: 'This service does not choose between equals, and draws no lots. Look in the announcement and the rules you follow for what decides a tie.',
      nb: 'Tjenesten velger ikke mellom like {submissions}, og trekker ikke lodd. Se i utlysningen og reglene dere følger hva som avgjør.',
    },
    unranked: {
      en: 'Not ranked, because nobody could assess it or it was set aside: {names}. They get a letter too.',
      nb: 'Ikke rangert, fordi ingen kunne vurdere den, eller fordi den er avvist: {names}. De får også brev.',
    },
    chartNote: {
      en: 'Points per criterion (0 to 5) times the published weight.',
      nb: 'Poeng per kriterium (0 til 5) ganget med den kunngjorte vekten.',
    },
    scoresLead: {
      en: 'Mean of the assessors’ independent scores, 0 to 5.',
      nb: 'Gjennomsnitt av vurderernes uavhengige poeng, 0 til 5.',
    },
    numbered: { en: '{Submission} {n}', nb: '{Submission} {n}' },
    submission: { en: '{Submission}', nb: '{Submission}' },
    numbersNote: {
      en: 'Those not chosen appear by number. Each of them has been told its own scores and reasons.',
      nb: 'De som ikke ble valgt, står med nummer. Hver av dem har fått vite egne poeng og begrunnelser.',
    },
    declarationsNote: { en: 'one from each who influences, towards each {bidder}', nb: 'én fra hver som påvirker, om hver {bidder}' },
    recusalsNote: { en: 'did not see or score that {submission}', nb: 'så ikke og vurderte ikke {theSubmission}' },
    findingOnlyChosen: {
      en: '{name} was chosen with {points} of 5 points. There was nobody else to rank.',
      nb: '{name} ble valgt med {points} av 5 poeng. Det var ingen andre å rangere.',
    },
    waitingTitle: { en: 'When it counts', nb: 'Når det gjelder fra' },
    waitingPublic: { en: 'If you think that a mistake was made', nb: 'Mener du at det er gjort en feil?' },
    waitingNone: {
      en: 'The decision counts as soon as the letters have been sent.',
      nb: 'Beslutningen gjelder så snart brevene er sendt.',
    },
    complaint: {
      en: 'Those who sent {aSubmission} and think that a mistake was made write to',
      nb: 'De som sendte {aSubmission} og mener at det er gjort en feil, skriver til',
    },
    call: { en: '{TheCall} with criteria and weights', nb: '{TheCall} med kriterier og vekter' },
    ocds: { en: 'Everything about this case as open data', nb: 'Alt om saken som åpne data' },
  },
  fundRound: {
    decideTitle: { en: 'Decide who gets grants, and write to everybody', nb: 'Bestem hvem som får tilskudd, og skriv til alle' },
    decideLead: {
      en: 'The order follows from the published criteria and weights, and grants go from the top down as far as the money reaches. You write the reasons, and something useful to everybody who gets no grant.',
      nb: 'Rekkefølgen følger av de kunngjorte kriteriene og vektene, og tilskudd gis ovenfra og ned så langt pengene rekker. Dere skriver begrunnelsen, og noe nyttig til hver av dem som ikke får tilskudd.',
    },
    first: {
      en: 'The money reaches somebody, and no equals share the border',
      nb: 'Pengene rekker til noen, og ingen står likt ved grensen',
    },
    toldAll: { en: 'Something to everybody who gets no grant', nb: 'Noe til alle som ikke får tilskudd' },
    feedback: { en: 'To those who get no grant', nb: 'Til dem som ikke får tilskudd' },
    chosen: { en: 'Grant', nb: 'Tilskudd' },
    notChosen: { en: 'No grant', nb: 'Ikke tilskudd' },
    chosenName: { en: 'Grants: {name}', nb: 'Tilskudd: {name}' },
    replacedOne: { en: 'Decided on {at}. Grants: {name}.', nb: 'Bestemt {at}. Tilskudd: {name}.' },
    numbersNote: {
      en: 'Those without a grant appear by number. Each of them has been told its own scores and reasons.',
      nb: 'De som ikke fikk tilskudd, står med nummer. Hver av dem har fått vite egne poeng og begrunnelser.',
    },
  },
  requestWave: {
    decideTitle: { en: 'Decide on the requests, and write to everybody', nb: 'Ta stilling til forespørslene, og skriv til alle' },
    decideLead: {
      en: 'All requests that are not set aside are supported; the points say how strong each is. You write the reasons, and every group gets its own scores and reasons.',
      nb: 'Alle forespørsler som ikke er avvist, får støtte. Poengene sier hvor sterk hver av dem er. Dere skriver begrunnelsen, og hver gruppe får vite egne poeng og begrunnelser.',
    },
    first: { en: 'There is a request that can be supported', nb: 'Det er en forespørsel som kan få støtte' },
    toldAll: { en: 'Something to everybody who is not supported', nb: 'Noe til alle som ikke får støtte' },
    feedback: { en: 'To those who are not supported', nb: 'Til dem som ikke får støtte' },
    chosen: { en: 'Supported', nb: 'Får støtte' },
    notChosen: { en: 'Not supported now', nb: 'Får ikke støtte nå' },
    chosenName: { en: 'Supported: {name}', nb: 'Får støtte: {name}' },
    replacedOne: { en: 'Decided on {at}. Supported: {name}.', nb: 'Bestemt {at}. Støtte: {name}.' },
    numbersNote: {
      en: 'Those not supported appear by number. Each of them has been told its own scores and reasons.',
      nb: 'De som ikke fikk støtte, står med nummer. Hver av dem har fått vite egne poeng og begrunnelser.',
    },
  },
});

/** What comes after the decision in the words of a kind of call. */
export const afterTextOf = textOfKind(afterText, {
  recorded: recordedAfterText,
  rounds: {
    effects: {
      en: 'If the complaint is right, correct the decision or cancel {theCall} first. Then say so here.',
      nb: 'Har de rett, må dere først rette beslutningen eller avlyse {theCall}. Deretter skriver dere det her.',
    },
    cancelTitle: { en: 'Cancel {theCall}', nb: 'Avlys {theCall}' },
    cancelledCall: { en: '{TheCall} has been cancelled', nb: '{TheCall} er avlyst' },
    late: { en: 'Late', nb: 'For sent' },
    talksBidderLead: {
      en: 'Book one time to go through {theSubmission} with us. Only the body sees that you have.',
      nb: 'Bestill én tid for å gå gjennom {theSubmission} med oss. Bare virksomheten ser at dere har gjort det.',
    },
    setAsideTitle: { en: 'Set {submissions} aside', nb: 'Avvis {submissions}' },
    noneOpened: { en: 'No {submissions} have been opened.', nb: 'Ingen {submissions} er åpnet.' },
    reviewWaitsCall: {
      en: 'Until then {theCall} is not published and {theSubmissions} are not opened. Whoever wants to submit can do so until the closing time, which stays.',
      nb: 'Til da blir {theCall} ikke kunngjort og {theSubmissions} ikke åpnet. De som vil levere, kan gjøre det fram til fristen, som står fast.',
    },
    cancelledSealed: {
      en: 'No {submission} has been opened, and none will be.',
      nb: 'Ingen {submission} er åpnet, og ingen vil bli det.',
    },
    cancelledOpened: { en: '{TheSubmissions} were opened and are not used.', nb: '{TheSubmissions} ble åpnet og blir ikke brukt.' },
  },
  fundRound: {
    setAsideLead: {
      en: 'An application that is set aside is not ranked and gets no grant. The applicant gets a letter with the ground and your reasons, at the same moment as everybody else.',
      nb: 'En søknad som er avvist, blir ikke rangert og får ikke tilskudd. Søkeren får brev med grunnen og begrunnelsen, i samme øyeblikk som alle andre.',
    },
    reviewWaitsDecision: {
      en: 'Until then nothing is decided, corrected or signed.',
      nb: 'Til da blir ingenting bestemt, rettet eller signert.',
    },
  },
  requestWave: {
    setAsideLead: {
      en: 'A request that is set aside is not supported now. The group gets a letter with the ground and your reasons, at the same moment as everybody else.',
      nb: 'En forespørsel som er avvist, får ikke støtte nå. Gruppen får brev med grunnen og begrunnelsen, i samme øyeblikk som alle andre.',
    },
    reviewWaitsDecision: { en: 'Until then nothing is decided or corrected.', nb: 'Til da blir ingenting bestemt eller rettet.' },
  },
});
