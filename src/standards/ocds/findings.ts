import type { Fault, Finding, ReleaseRule, RuleId } from './finding.ts';
import { textAt, textsAt, type JsonObject } from '../json.ts';
import {
  faultsOfAwardDates,
  faultsOfIdentifiers,
  faultsOfItems,
  faultsOfNetValues,
  faultsOfReleaseIds,
  faultsOfZeroValue,
} from './rules-of-content.ts';
import { faultsOfDocuments } from './rules-of-documents.ts';
import { faultsOfStatus, faultsOfTime } from './rules-of-progress.ts';
import { faultsOfContracts, faultsOfIds, faultsOfParties, faultsOfTenderers } from './rules-of-references.ts';
import { faultsOfReuse, faultsOfSeries, faultsOfUpdates, type Series } from './rules-of-series.ts';
import { faultsOfDates, faultsOfEmptiness, faultsOfNumbers, faultsOfPrivacy } from './rules-of-values.ts';
import { undeclaredFields } from './undeclared.ts';
import type { PlacedRelease } from './validate.ts';

/** The rules that look at one release alone, in the order of their numbers. */
const releaseRules: readonly ReleaseRule[] = [
  { rule: 2, faultsIn: faultsOfDates },
  { rule: 3, faultsIn: faultsOfEmptiness },
  { rule: 4, faultsIn: faultsOfParties },
  { rule: 5, faultsIn: faultsOfIds },
  { rule: 6, faultsIn: faultsOfContracts },
  { rule: 7, faultsIn: faultsOfStatus },
  { rule: 8, faultsIn: faultsOfTime },
  { rule: 9, faultsIn: faultsOfDocuments },
  { rule: 10, faultsIn: faultsOfIdentifiers },
  { rule: 12, faultsIn: faultsOfTenderers },
  { rule: 13, faultsIn: faultsOfPrivacy },
  { rule: 'releaseId', faultsIn: faultsOfReleaseIds },
  { rule: 'awardDate', faultsIn: faultsOfAwardDates },
  { rule: 'itemClassification', faultsIn: faultsOfItems },
  { rule: 'netValue', faultsIn: faultsOfNetValues },
  { rule: 'zeroValue', faultsIn: faultsOfZeroValue },
  { rule: 'nonFiniteNumber', faultsIn: faultsOfNumbers },
];

/** The rules that look at a release among the other releases of its process. */
const seriesRules: readonly { readonly rule: RuleId; readonly faultsIn: (release: JsonObject, series: Series) => readonly Fault[] }[] = [
  { rule: 1, faultsIn: faultsOfSeries },
  { rule: 5, faultsIn: faultsOfReuse },
  { rule: 11, faultsIn: faultsOfUpdates },
];

/**
 * Everything the exporter rules find in the releases of one document, release by release in the order given. None means that
 * the document keeps them all. `declaredSchema` is the release schema with the declared extensions (validateOcds gives
 * it); with `null` fields that nobody declared are not looked for. Compiled releases are left out of the comparisons between releases.
 */
export function findingsIn(releases: readonly PlacedRelease[], declaredSchema: JsonObject | null): readonly Finding[] {
  const series = seriesByOcid(releases);
  return releases.flatMap(({ path, release }) => {
    const ocid = textAt(release, 'ocid') ?? '';
    const place = (rule: RuleId, faults: readonly Fault[]): readonly Finding[] =>
      faults.map((fault) => ({ rule, code: fault.code, ocid, path: path + fault.path, message: fault.message }));
    const alone = releaseRules.flatMap(({ rule, faultsIn }) => place(rule, faultsIn(release)));
    const among = isCompiled(release)
      ? []
      : seriesRules.flatMap(({ rule, faultsIn }) => place(rule, faultsIn(release, series.get(ocid) ?? [])));
    return [...alone, ...among, ...place('undeclaredField', undeclaredFaults(release, declaredSchema))];
  });
}

function undeclaredFaults(release: JsonObject, schema: JsonObject | null): readonly Fault[] {
  if (!schema) return [];
  return undeclaredFields(release, schema).map((path) => ({
    code: 'undeclared',
    path,
    message: `${path.split('/').pop() ?? ''} is defined in no declared extension`,
  }));
}

function seriesByOcid(releases: readonly PlacedRelease[]): ReadonlyMap<string, Series> {
  const series = new Map<string, JsonObject[]>();
  for (const { release } of releases) {
    if (isCompiled(release)) continue;
    const ocid = textAt(release, 'ocid') ?? '';
    const known = series.get(ocid);
    if (known) known.push(release);
    else series.set(ocid, [release]);
  }
  return series;
}

function isCompiled(release: JsonObject): boolean {
  return textsAt(release, 'tag').includes('compiled');
}
