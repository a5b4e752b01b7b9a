import type { Fault } from './finding.ts';
import { isObject, listOf, numberAt, objectAt, objectsAt, placesOf, textAt, textsAt, type JsonObject } from '../json.ts';

/** A tender, or a lot, that nothing more is submitted to. */
function isOver(status: string | null): boolean {
  return status !== null && !['planning', 'planned', 'active'].includes(status);
}

/** Rule 7: statuses agree with the tags: no awards while the tender, or the lot they are for, is open, and what is tagged cancelled is cancelled. */
export function faultsOfStatus(release: JsonObject): readonly Fault[] {
  const tags = textsAt(release, 'tag');
  const status = textAt(objectAt(release, 'tender'), 'status');
  const path = '/tender/status';
  const faults: Fault[] = [];
  const awards = objectsAt(release, 'awards');
  const lots = new Map(objectsAt(objectAt(release, 'tender'), 'lots').map((lot) => [textAt(lot, 'id'), textAt(lot, 'status')]));
  // Of a tender in lots, some may be awarded while others are open.
  const early = awards.filter((award) => {
    const related = textsAt(award, 'relatedLots');
    return related.length === 0 || !related.every((id) => isOver(lots.get(id) ?? null));
  });
  if (early.length > 0 && status !== null && !isOver(status)) {
    faults.push({ code: 'awardWhileOpen', path, message: `there are awards while the tender is ${status}` });
  }
  if (tags.includes('tenderCancellation') && status !== 'cancelled') {
    faults.push({ code: 'notCancelled', path, message: `tagged as cancellation while the tender is ${status ?? 'without status'}` });
  }
  if (tags.includes('awardCancellation') && !awards.some((award) => textAt(award, 'status') === 'cancelled')) {
    faults.push({ code: 'noAwardCancelled', path: '/awards', message: 'tagged as award cancellation while no award is cancelled' });
  }
  if (
    tags.includes('contractTermination') &&
    !objectsAt(release, 'contracts').some((contract) => textAt(contract, 'status') === 'terminated')
  ) {
    faults.push({ code: 'noContractTerminated', path: '/contracts', message: 'tagged as termination while no contract is terminated' });
  }
  return faults;
}

/** Rule 8: milestones, payments and periods do not contradict themselves. */
export function faultsOfTime(release: JsonObject): readonly Fault[] {
  const faults: Fault[] = [];
  for (const { path, key, value } of placesOf(release)) {
    if (key === 'milestones') faults.push(...faultsOfMilestones(value, path));
    if (isObject(value) && 'startDate' in value && 'endDate' in value) faults.push(...faultsOfPeriod(value, path));
  }
  for (const [index, contract] of listOf(release['contracts']).entries()) {
    if (textAt(contract, 'status') === 'pending' && listOf(objectAt(contract, 'implementation')['transactions']).length > 0) {
      faults.push({
        code: 'paidWhilePending',
        path: `/contracts/${index}/implementation/transactions`,
        message: 'payments on a contract that is pending',
      });
    }
  }
  return faults;
}

function faultsOfMilestones(milestones: unknown, path: string): readonly Fault[] {
  return listOf(milestones).flatMap((milestone, index) => {
    const status = textAt(milestone, 'status') ?? '';
    if (!['scheduled', 'notMet'].includes(status) || textAt(milestone, 'dateMet') === null) return [];
    return [
      { code: 'metTooEarly', path: `${path}/${index}/dateMet`, message: `a milestone that is ${status} has a date on which it was met` },
    ];
  });
}

const millisPerDay = 86_400_000;

function faultsOfPeriod(period: JsonObject, path: string): readonly Fault[] {
  const start = Date.parse(textAt(period, 'startDate') ?? '');
  const end = Date.parse(textAt(period, 'endDate') ?? '');
  if (Number.isNaN(start) || Number.isNaN(end)) return [];
  if (start > end) return [{ code: 'endsBeforeStart', path, message: 'the period ends before it starts' }];
  const stated = numberAt(period, 'durationInDays');
  const days = (end - start) / millisPerDay;
  // A period of whole days that ends at 23:59:59 is one second short: both ways of counting it are right.
  if (stated === null || stated === Math.floor(days) || stated === Math.ceil(days)) return [];
  return [
    {
      code: 'otherDuration',
      path: `${path}/durationInDays`,
      message: `${stated} days are stated and ${Math.round(days)} lie between the dates`,
    },
  ];
}
