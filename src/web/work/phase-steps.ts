import { isEnded, phasesOf, standingOf, type Standing } from '#agreement/test-phase';
import { zoneOf } from '#party/organisation';
import { dayIn } from '#value/instant';
import type { TaskStatus } from '../design/task-list.tsx';
import { changeText } from '../08-agreement/change-text.ts';
import { standingSentence } from '../08-agreement/phases/standing-sentence.ts';
import { workText } from './case-text.ts';
import type { About, Step } from './task-step.ts';

/** Leading each partnership through its phases: where it stands, in words. */
export function phaseSteps({ file, now, language }: Pick<About, 'file' | 'now' | 'language'>): readonly Step[] {
  return file.agreements.flatMap(({ id, organisationName }) => {
    const standing = standingIn({ file, now }, id);
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

/** Recording what is measured: nothing more with a partner whose agreement has ended; where several go on, each measure says with whom. */
export function measureSteps({ file, now }: Pick<About, 'file' | 'now'>): readonly Step[] {
  const goingOn = file.agreements.filter(({ id }) => !isEnded(standingIn({ file, now }, id)));
  return goingOn.flatMap(({ id, organisationName }) =>
    file.measures
      .filter(({ agreementId }) => agreementId === id)
      .map((measure) => ({
        act: 'recordObservation' as const,
        key: `measure-${measure.id}`,
        title: workText.measure,
        values: { measure: measure.title },
        path: `/measures/${measure.id}`,
        status: 'inProgress' as const,
        ...(goingOn.length > 1 ? { hint: organisationName } : {}),
      })),
  );
}

function standingIn({ file, now }: Pick<About, 'file' | 'now'>, agreementId: string): Standing {
  const purchase = file.purchases.find((candidate) => candidate.agreementId === agreementId) ?? null;
  return standingOf(phasesOf(file.testPhases, agreementId), purchase, dayIn(zoneOf(file.country), now));
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

/** Judging a change before it is made, of each agreement that goes on. */
export function changeSteps({ file, now }: Pick<About, 'file' | 'now'>): readonly Step[] {
  return file.agreements
    .filter(({ id, signedAt }) => signedAt && !isEnded(standingIn({ file, now }, id)))
    .map(({ id, organisationName }) => ({
      act: 'signAgreement' as const,
      key: `change-${id}`,
      title: changeText.task,
      values: { name: organisationName },
      path: `/agreements/${id}/change`,
      status: 'whenNeeded' as const,
    }));
}
