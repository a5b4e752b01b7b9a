import type { Letters } from '#casework/bench';
import type { Text } from '#value/text';
import { say } from '../text/say.ts';

/** What came up in a talk with one bidder and all who go on must know; not from whom. */
export function toldAllLetter({ file, call, told, language }: Parameters<Letters['toldAll']>[0]): ReturnType<Letters['toldAll']> {
  const values = { body: file.organisation.name, call: call.title ?? '' };
  return {
    subject: say(t.subject, language, values),
    body: [say(t.opening, language, values), told, file.organisation.name].join('\n\n'),
  };
}

const t = {
  subject: { en: 'For all who go on: {call}', nb: 'Til alle som går videre: {call}' },
  opening: {
    en: '{body} tells this to all who go on in “{call}”, in the same words and at the same moment:',
    nb: '{body} forteller dette til alle som går videre i «{call}», med de samme ordene og i samme øyeblikk:',
  },
} as const satisfies Record<string, Text>;
