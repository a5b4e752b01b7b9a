import { listOf, numberAt, objectOf, objectsAt, textAt, type JsonObject } from '../json.ts';

/** What a rule sees: all grants, and the day on which it looks. */
export type Looked = { readonly grants: readonly JsonObject[]; readonly today: string };

/** One check. `places` gives paths from the package, `/grants/0/awardDate`; none where all is well. */
export type GrantRule = { readonly rule: string; readonly message: string; readonly places: (looked: Looked) => readonly string[] };

/** The paths of the grants for which `test` holds, each followed by `at`. */
export function where({ grants }: Looked, at: string, test: (grant: JsonObject) => boolean): readonly string[] {
  return grants.flatMap((grant, index) => (test(grant) ? [`/grants/${index}${at}`] : []));
}

/** Every organisation of one side of a grant with its path. */
export function organisationsOf(grant: JsonObject, side: 'fundingOrganization' | 'recipientOrganization'): readonly JsonObject[] {
  return objectsAt(grant, side);
}

/** The paths of the organisations of one side for which `test` holds. */
export function organisationsWhere(
  { grants }: Looked,
  side: 'fundingOrganization' | 'recipientOrganization',
  { at, test }: { readonly at: string; readonly test: (organisation: JsonObject) => boolean },
): readonly string[] {
  return grants.flatMap((grant, index) =>
    organisationsOf(grant, side).flatMap((organisation, place) => (test(organisation) ? [`/grants/${index}/${side}/${place}${at}`] : [])),
  );
}

/** The days of a list of events, as far as they are days: year, month and day, or what of them is told. */
export function daysOf(grant: JsonObject, list: 'plannedDates' | 'actualDates') {
  return listOf(grant[list]).map((event) => ({
    start: textAt(event, 'startDate'),
    end: textAt(event, 'endDate'),
    duration: numberAt(objectOf(event), 'duration'),
  }));
}
