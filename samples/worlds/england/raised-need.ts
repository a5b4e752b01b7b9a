import { addDays } from '#value/day';
import type { CaseScript } from '../script.ts';
import type { Timetable } from '../timetable.ts';

/** A need from the front line that Northmoor has not answered yet. Not public. */
export function leavingPrison(at: Timetable): CaseScript {
  return {
    key: 'leavingPrison',
    body: 'northmoor',
    language: 'en',
    need: {
      at: at.on(addDays(at.today, -19), '18:25'),
      by: 'femi',
      as: 'professional',
      values: {
        title: 'People leave prison with a week of tablets and no GP',
        summary:
          'Every month around 25 people are released from Thornby prison to Northmoor. They get seven days of medicine and a letter. Most have no GP to give it to.',
        otherTitle: 'Folk slipper ut av fengsel med tabletter for en uke og ingen fastlege',
        otherSummary:
          'Hver måned løslates rundt 25 personer fra Thornby fengsel til Northmoor. De får medisin for sju dager og et brev. De fleste har ingen fastlege å gi det til.',
        whoLacks:
          'People released to hostels, sofas and the street, often on a Friday. Those on treatment for addiction are most at risk in the first two weeks. I see some of them again within a month.',
        peopleCount: 300,
        place: 'Thornby',
        region: 'UKE',
        targetGroups: ['g-prison'],
        outcomes: ['o-reach'],
        settings: ['s-prison'],
        services: ['v-doctor'],
        serviceKind: 'health',
        costOfNothing:
          'People die in those two weeks. Others come back to prison, where a place costs more in a month than a nurse at the gate.',
      },
    },
  };
}
