import type { Language, Text } from '#value/text';
import { say } from '../text/say.ts';

/** What the panel calls a submission: by the name of its organisation, or by number where names are hidden. */
export function submissionName(
  { number, organisationName }: { readonly number: number | null; readonly organisationName: string },
  language: Language,
): string {
  return number === null ? organisationName : say(numbered, language, { number });
}

const numbered: Text = { en: 'Submission {number}', nb: 'Tilbud {number}' };
