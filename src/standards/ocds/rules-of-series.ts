import type { Fault } from './finding.ts';
import { listOf, objectAt, objectsAt, textAt, textsAt, type JsonObject } from '../json.ts';

/** A release among the other releases of the same ocid in the document, oldest first; compiled releases are no part of it. */
export type Series = readonly JsonObject[];

/** Rule 1: a release id stands for one release of its process, and no two of its releases bear the same date. */
export function faultsOfSeries(release: JsonObject, series: Series): readonly Fault[] {
  const faults: Fault[] = [];
  const others = series.filter((other) => other !== release);
  if (others.some((other) => textAt(other, 'id') === textAt(release, 'id'))) {
    faults.push({
      code: 'releaseIdTwice',
      path: '/id',
      message: `release id ${textAt(release, 'id') ?? '(none)'} stands more than once for its ocid`,
    });
  }
  if (others.some((other) => textAt(other, 'date') === textAt(release, 'date'))) {
    faults.push({ code: 'sameDate', path: '/date', message: 'another release of the same ocid bears the same date' });
  }
  return faults;
}

/** Rule 5, across releases: an id means the same thing in every release, or the later one overwrites the earlier on merging. */
export function faultsOfReuse(release: JsonObject, series: Series): readonly Fault[] {
  const faults: Fault[] = [];
  for (const earlier of before(release, series)) {
    for (const [index, award] of listOf(release['awards']).entries()) {
      const same = objectsAt(earlier, 'awards').find((candidate) => textAt(candidate, 'id') === textAt(award, 'id'));
      const now = objectsAt(award, 'suppliers').map((supplier) => textAt(supplier, 'id'));
      const then = objectsAt(same, 'suppliers').map((supplier) => textAt(supplier, 'id'));
      if (now.length > 0 && then.length > 0 && !now.some((id) => then.includes(id))) {
        faults.push({
          code: 'awardIdReused',
          path: `/awards/${index}/id`,
          message: `award ${textAt(award, 'id') ?? ''} had other suppliers in an earlier release`,
        });
      }
    }
    for (const [index, contract] of listOf(release['contracts']).entries()) {
      const same = objectsAt(earlier, 'contracts').find((candidate) => textAt(candidate, 'id') === textAt(contract, 'id'));
      if (same && textAt(same, 'awardID') !== textAt(contract, 'awardID')) {
        faults.push({
          code: 'contractIdReused',
          path: `/contracts/${index}/id`,
          message: `contract ${textAt(contract, 'id') ?? ''} belonged to another award before`,
        });
      }
    }
  }
  return faults;
}

const sections = ['parties', 'buyer', 'planning', 'tender', 'awards', 'contracts'] as const;

/** Rule 11: an update is a full snapshot that says what was amended and between which releases; one that brings a new answer says that by its enquiries. */
export function faultsOfUpdates(release: JsonObject, series: Series): readonly Fault[] {
  const faults: Fault[] = [];
  const tags = textsAt(release, 'tag');
  const amendments = objectsAt(release['tender'], 'amendments');
  if ((tags.includes('tenderUpdate') || tags.includes('tenderAmendment')) && amendments.length === 0 && !bringsEnquiry(release, series)) {
    faults.push({ code: 'noAmendment', path: '/tender', message: 'the tender is updated without saying what was amended' });
  }
  if (
    tags.includes('contractAmendment') &&
    !objectsAt(release, 'contracts').some((contract) => objectsAt(contract, 'amendments').length > 0)
  ) {
    faults.push({ code: 'noAmendment', path: '/contracts', message: 'a contract is amended without saying what was amended' });
  }
  for (const [index, amendment] of listOf(objectAt(release, 'tender')['amendments']).entries())
    faults.push(...faultsOfAmendment(amendment, `/tender/amendments/${index}`));
  for (const [place, contract] of listOf(release['contracts']).entries()) {
    for (const [index, amendment] of objectsAt(contract, 'amendments').entries())
      faults.push(...faultsOfAmendment(amendment, `/contracts/${place}/amendments/${index}`));
  }
  const had = new Set(before(release, series).flatMap((earlier) => sections.filter((section) => section in earlier)));
  for (const section of had) {
    if (!(section in release))
      faults.push({ code: 'sparse', path: '', message: `${section} was in an earlier release and is missing: not a full snapshot` });
  }
  return faults;
}

function bringsEnquiry(release: JsonObject, series: Series): boolean {
  const enquiries = (of: JsonObject) => objectsAt(of['tender'], 'enquiries').length;
  return enquiries(release) > Math.max(0, ...before(release, series).map(enquiries));
}

function faultsOfAmendment(amendment: unknown, path: string): readonly Fault[] {
  if (textAt(amendment, 'amendsReleaseID') !== null) return [];
  return [{ code: 'noAmendedRelease', path, message: 'an amendment does not say which release it amends' }];
}

function before(release: JsonObject, series: Series): Series {
  const date = Date.parse(textAt(release, 'date') ?? '');
  return series.filter((other) => other !== release && Date.parse(textAt(other, 'date') ?? '') < date);
}
