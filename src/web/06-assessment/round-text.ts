import { textOfKind } from '../text/text-of-kind.ts';
import { useCallKind } from '../text/call-kind.ts';
import { panelText } from './panel-text.ts';
import { scoringText } from './panel/text.ts';
import { recordedAssessment, recordedPanel, recordedScoring, recordedStandings } from './recorded-text.ts';
import { assessmentText, standingSentences } from './text.ts';

// The pages of the panel in the words of a kind of call. A component reads the kind from what its page has loaded.

export const assessmentTextOf = textOfKind(assessmentText, {
  recorded: recordedAssessment,
  rounds: {
    interestsLead: {
      en: 'Do you, or someone close to you, have a link to any of these?',
      nb: 'Har du, eller noen som står deg nær, en tilknytning til noen av disse?',
    },
    notYetOpened: {
      en: 'You declare when {theSubmissions} have been opened. Nobody can open them before {closesAt}, and until then nobody knows who has sent one.',
      nb: 'Du melder fra når {theSubmissions} er åpnet. Ingen kan åpne dem før {closesAt}, og til da vet ingen hvem som har levert.',
    },
    notYetClosed: {
      en: 'The closing time has passed, and {theSubmissions} wait to be opened by the named openers. You declare as soon as they are.',
      nb: 'Fristen er ute, og {theSubmissions} venter på å bli åpnet av dem som er pekt ut til det. Du melder fra så snart det er gjort.',
    },
    callCancelled: { en: '{TheCall} has been cancelled.', nb: '{TheCall} er avlyst.' },
    noSubmissions: { en: 'Nobody has sent {aSubmission}', nb: 'Ingen har levert {aSubmission}' },
    noSubmissionsText: {
      en: 'The closing time has passed, and there are no {submissions}. There is nothing to declare and nothing to assess.',
      nb: 'Fristen er ute, og det er ikke kommet noen {submissions}. Det er ingenting å melde fra om og ingenting å vurdere.',
    },
    recusedFrom: {
      en: 'You will not see or score {theSubmission} from {names}. You can go on with the others.',
      nb: 'Du får ikke se eller vurdere {theSubmission} fra {names}. Du kan fortsette med de andre.',
    },
    recusedFromAll: {
      en: 'You will not see or score any of {theSubmissions}. Your work in this panel ends here.',
      nb: 'Du får ikke se eller vurdere noen av {theSubmissions}. Arbeidet ditt i panelet slutter her.',
    },
    waitingFor: {
      en: 'You will not see or score {theSubmission} from {names} until somebody has ruled on the link. You can go on with the others.',
      nb: 'Du får ikke se eller vurdere {theSubmission} fra {names} før noen har avgjort hva tilknytningen betyr. Du kan fortsette med de andre.',
    },
    waitingForAll: {
      en: 'You will not see or score any {submission} until somebody has ruled on the links you declared.',
      nb: 'Du får ikke se eller vurdere noen {submission} før noen har avgjort hva tilknytningene du meldte, betyr.',
    },
    keptOutBy: {
      en: 'You do not see this {submission}, because it is sent together with {names}.',
      nb: 'Du ser ikke denne {theSubmission}, fordi den er levert sammen med {names}.',
    },
    bidder: { en: '{Bidder}', nb: '{Bidder}' },
    toWorkbench: { en: 'Go on to {theSubmissions}', nb: 'Gå videre til {theSubmissions}' },
    workbenchTitle: { en: 'Assess {theSubmissions}', nb: 'Vurder {theSubmissions}' },
    declareFirstText: {
      en: 'You see {theSubmissions} when you have said whether you have a link to any of those who sent them.',
      nb: 'Du ser {theSubmissions} når du har sagt om du har en tilknytning til noen av dem som har levert.',
    },
    yours: { en: '{Submissions} you assess', nb: '{Submissions} du vurderer' },
    yourOrder: {
      en: 'The order is drawn for you and stays the same, so that no {submission} is first for everybody.',
      nb: 'Rekkefølgen er trukket for deg og står fast, slik at ingen {submission} er først hos alle.',
    },
    notYours: { en: '{Submissions} you do not see', nb: '{Submissions} du ikke ser' },
    place: { en: '{Submission} {n} of {all}', nb: '{Submission} {n} av {all}' },
    scoreTitle: { en: '{Submission} from {name}', nb: '{Submission} fra {name}' },
    noFiles: { en: 'No files came with this {submission}.', nb: 'Det fulgte ingen filer med denne {theSubmission}.' },
    readingRecorded: {
      en: 'The journal records that you read this {submission} and open its files.',
      nb: 'Journalen registrerer at du leser {theSubmission} og åpner filene.',
    },
    toList: { en: 'All your {submissions}', nb: 'Alle {theSubmissions} du vurderer' },
    missingText: {
      en: 'A missing score is never counted as zero, so every {submission} needs a score and a reason on every criterion.',
      nb: 'Manglende poeng regnes aldri som null. Derfor trenger hver {submission} poeng og begrunnelse på hvert kriterium.',
    },
    waitRuling: {
      en: 'You declared a link to {names}, and nobody has ruled on it yet. You can lock after the ruling, because it may give you one more {submission} to score.',
      nb: 'Du meldte en tilknytning til {names}, og ingen har avgjort den ennå. Du kan låse etter avgjørelsen, fordi den kan gi deg enda en {submission} å vurdere.',
    },
    submission: { en: '{Submission}', nb: '{Submission}' },
  },
  fundRound: {
    promise: { en: 'A promise for the grant agreement', nb: 'Et løfte til tilskuddsavtalen' },
    priceNotShown: {
      en: 'The amount is not shown here. It does not count in the points.',
      nb: 'Beløpet vises ikke her. Det teller ikke i poengene.',
    },
  },
  requestWave: {
    promise: { en: 'A promise', nb: 'Et løfte' },
    priceNotShown: { en: 'No amount is asked for.', nb: 'Det er ikke spurt om noe beløp.' },
  },
});

