import type { Call } from '#call';
import type { Instant } from '#value/instant';
import type { Language } from '#value/text';
import { EmptyState } from '../design/empty-state.tsx';
import { formatInstant } from '../text/format.ts';
import { say } from '../text/say.ts';
import { useAssessmentText } from './round-text.ts';

export type NotOpenedProps = {
  readonly language: Language;
  readonly call: Pick<Call, 'state' | 'closesAt' | 'zone'>;
  readonly now: Instant;
};

/** Before the opening there is nothing to declare and nothing to assess; says when there will be. */
export function NotOpened({ language, call, now }: NotOpenedProps) {
  const t = useAssessmentText();
  const { closesAt, state, zone } = call;
  if (state === 'cancelled') return <EmptyState title={t.callCancelled[language]} />;
  const open = closesAt !== null && now < closesAt;
  return (
    <EmptyState title={t.notYetTitle[language]}>
      <p>{open ? say(t.notYetOpened, language, { closesAt: formatInstant(closesAt, zone, language) }) : t.notYetClosed[language]}</p>
    </EmptyState>
  );
}

/** Whether submissions of the call have been opened. */
export function isOpened(call: Pick<Call, 'state'>): boolean {
  return call.state === 'opened' || call.state === 'decided';
}
