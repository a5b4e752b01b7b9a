import type { Fault } from './finding.ts';
import { organisationNumber } from '#party/identifier';
import { isObject, listOf, numberAt, objectAt, placesOf, textAt, type JsonObject } from '../json.ts';

/** Rule 10: every party has an identifier with a scheme of org-id.guide, in the form of its register. */
export function faultsOfIdentifiers(release: JsonObject): readonly Fault[] {
  return listOf(release['parties']).flatMap((party, index) => {
    const identifier = objectAt(party, 'identifier');
    const scheme = textAt(identifier, 'scheme');
    const id = textAt(identifier, 'id');
    const path = `/parties/${index}/identifier`;
    if (scheme === null) return [{ code: 'noScheme', path, message: 'a party has no identifier scheme' }];
    if (scheme === 'GB-PPON')
      return [{ code: 'notInOrgId', path, message: 'GB-PPON is not in org-id.guide; it belongs among the additional identifiers' }];
    if (!/^[A-Z]{2,3}(-[A-Z0-9_]+)+$/.test(scheme)) return [{ code: 'notAScheme', path, message: `${scheme} is not the code of a scheme` }];
    const number = id === null ? null : organisationNumber(scheme, id);
    if (number?.ok && number.value === id) return [];
    return [{ code: 'wrongNumber', path, message: `${id ?? 'nothing'} is not a number as ${scheme} writes it` }];
  });
}

/** An award in force has its date. */
export function faultsOfAwardDates(release: JsonObject): readonly Fault[] {
  return listOf(release['awards']).flatMap((award, index) =>
    textAt(award, 'status') === 'active' && textAt(award, 'date') === null
      ? [{ code: 'noDate', path: `/awards/${index}`, message: 'an active award has no date' }]
      : [],
  );
}

/** An item has a main classification, not only additional ones. */
export function faultsOfItems(release: JsonObject): readonly Fault[] {
  return [...placesOf(release)].flatMap(({ path, key, value }) =>
    key === 'items'
      ? listOf(value).flatMap((item, index) =>
          isObject(item) && !('classification' in item) && listOf(item['additionalClassifications']).length > 0
            ? [{ code: 'onlyAdditional', path: `${path}/${index}`, message: 'an item has additional classifications and no main one' }]
            : [],
        )
      : [],
  );
}

/** A value is stated net; gross alone cannot be compared with anything. */
export function faultsOfNetValues(release: JsonObject): readonly Fault[] {
  return [...placesOf(release)].flatMap(({ path, value }) =>
    isObject(value) && numberAt(value, 'amountGross') !== null && numberAt(value, 'amount') === null
      ? [{ code: 'grossOnly', path, message: 'a value is given including tax only' }]
      : [],
  );
}

/** A tender's value is not zero; an unknown one is left out. */
export function faultsOfZeroValue(release: JsonObject): readonly Fault[] {
  const value = objectAt(objectAt(release, 'tender'), 'value');
  return numberAt(value, 'amount') === 0
    ? [{ code: 'zero', path: '/tender/value/amount', message: 'the value of the tender is zero' }]
    : [];
}

/** A release says which process it is of, which release it is and what happened. */
export function faultsOfReleaseIds(release: JsonObject): readonly Fault[] {
  const faults: Fault[] = [];
  if (textAt(release, 'id') === null) faults.push({ code: 'noId', path: '', message: 'the release has no id' });
  const ocid = textAt(release, 'ocid');
  if (ocid === null) faults.push({ code: 'noOcid', path: '', message: 'the release has no ocid' });
  else if (!/^ocds-[a-z0-9]{6}-\S+$/.test(ocid))
    faults.push({ code: 'unregisteredPrefix', path: '/ocid', message: `${ocid} does not begin with a registered prefix` });
  return faults;
}
