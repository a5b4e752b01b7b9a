import { joiningState } from '#need/joining';
import { joiningText } from '../01-need/joining/text.ts';
import { formatDayWithWeekday } from '../text/format.ts';
import { say } from '../text/say.ts';
import type { About, Step } from './task-step.ts';

/** Others behind the case: asking them, for the body whose case it is; and the answer, for one that was asked. */
export function joiningSteps({ file, language, own }: About): readonly Step[] {
  const states = file.joinings.map(joiningState);
  const count = states.filter((state) => state === 'joined').length;
  const waiting = states.filter((state) => state === 'asked').length;
  const called = file.calls.some((call) => call.publishedAt);
  const hint = say(joiningText.taskHint, language, { count, waiting }).trim();
  return [
    ...(file.kind === 'commissioning' && file.need.publishedAt && (!called || states.length > 0)
      ? [
          {
            act: 'askToJoin' as const,
            key: 'joining',
            title: joiningText.task,
            path: '/joining',
            status: called ? ('completed' as const) : count + waiting > 0 ? ('inProgress' as const) : ('whenNeeded' as const),
            ...(hint ? { hint } : {}),
          },
        ]
      : []),
    ...own.map((joining): Step => {
      const asked = joiningState(joining) === 'asked';
      return {
        act: 'answerJoining',
        key: `joining-${joining.id}`,
        title: asked ? joiningText.answerTask : joiningText.ownTask,
        path: `/joining/${joining.id}`,
        status: asked ? 'notStarted' : 'completed',
        ...(asked ? { hint: say(joiningText.answerBy, language, { day: formatDayWithWeekday(joining.answerDue, language) }) } : {}),
      };
    }),
  ];
}
