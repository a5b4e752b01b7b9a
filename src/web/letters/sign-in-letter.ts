import type { LetterText } from '#casework/bench';
import type { Language, Text } from '#value/text';
import { say } from '../text/say.ts';

const subject: Text = { en: 'Your sign-in link', nb: 'Lenke for å logge inn' };
const body: Text = {
  en: 'Open this link to sign in to Twofold. It works once, within ten minutes:\n\n{address}\n\nIf you did not ask for it, you can ignore this message.',
  nb: 'Åpne denne lenken for å logge inn i Twofold. Den virker én gang og i ti minutter:\n\n{address}\n\nHvis du ikke ba om den, kan du se bort fra meldingen.',
};

/** The message that carries a sign-in link. */
export function signInLetter(address: string, language: Language): LetterText {
  return { subject: say(subject, language), body: say(body, language, { address }) };
}
