import type { Fault } from './finding.ts';
import { isObject, listOf, numberAt, objectAt, objectsAt, placesOf, textAt, textsAt, type JsonObject } from '../json.ts';

/** The role a party must carry for each place it is referred from. */
const roleOfReference: Readonly<Record<string, string | undefined>> = {
  buyer: 'buyer',
  procuringEntity: 'procuringEntity',
  tenderers: 'tenderer',
  suppliers: 'supplier',
  payer: 'payer',
  payee: 'payee',
};

/** Rule 4: whoever is referred to stands once among the parties, with the same name and the role of the reference. */
export function faultsOfParties(release: JsonObject): readonly Fault[] {
  const parties = objectsAt(release, 'parties');
  const faults: Fault[] = [];
  for (const { path, key, value } of placesOf(release)) {
    const role = roleOfReference[key];
    if (!role || path.startsWith('/parties/')) continue;
    for (const [index, reference] of (Array.isArray(value) ? value : [value]).entries()) {
      if (isObject(reference))
        faults.push(...faultsOfReference(reference, parties, { path: Array.isArray(value) ? `${path}/${index}` : path, role }));
    }
  }
  return faults;
}

function faultsOfReference(
  reference: JsonObject,
  parties: readonly JsonObject[],
  at: { readonly path: string; readonly role: string },
): readonly Fault[] {
  const id = textAt(reference, 'id');
  const named = parties.filter((party) => id !== null && textAt(party, 'id') === id);
  const party = named[0];
  if (!party) return [{ code: 'unknownParty', path: at.path, message: `organisation ${id ?? 'without id'} is not among the parties` }];
  const faults: Fault[] = [];
  if (named.length > 1)
    faults.push({ code: 'partyTwice', path: at.path, message: `organisation ${id} stands ${named.length} times among the parties` });
  if (textAt(party, 'name') !== textAt(reference, 'name'))
    faults.push({ code: 'otherName', path: at.path, message: `organisation ${id} has another name among the parties` });
  if (!textsAt(party, 'roles').includes(at.role))
    faults.push({ code: 'noRole', path: at.path, message: `party ${id} does not carry the role ${at.role}` });
  return faults;
}

/** Lists whose members are matched by id when releases are merged. */
const mergedById =
  /^(parties|items|lots|documents|milestones|amendments|awards|contracts|suppliers|tenderers|transactions|relatedProcesses|statistics|agreedMetrics|metrics|observations)$/;

/** Rule 5, within one release: every member of a list that is merged by id has one of its own. */
export function faultsOfIds(release: JsonObject): readonly Fault[] {
  const faults: Fault[] = [];
  for (const { path, key, value } of placesOf(release)) {
    if (!Array.isArray(value) || !mergedById.test(key)) continue;
    const seen = new Set<string>();
    for (const [index, member] of value.entries()) {
      if (!isObject(member)) continue;
      const id = textAt(member, 'id');
      if (id === null) faults.push({ code: 'noId', path: `${path}/${index}`, message: `a member of ${key} has no id` });
      else if (seen.has(id)) faults.push({ code: 'idTwice', path: `${path}/${index}`, message: `id ${id} stands twice in ${key}` });
      else seen.add(id);
    }
  }
  return faults;
}

/** Half a minor unit: sums of major units in binary numbers are not exact. */
const tolerance = 0.005;

/** Rule 6: a contract names an award of the release, and the contracts of an award stay within its value. */
export function faultsOfContracts(release: JsonObject): readonly Fault[] {
  const faults: Fault[] = [];
  const awards = listOf(release['awards']);
  const contracts = objectsAt(release, 'contracts');
  for (const [index, contract] of contracts.entries()) {
    const awardId = textAt(contract, 'awardID');
    if (awardId === null || !awards.some((award) => textAt(award, 'id') === awardId)) {
      faults.push({ code: 'unknownAward', path: `/contracts/${index}`, message: `award ${awardId ?? '(none)'} is not in the release` });
    }
  }
  for (const [index, award] of awards.entries()) {
    const value = objectAt(award, 'value');
    const limit = numberAt(value, 'amount');
    const own = contracts.filter(
      (contract) => textAt(contract, 'awardID') === textAt(award, 'id') && textAt(contract, 'status') !== 'cancelled',
    );
    const values = own
      .map((contract) => objectAt(contract, 'value'))
      .filter((item) => textAt(item, 'currency') === textAt(value, 'currency'));
    const sum = values.reduce((total, item) => total + (numberAt(item, 'amount') ?? 0), 0);
    if (limit !== null && sum > limit + tolerance) {
      faults.push({
        code: 'aboveAward',
        path: `/awards/${index}/value/amount`,
        message: `contracts of ${sum} exceed the award of ${limit}`,
      });
    }
  }
  return faults;
}

/** Rule 12: the number of tenderers is that of the tenderers listed, and a direct award has at most one. */
export function faultsOfTenderers(release: JsonObject): readonly Fault[] {
  const tender = objectAt(release, 'tender');
  const listed = listOf(tender['tenderers']).length;
  const stated = numberAt(tender, 'numberOfTenderers');
  const faults: Fault[] = [];
  if (stated !== null && listed > 0 && stated !== listed) {
    faults.push({
      code: 'otherNumber',
      path: '/tender/numberOfTenderers',
      message: `${stated} tenderers are stated and ${listed} are listed`,
    });
  }
  if (textAt(tender, 'procurementMethod') === 'direct' && Math.max(listed, stated ?? 0) > 1) {
    faults.push({ code: 'manyForDirect', path: '/tender/tenderers', message: 'a direct award has more than one tenderer' });
  }
  return faults;
}
