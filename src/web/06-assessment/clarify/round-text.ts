import { useCallKind } from '../../text/call-kind.ts';
import { textOfKind } from '../../text/text-of-kind.ts';
import { recordedClarify } from '../recorded-text.ts';
import { clarifyText } from './text.ts';

export const clarifyTextOf = textOfKind(clarifyText, {
  recorded: recordedClarify,
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

export const useClarifyText = () => clarifyTextOf(useCallKind());
