import type { Stage } from '#call/stages';
import type { Language, Text } from '#value/text';
import { lotName } from '../04-call/lots/lot-name.ts';
import { say } from '../text/say.ts';

type Named = {
  readonly number: number | null;
  readonly organisationName: string;
  readonly lotTitle: string | null;
  readonly stage: Pick<Stage, 'name'> | null;
};

/** What the panel calls a submission: by the name of its organisation, or by number where names are hidden; with its lot and stage where there are several. */
export function submissionName({ number, organisationName, ...lot }: Named, language: Language): string {
  const name = number === null ? organisationName : say(numbered, language, { number });
  const among = lotName(lot, language);
  return among === '' ? name : `${name} (${among})`;
}

const numbered: Text = { en: 'Submission {number}', nb: 'Tilbud {number}' };
