import type { Language, Text } from '#value/text';
import { say } from '../text/say.ts';

type Named = { readonly number: number | null; readonly organisationName: string; readonly lotTitle?: string | null };

/** What the panel calls a submission: by the name of its organisation, or by number where names are hidden; with its lot where there are several. */
export function submissionName({ number, organisationName, lotTitle }: Named, language: Language): string {
  const name = number === null ? organisationName : say(numbered, language, { number });
  return lotTitle ? `${name} (${lotTitle})` : name;
}

const numbered: Text = { en: 'Submission {number}', nb: 'Tilbud {number}' };
