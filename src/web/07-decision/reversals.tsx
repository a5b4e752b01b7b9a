import type { Decision } from '#decision';
import type { Language } from '#value/text';
import { Notice } from '../design/notice.tsx';
import { say } from '../text/say.ts';
import { decisionText as t } from './text.ts';

/** Losing submissions whose absence would change who comes first: evidence about a relative formula, never a reason to choose another (methods.md b0). */
export function Reversals({ language, reversals }: { readonly language: Language; readonly reversals: Decision['reversals'] }) {
  if (reversals.length === 0) return null;
  return (
    <Notice language={language} tone="info" title={t.reversalsTitle[language]}>
      <ul>
        {reversals.map(({ without, winner }) => (
          <li key={without}>{say(winner ? t.reversal : t.reversalTie, language, { without, winner })}</li>
        ))}
      </ul>
      <p>{t.reversalsWhat[language]}</p>
    </Notice>
  );
}
