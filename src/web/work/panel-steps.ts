import type { TaskStatus } from '../design/task-list.tsx';
import { workText } from './case-text.ts';
import type { Step } from './task-step.ts';

/** What the panel and the body do around the scores of an opened call, where there is reason to. */
export function aroundScores(callId: string, status: TaskStatus): readonly Step[] {
  const path = `/calls/${callId}`;
  return [
    { act: 'discussScores', key: `discuss-${callId}`, title: workText.discuss, path: `${path}/discussion`, status },
    { act: 'askBidders', key: `ask-${callId}`, title: workText.askBidders, path: `${path}/clarifications`, status },
    { act: 'examinePrice', key: `prices-${callId}`, title: workText.lowPrices, path: `${path}/low-prices`, status },
  ];
}
