import type { Decision } from '#decision';
import type { Language } from '#value/text';
import { Notice } from '../design/notice.tsx';
import { say } from '../text/say.ts';
import { decisionText as t } from './text.ts';

type ReversalsProps = {
  readonly language: Language;
  readonly reversals: Decision['reversals'];
  /** The name under which the reader knows a submission. */
  readonly nameOf: (submission: string) => string;
};

/** Losing submissions whose absence would change who comes first: evidence about a relative formula, never a reason to choose another (methods.md b0). */
export function Reversals({ language, reversals, nameOf }: ReversalsProps) {
  if (reversals.length === 0) return null;
  return (
    <Notice language={language} tone="info" title={t.reversalsTitle[language]}>
      <ul>
        {reversals.map(({ without, winner }) => (
          <li key={without}>
            {winner === null
              ? say(t.reversalTie, language, { without: nameOf(without) })
              : say(t.reversal, language, { without: nameOf(without), winner: nameOf(winner) })}
          </li>
        ))}
      </ul>
      <p>{t.reversalsWhat[language]}</p>
    </Notice>
  );
}
