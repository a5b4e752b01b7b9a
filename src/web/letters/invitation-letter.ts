import type { Letters } from '#casework/bench';
import type { Stage } from '#call/stages';
import type { Text } from '#value/text';
import { formatInstant } from '../text/format.ts';
import { say } from '../text/say.ts';

/** The invitation to the next stage: the same words to everybody who goes on, and nothing of who else does. */
export function invitationLetter({ file, call, page, language }: Parameters<Letters['invitation']>[0]): ReturnType<Letters['invitation']> {
  const values = {
    body: file.organisation.name,
    call: call.title ?? '',
    stage: call.stage.name[language].toLowerCase(),
    at: call.closesAt ? formatInstant(call.closesAt, call.zone, language) : '',
    page,
  };
  const parts = [say(t.opening, language, values), inStage(call.stage.key)[language], say(t.where, language, values)];
  return { subject: say(t.subject, language, values), body: [...parts, file.organisation.name].join('\n\n') };
}

/** What is said of a stage that one is invited to; nothing of those that everybody may take part in. */
function inStage(key: Stage['key']): Text {
  return key === 'dialogue' || key === 'firstTender' || key === 'tender' ? t[key] : { en: '', nb: '' };
}

const t = {
  subject: { en: 'Invitation: {call}. Submit by {at}', nb: 'Invitasjon: {call}. Lever innen {at}' },
  opening: {
    en: '{body} invites you to the next stage of “{call}”: {stage}. The closing time is {at}.',
    nb: '{body} inviterer dere til neste trinn i «{call}»: {stage}. Fristen er {at}.',
  },
  dialogue: {
    en: 'Describe in outline how you would do it. Afterwards we talk with each of you, equally long and about the same questions, before final tenders.',
    nb: 'Beskriv i grove trekk hvordan dere ville løst det. Etterpå snakker vi med hver av dere, like lenge og om de samme spørsmålene, før endelige tilbud.',
  },
  firstTender: {
    en: 'These are first tenders. Afterwards we negotiate with each of you, equally long, and ask for final tenders.',
    nb: 'Dette er første tilbud. Etterpå forhandler vi med hver av dere, like lenge, og ber om endelige tilbud.',
  },
  tender: {
    en: 'These are final tenders: there are no talks after them. You can take over what you have written before.',
    nb: 'Dette er endelige tilbud: Det blir ingen samtaler etter dem. Dere kan ta med det dere har skrevet tidligere.',
  },
  where: { en: 'Write and submit here: {page}', nb: 'Skriv og lever her: {page}' },
} as const satisfies Record<string, Text>;
