import type { ProcedureKind } from '#call/procedures';
import type { WaitingPeriod } from '#decision';
import type { Day } from '#value/day';
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
  /** Before the decision, after it, and when the days have passed. */
  readonly stage: 'before' | 'decided' | 'over';
};

/** How the public reads of it on a day: what was a promise of a day is history after it. A complaint in time keeps it open. */
export function waitingStageOn(today: Day, waiting: WaitingProps['waiting']): 'decided' | 'over' {
  return waiting && !waiting.suspendedBy && waiting.earliestAct <= today ? 'over' : 'decided';
}

/** The waiting period between the letters and the agreement, with where it comes from and how sure that is. */
export function Waiting({ language, kind, waiting, stage }: WaitingProps) {
  const t = decisionTextOf(kind);
  if (!waiting) return <p>{t.waitingNone[language]}</p>;
  const days = { ends: formatDayWithWeekday(waiting.ends, language), earliest: formatDay(waiting.earliestAct, language) };
  const words = { before: t.waitingLead, decided: t.waitingPublicText, over: t.waitingOver }[stage];
  const own = stage === 'before' ? t.boundOwn : t.boundOwnPublic;
  return (
    <>
      <p>{say(words, language, days)}</p>
      <p>
        {(waiting.bound === 'law' ? t.boundLaw : own)[language]} {say(t.basis, language, { basis: waiting.basis })}{' '}
        {waiting.unverified && <Tag tone="warning">{t.unverified[language]}</Tag>}
      </p>
      {waiting.suspendedBy ? <p>{say(afterText.suspended, language, { count: waiting.suspendedBy })}</p> : null}
      {waiting.unverified && stage === 'before' && <p className="field__hint">{t.unverifiedWhat[language]}</p>}
    </>
  );
}
