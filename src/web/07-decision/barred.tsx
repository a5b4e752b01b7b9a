import type { Refusal } from '#value/refusal';
import type { Language, Text } from '#value/text';
import { Notice } from '../design/notice.tsx';
import { conflictsText } from '../06-assessment/interests/conflicts-text.ts';
import { interestsText } from '../06-assessment/interests/text.ts';
import { refusalText } from '../text/refusal-text.ts';
import { decisionText as t } from './text.ts';

type BarredProps = { readonly language: Language; readonly barred: readonly Refusal[]; readonly base: string };

/** Everything that the rules of interests put in the way of the decision, each with the way to put it right. */
export function Barred({ language, barred, base }: BarredProps) {
  if (barred.length === 0) return null;
  return (
    <Notice language={language} tone="warning" title={conflictsText.settleFirst[language]}>
      <ul>
        {barred.map((refusal) => {
          const way = ways[refusal.code];
          return (
            <li key={refusal.code + JSON.stringify(refusal.facts ?? {})}>
              {refusalText(refusal, language)}{' '}
              {way && (
                <a className="ds-link" href={`${base}${way.path}`}>
                  {way.text[language]}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}

const ways: Readonly<Record<string, { readonly path: string; readonly text: Text }>> = {
  deciderUndeclared: { path: '/interests', text: interestsText.toDeclare },
  teamUndeclared: { path: '/conflicts', text: conflictsText.toConflicts },
  panelTooSmall: { path: '/panel', text: t.toPanel },
  submissionTooFew: { path: '/panel', text: t.toPanel },
  conflictsNotMade: { path: '/conflicts#assessment', text: conflictsText.toConflicts },
  conflictsRevise: { path: '/conflicts#assessment', text: conflictsText.toConflicts },
};
