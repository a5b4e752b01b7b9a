import { interviewLength } from '#call/interview-criteria';
import type { Call } from '#call';
import { amountOf, isRecorded, procedureOf } from '#call/procedures';
import { advantageText } from '../06-assessment/advantage/text.ts';
import { interviewText } from '../06-assessment/interviews/text.ts';
import type { TaskStatus } from '../design/task-list.tsx';
import { inWordsOf } from '../text/call-words.ts';
import { workText } from './case-text.ts';
import type { Step } from './task-step.ts';

/** What the panel and the body do around the scores of an opened call, where there is reason to. */
export function aroundScores({ id: callId, kind }: Pick<Call, 'id' | 'kind'>, status: TaskStatus): readonly Step[] {
  const path = `/calls/${callId}`;
  const { askBidders } = inWordsOf(workText, kind);
  return [
    // Where nobody competes nobody has an advantage in competing.
    ...(isRecorded(kind)
      ? []
      : [
          {
            act: 'examineAdvantage' as const,
            key: `advantage-${callId}`,
            title: advantageText.title,
            path: `${path}/advantage`,
            status,
          },
        ]),
    { act: 'discussScores', key: `discuss-${callId}`, title: workText.discuss, path: `${path}/discussion`, status },
    { act: 'askBidders', key: `ask-${callId}`, title: askBidders, path: `${path}/clarifications`, status },
    ...(amountOf(procedureOf(kind)) === 'scored'
      ? [{ act: 'examinePrice' as const, key: `prices-${callId}`, title: workText.lowPrices, path: `${path}/low-prices`, status }]
      : []),
  ];
}

/** The interviews of a call that has any, before the scores that wait for them. */
export function interviewSteps(call: Pick<Call, 'id' | 'state' | 'criteria'>): readonly Step[] {
  if (interviewLength(call.criteria) === 0) return [];
  return [
    {
      act: 'seeInterviews',
      key: `interviews-${call.id}`,
      title: interviewText.title,
      path: `/calls/${call.id}/interviews`,
      status: call.state === 'decided' ? 'completed' : 'inProgress',
    },
  ];
}
