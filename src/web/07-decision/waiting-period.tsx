import type { ProcedureKind } from '#call/procedures';
import type { WaitingPeriod } from '#decision';
import type { Language } from '#value/text';
import { Tag } from '../design/tag.tsx';
import { formatDay, formatDayWithWeekday } from '../text/format.ts';
import { say } from '../text/say.ts';
import { afterText } from './after-text.ts';
import { decisionTextOf } from './round-text.ts';

export type WaitingProps = {
  readonly language: Language;
  readonly kind: ProcedureKind;
  readonly waiting: (WaitingPeriod & { readonly suspendedBy?: number }) | null;
  readonly stage: 'before' | 'decided';
};

/** The waiting period between the letters and the agreement, with where it comes from and how sure that is. */
export function Waiting({ language, kind, waiting, stage }: WaitingProps) {
  const t = decisionTextOf(kind);
  if (!waiting) return <p>{t.waitingNone[language]}</p>;
  const days = { ends: formatDayWithWeekday(waiting.ends, language), earliest: formatDay(waiting.earliestAct, language) };
  const own = stage === 'before' ? t.boundOwn : t.boundOwnPublic;
  return (
    <>
      <p>{say(stage === 'before' ? t.waitingLead : t.waitingPublicText, language, days)}</p>
      <p>
        {(waiting.bound === 'law' ? t.boundLaw : own)[language]} {say(t.basis, language, { basis: waiting.basis })}{' '}
        {waiting.unverified && <Tag tone="warning">{t.unverified[language]}</Tag>}
      </p>
      {waiting.suspendedBy ? <p>{say(afterText.suspended, language, { count: waiting.suspendedBy })}</p> : null}
      {waiting.unverified && stage === 'before' && <p className="field__hint">{t.unverifiedWhat[language]}</p>}
    </>
  );
}
