import type { Casework } from '#casework/casework';
import type { Language } from '#value/text';
import { Icon } from '../design/icon.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import { say } from '../text/say.ts';
import { decisionText as t } from './text.ts';

export type DecisionBasisRead = NonNullable<Awaited<ReturnType<Casework['decisionBasis']>>>;

type ChecklistProps = { readonly language: Language; readonly opened: boolean; readonly basis: DecisionBasisRead };

/** What must be settled before anybody can decide, and how far it has come. */
export function Checklist({ language, opened, basis }: ChecklistProps) {
  const { waitingInterests, locked, assessors, ranking } = basis;
  const first = ranking.filter((line) => line.rank === 1);
  const waiting = waitingInterests > 0;
  const items = [
    { key: 'opened', term: t.opened[language], done: opened, words: (opened ? t.yes : t.notYet)[language] },
    {
      key: 'ruled',
      term: t.ruled[language],
      done: opened && !waiting,
      words: waiting ? say(t.waitingLinks, language, { count: waitingInterests }) : (opened ? t.yes : t.notYet)[language],
    },
    {
      key: 'locked',
      term: t.locked[language],
      done: assessors > 0 && locked === assessors,
      words: say(t.lockedOf, language, { locked, assessors }),
    },
    { key: 'first', term: t.first[language], done: first.length === 1, words: (first.length === 1 ? t.yes : t.notYet)[language] },
  ];
  return (
    <SummaryList
      language={language}
      items={items.map(({ key, term, done, words }) => ({
        key,
        term,
        value: (
          <span className="checklist" data-done={done ? '' : undefined}>
            <Icon name={done ? 'check' : 'clock'} /> {words}
          </span>
        ),
      }))}
    />
  );
}
