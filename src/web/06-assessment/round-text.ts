import { textOfKind } from '../text/text-of-kind.ts';
import { useCallKind } from '../text/call-kind.ts';
import { clarifyText } from './clarify/text.ts';
import { conflictsText } from './interests/conflicts-text.ts';
import { interestsText } from './interests/text.ts';
import { interviewText } from './interviews/text.ts';
import { panelText } from './panel-text.ts';
import { scoringText } from './panel/text.ts';
import { assessmentText, standingSentences } from './text.ts';

// The pages of the panel in the words of a kind of call. A component reads the kind from what its page has loaded.

export const assessmentTextOf = textOfKind(assessmentText, {
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

export const clarifyTextOf = textOfKind(clarifyText, {
  rounds: {
    title: { en: 'Questions to those who have submitted', nb: 'Spørsmål til dem som har levert' },
    clarify: { en: 'Ask one {bidder} to make something clear', nb: 'Be én {bidder} gjøre noe klart' },
    whole: { en: '{TheSubmission} as a whole', nb: '{TheSubmission} som helhet' },
    ownTitle: { en: 'Questions about your {submission}', nb: 'Spørsmål om {theSubmission} deres' },
    ownNoneText: {
      en: 'If something in your {submission} is unclear or missing, you get a letter, and the question is shown here.',
      nb: 'Er noe i {theSubmission} uklart, eller mangler noe, får dere brev, og spørsmålet vises her.',
    },
    curing: {
      en: 'A required answer is missing from your {submission}. You can add it now, within the limit of words of the question.',
      nb: 'Et svar som måtte være med, mangler i {theSubmission} deres. Dere kan legge det til nå, innenfor ordgrensen i spørsmålet.',
    },
  },
  fundRound: {
    lead: {
      en: 'Ask for what is unclear, or for required answers that are missing. Nobody may change the amount or what is applied for. Everything asked and answered is kept in the case and is not public.',
      nb: 'Spør om det som er uklart, eller be om svar som måtte være med og mangler. Ingen kan endre beløpet eller det de søker om. Alt det blir spurt om og svart på, blir bevart i saken og er ikke offentlig.',
    },
    ownLead: {
      en: 'Answer only what is asked. The amount and the rest of the application stay as they are. The panel reads your answer beside the application, with its date.',
      nb: 'Svar bare på det det spørres om. Beløpet og resten av søknaden står som de er. Panelet leser svaret ved siden av søknaden, med dato.',
    },
  },
  requestWave: {
    lead: {
      en: 'Ask for what is unclear, or for required answers that are missing. Nobody may change what they ask for. Everything asked and answered is kept in the case and is not public.',
      nb: 'Spør om det som er uklart, eller be om svar som måtte være med og mangler. Ingen kan endre det de ber om. Alt det blir spurt om og svart på, blir bevart i saken og er ikke offentlig.',
    },
    ownLead: {
      en: 'Answer only what is asked. The rest of the request stays as it is. The panel reads your answer beside the request, with its date.',
      nb: 'Svar bare på det det spørres om. Resten av forespørselen står som den er. Panelet leser svaret ved siden av forespørselen, med dato.',
    },
  },
});

export const interestsTextOf = textOfKind(interestsText, {
  rounds: {
    changeLead: {
      en: 'Declare what is so now. Your access to this {submission} is suspended at once, until somebody has ruled. What you declared before is kept.',
      nb: 'Meld fra om det som gjelder nå. Du mister tilgangen til {theSubmission} med en gang, til noen har tatt stilling til tilknytningen. Det du meldte før, blir bevart.',
    },
    earlyFrom: {
      en: 'The organisations below are named in the dialogue, have had agreements with the public body, or are linked to it. It says nothing about who will take part. When {theSubmissions} are opened you declare once more, on each {bidder}.',
      nb: 'Virksomhetene under er nevnt i dialogen, har hatt avtaler med virksomheten, eller er knyttet til den. Listen sier ingenting om hvem som kommer til å levere. Når {theSubmissions} er åpnet, melder du fra én gang til, om hver {bidder}.',
    },
    earlyTitle: { en: 'Declare before anybody knows who takes part', nb: 'Meld fra før noen vet hvem som leverer' },
    earlyGeneral: { en: '{TheCall} and everybody else', nb: '{TheCall} og alle andre' },
    earlyOver: { en: 'It is known now who has submitted', nb: 'Nå er det kjent hvem som har levert' },
  },
  fundRound: {
    earlyLead: {
      en: 'You take part in this case. Do you, or someone close to you, have a link to an organisation that may apply, or to what is supported?',
      nb: 'Du er med i denne saken. Har du, eller noen som står deg nær, tilknytning til noen som kan komme til å søke, eller til det som får støtte?',
    },
  },
  requestWave: {
    earlyLead: {
      en: 'You take part in this case. Do you, or someone close to you, have a link to a group that may send a request, or to the services it is about?',
      nb: 'Du er med i denne saken. Har du, eller noen som står deg nær, tilknytning til noen som kan komme til å sende en forespørsel, eller til tjenestene det gjelder?',
    },
  },
});

export const conflictsTextOf = textOfKind(conflictsText, {
  rounds: {
    lead: {
      en: 'Everybody who influences the case declares: before anybody can know who takes part, and again on each {bidder}. Here you see who has, and what should be settled before the next notice.',
      nb: 'Alle som påvirker saken, melder fra: før noen kan vite hvem som leverer, og på nytt om hver {bidder}. Her ser dere hvem som har gjort det, og hva som bør avklares før neste kunngjøring.',
    },
    warnings: { en: 'Settle this before {theCall} is published', nb: 'Avklar dette før {theCall} kunngjøres' },
    warningSame: {
      en: '{person} acts for {theirs}, which may take part.',
      nb: '{person} handler for {theirs}, som kan komme til å levere.',
    },
    warningBody: {
      en: '{ours} and {theirs}, which may take part: {kind}',
      nb: '{ours} og {theirs}, som kan komme til å levere: {kind}',
    },
    warningPerson: {
      en: '{ours}, to which {person} belongs, and {theirs}, which may take part: {kind}',
      nb: '{ours}, der {person} hører til, og {theirs}, som kan komme til å levere: {kind}',
    },
    noWarnings: {
      en: 'No link to an organisation that may take part is known.',
      nb: 'Ingen tilknytning til noen som kan komme til å levere, er kjent.',
    },
    mayBid: { en: 'Organisations that may take part', nb: 'Virksomheter som kan komme til å levere' },
    mayBidText: {
      en: 'From the dialogue, past agreements and links. Nobody knows who will take part, and this list tells nothing of it.',
      nb: 'Fra dialogen, tidligere avtaler og registrert tilknytning. Ingen vet hvem som kommer til å levere, og listen sier ingenting om det.',
    },
    before: { en: 'Before it is known who has submitted', nb: 'Før det er kjent hvem som har levert' },
    after: { en: 'On each {bidder}', nb: 'Om hver {bidder}' },
    wroteCall: { en: 'Wrote {theCall}', nb: 'Skrev utlysningen' },
    earlyLinks: {
      en: 'Links declared before it is known who has submitted',
      nb: 'Tilknytning som er meldt før det er kjent hvem som har levert',
    },
    earlyLinksLead: {
      en: 'Whoever has a serious link should not be on the panel at all. If you go on, the link is ruled on when that organisation submits.',
      nb: 'Den som har en alvorlig tilknytning, bør ikke være i panelet i det hele tatt. Går dere videre, blir tilknytningen avgjort når virksomheten leverer.',
    },
    assessmentActLead: {
      en: 'The law asks for no such record here. Record what you found, or why you go on without.',
      nb: 'Loven krever ingen slik vurdering her. Skriv hva dere fant, eller hvorfor dere går videre uten.',
    },
    assessmentPsrLead: {
      en: 'The law asks for no such record here. Record what you found, or why you go on without.',
      nb: 'Loven krever ingen slik vurdering her. Skriv hva dere fant, eller hvorfor dere går videre uten.',
    },
  },
});

export const interviewTextOf = textOfKind(interviewText, {
  rounds: {
    none: { en: 'There are no interviews in {theCall}', nb: 'Det er ingen intervjuer i {theCall}' },
    who: { en: 'Who takes part: {who}', nb: 'Stiller: {who}' },
    offerLead: {
      en: 'Every interview lasts {minutes} minutes, as announced.',
      nb: 'Hvert intervju varer {minutes} minutter, slik det er kunngjort.',
    },
    inviteLead: {
      en: '{count, plural, one {One is} other {# are}} to be invited. All get the invitation at the same moment and choose a time themselves.',
      nb: '{count, plural, one {Én} other {#}} skal inviteres. Alle får invitasjonen samtidig og velger tid selv.',
    },
    ownOff: {
      en: 'Your {submission} has been set aside, so this interview is not held. You get the reasons in a letter.',
      nb: '{TheSubmission} deres er avvist, så intervjuet blir ikke holdt. Dere får begrunnelsen i et brev.',
    },
    movedByBidder: { en: 'Moved by those invited from {from}: {reason}', nb: 'Flyttet av dem som er invitert, fra {from}: {reason}' },
    giveTitle: { en: 'Give them a time', nb: 'Gi dem en tid' },
    presentHint: {
      en: 'Leave it empty if they did not come. Whoever is out towards them is not on the list.',
      nb: 'La det stå tomt hvis de ikke møtte. Den som er inhabil overfor dem, står ikke på listen.',
    },
    didNotComeText: {
      en: 'They did not come. Score on that ground, with a reason.',
      nb: 'De møtte ikke. Vurder på det grunnlaget, med begrunnelse.',
    },
    barNotPresent: {
      en: 'This was judged in an interview where you were not. You do not score it for this {submission}, and that is not a zero.',
      nb: 'Dette ble vurdert i et intervju der du ikke var med. Du vurderer det ikke for denne {theSubmission}, og det regnes ikke som null.',
    },
    barSetAside: {
      en: 'This is judged in an interview, and {theSubmission} is set aside. There is nothing to score.',
      nb: 'Dette vurderes i et intervju, og {theSubmission} er avvist. Her er det ingenting å vurdere.',
    },
    publicFacts: { en: '{minutes} minutes. Who takes part: {who}', nb: '{minutes} minutter. Stiller: {who}' },
    publicSame: {
      en: 'Everybody whose {submission} is not set aside is invited, with the same questions and the same time.',
      nb: 'Alle som ikke får {theSubmission} avvist, blir invitert, med de samme spørsmålene og like lang tid.',
    },
    aheadHint: {
      en: '{minutes} minutes, about {criteria}. You are invited when {theSubmissions} have been opened.',
      nb: '{minutes} minutter, om {criteria}. Dere blir invitert når {theSubmissions} er åpnet.',
    },
  },
});

export const useAssessmentText = () => assessmentTextOf(useCallKind());
export const useStandings = () => standingsOf(useCallKind());
export const usePanelText = () => panelTextOf(useCallKind());
export const useScoringText = () => scoringTextOf(useCallKind());
export const useClarifyText = () => clarifyTextOf(useCallKind());
export const useInterestsText = () => interestsTextOf(useCallKind());
export const useConflictsText = () => conflictsTextOf(useCallKind());
export const useInterviewText = () => interviewTextOf(useCallKind());
