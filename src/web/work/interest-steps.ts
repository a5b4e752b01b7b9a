import type { Call } from '#call';
import { textOf } from '../text/call-words.ts';
import { workText } from './case-text.ts';

/** Keeping watch over conflicts of a call. */
export function conflictsStep(callId: string) {
  return {
    act: 'confirmConflicts',
    key: `conflicts-${callId}`,
    title: workText.conflicts,
    path: `/calls/${callId}/conflicts`,
    status: 'inProgress',
  } as const;
}

/** What everybody who influences does about interests before the bidders of a call are known. */
export function earlyInterestSteps({ id: callId, kind }: Pick<Call, 'id' | 'kind'>) {
  const declaring = {
    act: 'declareInterest',
    key: `early-${callId}`,
    title: textOf(workText.declareEarly, kind),
    path: `/calls/${callId}/interests/early`,
    status: 'inProgress',
  } as const;
  return [declaring, conflictsStep(callId)] as const;
}
