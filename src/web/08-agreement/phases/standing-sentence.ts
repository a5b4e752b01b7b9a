import type { Standing } from '#agreement/test-phase';
import type { Language } from '#value/text';
import { formatDay } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { phaseText as t } from './text.ts';

/** Where an agreement with phases stands, in a sentence. */
export function standingSentence(standing: Standing, language: Language): string {
  switch (standing.is) {
    case 'none':
      return '';
    case 'toBegin':
      return say(t.isToBegin, language, { n: standing.phase.position });
    case 'running':
    case 'overdue': {
      const { position, endsOn } = standing.phase;
      const text = standing.is === 'running' ? t.isRunning : t.isOverdue;
      return say(text, language, { n: position, day: endsOn ? formatDay(endsOn, language) : '' });
    }
    case 'stopped':
      return say(t.isStopped, language, { n: standing.phase.position });
    case 'toBuy':
      return t.isToBuy[language];
    case 'bought':
      return t.isBought[language];
    case 'notBought':
      return t.isNotBought[language];
  }
}
