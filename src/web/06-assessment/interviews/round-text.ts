import { useCallKind } from '../../text/call-kind.ts';
import { textOfKind } from '../../text/text-of-kind.ts';
import { interviewText } from './text.ts';

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

export const useInterviewText = () => interviewTextOf(useCallKind());