const standingsOf = textOfKind(standingSentences, {
  recorded: recordedStandings,
  rounds: {
    free: { en: 'You read and score this {submission}.', nb: 'Du leser og vurderer {theSubmission}.' },
    waiting: {
      en: 'You do not see it until somebody has ruled on your link.',
      nb: 'Du ser ikke {theSubmission} før noen har avgjort hva tilknytningen din betyr.',
    },
    recused: { en: 'You do not see or score this {submission}.', nb: 'Du ser ikke og vurderer ikke {theSubmission}.' },
    excluded: {
      en: 'You take no further part in {theCall}, and see none of {theSubmissions}.',
      nb: 'Du deltar ikke videre i {theCall}, og ser ingen av {theSubmissions}.',
    },
  },
});

export const panelTextOf = textOfKind(panelText, {
  recorded: recordedPanel,
  rounds: {
    waitingLead: {
      en: 'Until somebody rules, the person does not see that {submission}. Recuse where the link could weaken trust in the decision.',
      nb: 'Til noen har avgjort, ser ikke personen {theSubmission} det gjelder. Avgjør at personen er inhabil der tilknytningen kan svekke tilliten til beslutningen.',
    },
    submission: { en: '{Submission}', nb: '{Submission}' },
    hidden: {
      en: 'You see only {submissions} that you are not recused from.',
      nb: 'Du ser bare {submissions} du ikke er inhabil til.',
    },
  },
});

export const scoringTextOf = textOfKind(scoringText, {
  recorded: recordedScoring,
  rounds: {
    bySubmission: { en: 'By {submission}', nb: 'Én {submission} om gangen' },
    criterionOrder: {
      en: 'One criterion across all {submissions}, so that you compare like with like. The order is drawn for you and differs from one criterion to the next.',
      nb: 'Ett kriterium på tvers av alle {theSubmissions}, så du sammenligner likt med likt. Rekkefølgen er trukket for deg og skifter fra kriterium til kriterium.',
    },
    otherAnswers: { en: 'The other answers of this {submission} ({count})', nb: 'De andre svarene i {theSubmission} ({count})' },
    notYoursText: {
      en: 'In {theCall} no criterion is given to your role.',
      nb: 'I {theCall} er ingen kriterier lagt til rollen din.',
    },
    hiddenNames: {
      en: 'Names are hidden until the decision. The files come as they were made: if one says who made it, score as if it did not, and tell the chair.',
      nb: 'Navnene er skjult til beslutningen. Filene er slik de som leverte, laget dem: Sier en fil hvem som har laget den, vurderer du som om den ikke gjorde det, og sier fra til lederen.',
    },
  },
});

export const useAssessmentText = () => assessmentTextOf(useCallKind());
export const useStandings = () => standingsOf(useCallKind());
export const usePanelText = () => panelTextOf(useCallKind());
export const useScoringText = () => scoringTextOf(useCallKind());
