import { phasesOf, standingOf, type Standing } from '#agreement/test-phase';
import { zoneOf } from '#party/organisation';
import { dayIn } from '#value/instant';
import type { TaskStatus } from '../design/task-list.tsx';
import { standingSentence } from '../08-agreement/phases/standing-sentence.ts';
import { workText } from './case-text.ts';
import type { About, Step } from './task-step.ts';

/** Leading each partnership through its phases: where it stands, in words. */
export function phaseSteps({ file, now, language }: Omit<About, 'actor' | 'talks'>): readonly Step[] {
  const today = dayIn(zoneOf(file.country), now);
  return file.agreements.flatMap(({ id, organisationName }) => {
    const purchase = file.purchases.find(({ agreementId }) => agreementId === id) ?? null;
    const standing = standingOf(phasesOf(file.testPhases, id), purchase, today);
    if (standing.is === 'none') return [];
    return [
      {
        act: 'leadPhases' as const,
        key: `phases-${id}`,
        title: workText.phases,
        values: { name: organisationName },
        path: `/agreements/${id}/phases`,
        status: statusOf(standing),
        hint: standingSentence(standing, language),
      },
    ];
  });
}

function statusOf({ is }: Standing): TaskStatus {
  switch (is) {
    case 'overdue':
      return 'mustMend';
    case 'toBegin':
    case 'toBuy':
      return 'notStarted';
    case 'running':
    case 'none':
      return 'inProgress';
    case 'stopped':
    case 'bought':
    case 'notBought':
      return 'completed';
  }
}
