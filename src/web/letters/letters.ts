import type { Letters } from '#casework/bench';
import { formatInstant, formatInstantToSecond } from '../text/format.ts';
import { say } from '../text/say.ts';
import type { Text } from '#value/text';
import { cancellationLetter } from './cancellation-letter.ts';
import { clarificationLetter } from './clarification-letter.ts';
import { complaintReplyLetter } from './complaint-letter.ts';
import { decisionLetter } from './decision-letter.ts';
import { interviewLetter } from './interview-letter.ts';
import { meetingInvitationLetter } from './meeting-invitation-letter.ts';
import { invitationLetter } from './invitation-letter.ts';
import { toldAllLetter } from './told-all-letter.ts';
import { notices } from './notices.ts';
import { purchaseLetter, stopPointLetter } from './phase-letters.ts';

/**
 * The wording of letters: the decision in the first sentence, the reasons second, the rights third. Plain text, because it is frozen,
 * printed and sent as e-mail; pages set it in a letter layout.
 */
export const letters: Letters = {
  ...notices,

  decision: decisionLetter,
  invitation: invitationLetter,
  meetingInvitation: meetingInvitationLetter,
  toldAll: toldAllLetter,
  cancellation: cancellationLetter,
  clarification: clarificationLetter,
  interview: interviewLetter,
  complaintReply: complaintReplyLetter,
  stopPoint: stopPointLetter,
  purchase: purchaseLetter,

  receipt({ code, callTitle, body, receivedAt, closesAt, zone, verifyAddress, language }) {
    const values = {
      code,
      call: callTitle,
      body,
      received: formatInstantToSecond(receivedAt, zone, language),
      closes: formatInstant(closesAt, zone, language),
      address: verifyAddress,
    };
    return { subject: say(receiptSubject, language, values), body: say(receiptText, language, values) };
  },
};

const receiptSubject: Text = { en: 'Received: {call}', nb: 'Mottatt: {call}' };
const receiptText: Text = {
  en: 'We received your submission to “{call}” on {received}.\n\nIt is sealed: nobody at {body} can open it before {closes}. You can replace or withdraw it until then. The latest sealed version counts.\n\nReceipt code: {code}\nCheck it at {address}\n\nKeep this message. It proves what you sent and when.',
  nb: 'Vi mottok innleveringen deres til «{call}» {received}.\n\nDen er forseglet: ingen hos {body} kan åpne den før {closes}. Til da kan dere erstatte eller trekke den. Den siste forseglede versjonen gjelder.\n\nKvitteringskode: {code}\nKontroller den på {address}\n\nTa vare på denne meldingen. Den beviser hva dere sendte, og når.',
};
